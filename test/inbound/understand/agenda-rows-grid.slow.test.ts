import { read } from './reading'

type Row = { readonly day: string; readonly hour: string; readonly what: string; readonly where: string }

const FORMS: readonly (readonly [string, (row: Row) => string])[] = [
  ['6 maart, 20.00 uur: what, where', ({ day, hour, what, where }) => `${day}, ${hour}: ${what}, ${where}`],
  ['6 maart, 20.00 uur: what – where', ({ day, hour, what, where }) => `${day}, ${hour}: ${what} – ${where}`],
  ['6 maart, 20.00 uur: what (where)', ({ day, hour, what, where }) => `${day}, ${hour}: ${what} (${where})`],
  ['6 maart: what, where, 20.00 uur', ({ day, hour, what, where }) => `${day}: ${what}, ${where}, ${hour}`],
  [
    '6 maart – what – where – 20.00 uur',
    ({ day, hour, what, where }) => `${day} – ${what} – ${where} – ${hour}`,
  ],
  [
    '6 maart | 20.00 uur | what | where',
    ({ day, hour, what, where }) => `${day} | ${hour} | ${what} | ${where}`,
  ],
  ['6 maart, where, 20.00 uur: what', ({ day, hour, what, where }) => `${day}, ${where}, ${hour}: ${what}`],
  ['6 maart what. 20.00 uur. where', ({ day, hour, what, where }) => `${day} ${what}. ${hour}. ${where}`],
  ['a line for each', ({ day, hour, what, where }) => `${day}\n${what}\n${where}\n${hour}\n`],
]

const WHERE = [
  'Gasthuis',
  'Ons Centrum',
  'Dorpshuis De Kei',
  'MFC De Brug',
  'Sint-Janskerk',
  'Wijkcentrum Noord',
]
const WHAT = ['Lezing over bijen', 'Bingo', 'Film: De Zee', 'Workshop bloemschikken', 'Klaverjassen']
const DAYS = ['Donderdag 10 oktober', 'Dinsdag 12 november', 'Vrijdag 6 december']
const HOURS = ['20.00 uur', '14.00 uur', '19.30 uur']

const rowsFrom = (at: number): Row[] =>
  DAYS.map((day, i) => ({
    day,
    hour: HOURS[i] ?? '',
    what: WHAT[(at + i * 2) % WHAT.length] ?? '',
    where: WHERE[(at + i) % WHERE.length] ?? '',
  }))

const sessionsOf = (text: string): string[] =>
  read(text, '2024-09-02', 'Agenda')
    .events.flatMap(({ sessions }) => sessions.map(({ date, start, venue }) => `${date} ${start} ${venue}`))
    .sort()

test.each(FORMS)('rows such as "%s" say when and where each is', (_, form) => {
  for (let at = 0; at < WHERE.length * WHAT.length; at += 1) {
    const rows = rowsFrom(at)
    expect(sessionsOf(`Agenda najaar\n\n${rows.map(form).join('\n')}\n`)).toEqual([
      `2024-10-10 20:00 ${rows[0]?.where}`,
      `2024-11-12 14:00 ${rows[1]?.where}`,
      `2024-12-06 19:30 ${rows[2]?.where}`,
    ])
  }
})

test('a name in the column of the others’ places is a place too', () => {
  const text =
    'Agenda\n\n10 oktober, 20.00 uur: Bingo – Dorpshuis De Kei\n12 november, 14.00 uur: Quiz – Ons Centrum\n6 december, 19.30 uur: Film – De Hoeksteen'
  expect(sessionsOf(text).at(-1)).toBe('2024-12-06 19:30 De Hoeksteen')
})

test('speakers in the last column are no places', () => {
  const text =
    'Lezingen in De Kei\n\n10 oktober, 20.00 uur: Bijen – Jan Vos\n12 november, 20.00 uur: Molens – An Smit\n6 december, 20.00 uur: Turf – Els de Boer'
  expect(sessionsOf(text).some((one) => /Vos|Smit|Boer/.test(one))).toBe(false)
})

test.each([
  ['Lezing – De Kei, Dorpsstraat 12 – 7 november – 14.00 uur'],
  ['Lezing – 7 november – De Kei, Dorpsstraat 12 – 14.00 uur'],
  ['Lezing\tDe Kei, Dorpsstraat 12\t7/11\t14.00 uur'],
  ['7 november | 14.00 uur | Lezing | De Kei, Dorpsstraat 12'],
])('"%s" has the number of a house, no other day and no hour', (row) => {
  expect(read(`Programma\n\n${row}`, '2024-09-02').events.flatMap(({ sessions }) => sessions)).toEqual([
    expect.objectContaining({
      date: '2024-11-07',
      start: '14:00',
      end: null,
      venue: 'De Kei',
      address: 'Dorpsstraat 12',
    }),
  ])
})

