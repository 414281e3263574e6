import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Temporal } from 'temporal-polyfill'
import { EXAMPLE_ASSOCIATION } from '../example-association'

const WEEKS_AHEAD = 7
const THURSDAY = 4

/**
 * A mail that announces a day that does not exist yet, for whoever wants to see the service work. How many
 * PE points it gives is left out on purpose: the preview asks.
 */
export const exampleAnnouncement = async (given: {
  from: string
  agenda: string
  now: Temporal.Instant
}): Promise<Buffer> => {
  const template = await readFile(join(__dirname, 'announcement.txt'), 'utf8')
  const name = EXAMPLE_ASSOCIATION.organisers.find(({ email }) => email === given.from)?.name ?? given.from
  const text = template.replace('{{date}}', dutchDay(dayAhead(given.now))).replace('{{name}}', name)
  return new MailComposer({
    from: { name, address: given.from },
    to: given.agenda,
    subject: 'Voorjaarsdag: bouwen met wat er al is',
    date: new Date(given.now.epochMilliseconds),
    text,
  })
    .compile()
    .build()
}

/** The Thursday of the week that many weeks later. */
const dayAhead = (now: Temporal.Instant): Temporal.PlainDate => {
  const later = now.toZonedDateTimeISO(EXAMPLE_ASSOCIATION.zone).toPlainDate().add({ weeks: WEEKS_AHEAD })
  return later.add({ days: THURSDAY - later.dayOfWeek })
}

/** `donderdag 30 april 2020`. */
const dutchDay = (day: Temporal.PlainDate): string =>
  day.toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
