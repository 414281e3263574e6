import { read } from './reading'

type Step = readonly [clock: string, name: string]
type Clock = (clock: string) => string

const DAY: readonly Step[] = [
  ['09:30', 'Ontvangst met koffie'],
  ['10:00', 'Welkom door Jan Mos'],
  ['10:30', 'Dijken en dromen door Els Vos'],
  ['12:00', 'Lunch'],
  ['13:00', 'Excursie'],
  ['16:00', 'Borrel'],
  ['17:00', 'Einde'],
]
const EVENING: readonly Step[] = [
  ['19:30', 'Zaal open'],
  ['20:00', 'Lezing over uilen'],
  ['21:00', 'Vragen en napraten'],
]
const INTRO = 'De ledendag is op zaterdag 12 oktober in De Spil.'

const dotted: Clock = (clock) => clock.replace(':', '.')
const flemish: Clock = (clock) => clock.replace(/^0/, '').replace(':', 'u').replace(/u00$/, 'u')
const CLOCKS: readonly Clock[] = [
  dotted,
  flemish,
  (clock) => `${dotted(clock)} uur`,
  (clock) => clock,
  (clock) => `${dotted(clock)} u.`,
  (clock) => flemish(clock).replace(/u/, ' u ').trimEnd(),
  (clock) => flemish(clock).replace('u', 'h'),
]

const factsIn = (text: string) => {
  const { events } = read(text)
  const sessions = events.flatMap((event) => event.sessions)
  return {
    steps: events.flatMap(({ programme }) => programme.map(({ time, item }): Step => [time ?? '', item])),
    starts: sessions.map(({ start }) => start),
    ends: sessions.map(({ end }) => end),
  }
}

/** The texts whose steps, or the hours that follow from them, are not those of the programme. */
const wrongOf = (texts: readonly string[], steps: readonly Step[], end: string | null) =>
  texts.filter((text) => {
    const found = factsIn(text)
    const named = found.steps.every(([, item], i) => item.startsWith(steps[i]?.[1] ?? '-'))
    const timed = found.steps.map(([clock]) => clock).join() === steps.map(([clock]) => clock).join()
    const doors = steps.slice(0, 2).some(([clock]) => clock === found.starts[0])
    return !(named && timed && doors && found.starts.length === 1 && found.ends[0] === end)
  })

const ROWS: readonly ((clock: string, name: string) => string)[] = [
  (clock, name) => `${clock} ${name}`,
  (clock, name) => `${clock}: ${name}`,
  (clock, name) => `${clock} – ${name}`,
  (clock, name) => `${clock} | ${name} | Zaal 1`,
  (clock, name) => `${clock}\t${name}`,
  (clock, name) => `${clock} > ${name}`,
  (clock, name) => `om ${clock} ${name}`,
  (clock, name) => `Vanaf ${clock}: ${name}`,
  (clock, name) => `ca. ${clock} ${name}`,
  (clock, name) => `[${clock}] ${name}`,
  (clock, name) => `**${clock}** ${name}`,
  (clock, name) => `- ${clock} ${name}`,
  (clock, name) => `1. ${clock} ${name}`,
  (clock, name) => `${clock}\n${name}`,
  (clock, name) => `${name} ${clock}`,
  (clock, name) => `${name}: ${clock}`,
  (clock, name) => `${name} om ${clock}`,
  (clock, name) => `${name}, ${clock}`,
  (clock, name) => `${name} | ${clock}`,
  (clock, name) => `- ${name} (${clock})`,
  (clock, name) => `${name} ........ ${clock}`,
]

const rowsOf = (steps: readonly Step[], clocks: readonly Clock[], rows: typeof ROWS) =>
  clocks.flatMap((clock) =>
    rows.map((row) => {
      const lines = steps.map(([at, name]) => row(clock(at), name))
      return `${INTRO}\n\nProgramma\n${lines.join('\n')}\n\nTot dan, Wim`
    }),
  )

test('a programme is read with its times in front or behind, in every notation', () => {
  expect(wrongOf(rowsOf(DAY, CLOCKS.slice(0, 2), ROWS), DAY, '17:00')).toEqual([])
  expect(wrongOf(rowsOf(DAY, CLOCKS.slice(2), ROWS.slice(11, 16)), DAY, '17:00')).toEqual([])
  expect(wrongOf(rowsOf(EVENING, CLOCKS.slice(0, 1), ROWS), EVENING, null)).toEqual([])
})

const SPANS: readonly ((from: string, to: string, name: string) => string)[] = [
  (from, to, name) => `${from} - ${to} ${name}`,
  (from, to, name) => `Van ${from} tot ${to}: ${name}`,
  (from, to, name) => `${name} (${from} - ${to})`,
  (from, to, name) => `${name}: ${from} – ${to}`,
  (from, to, name) => `${from} | ${to} | ${name}`,
]