test('what is done, in a cell behind the hour, is no place', () => {
  const text =
    'Agenda\n\n10 oktober | 20.00 uur | Klaverjassen\n12 november | 14.00 uur | Film: De Zee\n6 december | 19.30 uur | Bingo'
  expect(sessionsOf(text)).toEqual([
    '2024-10-10 20:00 null',
    '2024-11-12 14:00 null',
    '2024-12-06 19:30 null',
  ])
})

const PARTS = [
  {
    title: 'Lezing over bijen',
    day: 'donderdag 10 oktober',
    hour: '20.00 uur',
    price: '€ 5',
    where: 'Dorpshuis De Kei',
  },
  {
    title: 'Excursie naar de molen',
    day: 'zaterdag 9 november',
    hour: '13.30 uur',
    price: '€ 12',
    where: 'Café Het Anker',
  },
  {
    title: 'Kerstborrel',
    day: 'vrijdag 13 december',
    hour: '17.00 uur',
    price: 'gratis',
    where: 'Ons Centrum',
  },
] as const
type Part = (typeof PARTS)[number]

const HEADINGS: readonly (readonly [string, (title: string, at: number) => string])[] = [
  ['a title', (title) => title],
  ['capitals', (title) => title.toUpperCase()],
  ['a number', (title, at) => `${at + 1}. ${title}`],
  ['stars', (title) => `*${title}*`],
  ['a line under it', (title) => `${title}\n${'-'.repeat(title.length)}`],
]
const BODIES: readonly ((part: Part) => string)[] = [
  ({ day, hour, where, price }) =>
    `Op ${day} om ${hour} komen we bij elkaar in ${where}. De toegang is ${price}. Aanmelden kan bij de secretaris.`,
  ({ day, hour, where, price }) => `Datum: ${day}\nTijd: ${hour}\nPlaats: ${where}\nKosten: ${price}`,
  ({ day, hour, where, price }) =>
    `Het wordt weer een mooie bijeenkomst.\n\nWanneer: ${day}, ${hour}\nWaar: ${where}\nEntree ${price}`,
]

test.each(HEADINGS)(
  'a newsletter with several gatherings, each under %s, is as many events',
  (_, heading) => {
    for (const body of BODIES) {
      const parts = PARTS.map((part, i) => `${heading(part.title, i)}\n\n${body(part)}`)
      const { events } = read(
        `Beste leden,\n\nOnze agenda.\n\n${parts.join('\n\n')}`,
        '2024-09-02',
        'Nieuwsbrief',
      )
      expect(
        events.map(({ sessions, prices }) => [
          sessions.map(({ date, start, venue }) => `${date} ${start} ${venue}`),
          prices.map(({ amountEur }) => amountEur),
        ]),
      ).toEqual([
        [['2024-10-10 20:00 Dorpshuis De Kei'], [5]],
        [['2024-11-09 13:30 Café Het Anker'], [12]],
        [['2024-12-13 17:00 Ons Centrum'], [0]],
      ])
    }
  },
)

const ROWS = (border: string): string =>
  ['wo 9 okt 20.00 Lezing over bijen', 'vr 1 nov 19.30 Ledenvergadering', 'za 7 dec 14.00 Kerstmarkt']
    .map((row, i) => `${row}${border}${['De Schakel', 'De Schakel', 'Dorpsplein'][i]}`)
    .join('\n')

test.each([', ', ' - ', ' – ', ' | '])(
  'a house that comes back behind "%s" is where both are, and in neither name',
  (border) => {
    const { events } = read(`Agenda\n\n${ROWS(border)}\n`, '2024-09-02', 'Agenda')
    expect(events.map(({ title, sessions }) => [title, sessions[0]?.venue])).toEqual([
      ['Lezing over bijen', 'De Schakel'],
      ['Ledenvergadering', 'De Schakel'],
      ['Kerstmarkt', 'Dorpsplein'],
    ])
  },
)

test('a speaker or a title that comes back is no place', () => {
  const text =
    'Agenda\n\nwo 9 okt 20.00 Lezing, Jan Vos\nvr 1 nov 19.30 Lezing, Jan Vos\nza 7 dec 14.00 Film, Herfst'
  const venues = read(text, '2024-09-02', 'Agenda').events.flatMap(({ sessions }) =>
    sessions.map(({ venue }) => venue),
  )
  expect(venues).toEqual([null, null, null])
})
