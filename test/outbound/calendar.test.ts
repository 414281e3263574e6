import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { calendarText } from '../../functions/outbound/calendar'
import { memberMail } from '../../functions/outbound/member-mail'
import { publishedCalendar } from '../../functions/outbound/published-calendar'
import { timeZone } from '../../functions/outbound/time-zone'
import { sampleMail } from '../../templates/gallery-members'
import { sampleEvent, sampleOpenEvent, sampleReleasedEvent } from '../../templates/sample-events'
import {
  type MemberSample,
  sampleAssociation,
  sampleLinks,
  sampleMember,
  sampleNow,
  sampleRegistration,
} from '../../templates/samples'
import { readCalendar } from './read-calendar'

const entryOf = (sample: MemberSample) => {
  const { calendar } = sampleMail(sample)
  if (!calendar) throw new Error(`${sample.kind} carries no entry`)
  return { ...readCalendar(calendar.ics), mail: calendar }
}

/** A zone as the calendar itself describes it, without the tables of the machine. */
const instantOf = (ics: string, name: 'dtstart' | 'dtend'): string => {
  const { calendar, event } = readCalendar(ics)
  const component = calendar.getFirstSubcomponent('vtimezone')
  if (!component) throw new Error('no VTIMEZONE')
  const time = event.getFirstPropertyValue(name) as ICAL.Time
  time.zone = new ICAL.Timezone(component)
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString()
}

test('the entry of a move: same UID, its sequence, one attendee, a bare organizer', () => {
  const { calendar, event, mail } = entryOf({ kind: 'move-notice', event: sampleEvent, registration: null })
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(mail).toMatchObject({ method: 'REQUEST', uid: 'voorjaarsdag@wijkbouwers.example' })
  expect(event.getFirstPropertyValue('uid')).toBe(mail.uid)
  expect(event.getFirstPropertyValue('sequence')).toBe(2)
  expect(mail.ics).toMatch(/^ORGANIZER:mailto:agenda@wijkbouwers\.example\r$/m)
  const attendees = event.getAllProperties('attendee')
  expect(attendees.map((attendee) => attendee.getFirstValue())).toEqual(['mailto:noor@deterp.example'])
  expect(mail.ics).toMatch(/^DTSTAMP:20260309T090000Z\r$/m)
})

test('times are instants by the zone that the entry itself carries, in summer and in winter', () => {
  const { mail } = entryOf({ kind: 'move-notice', event: sampleEvent, registration: null })
  expect(instantOf(mail.ics, 'dtstart')).toBe('2026-05-21T11:00:00Z')
  expect(instantOf(mail.ics, 'dtend')).toBe('2026-05-21T15:30:00Z')
  const winter = calendarText({ ...plainEntry, date: '2026-12-03' })
  expect(instantOf(winter, 'dtstart')).toBe('2026-12-03T12:00:00Z')
})

test.each([
  ['Europe/Amsterdam', '2026-03-29T03:30:00'],
  ['America/New_York', '2026-11-01T08:00:00'],
  ['Africa/Casablanca', '2026-03-10T12:00:00'],
  ['Africa/Casablanca', '2026-07-10T12:00:00'],
  ['Asia/Kolkata', '2026-07-10T12:00:00'],
])('the VTIMEZONE of %s agrees with the zone at %s', (zone, local) => {
  const time = ICAL.Time.fromDateTimeString(local)
  time.zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZone(zone, local.slice(0, 10)))))
  const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
  expect(time.toUnixTime() * 1000).toBe(expected)
})

test('before opening nobody is asked to accept, and the title says so', () => {
  const { event, mail } = entryOf({ kind: 'move-notice', event: sampleEvent, registration: null })
  expect(event.getFirstPropertyValue('summary')).toBe('[Nog niet aangemeld] Voorjaarsdag')
  expect(mail.ics.replace(/\r\n /g, '')).toMatch(/RSVP=FALSE/)
})