test('a programme may say from when till when each step is', () => {
  const steps = DAY.slice(0, -1)
  const texts = CLOCKS.slice(0, 4).flatMap((clock) =>
    SPANS.map((row) => {
      const rows = steps.map(([at, name], i) => row(clock(at), clock(DAY[i + 1]?.[0] ?? ''), name))
      return `${INTRO}\n\nProgramma\n${rows.join('\n')}`
    }),
  )
  expect(wrongOf(texts, steps, '17:00')).toEqual([])
})

const HEADINGS = [
  '',
  'Programma:\n\n',
  'Dagindeling\n',
  'Timing\n',
  'Hoe ziet de dag eruit?\n',
  'Het programma ziet er als volgt uit:\n\n',
  'Voorlopig programma (onder voorbehoud)\n',
  'Tijd | Onderdeel\n',
]

test('a programme is read under any heading, and under none', () => {
  const texts = HEADINGS.flatMap((heading) =>
    ['\n', '\n\n'].flatMap((joint) =>
      [ROWS[0], ROWS[18], ROWS[19]].map(
        (row) =>
          `${INTRO}\n\n${heading}${DAY.map(([at, name]) => row?.(dotted(at), name)).join(joint)}\n\nTot dan, Wim`,
      ),
    ),
  )
  expect(wrongOf(texts, DAY, '17:00')).toEqual([])
})

test('a programme may stand in one line, whatever parts its steps', () => {
  const texts = [', ', '; ', ' – ', ' | ', ' / ', ' • '].flatMap((joint) =>
    CLOCKS.slice(0, 3).flatMap((clock) => [
      `${INTRO}\n\nProgramma: ${DAY.map(([at, name]) => `${clock(at)} ${name}`).join(joint)}`,
      `${INTRO}\n\nDagindeling: ${DAY.map(([at, name]) => `${name} (${clock(at)})`).join(joint)}`,
      `${INTRO}\n\nHet programma is als volgt: ${DAY.map(([at, name]) => `${name} om ${clock(at)}`).join(joint)}.`,
    ]),
  )
  expect(wrongOf(texts, DAY, '17:00')).toEqual([])
})

test.each([
  ['Vrijdag 11 oktober', 'Zaterdag 12 oktober'],
  ['Programma vrijdag:', 'Programma zaterdag:'],
  ['Programma dag 1', 'Programma dag 2'],
  ['Eerste dag', 'Tweede dag'],
])('each of two days has the hours of its own programme: %s', (first, second) => {
  const { starts, ends, steps } = factsIn(
    `De studiedagen zijn op vrijdag 11 en zaterdag 12 oktober in De Spil.\n\n${first}\n10.00 Lezing\n12.30 Lunch\n16.00 Einde\n\n${second}\n09.30 Excursie\n12.30 Lunch\n15.00 Einde`,
  )
  expect([starts, ends, steps.length]).toEqual([['10:00', '09:30'], ['16:00', '15:00'], 6])
})

test('in an agenda a programme gives its hours to its own day only', () => {
  const rows = DAY.map(([at, name]) => `${name}: ${dotted(at)}`).join('\n')
  const quiz = 'Quizavond donderdag 24 oktober\nAanvang: 20.00 uur\nDe Schuur'
  const agenda = factsIn(`Agenda\n\nStudiedag zaterdag 12 oktober\nDe Spil\n\nProgramma:\n${rows}\n\n${quiz}`)
  expect([agenda.starts, agenda.ends]).toEqual([
    ['09:30', '20:00'],
    ['17:00', null],
  ])
})

test('a column of times with what happens below each, however long that is', () => {
  const items = [
    'Inloop',
    'Opening door de dagvoorzitter, die al jaren over dijken en rivieren schrijft',
    'Lezing',
    'Samen napraten bij een glas',
    'Diner',
  ]
  const clocks = ['09.00', '09.30', '09.40', '17.15', '19.30']
  for (const unit of ['', ' uur']) {
    const rows = items.map((item, i) => `${clocks[i]}${unit}\n${item}`).join('\n')
    const programme = read(`${INTRO}\n\nProgramma 12 oktober\n\n${rows}`).events[0]?.programme
    expect(programme?.map(({ time }) => time)).toEqual(clocks.map((clock) => clock.replace('.', ':')))
  }
})

test.each([
  '• Programma: 10.30 – 13.00 uur',
  'Plenair programma: 10.30 - 13.00 uur',
  '• Inloop: 10.00 - 10.30 uur\n• Programma: 10.30 – 13.00 uur',
])('%s is how long it takes, and what stands behind an hour is no place', (whole) => {
  const rows = '• 10.30 - 10.50 | Opening\n• 10.50 - 11.00 | Duiding\n• 11.00 - 11.35 | Lessen'
  const text = `De ledendag is op zaterdag 12 oktober.\n\n${whole}\n• Afsluitend: lunch\n\nProgramma\n\n${rows}`
  const [event] = read(text).events
  expect(event?.sessions).toMatchObject([{ start: '10:30', end: '13:00', venue: null, address: null }])
  expect(event?.programme.map(({ item }) => item)).toEqual(['Opening', 'Duiding', 'Lessen'])
})
