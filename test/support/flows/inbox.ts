import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import PostalMime, { type Email } from 'postal-mime'

/** A calendar entry as a mail carries it; dates and times as they stand on the wall. */
export type Entry = {
  method: string
  uid: string
  sequence: number
  start: string
  end: string | null
  title: string
  status: string
  organizer: string
  attendee: string
  partstat: string
  rsvp: string
}

/** A mail as its receiver has it. */
export type Received = {
  id: string
  from: string
  to: string
  replyTo: string
  subject: string
  text: string
  html: string
  header: (name: string) => string | null
  /** Addresses of its links and buttons, by `data-action`. */
  buttons: Record<string, string>
  entry: Entry | null
  /** The part that calendars read, with the method that its Content-Type names. */
  calendar: { method: string; ics: string } | null
  attachments: { name: string; type: string; text: string }[]
}

/** The mail to this address about this; there must be one. */
export const mailTo = (address: string, about: RegExp, mails: Received[]): Received => {
  const found = mails.find(({ to, subject }) => to === address && about.test(subject))
  if (!found) throw new Error(`No mail to ${address} about ${about}: ${mails.map(({ subject }) => subject)}`)
  return found
}

/** Where this button of the mail leads; there must be one. */
export const button = ({ subject, buttons }: Received, action: string): string => {
  const href = buttons[action]
  if (!href) throw new Error(`${subject} has no button ${action}, only ${Object.keys(buttons)}`)
  return href
}

/** The calendar entry that the mail carries; there must be one. */
export const entryIn = ({ subject, entry }: Received): Entry => {
  if (!entry) throw new Error(`${subject} holds no calendar entry`)
  return entry
}

type Kept = { id: string; source: string; destination: string[]; raw: string }

const parsed = new Map<string, Promise<Received>>()

/** Everybody's mail of the stack on this folder, in order of acceptance; each is read once. */
export const readMailbox = async (dataDir: string): Promise<Received[]> => {
  const folder = join(dataDir, 'mailbox')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map((name) => {
      const path = join(folder, name)
      const mail = parsed.get(path) ?? readFile(path, 'utf8').then((json) => receivedOf(JSON.parse(json)))
      parsed.set(path, mail)
      return mail
    }),
  )
}

/** A mail as SES accepted it, read as its receiver does. */
export const receivedOf = async (mail: Kept): Promise<Received> => {
  const [to, ...others] = mail.destination
  if (!to || others.length) throw new Error(`A mail to ${mail.destination.length} recipients`)
  const email = await PostalMime.parse(Buffer.from(mail.raw, 'base64'), { attachmentEncoding: 'utf8' })
  const html = email.html ?? ''
  return {
    id: mail.id,
    from: mail.source,
    to,
    replyTo: email.replyTo?.[0]?.address ?? '',
    subject: email.subject ?? '',
    text: email.text ?? '',
    html,
    header: (name) => email.headers.find(({ key }) => key === name.toLowerCase())?.value ?? null,
    buttons: buttonsOf(html),
    entry: entryOf(email),
    calendar: calendarOf(email),
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      text: String(content),
    })),
  }
}

const buttonsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => {
      const action = /data-action="([^"]+)"/.exec(tag)?.[1]
      const href = /href="([^"]+)"/.exec(tag)?.[1]
      return action && href ? [[action, href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')]] : []
    }),
  )

const entryOf = (email: Email): Entry | null => {
  const part = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return part ? readEntry(String(part.content)) : null
}

const calendarOf = (email: Email): Received['calendar'] => {
  const part = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return part ? { method: part.method ?? '', ics: String(part.content) } : null
}

/** Reads the one entry of an iCalendar text. */
export const readEntry = (ics: string): Entry => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const [event, ...others] = calendar.getAllSubcomponents('vevent')
  if (!event || others.length) throw new Error('Not one entry')
  const of = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
  const attendee = event.getFirstProperty('attendee')
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: of('uid'),
    sequence: Number(of('sequence')),
    start: of('dtstart').slice(0, 16),
    end: of('dtend').slice(0, 16) || null,
    title: of('summary'),
    status: of('status'),
    organizer: of('organizer'),
    attendee: String(attendee?.getFirstValue() ?? ''),
    partstat: String(attendee?.getFirstParameter('partstat') ?? ''),
    rsvp: String(attendee?.getFirstParameter('rsvp') ?? ''),
  }
}