test('once open an answer is asked, and whoever is registered has an accepted entry', () => {
  const asked = entryOf({ kind: 'invitation', event: sampleOpenEvent, registration: null })
  expect(asked.mail.ics.replace(/\r\n /g, '')).toMatch(/PARTSTAT=NEEDS-ACTION;RSVP=TRUE/)
  const coming = entryOf({
    kind: 'registered',
    event: sampleOpenEvent,
    registration: sampleRegistration('yes'),
  })
  expect(coming.event.getFirstPropertyValue('summary')).toBe('Voorjaarsdag')
  expect(coming.mail.ics.replace(/\r\n /g, '')).toMatch(/PARTSTAT=ACCEPTED/)
  expect(coming.event.getFirstPropertyValue('sequence')).toBe(3)
})

test('the reserve date is an entry of its own, tentative, and withdrawn under its own UID', () => {
  const hold = entryOf({ kind: 'reserve-hold', event: sampleEvent, registration: null })
  expect(hold.mail.uid).toBe('voorjaarsdag-reserve@wijkbouwers.example')
  expect(hold.event.getFirstPropertyValue('status')).toBe('TENTATIVE')
  expect(instantOf(hold.mail.ics, 'dtstart')).toBe('2026-09-17T11:00:00Z')
  const release = entryOf({ kind: 'reserve-release', event: sampleReleasedEvent, registration: null })
  expect(release.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(release.mail.uid).toBe(hold.mail.uid)
  expect(Number(release.event.getFirstPropertyValue('sequence'))).toBeGreaterThan(0)
})

test('a time that nobody stated is not invented: the entry takes the whole day', () => {
  const ics = calendarText({ ...plainEntry, start: null, end: null })
  expect(ics).toMatch(/^DTSTART;VALUE=DATE:20260521\r$/m)
  expect(ics).toMatch(/^DTEND;VALUE=DATE:20260522\r$/m)
  expect(ics).not.toContain('VTIMEZONE')
  expect(calendarText({ ...plainEntry, end: null })).not.toContain('DTEND')
})

test('a name can break neither the line nor the parameter it stands in', () => {
  const mail = memberMail({
    kind: 'invitation',
    association: sampleAssociation,
    event: sampleOpenEvent,
    member: { ...sampleMember, name: 'Noor "N;o:r"\r\nATTENDEE:mailto:buit@elders.example' },
    registration: null,
    links: sampleLinks,
    replyTo: 'agenda@wijkbouwers.example',
    now: sampleNow,
  })
  const { event } = readCalendar(mail.calendar?.ics ?? '')
  expect(event.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
    'mailto:noor@deterp.example',
  ])
})

test('the file to download asks nobody anything', () => {
  const ics = publishedCalendar({
    association: sampleAssociation,
    event: sampleOpenEvent,
    member: sampleMember,
    registration: sampleRegistration('yes'),
    links: sampleLinks,
    now: sampleNow,
  })
  expect(ics).toContain('METHOD:PUBLISH')
  expect(ics).toContain('UID:voorjaarsdag@wijkbouwers.example')
  expect(ics).not.toMatch(/ATTENDEE|RSVP/)
})

test('every line is at most 75 bytes', () => {
  const { mail } = entryOf({
    kind: 'registered',
    event: sampleOpenEvent,
    registration: sampleRegistration('yes'),
  })
  const lengths = mail.ics.split('\r\n').map((line) => Buffer.byteLength(line))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
})

const plainEntry: Parameters<typeof calendarText>[0] = {
  method: 'REQUEST',
  uid: 'x@wijkbouwers.example',
  sequence: 0,
  status: 'CONFIRMED',
  title: 'Voorjaarsdag',
  date: '2026-05-21',
  start: '13:00',
  end: '17:30',
  zone: 'Europe/Amsterdam',
  place: null,
  description: '',
  url: 'https://kring.example/a/token-page',
  organizer: 'agenda@wijkbouwers.example',
  attendee: { name: 'Noor', address: 'noor@deterp.example', accepted: false, rsvp: false },
  now: sampleNow,
}
