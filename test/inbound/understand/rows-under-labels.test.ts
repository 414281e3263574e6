import { read } from './reading'

const rowsIn = (text: string) =>
  read(text, '2024-11-20').events.flatMap(({ relation, sessions }) =>
    sessions.map(({ date, venue, address }) => `${relation} ${date} ${venue ?? address}`),
  )

const HEADINGS = ['Regiobijeenkomsten', 'Regioavonden in het voorjaar']
const LABELS = [
  ['Noord', 'Oost'],
  ['Regio Noord', 'Regio Oost'],
  ['Groep A', 'Groep B'],
]
const ROWS: readonly ((label: string, day: string, place: string) => string)[] = [
  (label, day, place) => `${label}: ${day}, ${place}`,
  (label, day, place) => `${label}: ${day} (${place})`,
  (label, day, place) => `${label}: ${day} – ${place}`,
  (label, day, place) => `${label}: ${day}, in ${place}`,
  (label, day, place) => `${label}: ${day} 2025, ${place}`,
]

test.each(HEADINGS)('"%s" over a day and a place behind each label', (heading) => {
  for (const [north = '', east = ''] of LABELS) {
    for (const row of ROWS) {
      const text = `${heading}\n\n${row(north, '4 februari', 'Groningen')}\n${row(east, '6 februari', 'Zwolle')}\n`
      expect([text, rowsIn(text).map((one) => one.replace(/^\S+ /, ''))]).toEqual([
        text,
        ['2025-02-04 Groningen', '2025-02-06 Zwolle'],
      ])
    }
  }
})

test.each([
  'Contributie: 4 februari, automatische incasso',
  'Laatst gewijzigd: 4 februari, webredactie',
  'Betaling: 4 februari, per bank',
  'Kopij: 4 februari, redactie',
])('"%s" is no gathering', (line) => {
  expect(rowsIn(`Mededelingen van het bestuur\n\n${line}\n`)).toEqual([])
})
