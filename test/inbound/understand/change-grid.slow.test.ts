import { read } from './reading'

/** Infinitive, infinitive with "te", participle. */
type Verb = readonly [infinitive: string, te: string, participle: string]

const MOVES: Verb[] = [
  ['verplaatsen', 'te verplaatsen', 'verplaatst'],
  ['verzetten', 'te verzetten', 'verzet'],
  ['uitstellen', 'uit te stellen', 'uitgesteld'],
  ['opschuiven', 'op te schuiven', 'opgeschoven'],
  ['doorschuiven', 'door te schuiven', 'doorgeschoven'],
  ['verschuiven', 'te verschuiven', 'verschoven'],
  ['verdagen', 'te verdagen', 'verdaagd'],
  ['verleggen', 'te verleggen', 'verlegd'],
  ['vervroegen', 'te vervroegen', 'vervroegd'],
  ['overplaatsen', 'over te plaatsen', 'overgeplaatst'],
  ['omzetten', 'om te zetten', 'omgezet'],
]
const OFFS: Verb[] = [
  ['annuleren', 'te annuleren', 'geannuleerd'],
  ['afgelasten', 'af te gelasten', 'afgelast'],
  ['afblazen', 'af te blazen', 'afgeblazen'],
  ['schrappen', 'te schrappen', 'geschrapt'],
  ['cancelen', 'te cancelen', 'gecanceld'],
  ['afzeggen', 'af te zeggen', 'afgezegd'],
]
const OLD = 'donderdag 7 november 2024'
const NEW = 'donderdag 12 december 2024'
const IT = `de zangavond van ${OLD}`

/** Who does what to `it`, as letters and headlines say it; `to` stands where the verb lets it stand. */
const said = (it: string, to: string, [infinitive, te, participle]: Verb): string[] => [
  `${capital(it)} wordt ${participle}${to}.`,
  `${capital(it)} is helaas ${participle}${to}.`,
  `${capital(it)} moet ${participle} worden${to}.`,
  `We hebben ${it} ${participle}${to}.`,
  `We hebben besloten ${it} ${te}${to}.`,
  `Het bestuur heeft besloten om ${it} ${te}${to}.`,
  `Helaas zijn we genoodzaakt ${it} ${te}${to}.`,
  `Wij moeten ${it} helaas ${infinitive}${to}.`,
  `We zagen ons gedwongen ${it}${to} ${te}.`,
  `Er zit niets anders op dan ${it} ${te}${to}.`,
  `${capital(it.replace(/^de /, '').replace(' van ', ' '))} ${participle}${to}.`,
]
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const announcing = (sentence: string) =>
  read(
    `Beste leden,\n\n${sentence}\n\nWe beginnen om 20.00 uur in De Schuur, Dorpsstraat 1 in Baarn.`,
    undefined,
    'Zangavond',
  )

test.each(MOVES.map((verb) => [verb[0], verb] as const))(
  'every form of "%s" moves the day that it names',
  (_, verb) => {
    for (const sentence of said(IT, ` naar ${NEW}`, verb)) {
      const { kind, events } = announcing(sentence)
      const [event] = events
      expect({ sentence, kind, from: event?.movedFrom, to: event?.sessions.map(({ date }) => date) }).toEqual(
        {
          sentence,
          kind: 'date-move',
          from: ['2024-11-07'],
          to: ['2024-12-12'],
        },
      )
    }
  },
)

const OFF_SENTENCES = [
  ...OFFS.flatMap((verb) => said(IT, '', verb)),
  `${capital(IT)} vindt niet plaats.`,
  `${capital(IT)} zal niet plaatsvinden.`,
  `${capital(IT)} gaat niet door.`,
  `${capital(IT)} kan helaas geen doorgang vinden.`,
  `${capital(IT)} komt te vervallen.`,
  `We laten ${IT} vervallen.`,
  `We blazen ${IT} met pijn in het hart af.`,
  `Op ${OLD} houden we geen zangavond.`,
  `Er komt geen zangavond op ${OLD}.`,
  `Door ziekte van de dirigent geen zangavond op ${OLD}!`,
  `Afgelast: zangavond ${OLD}`,
]

test.each(OFF_SENTENCES)('off: %s', (sentence) => {
  const { kind, events } = announcing(sentence)
  expect(kind).toBe('cancellation')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-11-07', status: 'cancelled' }])
})

test.each([
  `Op ${OLD} houden we geen gewone zangavond, maar een groot feest.`,
  `Op ${OLD} vertelt Hans de Wit over het verleggen van de rivier en het verzetten van grenzen.`,
  `Op ${OLD} is er een zangavond. Annuleren kan tot twee dagen ervoor.`,
  `Op ${OLD} is er een zangavond. Bij minder dan tien deelnemers wordt de avond afgelast.`,
  `Op ${OLD} is er een zangavond. De avond vindt niet in de kerk plaats, zoals in mei, maar in De Schuur.`,
  `Op ${OLD} is er een zangavond over uitstel en afstel.`,
  `Op ${OLD} om 20.00 uur is er een zangavond. Daarvoor geen avondeten in De Schuur.`,
])('held as it was planned: %s', (sentence) => {
  const { kind, events } = announcing(sentence)
  expect(kind).toBe('new-event')
  expect(events[0]).toMatchObject({ movedFrom: [], sessions: [{ date: '2024-11-07', status: 'planned' }] })
})
