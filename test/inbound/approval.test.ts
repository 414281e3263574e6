import { readWish, saysNotYet } from '../../functions/inbound/wish'

/** A Thursday. */
const TODAY = '2024-02-01'
const TITLES = ['Zangavond', 'Akkoordenmiddag voor gitaar']
const read = (words: string, titles: string[] = TITLES) => readWish(words, TODAY, titles)
const everything = { wish: 'approve', parts: 'all', at: null }

const APPROVALS = [
  'Akkoord',
  'akkoord!!',
  'Accoord, dank u wel.',
  'Prima zo. Verstuur maar naar de leden, hoor.',
  'Gezien en akkoord. Fijne avond nog!',
  'Van mijn kant akkoord',
  'Wat ons betreft is dit goed zo.',
  'Wij gaan hiermee akkoord.',
  'Ik ben het er helemaal mee eens. Versturen graag!',
  'Bij deze geef ik mijn toestemming voor het versturen.',
  'Jullie hebben mijn zegen, ga gerust je gang',
  'Ik heb geen opmerkingen. Stuur maar rond.',
  'Niets aan toe te voegen, graag verzenden',
  'Alles klopt, je mag hem versturen. Bedankt voor de moeite Els!',
  'Ziet er keurig uit. De mail kan de deur uit.',
  'Mooi gedaan! Verstuur maar.',
  "'t Is in orde, doe maar",
  'Fiat',
  'Goed voorstel. Namens het bestuur akkoord',
  'Ik keur dit hierbij goed, met dank',
  'Klaar om te versturen, ze mogen allebei de deur uit',
  'Groen licht van mij!',
  'Allebei goed',
  'Alle twee akkoord, mik ze er maar uit',
  '👍',
  'Top 👍🏽',
  'Akkoord met verzending van de uitnodiging',
  'Alles nagekeken en in orde bevonden, verzenden a.u.b.',
  'Geen aanmerkingen. U kunt tot verzending overgaan.',
  'Akkoord! Wat een uitkomst, dit scheelt ons een hoop werk.',
  'Zet maar door. Fijn dat het zo snel gaat!',
  'Looks good to me, please send it',
  'All fine, approved! Sorry, my Dutch is not very good.',
]

test.each(APPROVALS)('"%s" approves all that is shown', (words) => {
  expect(read(words)).toEqual(everything)
})

test.each([
  ['De eerste is akkoord.', [0]],
  ['akkoord met de tweede', [1]],
  ['nr. 2 is goed, dank je', [1]],
  ['verstuur 1 maar', [0]],
  ['Nummer twee is akkoord', [1]],
  ['Zangavond akkoord', [0]],
  ['De zangavond is akkoord, verstuur maar', [0]],
  ['Akkoord met "Akkoordenmiddag voor gitaar"', [1]],
  ['1, 2 akkoord', [0, 1]],
])('"%s" approves only what it names', (words, parts) => {
  expect(read(words)).toEqual({ ...everything, parts })
})

test.each([
  ['akkoord, morgen 8.30', '2024-02-02', '08:30'],
  ['morgen 8.30', '2024-02-02', '08:30'],
  ['Goed zo. Verstuur het maandagochtend om half tien maar.', '2024-02-05', '09:30'],
  ['Verstuur maar op dinsdag 6 februari om 10 uur', '2024-02-06', '10:00'],
  ['Prima, mag vanavond om acht uur de deur uit', '2024-02-01', '20:00'],
  ['Akkoord, doe maar morgenochtend om negen uur, dan leest iedereen weer zijn mail', '2024-02-02', '09:00'],
  ['Akkoord. Verzend op 12 januari om 9.00 uur', '2025-01-12', '09:00'],
])('"%s" approves for that moment', (words, date, time) => {
  expect(read(words)).toEqual({ ...everything, at: { date, time } })
})

