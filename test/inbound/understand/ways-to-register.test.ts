import { read } from './reading'

const modeOf = (text: string) => read(text).events[0]?.registration.mode

test.each([
  ['Inschrijven gaat bij ons alleen op de dag zelf. Een rolstoel lenen kan via hulp@club.example.', 'none'],
  ['Inschrijven is mogelijk vanaf 8.30 uur in de kantine.', 'none'],
  ['Kaarten uitsluitend aan de deur, 10 euro.', 'none'],
  ['Er is geen voorverkoop; kom gerust langs.', 'none'],
  ['Opgeven is niet verplicht, maar mag wel, via groep@club.example.', 'contact'],
  ['Reserveren is niet verplicht maar wel handig: bel 0123-456789.', 'contact'],
  ['Reserveren is niet verplicht. Vragen? Bel 0123-456789.', 'none'],
  ['Wilt u bijgaand formulier ingevuld aan ons terugsturen?', 'contact'],
  ['Lever het bijgevoegde inschrijfformulier in bij de secretaris.', 'contact'],
  ['Graag het aanmeldformulier vóór 10 september retourneren.', 'contact'],
  ['Belangstelling? Schrijf een mailtje aan de beheerder.', 'contact'],
  ['Interesse? Stuur een mailtje naar das@club.example.', 'contact'],
  ['Registratie verloopt online.', 'link'],
  ['Hoe u zich kunt aanmelden, laten we nog weten.', 'later'],
  ['Binnenkort vind je hier het inschrijfformulier.', 'later'],
  ['Vanaf half september kun je op onze site kaarten kopen.', 'later'],
  ['Opgeven kan nog tot 15 september, er kunnen nog bassen bij: mail nel@club.example.', 'contact'],
  ['Inschrijven kan ter plaatse of vooraf via lees@club.example.', 'contact'],
  ['Opgeven hoeft niet als u lid bent; gasten melden zich bij Truus, truus@club.example.', 'contact'],
  ['Iedereen is welkom, je hoeft niets te reserveren.', 'none'],
  ['Onderwerpen kunt u mailen naar bestuur@club.example.', null],
  ['Word lid van het koor: meld je bij Anja.', null],
])('"%s" is the way in: %s', (sentence, mode) => {
  expect(modeOf(`Bijeenkomst zaterdag 28 september om 10.00 uur in De Hoek. ${sentence}`)).toBe(mode)
})

test('who is sought for a task is not asked to the gathering', () => {
  const task = 'Het bestuur zoekt een webmaster. Interesse? Mail naar bestuur@club.example.'
  const way = 'Meld je aan voor de vergadering via deze link.'
  expect(modeOf(`Vergadering op maandag 23 september om 20.00 uur. ${task} ${way}`)).toBe('link')
})

test('a word alone on its line is what is left of a button, unless something is told below it', () => {
  const talk = 'Lezing over klei\ndonderdag 26 september om 20.00 uur'
  expect(modeOf(`${talk}\n\nAanmelden`)).toBe('button')
  expect(modeOf(`${talk}\n\nAanmelden\n\nBij Klaas, telefoon 0123-456789.`)).toBe('contact')
})

test.each(['Aanmelden', '>AANMELDEN', 'Inschrijven >', 'Meld je aan'])(
  'who tells more is not who takes the names, where "%s" is a button',
  (button) => {
    const talk = 'Lezing over klei op donderdag 26 september om 20.00 uur.'
    const more = 'Voor meer informatie kunt u contact opnemen met Robin Bos.'
    expect(modeOf(`${talk}\n\n${more}\n\n${button}`)).toBe('button')
    expect(modeOf(`${talk}\n\n${more}\n\nAanmelden\nBij Klaas, telefoon 0123-456789.`)).toBe('contact')
  },
)
