import { understand } from '../../../functions/inbound/understand/understand'
import { cpuTimer } from '../../support/cpu-ms'
import { MAIL_DAY } from './reading'

const MILLISECONDS_PER_CHARACTER_MAX = 0.1
const RATIO_MAX = 4
const SMALL = 6_000
const LARGE = 36_000

const repeat = (piece: string) => (characters: number) => piece.repeat(Math.ceil(characters / piece.length))

const HOSTILE: readonly (readonly [string, (characters: number) => string])[] = [
  ['blanks inside a date', (characters) => `12 maart${' '.repeat(characters)}2025 om 20.00 uur`],
  ['brackets', repeat('[')],
  ['brackets of all kinds', repeat('([{<')],
  ['numbers in a list', repeat('1, ')],
  ['dates in one line', repeat('12 maart ')],
  ['dates on lines of their own', repeat('di 11 maart 2025 om 20.00 uur in De Zaal te Utrecht\n')],
  ['names without an end', repeat('in De Zaal van Het Huis ')],
  ['addresses that never close', repeat('a@')],
  ['unfinished moves', repeat('verzet van ')],
  ['sentences', repeat('Wij gaan naar huis. ')],
]

const millisecondsFor = (text: string): number => {
  const spent = cpuTimer()
  understand({ subject: '', text, day: MAIL_DAY })
  return spent()
}

test.each(HOSTILE)('%s cost no more for each character in a long mail than in a short one', (_name, make) => {
  millisecondsFor(make(1_000))
  const best = (characters: number) =>
    Math.min(millisecondsFor(make(characters)), millisecondsFor(make(characters)))
  const [small, large] = [best(SMALL) / SMALL, best(LARGE) / LARGE]
  // A few milliseconds are noise on a busy machine: only what is slow as well as growing fails.
  expect(large < MILLISECONDS_PER_CHARACTER_MAX / 5 || large / small < RATIO_MAX).toBe(true)
  expect(large).toBeLessThan(MILLISECONDS_PER_CHARACTER_MAX)
})

test('four thousand blanks between day and month are blanks', () => {
  const { events } = understand({
    subject: '',
    text: `Lezing op 12${' '.repeat(4000)}maart 2025`,
    day: MAIL_DAY,
  })
  expect(events[0]?.sessions[0]?.date).toBe('2025-03-12')
})

test('a mail of two million characters is read in seconds', () => {
  const text = `Lezing op woensdag 12 maart 2025 om 20.00 uur.\n${'Alle leden zijn van harte welkom in onze zaal. '.repeat(42_000)}`
  expect(text.length).toBeGreaterThan(1_900_000)
  expect(millisecondsFor(text)).toBeLessThan(20_000)
})
