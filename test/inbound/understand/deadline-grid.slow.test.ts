import { ACTS, misread, REGISTER_VERBS, sentence, type Verb } from './grid'

const DAYS = [
  '1 maart',
  'zaterdag 1 maart',
  '1 maart a.s.',
  '1 maart 2025',
  '01-03-2025',
  '1/3/2025',
  'za 1 mrt',
]
const UNTIL = [
  'uiterlijk',
  'uiterlijk op',
  'vóór',
  'voor',
  'tot',
  'tot en met',
  't/m',
  'tot uiterlijk',
  'ten laatste',
  'ten laatste op',
  'niet later dan',
  'liefst voor',
  'graag vóór',
  'op zijn laatst',
  'op z’n laatst',
  'uiterlijk tot en met',
]
/** Each in turn, so that all meet over the whole grid and the grid stays small. */
const inTurn = <T>(list: readonly T[]): (() => T) => {
  let at = 0
  return () => list[at++ % list.length] as T
}
const day = inTurn(DAYS)
const until = inTurn(UNTIL)
const byThen = () => `${until()} ${day()}`

const forms = ({ whole, to, done, deed, je, u, self }: Verb): string[] => {
  const own = (word: string) => (self ? word : '')
  return [
    `${whole} kan ${byThen()}.`,
    `${whole} ${byThen()}`,
    `${je[0]} ${byThen()} ${je[1]}.`,
    `${je[0]} ${je[1]} ${byThen()}.`,
    `${u[0]} ${byThen()} ${u[1]}.`,
    `U kunt ${own('zich')} ${byThen()} ${whole}.`,
    `Je kunt ${own('je')} ${whole} ${byThen()}.`,
    `Wil je erbij zijn, ${je[0].toLowerCase()} dan ${byThen()} ${je[1]}.`,
    `Gelieve ${own('u')} ${byThen()} ${to}.`,
    `We vragen je om ${own('je')} ${byThen()} ${to}.`,
    `Wij ontvangen uw ${deed} graag ${byThen()}.`,
    `Uw ${deed} moet ${byThen()} binnen zijn.`,
    `${byThen()} kun je ${own('je')} ${whole}.`,
    `${whole}: ${byThen()}`,
    `${deed}: ${byThen()}`,
    `• ${whole}: ${byThen()}`,
    `| ${whole} | ${byThen()} |`,
    `Wie mee wil doen, moet ${own('zich')} ${byThen()} hebben ${done}.`,
    `Men dient ${own('zich')} ${byThen()} ${to}.`,
    `${deed} bij Jan Smit (06-12345678), ${byThen()}.`,
    `Er moet ${byThen()} ${done} worden.`,
    `Er kan ${byThen()} worden ${done}.`,
  ].map(sentence)
}

const closing = (list: string): string[] => {
  const many = list.endsWith('en')
  const verb = (one: string, more: string) => (many ? more : one)
  return [
    `De ${list} ${verb('sluit', 'sluiten')} op ${day()}.`,
    `De ${list} ${verb('wordt', 'worden')} op ${day()} afgesloten.`,
    `De ${list} ${verb('eindigt', 'eindigen')} op ${day()}.`,
    `De ${list} ${verb('loopt', 'lopen')} tot ${day()}.`,
    `De ${list} ${verb('loopt', 'lopen')} af op ${day()}.`,
    `De ${list} ${verb('staat', 'staan')} open tot ${day()}.`,
    `De ${list} ${verb('is', 'zijn')} verlengd tot en met ${day()}.`,
    `De ${list} ${verb('zal', 'zullen')} op ${day()} sluiten.`,
    `We sluiten de ${list} op ${day()}.`,
    `Op ${day()} ${verb('sluit', 'sluiten')} de ${list}.`,
    `Op ${day()} sluiten we de ${list}.`,
    `De deadline voor ${list} is ${day()}.`,
    `Sluiting ${list}: ${day()}`,
    `Let op: de ${list} ${verb('sluit', 'sluiten')} al op ${day()}!`,
  ]
}

const deadlineOf = ({ registration }: { registration: { deadline: string | null } }) => registration.deadline

