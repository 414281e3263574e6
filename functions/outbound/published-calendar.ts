import ICAL from 'ical.js'
import type { Temporal } from 'temporal-polyfill'
import { attendable, type Event, type Session } from '../domain/event'
import { presentChoices, sessionsComing } from '../domain/registration'
import { sessionEntry } from './member-calendar'
import type { MemberMailInput } from './values/member-values'

type Input = Omit<MemberMailInput, 'kind'> & { now: Temporal.Instant }

/**
 * What a member comes to as one file to import by hand: the same UID and SEQUENCE as in the mails, but
 * METHOD:PUBLISH and without ATTENDEE (RFC 5546, 3.2.1). `only` names one session. An event of one session
 * is published to everyone. Null while there is no date, or of several sessions none is come to.
 */
export const publishedCalendar = (input: Input, only: string | null = null): string | null => {
  const entries = published(input, only).flatMap(
    (session) => sessionEntry(input, session, 'PUBLISH')?.ics ?? [],
  )
  return entries.length === 0 ? null : joined(entries)
}

const published = ({ event, registration }: Input, only: string | null): Session[] => {
  if (event.sessions.length === 1) return event.sessions
  const coming = sessionsComing(event, presentChoices(event, registration))
  return inOrder(event).filter(({ id }) => (only === null ? coming.includes(id) : id === only))
}

/** The zone of the earliest holds for all that follow. */
const inOrder = ({ sessions }: Event): Session[] =>
  sessions
    .filter(attendable)
    .toSorted((one, other) => (one.facts.date ?? '').localeCompare(other.facts.date ?? ''))

/** Several calendars as one: each zone once, every entry (RFC 5545, 3.4). */
const joined = ([first = '', ...others]: string[]): string => {
  if (others.length === 0) return first
  const calendar = new ICAL.Component(ICAL.parse(first))
  for (const other of others) {
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))
    const parts = new ICAL.Component(ICAL.parse(other)).getAllSubcomponents()
    for (const part of [...parts]) {
      const isKnownZone = part.name === 'vtimezone' && zones.includes(part.getFirstPropertyValue('tzid'))
      if (!isKnownZone) calendar.addSubcomponent(part)
    }
  }
  return `${calendar.toString()}\r\n`
}
