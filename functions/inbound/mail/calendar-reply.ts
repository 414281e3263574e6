import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { localDate } from '../../domain/time'
import type { ParsedMail } from './parse-mail'

/**
 * What an invitee's calendar answered (RFC 5546 section 3.2.3). `attendee` is a lower-case address;
 * `start` the DTSTART it answered, in UTC with a Z, as a wall clock or as a day; null when not said.
 */
export type CalendarReply = {
  method: 'REPLY'
  uid: string
  attendee: string
  partstat: string
  sequence: number
  start: string | null
}

/**
 * The answer in a calendar mail, or null when the mail carries none: another method, no UID, or not
 * exactly one attendee. ORGANIZER may be absent (Outlook.com leaves it out). Never throws.
 */
export function calendarReply(mail: ParsedMail): CalendarReply | null {
  if (!mail.calendar) return null
  try {
    return replyOf(new ICAL.Component(ICAL.parse(mail.calendar)))
  } catch {
    return null
  }
}

function replyOf(calendar: ICAL.Component): CalendarReply | null {
  if (textOf(calendar, 'method').toUpperCase() !== 'REPLY') return null
  const entry = calendar.getFirstSubcomponent('vevent')
  const attendees = entry?.getAllProperties('attendee') ?? []
  const [attendee] = attendees
  if (!entry || !attendee || attendees.length !== 1) return null
  const uid = textOf(entry, 'uid')
  const address = String(attendee.getFirstValue() ?? '').trim()
  const partstat = attendee.getFirstParameter('partstat') || 'NEEDS-ACTION'
  if (!uid || !/^mailto:\S+@\S+$/i.test(address)) return null
  return {
    method: 'REPLY',
    uid,
    attendee: address.slice('mailto:'.length).normalize('NFC').toLowerCase(),
    partstat: partstat.toUpperCase(),
    sequence: Number.parseInt(textOf(entry, 'sequence'), 10) || 0,
    start: textOf(entry, 'dtstart') || null,
  }
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').trim()
}

/** Whether the reply is about this local day; one that names no day contradicts none. */
export function answersDay({ start }: CalendarReply, date: string | null, zone: string): boolean {
  const day = start && dayOf(start, zone)
  return !day || day === date
}

function dayOf(start: string, zone: string): string | null {
  try {
    return start.endsWith('Z') ? localDate(Temporal.Instant.from(start), zone) : start.slice(0, 10)
  } catch {
    return null
  }
}
