import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAYS = [
  'donderdag 7 november',
  'donderdag 7 november 2024',
  '7 november',
  'do 7 november',
  'donderdagavond 7 november',
  'donderdag 7 november a.s.',
  'aanstaande donderdag 7 november',
  '7/11/2024',
  'donderdag 07-11-2024',
]
const HOURS: readonly (readonly [said: string, start: string, end: string | null])[] = [
  ['om 20.00 uur', '20:00', null],
  ['om 20u', '20:00', null],
  ['om acht uur', '20:00', null],
  ['om half acht', '19:30', null],
  ['vanaf 20:00', '20:00', null],
  ['van 20.00 tot 22.00 uur', '20:00', '22:00'],
  ['van 20 tot 22 uur', '20:00', '22:00'],
  ['tussen 20.00 en 22.00 uur', '20:00', '22:00'],
  ['van 19u30 tot 22u', '19:30', '22:00'],
]
const PLACES: readonly (readonly [said: string, named: RegExp])[] = [
  ['in De Schuur', /De Schuur/],
  ['in dorpshuis De Kei te Baarn', /De Kei/],
  ['in het clubhuis aan de Kerkweg 4', /clubhuis/],
  ['bij restaurant De Lange Jan', /De Lange Jan/],
  ['op sportpark De Bongerd', /De Bongerd/],
]
const bare = (said: string): string => said.replace(/^(?:om|in|op|bij) (?:het )?/, '')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How letters tell members when and where they meet. */
const SAID: readonly ((day: string, hour: string, place: string) => string)[] = [
  (day, hour, place) => `Op ${day} is er ${hour} ${place} een zangavond.`,
  (day, hour, place) => `De zangavond is ${place} op ${day} ${hour}.`,
  (day, hour, place) => `${capital(day)} ${hour} zangavond ${place}`,
  (day, hour, place) => `We zien u graag op ${day} (${bare(hour)}) ${place} voor de zangavond.`,
  (day, hour, place) => `U bent op ${day} van harte welkom ${place} voor de zangavond, ${hour}.`,
  (day, hour, place) => `Noteer alvast ${day} in uw agenda: dan is de zangavond, ${hour} ${place}.`,
  (day, hour, place) => `Op ${day} houden we de zangavond. We zijn ${hour} ${place}.`,
  (day, hour, place) => `Hierbij nodigen wij u uit voor de zangavond, te houden op ${day} ${hour} ${place}.`,
  (day, hour, place) => `Zangavond op ${day}, ${hour}, ${place}`,
  (day, hour, place) => `Wanneer: ${day}, ${bare(hour)}\nWaar: ${bare(place)}`,
  (day, hour, place) => `Vergeet u de zangavond van ${day} niet? We ontvangen u ${hour} ${place}.`,
  (day, hour, place) => `Mogen wij u op ${day} ${hour} begroeten ${place}? Dan is onze zangavond.`,
  (day, hour, place) => `Onze volgende zangavond: ${day}. Tijd: ${bare(hour)}. Plaats: ${bare(place)}.`,
]

test.each(SAID.map((say, at) => [say('DAG', 'OM UUR', 'IN HUIS'), say, at] as const))(
  '%s: the day, the hours and the place are read',
  (_, say, at) => {
    for (const [i, day] of DAYS.entries())
      for (const [j, [hour, start, end]] of HOURS.entries()) {
        const [place, named] = PLACES[(at + i + j) % PLACES.length] ?? ['', /^$/]
        const said = say(day, hour, place)
        const text = `Beste leden,\n\n${said}\n\nMet groet,\nAn Bos`
        const { kind, events } = read(text, undefined, 'Zangavond')
        const sessions = events.flatMap((event) => event.sessions)
        expect({ said, kind, sessions }).toMatchObject({
          said,
          kind: 'new-event',
          sessions: [{ date: '2024-11-07', start, end }],
        })
        expect(`${said}: ${sessions[0]?.venue} ${sessions[0]?.address}`).toMatch(named)
      }
  },
)

test.each([
  ['Graag tot donderdag 7 november om 20.00 uur in De Schuur!', '2024-11-07'],
  ['De zangavond begint om 20.00 uur. Hopelijk tot 7 november!', '2024-11-07'],
])('%s: until then is that day', (text, date) => {
  const sessions = read(text).events.flatMap((event) => event.sessions)
  expect(sessions).toMatchObject([{ date, start: '20:00', end: null }])
})

test('until a day on which something ends is no gathering', () => {
  const { events } = read('Tot 7 november kunt u zich aanmelden. De zangavond is op 10 november.')
  expect(events[0]?.registration).toMatchObject({ deadline: '2024-11-07' })
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-11-10'])
  expect(read('Tot 7 november is de tentoonstelling te zien.').kind).not.toBe('new-event')
})
