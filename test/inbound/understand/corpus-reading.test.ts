import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { understand } from '../../../functions/inbound/understand/understand'

const corpus = join(__dirname, '../corpus')
const Label = z.object({
  kind: z.string(),
  kindAlt: z.optional(z.array(z.string())),
  published: z.string(),
  sessions: z.array(
    z.object({
      date: z.string(),
      dateAlt: z.optional(z.union([z.string(), z.array(z.string())])),
      start: z.nullable(z.string()),
      startAlt: z.optional(z.union([z.string(), z.array(z.string())])),
      doors: z.optional(z.nullable(z.string())),
      venue: z.nullable(z.string()),
      address: z.nullable(z.string()),
    }),
  ),
  movedFrom: z.array(z.string()),
  reserveDates: z.array(z.string()),
  registrationDeadline: z.nullable(z.string()),
  prices: z.array(z.object({ amountEur: z.number() })),
})
type Label = z.infer<typeof Label>

const cases = readdirSync(corpus)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.replace('.json', '')
    const label = z.parse(Label, JSON.parse(readFileSync(join(corpus, file), 'utf8')))
    const text = readFileSync(join(corpus, `${name}.txt`), 'utf8')
    return {
      name,
      label,
      found: understand({ subject: text.split('\n')[0] ?? '', text, day: label.published }),
    }
  })

const kindsOf = (label: Label) => [label.kind, ...(label.kindAlt ?? [])]
const sorted = (values: Iterable<string | number | null | undefined>) =>
  [...new Set(values)].filter((value) => value != null).sort()
/** A report tells of days that are over; nobody is invited to those. */
const invited = cases.filter(({ label, found }) => label.kind !== 'report' && found.kind !== 'report')

test.each(cases)('$name is taken for what it is', ({ label, found }) => {
  expect(kindsOf(label)).toContain(found.kind)
})

test.each(invited)('$name gives exactly its dates, each in its own part', ({ label, found }) => {
  const other = new Map(
    label.sessions.flatMap(({ date, dateAlt }) => [dateAlt ?? []].flat().map((alt) => [alt, date])),
  )
  const dates = found.events.flatMap(({ sessions }) =>
    sessions.map(({ date }) => other.get(date ?? '') ?? date),
  )
  expect(sorted(dates)).toEqual(sorted(label.sessions.map(({ date }) => date)))
  expect(sorted(found.events.flatMap(({ movedFrom }) => movedFrom))).toEqual(sorted(label.movedFrom))
  expect(sorted(found.events.flatMap(({ reserveDates }) => reserveDates))).toEqual(sorted(label.reserveDates))
  expect(sorted(found.events.map(({ registration }) => registration.deadline))).toEqual(
    sorted([label.registrationDeadline]),
  )
})

test.each(invited)('$name invents no time, no place and no price', ({ label, found }) => {
  for (const wanted of label.sessions) {
    const same = found.events.flatMap(({ sessions }) => sessions.filter(({ date }) => date === wanted.date))
    if (wanted.start === null) expect(same.filter(({ start }) => start !== null)).toEqual([])
    if (!wanted.venue && !wanted.address)
      expect(same.filter(({ venue, address }) => venue || address)).toEqual([])
  }
  const amounts = found.events.flatMap(({ prices }) => prices.map(({ amountEur }) => amountEur))
  for (const amount of amounts) expect(label.prices.map(({ amountEur }) => amountEur)).toContain(amount)
})

test('the start is right for nearly every session of the corpus', () => {
  const wanted = invited.flatMap(({ label, found }) =>
    label.sessions.filter(({ start }) => start).map((session) => ({ session, found })),
  )
  const right = wanted.filter(({ session, found }) => {
    const starts = [session.start, session.doors, ...[session.startAlt ?? []].flat()]
    return found.events.some(({ sessions }) =>
      sessions.some(({ date, start }) => date === session.date && starts.includes(start)),
    )
  })
  expect(wanted.length).toBeGreaterThan(80)
  expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95)
})
