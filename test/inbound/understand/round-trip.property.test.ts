import * as fc from 'fast-check'
import { understand } from '../../../functions/inbound/understand/understand'
import { datesOf, MAIL_DAY, read, timesOf } from './reading'

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ')
const WEEK_SHORT = 'zo ma di wo do vr za'.split(' ')

const two = (number: number) => String(number).padStart(2, '0')
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

/** A day in the year after the test mail, so that it needs no year to be found. */
const day = fc.integer({ min: 8, max: 330 }).map((days) => new Date(Date.parse(MAIL_DAY) + days * 86_400_000))

type Print = (date: Date) => string
const d = (date: Date) => date.getUTCDate()
const m = (date: Date) => date.getUTCMonth()
const y = (date: Date) => date.getUTCFullYear()
const w = (date: Date) => date.getUTCDay()
const PRINTS: readonly Print[] = [
  (date) => `${d(date)} ${MONTHS[m(date)]} ${y(date)}`,
  (date) => `${WEEKDAYS[w(date)]} ${d(date)} ${MONTHS[m(date)]}`,
  (date) => `${WEEKDAYS[w(date)]}avond ${d(date)} ${MONTHS[m(date)]} ${y(date)}`,
  (date) => `${WEEK_SHORT[w(date)]} ${d(date)} ${SHORT[m(date)]}`,
  (date) => `${WEEK_SHORT[w(date)]}. ${d(date)} ${SHORT[m(date)]}. ${y(date)}`,
  (date) => `${two(d(date))}-${two(m(date) + 1)}-${y(date)}`,
  (date) => `${d(date)}-${m(date) + 1}-${two(y(date) % 100)}`,
  (date) => `${d(date)}/${m(date) + 1}/${y(date)}`,
  (date) => `${WEEKDAYS[w(date)]} ${d(date)}/${m(date) + 1}`,
  (date) => `${d(date)}-${MONTHS[m(date)]}-${y(date)}`,
  (date) => isoOf(date),
  (date) => `${d(date)} ${MONTHS[m(date)]} a.s.`,
  (date) => `${WEEKDAYS[w(date)]} de ${d(date)}e ${MONTHS[m(date)]}`,
  (date) => `${d(date)} ${MONTHS[m(date)]} '${two(y(date) % 100)}`,
]

test('printing a day in any notation and reading it back gives the same day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...PRINTS), (date, print) => {
      expect(datesOf(`De zangclub komt bijeen op ${print(date)} in dorpshuis De Noot.`)).toEqual([
        isoOf(date),
      ])
    }),
    { numRuns: 150 },
  )
})

test('a list of days that share a month is read as those days', () => {
  const list = fc.tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 5 }),
    fc.constantFrom(' en ', ' & ', ' of ', ' + '),
  )
  fc.assert(
    fc.property(list, fc.integer({ min: 0, max: 6 }), ([days, joint], month) => {
      const sorted = [...days].sort((a, b) => a - b)
      const words = `${sorted.slice(0, -1).join(', ')}${joint}${sorted.at(-1)}`
      const found = datesOf(`De cursus is op ${words} ${MONTHS[month]} 2025.`)
      expect(found).toEqual(sorted.map((number) => `2025-${two(month + 1)}-${two(number)}`))
    }),
    { numRuns: 150 },
  )
})

const minute = fc.constantFrom(0, 15, 30, 45)
const time = fc.tuple(fc.integer({ min: 7, max: 22 }), minute)
type Clock = readonly [number, number]
const TIME_PRINTS: readonly ((clock: Clock) => string)[] = [
  ([h, min]) => `${two(h)}:${two(min)}`,
  ([h, min]) => `${h}.${two(min)} uur`,
  ([h, min]) => `${h}.${two(min)}u`,
  ([h, min]) => `${h}u${two(min)}`,
  ([h, min]) => `${h}h${two(min)}`,
  ([h, min]) => `${two(h)}.${two(min)}uur`,
]

test('printing a time or a range in any notation and reading it back gives the same', () => {
  const joint = fc.constantFrom(' tot ', '-', ' - ', ' – ', ' t/m ', ' tot ca. ')
  fc.assert(
    fc.property(
      time,
      fc.integer({ min: 1, max: 90 }),
      joint,
      fc.constantFrom(...TIME_PRINTS),
      (start, quarters, dash, print) => {
        const total = Math.min(start[0] * 60 + start[1] + quarters * 15, 23 * 60 + 45)
        fc.pre(total > start[0] * 60 + start[1])
        const end: Clock = [Math.floor(total / 60), total % 60]
        const iso = (clock: Clock) => `${two(clock[0])}:${two(clock[1])}`
        expect(timesOf(`De zangclub zingt op 17 oktober om ${print(start)}.`)).toEqual([iso(start), null])
        expect(timesOf(`De zangclub zingt op 17 oktober van ${print(start)}${dash}${print(end)}.`)).toEqual([
          iso(start),
          iso(end),
        ])
      },
    ),
    { numRuns: 100 },
  )
})

test('blank lines and blanks at the end of a line change no fact', () => {
  const text =
    'Zangavond\n\nDatum: donderdag 17 oktober\nTijd: 20.00 - 22.00 uur\nLocatie: De Noot, Dorpsstraat 1, Zeist\n\nLeden gratis, gasten € 4.'
  const plain = read(text).events
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 }), (lines, blanks) => {
      const loose = text.replaceAll('\n\n', `${' '.repeat(blanks)}\n\n${'\n'.repeat(lines)}`)
      expect(read(`${'\n'.repeat(lines)}${loose}\n\n`).events).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})

test('no text makes it throw, and what it says always stands in the text', () => {
  const piece = fc.constantFrom(
    '12',
    ' maart',
    '/',
    '-',
    '2024',
    ' om ',
    '20.00',
    ' uur',
    '\n',
    ' | ',
    '(',
    '€ ',
    'gratis',
    ' van ',
    ' tot ',
    'donderdag ',
    ' naar ',
    'de 3e',
    ' in De Zaal',
    '. ',
    '’s avonds',
    '\u0000',
    '\ud800',
    '31',
    ' feb',
  )
  const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 })),
      fc.string(),
      (text, subject) => {
        const { evidence } = understand({ subject, text, day: MAIL_DAY })
        const whole = `${subject.replace(/\s+/g, ' ')}\n${text.replace(/\r\n?/g, '\n')}`
        for (const { words } of Object.values(evidence)) expect(inLines(whole)).toContain(inLines(words))
      },
    ),
    { numRuns: 200 },
  )
})

/** Blanks at either end of a line are no words. */
const inLines = (text: string): string => text.replace(/^[^\S\n]+|[^\S\n]+$/gm, '')
