import { read } from './reading'

const DAYS = ['donderdag 7 november', 'zaterdag 23 november', 'vrijdag 13 december']
const DATES = [['2024-11-07'], ['2024-11-23'], ['2024-12-13']]
const PROGRAMMES = [
  ['Lezing over mos', 'Wandeling door het bos', 'Kerstbrunch'],
  ['Ledenvergadering', 'Excursie naar Gent', 'Bingo in De Hoeve'],
  ['Kookworkshop', 'Museumbezoek', 'Filmavond'],
]

type Item = { readonly title: string; readonly day: string; readonly n: number }
/** How letters, newsletters and agendas set gatherings beside each other. */
const SETTINGS: Record<string, (items: readonly Item[]) => string> = {
  'a heading over each paragraph': (items) =>
    items.map(({ title, day }) => `${title}\n\nOp ${day} om 20.00 uur. Er is koffie.`).join('\n\n'),
  'a title and a date': (items) =>
    items.map(({ title, day }) => `${title}\n${day}, 20.00 uur\nMet koffie.`).join('\n\n'),
  'a date and a title': (items) =>
    items.map(({ title, day }) => `${day}\n${title}\nMet koffie.`).join('\n\n'),
  'numbered paragraphs': (items) =>
    items
      .map(
        ({ title, day, n }) =>
          `${n}. ${title}\nOp ${day} om 20.00 uur in De Hoeve. Jo Mol vertelt er meer over en er is koffie.`,
      )
      .join('\n\n'),
  'bullets, the date first': (items) => items.map(({ title, day }) => `- ${day}: ${title}`).join('\n'),
  'bullets, the title first': (items) => items.map(({ title, day }) => `- ${title}: ${day}`).join('\n'),
  'bare rows': (items) => items.map(({ title, day }) => `${day} ${title}`).join('\n'),
  'bare rows with an hour': (items) => items.map(({ title, day }) => `${day} 20.00 uur ${title}`).join('\n'),
  'bare rows, the title first': (items) =>
    items.map(({ title, day }) => `${title} ${day}, 20.00 uur`).join('\n'),
  'a table': (items) =>
    ['Datum | Activiteit', ...items.map(({ title, day }) => `${day} | ${title}`)].join('\n'),
  'a wide table': (items) =>
    ['Datum | Tijd | Activiteit', ...items.map(({ title, day }) => `${day} | 20.00 uur | ${title}`)].join(
      '\n',
    ),
  'labels under a title': (items) =>
    items.map(({ title, day }) => `${title}\nDatum: ${day}\nTijd: 20.00 uur`).join('\n\n'),
  'labels alone': (items) =>
    items.map(({ title, day }) => `Wat: ${title}\nWanneer: ${day}, 20.00 uur`).join('\n\n'),
  sentences: (items) =>
    items.map(({ title, day }) => `Op ${day} is er een ${title.toLowerCase()}.`).join(' '),
  'one sentence': (items) =>
    `Noteer: ${items.map(({ title, day }) => `een ${title.toLowerCase()} op ${day}`).join(', ')}.`,
}

const datesOf = (text: string) => read(text).events.map(({ sessions }) => sessions.map(({ date }) => date))

test.each(Object.keys(SETTINGS))('gatherings of different kinds are several events: %s', (setting) => {
  for (const titles of PROGRAMMES) {
    const items = titles.map((title, i) => ({ title, day: DAYS[i] ?? '', n: i + 1 }))
    expect(datesOf(`Beste leden,\n\n${SETTINGS[setting]?.(items)}\n\nMet groet, Wil`)).toEqual(DATES)
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
