import { read } from './reading'

const FIRST = 'dinsdag 12 november'
const SECOND = 'donderdag 14 november'
const BOTH = ['2024-11-12', '2024-11-14']
const between = (words: string): string => words.replace('…', FIRST).replace('…', SECOND)

const gathering = (text: string) => {
  const { kind, events } = read(text)
  return {
    kind,
    relation: events.map(({ relation }) => relation).join(),
    dates: events.flatMap(({ sessions }) => sessions.map(({ date }) => date)),
  }
}
const letter = (sentence: string): string =>
  `Beste leden,\n\n${sentence}\n\nOpgeven kan bij Wil de Boer. Tot ziens in De Hoeve, Kerkstraat 2 in Epe.`

/** Choosing, in the persons and forms of the verb, and what is chosen. */
const CHOOSING = [
  ...[
    'U kunt kiezen',
    'Je kunt kiezen',
    'Jullie kunnen kiezen',
    'Men kan kiezen',
    'Kies',
    'Er kan gekozen worden',
  ],
  ...['U heeft de keuze', 'Je hebt de keuze', 'Er is keuze', 'Keuze', 'Maak een keuze', 'U maakt een keuze'],
].flatMap((act) => [`${act} uit … en ….`, `${act} uit twee avonden: … en ….`])
const ONE_OF = [
  ...[
    'U schrijft zich in voor',
    'Je schrijft je in voor',
    'U kunt deelnemen aan',
    'U bent welkom op',
    'Je bezoekt',
  ],
].flatMap((act) => [`${act} één van de twee avonden: … en ….`, `${act} één van beide avonden, … of ….`])
const GIVEN_TWICE = ['twee keer', 'tweemaal', '2x'].flatMap((twice) => [
  ...['gehouden', 'gegeven', 'georganiseerd', 'aangeboden'].map(
    (given) => `De proefles wordt ${twice} ${given}: op … en op ….`,
  ),
  ...['houden', 'geven', 'organiseren'].map((give) => `We ${give} de proefles ${twice}: op … en ….`),
  `De proefles vindt ${twice} plaats: op … en op ….`,
])
const AGAIN = [
  'De proefles is op … en wordt herhaald op ….',
  'De proefles wordt op … gehouden en op … herhaald.',
  'Op … is de proefles, op … de herhaling.',
  ...['nogmaals', 'nog een keer', 'nog eens', 'opnieuw'].map(
    (again) => `De proefles is op … en ${again} op ….`,
  ),
  'De proefles is op …. Op … is er dezelfde proefles, met hetzelfde programma.',
  'De avonden op … en … zijn inhoudelijk gelijk.',
  'De proefles is op …. Verhinderd? Dan kunt u op … terecht.',
  'Wie op … niet kan, is op … welkom.',
]
const SHARED_OUT = [
  'De eerste groep komt op …, de tweede groep op ….',
  'Groep 1: …. Groep 2: ….',
  '1e groep op …, 2e groep op ….',
  'We verdelen de deelnemers over twee avonden: … en ….',
  'De ene helft komt op …, de andere op ….',
]
const EITHER = ['of', 'óf', 'ofwel', 'dan wel', 'of op'].map((or) => `Kom op … ${or} … naar de proefles.`)
const ENOUGH = [
  'De avonden zijn op … en …. U hoeft maar één avond te komen.',
  'De avonden zijn op … en …. Het maakt niet uit naar welke avond u komt.',
  'Je schrijft je in voor één avond: … of ….',
  'De proefles is op … of, als dat u beter schikt, ….',
]

test.each([...CHOOSING, ...ONE_OF, ...GIVEN_TWICE, ...AGAIN, ...SHARED_OUT, ...EITHER, ...ENOUGH])(
  'one comes to one of two: %s',
  (words) => {
    expect(gathering(letter(`Er komt een proefles schermen. ${between(words)}`))).toEqual({
      kind: 'new-event',
      relation: 'alternatives',
      dates: BOTH,
    })
  },
)

const WHENS = ['Wanneer: ', '- ', 'Proefles schermen: ']
test.each(
  WHENS.flatMap((host) =>
    ['… of …, 20.00 uur', '… en … (kies er één)', '… (herhaling: …)'].map((w) => host + w),
  ),
)('so it is in a line of its own: %s', (words) => {
  expect(gathering(`Proefles schermen\n\n${between(words)}\n\nDe Hoeve, Kerkstraat 2 in Epe`)).toMatchObject({
    relation: 'alternatives',
    dates: BOTH,
  })
})

