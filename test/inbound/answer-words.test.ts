import fc from 'fast-check'
import { type AnsweredAbout, readAnswer } from '../../functions/inbound/answer-words'
import { cpuTimer } from '../support/cpu-ms'

const on = (date: string | null): AnsweredAbout => ({
  name: 'Aafke Bruinsma',
  sessions: [{ id: 's1', number: 1, date, mode: 'on-site' }],
  choice: 'whole',
})
const read = (text: string) => readAnswer(text, on('2020-06-04'))
/** `yes`, `yes with a note`, `question`, … */
const kindOf = (text: string): string => {
  const said = read(text)
  return 'note' in said && said.note !== null ? `${said.answer} with a note` : said.answer
}
const lines = (text: string): string[] => text.trim().split('\n')

const said: Record<string, string[]> = {
  yes: lines(`
Ik ben erbij
Ik ben er bij!
ja ik kom
Ja, ik kom graag!
graag
JA
Aangemeld.
Ja hoor
Jazeker
Leuk! Ik ben erbij.
Wij komen
ik kom ook
Ik ben van de partij
Ik ben er graag bij
Uiteraard ben ik erbij
Natuurlijk kom ik
Hierbij meld ik mij aan.
Bij deze meld ik me graag aan
Meld mij maar aan
Graag aanmelden
Ik wil me graag aanmelden
Dank voor de uitnodiging, ik kom graag.
Hoi, ik ben er 4 juni bij
Ik ben erbij op donderdag 4 juni
Ja graag, tot donderdag!
Schrijf me maar in
Ik zal aanwezig zijn
Ik ga graag mee
Ja, tot dan!
Ja dank, ik kom
Dag Marijke, ik ben er graag bij. Groet Aafke
Yes please
Count me in
I will be there
I’ll be there!
I'm in
I would like to register
Happy to attend
Yes, I will attend. Looking forward to it!
Thank you for the invitation. I will be there.`),
  no: lines(`
Helaas verhinderd
ik kan niet
Nee
nee dank je
moet me afmelden
Sorry, can't make it
Ik kan er helaas niet bij zijn
ik ben helaas verhinderd die dag
Helaas moet ik me afmelden
Ik meld me af
Afmelden
Ik kom helaas niet
Het lukt me niet
Gaat helaas niet lukken
Dat red ik niet
komt niet uit
Ik ben er niet bij
Op 4 juni kan ik niet
Nee, deze keer niet. Volgende keer graag weer.
Ik had graag willen komen, maar ik ben verhinderd
dank voor de uitnodiging maar ik kan niet
No, thanks
Unfortunately I cannot attend
I will not be able to attend
I have to decline
I'm not coming
I would have loved to come, but unfortunately I can't make it`),
  'yes with a note': lines(`
ja, maar pas om 14.00, vegetarisch
Ja ik kom met een collega
Ik ben erbij, ik eet geen vlees
Ja graag! Ik kom iets later, rond 13.30 uur.
ik kom maar moet om 16.00 uur weg
Ik kom vanaf 14 uur
Ik ben erbij (vegetarisch)
Ja, ik heb er zin in en neem taart mee
Ja, mijn auto neem ik niet mee
Ja, ik kom. PS ik eet geen varkensvlees
Graag, zonder lactose
Yes, but I will arrive at 14:00
I will be there, no nuts please`),
  'no with a note': lines(`
helaas, ik ben met vakantie
Helaas verhinderd, ik zit in het buitenland
Nee, ik heb een andere afspraak
Ik kan niet want ik ben ziek
Sorry, ik ben ziek
Helaas ben ik dan op vakantie
Nee, te druk op het werk
Nee, mijn zus trouwt die dag
Ik kan niet, het valt precies in mijn vakantie
Unfortunately I am away`),
  question: lines(`
Is er parkeerplek?
Ja, mag mijn collega mee?
Hoe laat begint het
Is de zaal slecht bereikbaar met een rolstoel?
Het valt in mijn vakantie, is er ook een andere datum?
Kan ik ook online meedoen
ik kom, is er parkeergelegenheid
Ik heb een vraag over de locatie
ja?
Can I bring a colleague?`),
  'out-of-office': lines(`
Ik ben afwezig tot 10 mei. Voor dringende zaken belt u met kantoor.
I am out of the office until Monday.
Automatisch antwoord: ik ben er niet
Ik ben met vakantie tot en met 3 juni. Uw mail wordt niet gelezen.
Ik ben van 3 tot 10 mei afwezig
Ik ben tot 10 mei slecht bereikbaar.
Ik ben er niet van 3 tot 10 mei.
Tijdens mijn vakantie lees ik geen mail. Bij spoed: bel kantoor.
I am on annual leave. In urgent cases contact my colleague.
Bedankt voor uw bericht. Ik ben er weer op 8 juni.`),
  unclear: lines(`
misschien
Ik weet het nog niet
Ja, als mijn agenda het toelaat
Ja, tenzij ik ziek word
Ja maar ik weet het nog niet zeker
Nee, ik kom wel
nee hoor, ik kom gewoon
Ja, ik kan niet
Ja, helaas
Ja leuk, maar ik heb geen tijd
akkoord
👍
Ik hoop te komen
ik kom donderdag in plaats van dinsdag
Ja, mijn collega komt in mijn plaats
Helaas verhinderd, mijn collega Piet komt
Helaas kan ik niet komen, ik wil wel graag online meedoen
Ja, op 11 juni
ik kom op 11 juni
ik kom niet alleen
Ik kom niet te laat
Ik kan niet wachten!
I cannot wait
Nee, ik heb niets van jullie ontvangen.
Nee, dat klopt niet
Nee hoor, geen probleem
Nee, dat is niet nodig
Nee, mijn mailadres is veranderd
Nee, ik ben niet de juiste persoon hiervoor
Nee, daarvoor moet u bij Bas zijn
Ja hoor, gelukt!
Ja, het klopt allemaal
Ja, ik heb al betaald
Ja, die heb ik gisteren gekregen
Ja hoor, ik heb hem binnen
Ja, ik stuur het door
Ja, wij hebben ook zo'n dag gehad
De locatie is met de bus slecht bereikbaar
Bij spoed kan ik een collega sturen, zelf weet ik het nog niet
In mijn vakantie wil ik geen mails.
Ik ben er niet zeker van of ik kan
Dat valt tijdens mijn verlof, misschien kan ik toch
Helaas
Ik zou graag komen
Ik ben met vakantie
uitschrijven
Ja, ik heb me afgemeld
Helaas verhinderd. In dringende gevallen: bel kantoor
I might be there`),
}

