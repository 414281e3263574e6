import { expect, test } from '@jest/globals'
import { read } from './reading'

const hoursOf = (text: string) => {
  const [session] = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, 'Bericht').events.flatMap(
    ({ sessions }) => sessions,
  )
  return [session?.date?.slice(5), session?.start ?? null, session?.end ?? null]
}

test.each(['Men leze: 20.00 uur.', 'Gelieve te lezen 20.00 uur.', 'Lees: 20.00 uur.', 'Lees dus 20.00 uur.'])(
  'what was printed is no hour: %s',
  (right) => {
    const text = `In de oproep voor de ledenvergadering van 12 oktober is abusievelijk 19.30 uur vermeld. ${right}`
    expect(hoursOf(text)).toEqual(['10-12', '20:00', null])
  },
)

test('an end that is put right stays an end', () => {
  expect(
    hoursOf('Oeps, in mijn mail staat dat de lezing van 12 oktober tot 16 uur duurt, moet 17 uur zijn.'),
  ).toEqual(['10-12', null, '17:00'])
})

test('who stops an hour later tells the end', () => {
  expect(
    hoursOf(
      'De lezing van 12 oktober: we starten om 14u in plaats van om 13u en stoppen ook een uur later, om 18u.',
    ),
  ).toEqual(['10-12', '14:00', '18:00'])
})

test('"tot tien uur" is in the evening where no other hour is told', () => {
  expect(hoursOf('Denkt u aan de zangavond van 12 oktober? Het duurt tot tien uur.')).toEqual([
    '10-12',
    null,
    '22:00',
  ])
  expect(
    hoursOf('Kom op 12 oktober wandelen. We starten om acht uur ’s ochtends en het duurt tot tien uur.')[2],
  ).toBe('10:00')
})

test('news for who chose a day is of that day', () => {
  expect(hoursOf('Wie voor zaterdag 12 oktober (de lezing) koos: dan starten we reeds om 8.45 uur.')).toEqual(
    ['10-12', '08:45', null],
  )
})

test('"langs digitale weg" is on a screen where it is held so', () => {
  const modeOf = (text: string) => read(text).events[0]?.sessions[0]?.mode
  expect(modeOf('De lezing van 12 oktober zal uitsluitend langs digitale weg worden gehouden.')).toBe(
    'online',
  )
  expect(
    modeOf('De lezing van 12 oktober is in De Schuur in Baarn. De stukken krijgt u langs digitale weg.'),
  ).toBe('on-site')
})

test('"zoals in de agenda stond" tells of no past', () => {
  expect(hoursOf('De lezing is op 12 oktober om 13.00 uur, zoals altijd al in de agenda stond.')).toEqual([
    '10-12',
    '13:00',
    null,
  ])
})
