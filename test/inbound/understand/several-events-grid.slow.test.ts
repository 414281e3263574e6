import { read } from './reading'

const DAYS = ['donderdag 7 november', 'zaterdag 23 november', 'vrijdag 13 december']
const DATES = [['2024-11-07'], ['2024-11-23'], ['2024-12-13']]
const PROGRAMMES = [
  ['Lezing over mos', 'Wandeling door het bos', 'Kerstbrunch'],
  ['Ledenvergadering', 'Excursie naar Gent', 'Bingo in De Hoeve'],
  ['Kookworkshop', 'Museumbezoek', 'Filmavond'],
]

type Item = { readonly title: string; readonly day: string; readonly n: number; readonly hour: string }
/** How letters, newsletters and agendas set gatherings beside each other. */
const SETTINGS: Record<string, (items: readonly Item[]) => string> = {
  'a heading over each paragraph': (items) =>
    items.map(({ title, day, hour }) => `${title}\n\nOp ${day} om ${hour}. Er is koffie.`).join('\n\n'),
  'a title and a date': (items) =>
    items.map(({ title, day, hour }) => `${title}\n${day}, ${hour}\nMet koffie.`).join('\n\n'),
  'a date and a title': (items) =>
    items.map(({ title, day }) => `${day}\n${title}\nMet koffie.`).join('\n\n'),
  'numbered paragraphs': (items) =>
    items
      .map(
        ({ title, day, n, hour }) =>
          `${n}. ${title}\nOp ${day} om ${hour} in De Hoeve. Jo Mol vertelt er meer over en er is koffie.`,
      )
      .join('\n\n'),
  'bullets, the date first': (items) => items.map(({ title, day }) => `- ${day}: ${title}`).join('\n'),
  'bullets, the title first': (items) => items.map(({ title, day }) => `- ${title}: ${day}`).join('\n'),
  'bare rows': (items) => items.map(({ title, day }) => `${day} ${title}`).join('\n'),
  'bare rows with an hour': (items) =>
    items.map(({ title, day, hour }) => `${day} ${hour} ${title}`).join('\n'),
  'bullets, the date and the hour first': (items) =>
    items.map(({ title, day, hour }) => `- ${day}, ${hour}: ${title}`).join('\n'),
  'a date with its hour over a title': (items) =>
    items.map(({ title, day, hour }) => `${day} om ${hour}\n${title}\nMet koffie.`).join('\n\n'),
  'a table without a head': (items) =>
    items.map(({ title, day, hour }) => `${day} ${hour} | ${title}`).join('\n'),
  'bare rows, the title first': (items) =>
    items.map(({ title, day, hour }) => `${title} ${day}, ${hour}`).join('\n'),
  'a table': (items) =>
    ['Datum | Activiteit', ...items.map(({ title, day }) => `${day} | ${title}`)].join('\n'),
  'a wide table': (items) =>
    ['Datum | Tijd | Activiteit', ...items.map(({ title, day, hour }) => `${day} | ${hour} | ${title}`)].join(
      '\n',
    ),
  'labels under a title': (items) =>
    items.map(({ title, day, hour }) => `${title}\nDatum: ${day}\nTijd: ${hour}`).join('\n\n'),
  'labels alone': (items) =>
    items.map(({ title, day, hour }) => `Wat: ${title}\nWanneer: ${day}, ${hour}`).join('\n\n'),
  sentences: (items) =>
    items.map(({ title, day }) => `Op ${day} is er een ${title.toLowerCase()}.`).join(' '),
  'one sentence': (items) =>
    `Noteer: ${items.map(({ title, day }) => `een ${title.toLowerCase()} op ${day}`).join(', ')}.`,
}

const datesOf = (text: string) => read(text).events.map(({ sessions }) => sessions.map(({ date }) => date))

test.each(Object.keys(SETTINGS))('gatherings of different kinds are several events: %s', (setting) => {
  for (const titles of PROGRAMMES) {
    const items = titles.map((title, i) => ({ title, day: DAYS[i] ?? '', n: i + 1, hour: '20.00 uur' }))
    expect(datesOf(`Beste leden,\n\n${SETTINGS[setting]?.(items)}\n\nMet groet, Wil`)).toEqual(DATES)
  }
})

const HOURS = ['14.00 uur', '19.30 uur', '20.15 uur']
const WITH_HOURS = Object.entries(SETTINGS).filter(([, write]) =>
  write([{ title: '', day: '', n: 1, hour: 'HOUR' }]).includes('HOUR'),
)

test.each(WITH_HOURS)('each has the hour of its own row or paragraph: %s', (_, write) => {
  for (const titles of PROGRAMMES) {
    const items = titles.map((title, i) => ({ title, day: DAYS[i] ?? '', n: i + 1, hour: HOURS[i] ?? '' }))
    const { events } = read(`Beste leden,\n\n${write(items)}\n\nMet groet, Wil`)
    const starts = events.flatMap(({ sessions }) => sessions.map(({ start }) => start))
    expect({ titles, starts }).toEqual({ titles, starts: ['14:00', '19:30', '20:15'] })
  }
})

const RUN = ['dinsdag 5 november', 'dinsdag 12 november', 'dinsdag 19 november']
const [A, B, C] = RUN
test.each([
  `Cursus natuur in drie avonden\n\n${A} - lezing over mos\n${B} - workshop vlinders\n${C} - wandeling door het bos`,
  `De cursus natuur bestaat uit een lezing op ${A}, een workshop op ${B} en een excursie op ${C}.`,
  `Lezingenreeks over de natuur\n\n${A}: Mos, door Jo Mol\n${B}: Vlinders, door An Bos\n${C}: Vogels, door Wil de Boer`,
  `Clubavonden\n\n${A} Quiz\n${B} Filmavond\n${C} Bingo`,
  `Wandelingen\n\n${A} Epe\n${B} Vaassen\n${C} Heerde`,
  `Datum | Thema | Spreker\n${A} | Mos | Jo Mol\n${B} | Vlinders | An Bos\n${C} | Vogels | Wil de Boer\n\nDe lezingen beginnen om 20.00 uur.`,
])('a series is one event: %s', (text) => {
  const { events } = read(`Beste leden,\n\n${text}\n\nMet groet, Wil`)
  expect(events.map(({ relation }) => relation)).toEqual(['series'])
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-11-05', '2024-11-12', '2024-11-19'])
})

test('a course and an excursion are two events, each with its own relation', () => {
  const { events } = read(
    `Cursus tekenen\n\nDe cursus is op ${A}, ${B} en ${C}, steeds om 20.00 uur.\n\nExcursie naar Gent\n\nOp zaterdag 14 december gaan we naar Gent.`,
  )
  expect(events.map(({ relation, sessions }) => [relation, sessions.length])).toEqual([
    ['series', 3],
    ['single', 1],
  ])
})