test('each verb of registering has its last day in each of its forms', () => {
  expect(misread(REGISTER_VERBS.flatMap(forms), deadlineOf, '2025-03-01')).toEqual([])
})

test('each word for "until" closes each verb', () => {
  const all = REGISTER_VERBS.flatMap(({ je }) =>
    UNTIL.map((word) => sentence(`${je[0]} ${word} ${day()} ${je[1]}.`)),
  )
  expect(misread(all, deadlineOf, '2025-03-01')).toEqual([])
})

test('whoever comes says so until then, in other words too', () => {
  const all = ACTS.map((act) => sentence(`${act.replace('…', byThen())}.`))
  expect(misread(all, deadlineOf, '2025-03-01')).toEqual([])
})

test('a list closes in each way of saying so', () => {
  const lists = [
    'inschrijving',
    'aanmeldingen',
    'registratie',
    'inschrijflijst',
    'kaartverkoop',
    'reserveringen',
  ]
  expect(misread(lists.flatMap(closing), deadlineOf, '2025-03-01')).toEqual([])
})

test('the last day is named', () => {
  const all = [
    'Uiterste inschrijfdatum: 1 maart',
    'RSVP: zaterdag 1 maart',
    'Tot wanneer inschrijven?\nzaterdag 1 maart',
    'Zaterdag 1 maart is de laatste dag om je aan te melden.',
    'Na zaterdag 1 maart nemen we geen inschrijvingen meer aan.',
    'Inschrijven kan niet meer na zaterdag 1 maart.',
    'Aanmelden kan vanaf 10 februari tot 1 maart.',
    'Laat voor 1 maart weten of je komt.',
    'Gelieve uw komst te bevestigen voor 1 maart.',
  ]
  expect(misread(all, deadlineOf, '2025-03-01')).toEqual([])
})

/** What else has to be done by a day: no registering. */
const otherThings = (then: string): string[] => [
  `Agendapunten indienen kan ${then}.`,
  `Dien je voorstel ${then} in.`,
  `Afmelden kan ${then}.`,
  `U kunt kosteloos annuleren ${then}.`,
  `Kandidaten kunnen zich ${then} melden bij het bestuur.`,
  `De tentoonstelling is te zien ${then}.`,
  `De contributie graag ${then} voldoen.`,
  `Stuur uw foto’s ${then} in.`,
  `Kopij voor het clubblad: ${then}.`,
  `De vroegboekkorting geldt ${then}.`,
  `De enquête kunt u ${then} invullen.`,
  `Stemmen kan ${then}.`,
  `Leden hebben ${then} voorrang op niet-leden.`,
  `Bij inschrijving hebben leden ${then} korting.`,
  `De bar is ${then} dicht.`,
  `Wijzigingen in het ledenbestand kunt u ${then} doorgeven.`,
  `Boeken moeten ${then} terug zijn.`,
  `Leden hebben ${then} voorrang op niet-leden.`,
  `Leden kunnen zich ${then} met voorrang aanmelden.`,
]
const payments = (then: string): string[] => [
  `De betaling moet ${then} binnen zijn.`,
  `Gelieve ${then} te betalen.`,
  `Het inschrijfgeld dient ${then} voldaan te zijn.`,
]
const EACH = ['uiterlijk', 'vóór', 'tot en met', 'niet later dan']

test('what else has its last day closes no list', () => {
  expect(
    misread(
      EACH.flatMap((word) => otherThings(`${word} ${day()}`)),
      deadlineOf,
      null,
    ),
  ).toEqual([])
})

test('the last day of something else leaves the day on which the list closes', () => {
  const all = EACH.flatMap((word) =>
    ['1 maart', 'zaterdag 1 maart'].map((when) => `${word} ${when}`),
  ).flatMap((then) => [...otherThings(then), ...payments(then)])
  const after = all.map((other) => `${other} Aanmelden kan tot 20 februari.`)
  const before = all.map((other) => `Meld je aan voor 20 februari. ${other}`)
  expect(misread([...after, ...before], deadlineOf, '2025-02-20')).toEqual([])
})
