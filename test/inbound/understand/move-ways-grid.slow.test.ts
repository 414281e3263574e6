import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Days given up, and days that stand. */
const told = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    moved: kind === 'date-move',
    from: events.flatMap(({ movedFrom }) => movedFrom.map((date) => date.slice(5))),
    days: events.flatMap(({ sessions }) => sessions.map(({ date }) => date?.slice(5))),
  }
}
const moves = (text: string, from: string[], days: string[]) =>
  expect(told(text)).toEqual({ text, moved: true, from, days })

test.each(['halen we naar voren', 'schuiven we op', 'zetten we vooruit', 'brengen we naar voren'])(
  'a day that we %s',
  (way) => {
    moves(`De tweede zangavond (za 12 oktober) ${way}: donderdag 10 oktober.`, ['10-12'], ['10-10'])
    moves(`De zangavond van 12 oktober ${way}, naar donderdag 17 oktober.`, ['10-12'], ['10-17'])
  },
)

test.each(['gaan', 'verhuizen', 'schuiven', 'verschuiven'])('several days that %s', (verb) => {
  moves(
    `De drie zangavonden van 3, 10 en 17 oktober ${verb} naar woensdag 6, 13 en 20 november.`,
    ['10-03', '10-10', '10-17'],
    ['11-06', '11-13', '11-20'],
  )
})

test.each([
  ['Zangavond: 12 oktober wordt do 17 oktober.', ['10-12'], ['10-17']],
  ['De zangavond wordt za 19 oktober ipv de 12e.', ['10-12'], ['10-19']],
  ['De zangavond is verplaatst naar 19 oktober, niet meer de 12e dus.', ['10-12'], ['10-19']],
  [
    'De zangavond is niet meer 12 oktober. De kerk biedt ons nu donderdag 17 oktober aan.',
    ['10-12'],
    ['10-17'],
  ],
  [
    'Op 12 oktober mogen we nog niet met zovelen samenkomen. Daarom leggen we de zangavond nu vast op 7 november.',
    ['10-12'],
    ['11-07'],
  ],
  [
    'Op 12 oktober kunnen we niet bijeenkomen, en op de reservedag van 19 oktober blijkt de helft op reis. Daarom leggen we de dag nu vast op 7 november.',
    ['10-12'],
    ['11-07'],
  ],
  ['Zangavond: vrijdag 18 oktober. Had 12 oktober moeten zijn.', ['10-12'], ['10-18']],
  ['De zangavond (12 oktober) wordt een dag later: zondag 13 oktober.', ['10-12'], ['10-13']],
  [
    'De zaal is dubbel geboekt, want ook de kaarters rekenen op 12 oktober. Onze zangavond is daarom twee dagen later, op 14 oktober.',
    ['10-12'],
    ['10-14'],
  ],
])('%s', (text, from, days) => {
  moves(text, from, days)
})

test.each([
  'De zangavond is op 12 oktober. De slotavond is een week later, op 19 oktober.',
  'De zangavond is op 12 oktober. Een week later, op 19 oktober, wordt er weer gezongen.',
  'De zangavonden zijn op 12 oktober en 19 oktober. Niet op de 5e dus.',
  'De zangavond is op 12 oktober. Op 19 oktober mogen we niet vergeten een taart te bakken.',
  'We halen op 12 oktober de stoelen naar voren en op 19 oktober weer terug.',
  'Op 12 oktober zingen we. Daarom plannen we op 5 oktober een extra repetitie.',
])('%s: nothing moves', (text) => {
  expect(told(text)).toMatchObject({ text, moved: false, from: [] })
})

test('a day that was printed by mistake is no day', () => {
  const text =
    'In het boekje staat voor de slotavond 12 oktober. Dat had moeten zijn: 17 oktober. De andere avonden staan er goed in, op 3 en 5 oktober.'
  expect(told(text).days).toEqual(['10-03', '10-05', '10-17'])
})

test('a day that it has become, behind "another day", is the new one', () => {
  expect(
    told('De zangavond doen we op een andere dag. Het is nu zaterdag 19 oktober geworden.'),
  ).toMatchObject({
    moved: true,
    days: ['10-19'],
  })
})

test.each([
  'Donderdag 5 december zou een feestelijke dag worden met ons jaarcongres.',
  'Op 5 december zou het jaarcongres plaatsvinden.',
  'We zouden elkaar op 5 december treffen tijdens het jaarcongres.',
])('%s: given up where the text moves it to a season', (once) => {
  for (const to of ['het voorjaar van 2025', 'het najaar van 2025', 'april 2025'])
    expect(
      read(`${once} De zaal is niet klaar. Daarom verplaatsen we het congres naar ${to}.`).events[0],
    ).toMatchObject({ movedFrom: ['2024-12-05'], sessions: [] })
})

test('what is only hoped for a season leaves the day off', () => {
  const text =
    'Op 5 december zou het jaarcongres plaatsvinden. Misschien verplaatsen we het naar het voorjaar van 2025.'
  expect(read(text).events[0]).toMatchObject({
    movedFrom: [],
    sessions: [{ date: '2024-12-05', status: 'cancelled' }],
  })
})
