import fc from 'fast-check'
import { Understanding } from '../../../functions/domain/understanding'
import { readAnswers, readCorrection } from '../../../functions/inbound/correct/read-correction'
import { cpuTimer } from '../../support/cpu-ms'
import { newsletter, REPLY_DAY, understanding } from './day-out'

const read = (words: string, about = understanding()) =>
  readCorrection({ words, understanding: about, day: REPLY_DAY })

const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], root)

const number = fc.integer({ min: 1, max: 31 })
/** Whole statements, with any number in them. */
const statement = fc.oneof(
  number.map((n) => `het is ${n} juni`),
  number.map((n) => `niet 4 maar ${n} juni`),
  number.map((n) => `vrijdag ${n} juni`),
  number.map((n) => `de reservedatum is ${n} oktober`),
  number.map((n) => `aanmelden kan tot ${n} mei`),
  number.map((n) => `max ${n} deelnemers`),
  number.map((n) => `PE: ${n}`),
  number.map((n) => `kosten: € ${n} voor leden`),
  number.map((n) => `inloop vanaf ${n % 24}.30`),
  number.map((n) => `van ${n % 24}.00 tot 17.00 uur`),
  number.map((n) => `onderdeel ${n % 4}: aanvang 10.00 uur`),
  number.map((n) => `${n % 5}. weet ik nog niet`),
  fc.constantFrom(
    'Locatie: De Schuur, Dorpsstraat 1, Zeist',
    'geen reservedatum',
    'het wordt online',
    'gratis',
    'Titel: Iets anders',
    'dit is een nieuwe bijeenkomst',
    'weet ik nog niet',
    'Hoeveel PE-punten levert deze bijeenkomst op? 3',
    'akkoord',
    'ja',
  ),
)
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('maar', 'niet', 'Locatie:', 'het is', '?', '>', '1.', '€', 'juni', 'uur', 'geen', 'PE:'),
)
const part = fc.oneof({ arbitrary: statement, weight: 3 }, { arbitrary: noise, weight: 1 })
const words = fc
  .array(fc.tuple(part, fc.constantFrom('. ', '\n', ', ', ' en ', ' ', ', maar ')), { maxLength: 6 })
  .map((parts) => parts.map(([text, joint]) => text + joint).join(''))
const about = fc.constantFrom(
  understanding(),
  newsletter(),
  understanding({ events: [], questions: [], reasons: [] }),
)

test('any words give an understanding, and the same words the same', () => {
  fc.assert(
    fc.property(words, about, (text, before) => {
      const once = read(text, before)
      expect(Understanding.safeParse(once.understanding).success).toBe(true)
      expect(read(text, before)).toEqual(once)
    }),
    { numRuns: 200 },
  )
})

test('every changed fact has words of the reply beside it, and every settled question is gone', () => {
  let seen = 0
  fc.assert(
    fc.property(words, about, (text, before) => {
      const { understanding: after, changed, settled } = read(text, before)
      for (const pointer of changed) {
        const value = at(after, pointer)
        if (value === null || typeof value === 'object') continue
        seen += 1
        expect(after.evidence[pointer]?.basis).toBe('stated')
        expect(inLines(text)).toContain(inLines(after.evidence[pointer]?.words ?? ''))
      }
      for (const pointer of settled)
        expect(after.questions.map((question) => question.about)).not.toContain(pointer)
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(50)
})

test('what is not called changed is as it was', () => {
  fc.assert(
    fc.property(words, (text) => {
      const before = understanding()
      const { understanding: after, changed } = read(text, before)
      const fields = Object.keys(before.events[0] ?? {}).filter(
        (field) => !changed.some((pointer) => pointer.startsWith(`/events/0/${field}`)),
      )
      for (const field of fields)
        expect(at(after, `/events/0/${field}`)).toEqual(at(before, `/events/0/${field}`))
    }),
    { numRuns: 200 },
  )
})

test('a date in any near month is read back, without touching anything else', () => {
  const months = ['mei', 'juni', 'juli', 'augustus', 'september']
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(4), (number, month) => {
      const { understanding: after, changed } = read(`Akkoord, maar het is ${number} ${months[month]}.`)
      const iso = `2020-0${month + 5}-${String(number).padStart(2, '0')}`
      expect(after.events[0]?.sessions[0]?.date).toBe(iso)
      expect(changed).toEqual(iso === '2020-06-04' ? [] : ['/events/0/sessions/0/date'])
    }),
    { numRuns: 60 },
  )
})

test('no text in a form field throws', () => {
  const before = newsletter()
  fc.assert(
    fc.property(fc.constantFrom(...before.questions), words, ({ about: pointer }, text) => {
      const answers = [{ about: pointer, text }]
      expect(() => readAnswers({ answers, understanding: before, day: REPLY_DAY })).not.toThrow()
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['blanks', ' '.repeat(500_000)],
  ['brackets', '('.repeat(500_000)],
  ['statements', 'het is 11 juni, max 40 deelnemers en PE: 3. '.repeat(20_000)],
  ['numbers', '1. 2. 3. '.repeat(50_000)],
  ['politeness', 'groeten'.repeat(60_000)],
  ['blanks between words', `het is${' '.repeat(15_000)}11 juni en${'\n'.repeat(4_000)}PE: 3`],
  ['digits and blanks', '1 in '.repeat(100_000)],
  ['labels', 'Locatie: '.repeat(60_000)],
])('a very long reply of %s takes no noticeable time', (_, text) => {
  const spent = cpuTimer()
  read(text)
  expect(spent()).toBeLessThan(2_000)
})

/** Blanks at either end of a line are no words. */
const inLines = (text: string): string => text.replace(/^[^\S\n]+|[^\S\n]+$/gm, '')
