import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { oneLine } from './one-line'
import { timeZone } from './time-zone'

/** One entry of one person's calendar, as iTIP sends it (RFC 5546). */
export type Entry = {
  /** PUBLISH is a file to download: it has no attendee, and nobody answers it. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  uid: string
  sequence: number
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  title: string
  /** Local day and times; without a start the entry takes the whole day, and no time is invented. */
  date: string
  start: string | null
  end: string | null
  zone: string
  place: string | null
  description: string
  url: string
  /** Equal to From of every mail about this event, for ever, or Accept and Decline do not show. */
  organizer: string
  attendee: { name: string; address: string; accepted: boolean; rsvp: boolean }
  now: Temporal.Instant
}

// A folded line is 75 octets at most (RFC 5545, 3.1); ical.js does not count the blank that opens it.
ICAL.foldLength = 74

/**
 * The whole VCALENDAR as text: one VEVENT, METHOD in the body too, its VTIMEZONE, DTSTAMP in UTC.
 * ORGANIZER is a bare mailto without a name, ATTENDEE exactly one (none when published).
 */
export const calendarText = (entry: Entry): string => {
  const calendar = emptyCalendar(entry.method)
  const component = eventOf({ ...entry, busy: true })
  if (entry.method !== 'PUBLISH') component.addProperty(attendeeOf(entry))
  calendar.addSubcomponent(component)
  return textOf(calendar, entry.start ? timeZone(entry.zone, entry.date) : null)
}

/** The zone comes before the entries, written once for all mails of a mailing. */
const textOf = (calendar: ICAL.Component, zone: string | null): string => {
  const text = calendar.toString()
  if (zone === null) return `${text}\r\n`
  const at = text.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m)
  return `${text.slice(0, at)}${zone}\r\n${text.slice(at)}\r\n`
}

/** One entry of a feed; `busy`: whether its time is taken. */
export type FeedEntry = Omit<Entry, 'method' | 'attendee' | 'url'> & { url: string | null; busy: boolean }

/**
 * Many entries as a calendar program subscribes to them: METHOD:PUBLISH without ATTENDEE (RFC 5546,
 * 3.2.1), its name, and how often it is worth reading again (RFC 7986, 5.1 and 5.7; older programs read
 * the X- forms).
 */
export const feedText = (name: string, { zone, today }: FeedDays, entries: FeedEntry[]): string => {
  const calendar = emptyCalendar('PUBLISH')
  const add = (property: string, value: string) => calendar.addPropertyWithValue(property, value)
  add('name', oneLine(name))
  add('x-wr-calname', oneLine(name))
  add('x-wr-timezone', zone)
  const refresh = new ICAL.Property('refresh-interval')
  refresh.setParameter('value', 'DURATION')
  refresh.setValue(REFRESH)
  calendar.addProperty(refresh)
  add('x-published-ttl', REFRESH)
  // A zone's description holds from the year before its date: that of the earliest holds for all. A
  // calendar without any component would be none (RFC 5545, 3.4).
  const [first = today] = entries.map(({ date }) => date).sort()
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry))
  return textOf(calendar, timeZone(zone, first))
}

/** The zone of its entries, and the day on which it is written. */
export type FeedDays = { zone: string; today: string }

const REFRESH = 'PT1H'

const emptyCalendar = (method: Entry['method']): ICAL.Component => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Groene Knop//Agenda//NL')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', method)
  return calendar
}

const eventOf = (entry: FeedEntry): ICAL.Component => {
  const component = new ICAL.Component('vevent')
  const add = (name: string, value: string | number) => component.addPropertyWithValue(name, value)
  add('uid', entry.uid)
  add('sequence', entry.sequence)
  component.addPropertyWithValue('dtstamp', utc(entry.now))
  addTimes(component, entry)
  add('summary', oneLine(entry.title))
  if (entry.place) add('location', oneLine(entry.place))
  if (entry.description) add('description', entry.description)
  if (entry.url) add('url', entry.url)
  add('status', entry.status)
  add('transp', entry.busy ? 'OPAQUE' : 'TRANSPARENT')
  add('organizer', `mailto:${entry.organizer}`)
  return component
}

const utc = (instant: Temporal.Instant): ICAL.Time =>
  ICAL.Time.fromDateTimeString(instant.toString({ smallestUnit: 'second' }))

const addTimes = (component: ICAL.Component, { date, start, end, zone }: FeedEntry): void => {
  if (!start) {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date))
    const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString()
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(next))
    return
  }
  component.addProperty(localTime('dtstart', date, start, zone))
  // An end before the start is past midnight.
  const endDate = end && end <= start ? Temporal.PlainDate.from(date).add({ days: 1 }).toString() : date
  if (end) component.addProperty(localTime('dtend', endDate, end, zone))
}

const localTime = (name: string, date: string, time: string, zone: string): ICAL.Property => {
  const property = new ICAL.Property(name)
  property.setValue(ICAL.Time.fromDateTimeString(`${date}T${time}:00`))
  property.setParameter('tzid', zone)
  return property
}

const attendeeOf = ({ attendee }: Entry): ICAL.Property => {
  const property = new ICAL.Property('attendee')
  property.setParameter('cutype', 'INDIVIDUAL')
  property.setParameter('role', 'REQ-PARTICIPANT')
  property.setParameter('partstat', attendee.accepted ? 'ACCEPTED' : 'NEEDS-ACTION')
  property.setParameter('rsvp', attendee.rsvp ? 'TRUE' : 'FALSE')
  // A parameter value cannot hold a double quote (RFC 5545, 3.1).
  property.setParameter('cn', oneLine(attendee.name).replaceAll('"', "'"))
  property.setValue(`mailto:${attendee.address}`)
  return property
}