test.each([
  'De infoavond over de fusie is op … in Epe en op … in Vaassen.',
  'Infoavond over de fusie\n\nEpe: …, 20.00 uur\nVaassen: …, 20.00 uur',
  'We komen bij u in de buurt met een avond over de fusie: op … in Epe en op … in Vaassen.',
])('the same evening in each town: %s', (words) => {
  expect(gathering(`Beste leden,\n\n${between(words)}`)).toMatchObject({
    relation: 'alternatives',
    dates: BOTH,
  })
})

/** Of a course of two evenings there is nothing to choose, whatever else there is to choose. */
test.each([
  ...[
    'Bij de lunch is er keuze uit vis en vlees.',
    'U kunt kiezen uit drie soepen.',
    'Kies een plek aan het raam.',
  ],
  ...['Kies zelf een onderwerp.', 'Materiaal naar keuze meenemen.', 'Iedereen kiest een eigen kleur.'],
  ...[
    'Verhinderd? Laat het weten aan Wil.',
    'Kunt u niet? Meld u dan af.',
    'Wie een keer niet kan, meldt dat.',
  ],
  ...[
    'Op een van de avonden eten we samen.',
    'We tekenen twee keer een model.',
    'We werken in twee groepen.',
  ],
  ...[
    'We beginnen steeds op dezelfde tijd.',
    'Beide avonden zijn anders van inhoud.',
    'Vermeld of u lid bent van één van beide verenigingen.',
    'Schrijf u in voor een avond vol plezier.',
  ],
])('a course stays one: %s', (sentence) => {
  const text = letter(`De cursus tekenen is op ${FIRST} en ${SECOND}, van 20.00 tot 22.00 uur. ${sentence}`)
  expect(gathering(text)).toEqual({ kind: 'new-event', relation: 'series', dates: BOTH })
})

test.each([
  'De werkgroep vergadert op … en opnieuw op ….',
  'De kring komt tweemaal bijeen: op … en ….',
  'De eerste les is op …, de tweede op ….',
  'Deel 1 van de cursus is op …, deel 2 op ….',
  'De training is op …, met een terugkomdag op ….',
])('one comes to both: %s', (words) => {
  expect(gathering(letter(between(words)))).toMatchObject({ relation: 'series', dates: BOTH })
})

const TWO_DAYS = [
  'donderdag 5 en vrijdag 6 december',
  '5 en 6 december',
  '5 t/m 6 december',
  '5-6 december',
  '5 & 6 december',
]
const LASTING = [
  'Het congres is op',
  'De tweedaagse is op',
  'Het symposium duurt twee dagen:',
  'Het toernooi is op',
  'Het kamp is op',
]
test.each(LASTING.flatMap((opening) => TWO_DAYS.map((days) => `${opening} ${days}.`)))(
  'two days of one: %s',
  (sentence) => {
    expect(gathering(letter(sentence))).toEqual({
      kind: 'new-event',
      relation: 'multi-day',
      dates: ['2024-12-05', '2024-12-06'],
    })
  },
)

test.each([
  'Bij het diner is er keuze uit vis en vlees.',
  'U kunt kiezen uit vijf workshops.',
  'Op een van de dagen is er een diner.',
  'Kies zelf uw hotel.',
])('it lasts two days all the same: %s', (sentence) => {
  expect(gathering(letter(`Op 5 en 6 december houden we een congres. ${sentence}`)).relation).toBe(
    'multi-day',
  )
})

test.each([
  'Een van de cursusdagen is een veldverkenning op een akker.',
  'Eén van de avonden gaat over molens.',
  'Een van de avonden staat in het teken van water.',
])('what is done on one of the days gives no choice: %s', (sentence) => {
  expect(gathering(letter(`De avonden zijn op ${FIRST} en 3 december. ${sentence}`)).relation).toBe('series')
})

test('one of both clubs is no choice between evenings', () => {
  const { events } = read(
    'De cursusavonden zijn op 8 en 22 oktober. Vermeld of je lid bent van één van beide verenigingen.',
  )
  expect(events[0]?.relation).toBe('series')
})

test('one of both trips is one', () => {
  const { events } = read('De daguitstappen zijn op 8 en 22 oktober. Schrijf je in voor een van beide.')
  expect(events[0]?.relation).toBe('alternatives')
})

test.each([
  'Zet erbij bij welke bijeenkomst u zult zijn.',
  'Laat weten op welke avond je komt.',
  'Bezoek bij voorkeur de avond van de wijk waar u woont.',
  'Voor een van beide avonden kunt u zich inschrijven.',
])('one comes to one of them: %s', (sentence) => {
  const text = letter(`Over het wegenplan zijn er bijeenkomsten op ${FIRST} en ${SECOND}. ${sentence}`)
  expect(gathering(text).relation).toBe('alternatives')
})
