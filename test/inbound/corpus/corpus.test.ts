import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { AnnouncementKind, LocalDate, LocalTime } from '../../../functions/domain/understanding'
import { announcementText } from '../../../functions/inbound/mail/announcement-text'
import { cleanText } from '../../../functions/inbound/mail/clean-text'

const Session = z.object({
  date: LocalDate,
  start: z.nullable(LocalTime),
  end: z.nullable(LocalTime),
  venue: z.nullable(z.string()),
  address: z.nullable(z.string()),
  online: z.nullable(z.boolean()),
  status: z.optional(z.enum(['planned', 'tentative', 'cancelled', 'past'])),
})
const Label = z.object({
  kind: AnnouncementKind,
  kindAlt: z.optional(z.array(AnnouncementKind)),
  published: LocalDate,
  sessions: z.array(Session),
  relation: z.enum(['single', 'alternatives', 'series', 'multi-day']),
  movedFrom: z.array(LocalDate),
  reserveDates: z.array(LocalDate),
  registrationDeadline: z.nullable(LocalDate),
  prices: z.array(z.object({ audience: z.nullable(z.string()), amountEur: z.number() })),
  registration: z.nullable(z.enum(['button', 'later', 'contact', 'link', 'none'])),
  programme: z.array(z.object({ time: LocalTime, item: z.string() })),
})

const names = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
const textOf = (name: string) => readFileSync(join(__dirname, `${name}.txt`), 'utf8')
const labelOf = (name: string) =>
  z.parse(Label, JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')))
/** Whole, without what a mail program or a page adds: letters and digits alone, in order. */
const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')

test('there are at least sixty announcements, fifteen of them without anything to invite to', () => {
  const quiet = names.map(labelOf).filter((label) => !label.sessions.some(({ status }) => status !== 'past'))
  expect(names.length).toBeGreaterThanOrEqual(60)
  expect(quiet.length).toBeGreaterThanOrEqual(15)
})

test.each(names)('%s is labelled in the format of the README, by what the text says', (name) => {
  const label = labelOf(name)
  const text = words(textOf(name))
  for (const { venue, address } of label.sessions)
    for (const place of [venue, ...(address?.split(', ') ?? [])])
      if (place) expect(text).toContain(words(place).trim())
  for (const { amountEur } of label.prices)
    expect(
      amountEur === 0 ? /gratis|vrij|kosteloos/.test(text) : text.includes(String(Math.trunc(amountEur))),
    ).toBe(true)
})

test.each(names)('%s goes through the mail without losing a line with a number', (name) => {
  const text = cleanText(textOf(name))
  const kept = announcementText({ subject: text.split('\n')[0] ?? '', text }).split('\n')
  const told = text.split('\n').filter((line) => /\d/.test(line) && !/^\d+ (?:min|reacties)$/.test(line))
  expect(kept).toEqual(expect.arrayContaining(told))
})