describe('what never approves', () => {
  test.each([
    'Akkoord, maar het is 8 februari',
    'Akkoord op de prijs na',
    'Akkoord mits de zaal vrij is',
    'Akkoord zodra de punten er zijn',
    'Als Bo het goed vindt: akkoord',
    'Akkoord. Bo moet er ook nog naar kijken.',
    'Het bestuur is akkoord',
    'Zij zijn akkoord',
    'Hij is akkoord',
    'Wij waren akkoord met 8 februari',
    'Mijn akkoord volgt',
    'Bijna akkoord',
    'Niet akkoord',
    'Akkoord?',
    'is het goed zo',
    'mag hij weg',
    'Ik ga akkoord met de offerte',
    'Akkoord met de datum',
    'De zangavond is akkoord, de andere niet',
    'Akkoordenmiddag voor gitaar',
    'Noem het "Alles akkoord"',
    '1. akkoord',
    'Vraag 2: akkoord',
    'Akkoord, 2',
    '2 is goed',
    'Akkoord € 5',
    'Akkoord 🙈',
    'akkoord :(',
    'Goed werk!',
    'Dank je wel, mooi gedaan',
    'Oké, ontvangen',
    'Klopt',
    'De tweede mag eruit',
    'Gooi hem er maar uit',
    'Stuur het maar naar iedereen',
    'Verstuur het eerst naar mij',
    'Akkoord 👎',
    'Laat maar gaan',
    'Fijn dat het zo snel gaat!',
    'Akkoord. Fijn dat het in de Oosterkerk kan.',
    'Not good, do not send it',
    'All good but please change the time',
    'Akkoord, doe maar morgenochtend om negen uur, dan heeft iedereen de nieuwe prijs',
  ])('"%s"', (words) => {
    expect(read(words).wish).not.toBe('approve')
  })

  test.each([
    'Donderdag 8 februari 19.30 uur is akkoord',
    'Prima. Dinsdag 19.30 uur.',
    'Verstuur maandag 6 februari om 9 uur',
    'Verstuur op 31 februari om 9 uur',
    'Verstuur dinsdag om 9 of om 10 uur',
    'Verstuur maandag om zes uur',
    'Verstuur dinsdag',
  ])('"%s", for a moment that is not sure or not of sending', (words) => {
    expect(read(words).wish).not.toBe('approve')
  })

  test('the order of drafts where only one is shown: it may be the first of its dates', () => {
    expect(read('De eerste is akkoord', ['Zangavond']).wish).toBe('words')
    expect(read('akkoord 1', ['Zangavond']).wish).toBe('words')
    expect(read('De zangavond is akkoord', ['Zangavond']).wish).toBe('approve')
  })

  test('a title that two drafts have', () => {
    expect(read('Zangavond akkoord', ['Zangavond', 'Zangavond']).wish).toBe('words')
  })

  test('a long reply that begins as one', () => {
    expect(read(`${'Akkoord. '.repeat(60)}Maar niet heus`).wish).toBe('words')
  })

  test.each(
    'niet geen mits tenzij behalve bijna zonder eerst nee penningmeester was misschien offerte datum prijs'.split(
      ' ',
    ),
  )('an approval with "%s" put anywhere in it', (word) => {
    const said = APPROVALS.flatMap((approval) => {
      const words = approval.split(' ')
      return [...words, ''].map((_, at) => words.toSpliced(at, 0, word).join(' '))
    })
    expect(said.filter((words) => read(words).wish === 'approve')).toEqual([])
  })
})

test.each(['mag weg', '2 mag weg', 'Hij mag weg'])(
  '"%s" may be to send it or to throw it away, so it is neither',
  (words) => {
    expect(read(words).wish).toBe('words')
  },
)

test.each([
  'Stuur eerst even een proef',
  'Graag eerst een testmail',
  'Mag ik een proef zien',
  'Stuur me eerst even een proefmail',
  'Kun je eerst een proef naar mij sturen',
])('"%s" asks for a proof', (words) => {
  expect(read(words).wish).toBe('proof')
})

test.each([
  'Nog niet versturen!',
  'Even wachten met versturen graag',
  'verstuur hem maar niet',
  'Nog niet versturen, ik wil het eerst met Piet bespreken',
  'Ziet er goed uit, maar wacht nog even met versturen.',
  'Wacht nog even, Joost moet er nog naar kijken',
])('"%s" holds it', (words) => {
  expect(read(words).wish).toBe('withhold')
})

test.each([
  ['Gooi maar weg, ik stuur een nieuwe', 'discard'],
  ['Weggooien, dit was een test', 'discard'],
  ['Weggooien, de prijs is 10 euro', 'words'],
  ['Nog niet versturen, de prijs is 10 euro', 'words'],
  ['Nog niet versturen, het begint om 13.00 uur', 'words'],
  ['De proefmail was leuk', 'words'],
])('"%s" → %s', (words, wish) => {
  expect(read(words).wish).toBe(wish)
})

test.each(['nog niet', 'Nee, nog niet.', 'Nog even niet graag'])('"%s" says not yet', (words) => {
  expect(saysNotYet(words)).toBe(true)
})

test.each(['nog niet bekend', 'nog niet, het is 3 juni', 'nog niet akkoord met de prijs'])(
  '"%s" says more than not yet',
  (words) => {
    expect(saysNotYet(words)).toBe(false)
  },
)