describe.each(Object.entries(said))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(kindOf(text)).toBe(kind)
  })
})

test('the note is what the member wrote, without greeting and signature', () => {
  expect(read('Beste Marijke,\n\nJa, maar pas om 14.00.\nVegetarisch.\n\nGroet,\nAafke')).toMatchObject({
    answer: 'yes',
    note: 'Ja, maar pas om 14.00.\nVegetarisch.',
  })
})

test('a day counts as the event’s own only where it is', () => {
  expect(readAnswer('Ik kom 4 juni', on('2020-06-11'))).toEqual({ answer: 'unclear' })
  expect(readAnswer('Ik kom 4 juni', on(null))).toEqual({ answer: 'unclear' })
  expect(readAnswer('Ik kom 4 juni', on('2020-06-04'))).toMatchObject({ answer: 'yes', note: null })
})

test('a long letter is for a person, whatever it begins with', () => {
  expect(kindOf(`Ja. ${'Het was vorig jaar een mooie dag met veel gesprekken. '.repeat(20)}`)).toBe('unclear')
})

test('what is only a quote says nothing', () => {
  expect(kindOf('> Ja, ik kom')).toBe('nothing')
  expect(kindOf('')).toBe('nothing')
})

const QUOTES = [
  'Op do 12 mrt. 2020 om 09:05 schreef De Kleine Kring <agenda@kring.example>:\n> Ja, ik kom: https://kring.example/a/x\n> Ik ben verhinderd: https://kring.example/a/y',
  '-----Oorspronkelijk bericht-----\nVan: De Kleine Kring <agenda@kring.example>\nVerzonden: donderdag 12 maart 2020 09:05\nAan: Aafke Bruinsma\nOnderwerp: Komt u?\n\nJa, ik kom of ik kom niet?',
  'On 12 Mar 2020, at 09:05, De Kleine Kring <agenda@kring.example> wrote:\n\n> Will you come?\n> I cannot come: https://kring.example/a/y',
]
const SIGNATURES = [
  'Met vriendelijke groet,\n\nAafke Bruinsma\nStichting De Blauwe Stoep\n06 12 34 56 78',
  '-- \nAafke Bruinsma\nniet aanwezig op vrijdag',
  'Groetjes,\nAafke',
  'Verstuurd vanaf mijn iPhone',
]
const answers = Object.entries(said).filter(([kind]) => kind !== 'nothing')

test('greeting, signature and quote never change the answer', () => {
  const texts = answers.flatMap(([kind, all]) => all.map((text) => ({ kind, text })))
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom('', 'Beste Marijke,\n\n', 'Hoi,\n'),
      fc.constantFrom('', ...SIGNATURES),
      fc.constantFrom('', ...QUOTES),
      ({ kind, text }, greeting, signature, quote) => {
        expect(kindOf(`${greeting}${text}\n\n${signature}\n\n${quote}`)).toBe(kind)
      },
    ),
    { numRuns: 300 },
  )
})

const words = fc
  .array(
    fc.constantFrom('ja', 'nee', 'ik', 'kom', 'niet', 'kan', 'helaas', '?', ',', '\n', '4 juni', 'maar', 'x'),
    {
      maxLength: 60,
    },
  )
  .map((all) => all.join(' '))

test('whatever is written, it is read without a fault, the same each time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), words), (text) => {
      expect(read(text)).toEqual(read(text))
    }),
    { numRuns: 300 },
  )
})

test('what ends in a question mark is never a yes or a no', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(['question', 'unclear']).toContain(read(`${text} x ?`).answer)
    }),
    { numRuns: 200 },
  )
})

test('long runs of one kind are read in time', () => {
  const spent = cpuTimer()
  for (const piece of ['ja ', 'ik kan ', 'er ', 'helaas ', 'graag ', ' ', '(', 'op 4 ', 'ik had ', "i'm "]) {
    read(piece.repeat(590 / piece.length))
    read(piece.repeat(20_000))
  }
  expect(spent()).toBeLessThan(2_000)
})
