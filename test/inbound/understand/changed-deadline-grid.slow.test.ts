import { expect, test } from '@jest/globals'
import { read } from './reading'

const OLD = '30 september'
const NEW = 'zaterdag 5 oktober'
const HOSTS = [
  'uiterste aanmelddatum',
  'inschrijftermijn',
  'deadline',
  'deadline voor aanmelding',
  'inschrijving',
  'aanmelding',
]
const EVENT = 'de excursie van 12 oktober'

const saysOf = (host: string): string[] => [
  `De ${host} voor ${EVENT} is verlengd tot ${NEW}.`,
  `De ${host} voor ${EVENT} is vervroegd naar ${NEW}.`,
  `De ${host} voor ${EVENT} is verplaatst van ${OLD} naar ${NEW}.`,
  `We hebben de ${host} voor ${EVENT} verlengd tot en met ${NEW}.`,
  `We verlengen de ${host} voor ${EVENT} tot en met ${NEW}.`,
  `De ${host} voor ${EVENT} schuift op naar ${NEW}.`,
]
const MORE = [
  `Voor ${EVENT} kunt u zich nu t/m ${NEW} opgeven (was ${OLD}).`,
  `Aanmelden voor ${EVENT} kan tot ${NEW} in plaats van ${OLD}.`,
  `Aanmelden voor ${EVENT} kan niet tot ${OLD}, maar tot ${NEW}.`,
  `U kunt zich voor ${EVENT} opgeven tot en met ${NEW}, en niet tot ${OLD}.`,
]

const deadlineOf = (sentence: string) => {
  const { kind, events } = read(`Beste leden,\n\n${sentence}\n\nGroet, Wim`, undefined, 'Excursie')
  return {
    sentence,
    kind,
    deadline: events[0]?.registration.deadline,
    days: events[0]?.sessions.map(({ date, status }) => `${date} ${status}`),
    from: events[0]?.movedFrom,
  }
}

test.each(HOSTS)('the %s is another, and the day stands', (host) => {
  for (const sentence of saysOf(host))
    expect(deadlineOf(sentence)).toEqual({
      sentence,
      kind: 'session-update',
      deadline: '2024-10-05',
      days: ['2024-10-12 planned'],
      from: [],
    })
})

test.each(MORE)('%s: the day that holds no more is none', (sentence) => {
  expect(deadlineOf(sentence)).toMatchObject({
    kind: 'session-update',
    deadline: '2024-10-05',
    days: ['2024-10-12 planned'],
    from: [],
  })
})

test.each([
  ['De excursie is verplaatst van 5 oktober naar 12 oktober. Aanmelden kan tot 1 oktober.', ['2024-10-05']],
  ['Meld u aan voor de excursie, die van 5 oktober is verzet naar 12 oktober.', ['2024-10-05']],
])('%s: the day itself has moved', (text, from) => {
  expect(read(text).events[0]).toMatchObject({ movedFrom: from, sessions: [{ date: '2024-10-12' }] })
})
