import { type Correction, readCorrection } from '../../../functions/inbound/correct/read-correction'
import { event, newsletter, POINTS, REPLY_DAY, session, understanding, YEAR } from './day-out'

const reply = (words: string, about = understanding()): Correction =>
  readCorrection({ words, understanding: about, day: REPLY_DAY })

/** What the reply changed, by pointer, without the `/events/0` before it. */
const changes = ({ understanding: after, changed }: Correction): Record<string, unknown> =>
  Object.fromEntries(changed.map((pointer) => [pointer.replace(/^\/events\/0/, ''), at(after, pointer)]))

const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root)

const date = (iso: string) => ({ '/sessions/0/date': iso })
const place = (venue: string | null, address: string | null) => ({
  '/sessions/0/venue': venue,
  '/sessions/0/address': address,
})
const times = (start: string, end: string) => ({ '/sessions/0/start': start, '/sessions/0/end': end })
const seats = (number: number) => ({ '/capacity/limited': true, '/capacity/seats': number })
const points = (number: number) => ({ '/pePoints/points': number })

test.each<[string, Record<string, unknown>]>([
  ['Locatie: De Schuur, Dorpsstraat 1, Zeist', place('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['de plaats is De Schuur in Zeist', place('De Schuur', 'Zeist')],
  ['De locatie is niet De Kweker maar De Schuur, Zeist', place('De Schuur', 'Zeist')],
  ['Adres: Dorpsstraat 1, Utrecht', { '/sessions/0/address': 'Dorpsstraat 1, Utrecht' }],
  ['De bijeenkomst is in Zeist, niet in Utrecht.', place(null, 'Zeist')],
  ['Het moet 11 juni zijn, niet 4 juni.', date('2020-06-11')],
  ['Er kunnen maximaal 40 mensen mee.', seats(40)],
  ['titel moet zijn: De dag van morgen', { '/title': 'De dag van morgen' }],
  ['Het is geen nieuwe bijeenkomst maar een verzetting van 9 april', { '/movedFrom/0': '2020-04-09' }],
  ['We zitten in De Schuur, Dorpsstraat 1, Zeist', place('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['het is 11 juni', date('2020-06-11')],
  ['Het is niet 4 maar 11 juni.', date('2020-06-11')],
  ['niet 4 juni maar donderdag 11 juni', date('2020-06-11')],
  ['11 juni i.p.v. 4 juni', date('2020-06-11')],
  ['4 juni wordt 11 juni', date('2020-06-11')],
  ['akkoord, maar het is 11 juni', date('2020-06-11')],
  ['Nee, het is do 11-6-2020', date('2020-06-11')],
  ['datum: donderdag 11 juni', date('2020-06-11')],
  ['de 11de', date('2020-06-11')],
  ['het is 11 juni 2021', date('2021-06-11')],
  ['het wordt 14 januari', date('2021-01-14')],
  ['de reservedatum is 15 oktober', { '/reserveDates/0': '2020-10-15' }],
  ['niet 8 maar 15 oktober', { '/reserveDates/0': '2020-10-15' }],
  ['geen reservedatum', { '/reserveDates': [] }],
  ['van 13.00 tot 17.00 uur', times('13:00', '17:00')],
  ['tijd: 13.00-17.00', times('13:00', '17:00')],
  ['Datum en tijd: 11 juni, 13u00 - 17u00', { ...date('2020-06-11'), ...times('13:00', '17:00') }],
  ['aanvang 13.30', { '/sessions/0/start': '13:30' }],
  ['Het begint om half twee', { '/sessions/0/start': '13:30' }],
  ['einde 17.30 uur', { '/sessions/0/end': '17:30' }],
  ['inloop vanaf 12.30', { '/programme/0/time': '12:30', '/programme/0/item': 'Inloop' }],
  ['max 40 deelnemers', seats(40)],
  ['maximaal 40', seats(40)],
  ['Er is plaats voor 40 personen.', seats(40)],
  ['onbeperkt', { '/capacity/limited': false }],
  ['PE: 3', points(3)],
  ['3 PE-punten', points(3)],
  ['2,5 PE-punten', points(2.5)],
  ['geen PE-punten', { '/pePoints/applies': false }],
  ['Titel: De dag van morgen', { '/title': 'De dag van morgen' }],
  ['Thema: Samen verder. Of niet?', { '/theme': 'Samen verder. Of niet?' }],
  ['kosten: € 25', { '/prices/0/amountEur': 25 }],
  ['gratis', { '/prices/0/amountEur': 0 }],
  [
    'kosteloos voor partners, anders € 130',
    {
      '/prices/0/audience': 'partners',
      '/prices/0/amountEur': 0,
      '/prices/1/audience': 'niet-partners',
      '/prices/1/amountEur': 130,
    },
  ],
  ['aanmelden kan tot 1 mei', { '/registration/deadline': '2020-05-01' }],
  ['deadline: 1 mei', { '/registration/deadline': '2020-05-01' }],
  ['aanmelden is niet nodig', { '/registration/mode': 'none' }],
  ['het wordt online', { ...place(null, null), '/sessions/0/mode': 'online' }],
  ['hybride', { '/sessions/0/mode': 'hybrid' }],
  ['zowel op locatie als online', { '/sessions/0/mode': 'hybrid' }],
  ['voor alle leden', { '/audience': 'alle leden' }],
  ['Doelgroep: bestuurders en directeuren', { '/audience': 'bestuurders en directeuren' }],
  ['dit is geen verzetting maar een nieuwe bijeenkomst', { '/kind': 'new-event', '/movedFrom': [] }],
  ['het gaat om een verzetting van 9 april', { '/movedFrom/0': '2020-04-09' }],
  [
    'Akkoord. Het is 11 juni van 13.00 tot 17.00 uur, max 40 deelnemers en PE: 3. Bedankt!',
    { ...date('2020-06-11'), ...times('13:00', '17:00'), ...seats(40), ...points(3) },
  ],
])('"%s" changes just that', (words, expected) => {
  const correction = reply(words)
  expect(changes(correction)).toEqual(expected)
  expect(correction.notUnderstood).toEqual([])
})

test.each([
  'het is 4 juni',
  'van 12.30 tot 18.00 uur',
  'Locatie: De Kweker, Tuinlaan 2, Utrecht',
  'op locatie',
  'de reservedatum is 8 oktober',
  'Titel: Voorjaarsdag',
])('"%s" is so already and changes nothing', (words) => {
  const { changed, notUnderstood } = reply(words)
  expect({ changed, notUnderstood }).toEqual({ changed: [], notUnderstood: [] })
})

test.each([
  'Ik ben op 11 juni afwezig',
  'Wordt het misschien 11 juni?',
  'Kan het ook 11 juni worden?',
  'vorig jaar waren er 40 deelnemers',
  'De locatie is veranderd',
  'Spreker: Jan Jansen',
  'Bel me even voor 12 uur',
  'niet 5 maar 11 juni',
  'Als het regent is het 11 juni',
  'De lunch is om 12.00 uur',
  'Afmelden kan tot 1 mei',
  'Het kan ook op 11 juni',
  'tot 11 juni',
  'Ik ben van 4 juni tot 11 juni op vakantie',
  'Gratis parkeren kan bij de Schuur',
  'Wij beslissen niet op 15 mei',
  'ja',
])('"%s" is told back and changes nothing', (words) => {
  const about = understanding()
  const correction = reply(words, about)
  expect(correction.notUnderstood).toEqual([words])
  expect(correction.understanding).toEqual(about)
})

test.each<[string, object]>([
  ['go/no-go op 20 mei', { goNoGo: { date: '2020-05-20', time: '09:00' } }],
  ['Go/no-go: 20 mei om 12.00 uur', { goNoGo: { date: '2020-05-20', time: '12:00' } }],
  ['wij beslissen uiterlijk 15 mei', { goNoGo: { date: '2020-05-15', time: '09:00' } }],
  ['herinnering op 25 mei', { nudge: { date: '2020-05-25', time: '09:00' } }],
  ['geen herinnering', { nudge: null }],
  ['praktische mail op 2 juni', { practical: { date: '2020-06-02', time: '09:00' } }],
  ['in één keer voor alle bijeenkomsten aanmelden', { sessions: 'together' }],
  ['Aanmelden per bijeenkomst graag', { sessions: 'each' }],
  ['aanmelding: per sessie', { sessions: 'each' }],
  ['Akkoord, maar de aanmeldingen blijven staan', { answers: 'keep' }],
  ['iedereen opnieuw laten aanmelden', { answers: 'ask-again' }],
  ['herinner mij op 20 april', { openingReminder: { date: '2020-04-20', time: '09:00' } }],
  ['aanmelding direct open', { opening: 'with-announcement', opensAt: null, openingReminder: null }],
  ['aanmelding later', { opening: 'later', opensAt: null }],
])('"%s" changes the plan and no fact', (words, edits) => {
  const { plan, changed } = reply(words)
  expect(plan).toEqual([{ part: 0, edits }])
  expect(changed).toEqual([])
})

test('the new fact stands beside the words of the reply', () => {
  const { understanding: after } = reply('Akkoord, maar het is 11 juni. Verder prima.')
  expect(after.evidence['/events/0/sessions/0/date']).toEqual({ words: 'het is 11 juni', basis: 'stated' })
  expect(after.evidence['/events/0/movedFrom/0']?.words).toBe('donderdag 16 april')
})

test('what the programme already held keeps its words when a line comes before it', () => {
  const { understanding: after } = reply('inloop vanaf 12.30')
  expect(after.events[0]?.programme.map(({ item }) => item)).toEqual([
    'Inloop',
    'Aanvang programma',
    'Einde programma',
  ])
  expect(after.evidence['/events/0/programme/1/item']?.words).toBe('Aanvang programma')
})

test('a weekday that contradicts its date is asked about, and the date stays', () => {
  const { understanding: after, changed } = reply('Datum: vrijdag 11 juni')
  expect(changed).toEqual([])
  expect(after.events[0]?.sessions[0]?.date).toBe('2020-06-04')
  const asked = after.questions.filter(({ blocking }) => blocking)
  expect(asked.map(({ about }) => about)).toEqual(['/events/0/sessions/0/date'])
  expect(asked[0]?.ask).toContain('vrijdag 11 juni')
})

test('a start after the known end is taken, and the end is asked', () => {
  const { understanding: after } = reply('aanvang 19.00 uur')
  expect(after.questions).toContainEqual(
    expect.objectContaining({ about: '/events/0/sessions/0/end', blocking: true }),
  )
})

test('a place for what was online is taken, and how it is held is asked', () => {
  const online = understanding({
    events: [event({ sessions: [session({ mode: 'online', venue: null, address: null })] })],
  })
  const { understanding: after } = reply('Locatie: De Schuur, Zeist', online)
  expect(after.questions).toContainEqual(
    expect.objectContaining({ about: '/events/0/sessions/0/mode', blocking: true }),
  )
})

test('"weet ik nog niet" settles every open question and no blocking one', () => {
  const { understanding: after, settled } = reply(
    'Weet ik nog niet.',
    understanding({ questions: [YEAR, POINTS] }),
  )
  expect(settled).toEqual([POINTS.about])
  expect(after.questions).toEqual([YEAR])
})

test('"weet ik nog niet" to blocking questions alone is told back', () => {
  expect(reply('weet ik nog niet', understanding({ questions: [YEAR] })).notUnderstood).toEqual([
    'weet ik nog niet',
  ])
})

test.each(['PE: volgt', 'PE-punten weet ik nog niet'])('"%s" settles that question only', (words) => {
  const { understanding: after, settled } = reply(words)
  expect(settled).toEqual([POINTS.about])
  expect(after.questions).toHaveLength(2)
})

test.each(['1. 3 punten 2. weet ik nog niet', '1) 3\n2) volgt'])(
  '"%s" answers in the order of the preview',
  (words) => {
    const correction = reply(words)
    expect(changes(correction)).toMatchObject(points(3))
    expect(correction.settled).toContain('/events/0/registration/mode')
  },
)

test('blocking questions come first in the order', () => {
  const correction = reply('1. 11 juni\n2. 3', understanding({ questions: [POINTS, YEAR] }))
  expect(changes(correction)).toEqual({ ...date('2020-06-11'), ...points(3) })
  expect(correction.understanding.questions).toEqual([])
})

test('an answer below a quoted question is read, however the quote was broken', () => {
  const words =
    '> Hoeveel PE-punten levert deze\n> bijeenkomst op?\n3 punten\n\nWanneer opent de aanmelding? weet ik nog niet'
  const correction = reply(words)
  expect(changes(correction)).toEqual(points(3))
  expect(correction.settled).toEqual(['/events/0/registration/mode'])
})

test('an answer about another event moves nothing here', () => {
  const { changed, settled } = reply('3. die gaat naar 15 oktober')
  expect(changed).toEqual([])
  expect(settled).toEqual(['/events/0/reserveDates/0'])
})

test('"3" answers when one number is asked for', () => {
  expect(changes(reply('3', understanding({ questions: [POINTS] })))).toEqual(points(3))
})

const ONLINE = { about: '/events/0/sessions/0/mode', ask: 'Is deze bijeenkomst online?', blocking: false }

test('"ja" takes over what the only question asks', () => {
  const unsaid = understanding({
    events: [event({ sessions: [session({ mode: null })] })],
    questions: [ONLINE],
  })
  expect(changes(reply('Ja.', unsaid))).toMatchObject({ '/sessions/0/mode': 'online' })
  expect(changes(reply('nee', unsaid))).toEqual({ '/sessions/0/mode': 'on-site' })
})

test('"ja" confirms a date that was doubted', () => {
  const sure = { ...YEAR, ask: 'Klopt 4 juni 2020?' }
  const { understanding: after, settled } = reply('ja', understanding({ questions: [sure] }))
  expect(after.questions).toEqual([])
  expect(settled).toEqual([sure.about])
})

describe('with several events', () => {
  test.each([
    ['onderdeel 2: aanvang 10.00 uur', '/events/1/sessions/0/start', '10:00'],
    ['2: locatie De Schuur, Zeist', '/events/1/sessions/0/venue', 'De Schuur'],
    ['Onderdeel 2\nPE: 3', '/events/1/pePoints/points', 3],
    ['niet 17 maar 18 december', '/events/1/sessions/0/date', '2020-12-18'],
    ['niet 10 maar 11 november', '/events/0/sessions/0/date', '2020-11-11'],
    ['de sessie van 12 november is in Utrecht', '/events/0/sessions/1/address', 'Utrecht'],
    ['max 20 per keer', '/events/0/capacity/seats', 20],
    ['PE: 3', '/events/1/pePoints/points', 3],
  ])('"%s" finds its event', (words, pointer, value) => {
    const { understanding: after, changed } = reply(words, newsletter())
    expect(at(after, pointer)).toBe(value)
    const [, other] = pointer.startsWith('/events/0') ? ['', '/events/1'] : ['', '/events/0']
    expect(changed.filter((one) => one.startsWith(`${other}/`))).toEqual([])
  })

  test.each(['het is 18 december', 'Locatie: De Schuur, Zeist', 'geen herinnering'])(
    '"%s" could mean more than one and is told back',
    (words) => {
      const { changed, plan, notUnderstood } = reply(words, newsletter())
      expect({ changed, plan, notUnderstood }).toEqual({ changed: [], plan: [], notUnderstood: [words] })
    },
  )
})

describe('to a mail in which no event was found', () => {
  const report = () => understanding({ kind: 'report', events: [], evidence: {}, questions: [], reasons: [] })

  test('a date makes one, with what else the reply says', () => {
    const { understanding: after } = reply('Locatie: De Schuur, Zeist\nDatum: 11 juni', report())
    expect(after.kind).toBe('new-event')
    expect(after.events[0]?.sessions).toMatchObject([
      { date: '2020-06-11', venue: 'De Schuur', address: 'Zeist' },
    ])
    expect(after.reasons).toEqual([null])
  })

  test('anything less makes none', () => {
    expect(reply('max 40 deelnemers', report()).understanding.events).toEqual([])
  })
})
