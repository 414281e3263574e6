import ICAL from 'ical.js'
import type { Event } from '../../functions/domain/event'
import { memberFeed, publicFeed } from '../../functions/outbound/agenda-feed'
import { sampleCancelledEvent, sampleEvent, sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember, sampleNow, sampleRegistration } from '../../templates/samples'

const PAGE = 'https://kring.example/a/token'

/** One line for each entry: day, state, title. */
const entriesOf = (ics: string): string[] =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => {
    const of = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    return `${of('dtstart').slice(0, 10)} ${of('status')} ${of('summary')}`
  })

const onDay = (event: Event, date: string): Event => ({
  ...event,
  sessions: event.sessions.map((session) => ({ ...session, facts: { ...session.facts, date } })),
})

const publicOf = (...events: Event[]) =>
  publicFeed({ association: sampleAssociation, events, now: sampleNow })
const ownOf = (event: Event, registration: ReturnType<typeof sampleRegistration> | null) =>
  memberFeed({
    association: sampleAssociation,
    member: sampleMember,
    own: [{ event, registration, page: PAGE }],
    now: sampleNow,
  })

describe('the public agenda', () => {
  test('is a published calendar with a name and a time to read it again, and names no member', () => {
    const ics = publicOf(sampleOpenEvent)
    const calendar = new ICAL.Component(ICAL.parse(ics))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(sampleAssociation.name)
    expect(ics).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT1H\r$/m)
    expect(ics).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m)
    expect(ics).not.toMatch(/ATTENDEE|\/a\/|Noor/)
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  test('has what is announced, open or called off, under the UID of the mails', () => {
    const ics = publicOf(sampleEvent, sampleCancelledEvent)
    expect(entriesOf(ics)).toEqual(['2026-05-21 CONFIRMED Voorjaarsdag', '2026-05-21 CANCELLED Voorjaarsdag'])
    expect(ics).toContain(`UID:${sampleEvent.sessions[0]?.calendar.uid}`)
    expect(ics.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  test('keeps ninety days of what was, and no day that is not known', () => {
    const today = '2026-03-09'
    expect(entriesOf(publicOf(onDay(sampleOpenEvent, '2025-12-09')))).toHaveLength(1)
    expect(entriesOf(publicOf(onDay(sampleOpenEvent, '2025-12-08')))).toEqual([])
    expect(entriesOf(publicOf(onDay(sampleOpenEvent, today)))).toHaveLength(1)
    expect(entriesOf(publicOf())).toEqual([])
  })
})

describe('a member’s own agenda', () => {
  test('shows how it stands in the title, and the reserve date that is held', () => {
    expect(entriesOf(ownOf(sampleEvent, null))).toEqual([
      '2026-05-21 TENTATIVE [Nog niet aangemeld] Voorjaarsdag',
      '2026-09-17 TENTATIVE [Nog niet aangemeld] Voorjaarsdag (reservedatum)',
    ])
    const coming = entriesOf(ownOf(sampleOpenEvent, sampleRegistration('yes')))
    expect(coming[0]).toBe('2026-05-21 CONFIRMED Voorjaarsdag')
    const registration = sampleRegistration('yes')
    const waiting = {
      ...registration,
      choices: registration.choices.map((choice) => ({ ...choice, place: 'waiting' as const })),
    }
    expect(entriesOf(ownOf(sampleOpenEvent, waiting))[0]).toBe(
      '2026-05-21 TENTATIVE [Wachtlijst] Voorjaarsdag',
    )
  })

  test('no longer has what was declined, and what was called off only for who came', () => {
    expect(entriesOf(ownOf(sampleOpenEvent, sampleRegistration('no')))).toEqual([])
    expect(entriesOf(ownOf(sampleCancelledEvent, null))).toEqual([])
    expect(entriesOf(ownOf(sampleCancelledEvent, sampleRegistration('yes')))).toEqual([
      '2026-05-21 CANCELLED Voorjaarsdag',
    ])
  })

  test('what can no longer be answered is gone; what was come to stays', () => {
    const past = onDay(sampleOpenEvent, '2026-03-01')
    expect(entriesOf(ownOf({ ...past, reserve: { status: 'none' } }, null))).toEqual([])
    expect(
      entriesOf(ownOf({ ...past, reserve: { status: 'none' } }, sampleRegistration('yes'))),
    ).toHaveLength(1)
  })
})
