import type { SendMailOptions } from 'nodemailer'
import type { Authenticate } from '../../../infra/local/mail-auth'
import { authenticateLoopback } from '../../../infra/local/mail-auth'
import type { Entry, Received } from '../flows/inbox'

type Change = Partial<{ attendee: string; sequence: number; start: string; uid: string; from: string }>

/** The answer that the calendar program of this mail's receiver sends; as Outlook.com does, without ORGANIZER. */
export const calendarAnswer = (mail: Received, partstat: string, change: Change = {}): SendMailOptions => {
  const entry = entryOf(mail)
  const { uid, sequence, start, attendee } = { ...entry, attendee: mail.to, ...change }
  const content = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Voorbeeld//Agenda//NL',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20200312T080000Z',
    `DTSTART;TZID=Europe/Amsterdam:${start.replace(/[-:]/g, '')}00`,
    `ATTENDEE;PARTSTAT=${partstat}:MAILTO:${attendee}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
  return {
    from: change.from ?? mail.to,
    to: mail.from,
    subject: `${partstat}: ${entry.title}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: '',
    icalEvent: { method: 'REPLY', content },
  }
}

export const entryOf = (mail: Received): Entry => {
  if (!mail.entry) throw new Error(`${mail.subject} holds no calendar entry`)
  return mail.entry
}

/** Mail that this stranger's server hands in, proves nothing about whom it names. */
export const FORGER = 'boef@elders.example'
export const forged = (to: string) => ({ envelope: { from: FORGER, to } })
export const unlessForged: Authenticate = (raw, envelope) =>
  authenticateLoopback(
    raw,
    envelope.from === FORGER ? { ...envelope, remoteAddress: '203.0.113.9' } : envelope,
  )
