import { sampleMail } from '../../templates/gallery-members'
import {
  sampleCancelledEvent,
  sampleEvent,
  sampleFallenBackEvent,
  sampleOpenEvent,
  sampleReleasedEvent,
} from '../../templates/sample-events'
import { type MemberSample, sampleRegistration } from '../../templates/samples'
import { readCalendar } from './read-calendar'

/** A calendar program as RFC 5546 describes it: per UID the highest SEQUENCE wins, CANCEL removes. */
const agendaAfter = (samples: MemberSample[]): string[] => {
  const entries = new Map<string, { sequence: number; line: string | null }>()
  for (const sample of samples) {
    const { calendar } = sampleMail(sample)
    if (!calendar) continue
    const { event } = readCalendar(calendar.ics)
    const sequence = Number(event.getFirstPropertyValue('sequence'))
    const known = entries.get(calendar.uid)
    if (known && sequence < known.sequence) continue
    const line = `${event.getFirstPropertyValue('dtstart')} ${event.getFirstPropertyValue('summary')}`
    entries.set(calendar.uid, { sequence, line: calendar.method === 'CANCEL' ? null : line })
  }
  return [...entries.values()].flatMap(({ line }) => (line === null ? [] : [line])).sort()
}

const before: MemberSample[] = [
  { kind: 'move-notice', event: sampleEvent, registration: null },
  { kind: 'reserve-hold', event: sampleEvent, registration: null },
  { kind: 'invitation', event: sampleOpenEvent, registration: null },
]
const registered: MemberSample = {
  kind: 'registered',
  event: sampleOpenEvent,
  registration: sampleRegistration('yes'),
}

test('after all mails of a main date that goes ahead, that date alone is left', () => {
  expect(agendaAfter(before)).toHaveLength(2)
  expect(
    agendaAfter([
      ...before,
      registered,
      { kind: 'reserve-release', event: sampleReleasedEvent, registration: registered.registration },
    ]),
  ).toEqual(['2026-05-21T13:00:00 Voorjaarsdag'])
})

test('after all mails of a fallback, the reserve date alone is left, as the event itself', () => {
  const old = sampleRegistration('yes')
  const fallen: MemberSample[] = [
    { kind: 'fallback-notice', event: sampleFallenBackEvent, registration: old },
    { kind: 'reserve-release', event: sampleFallenBackEvent, registration: old },
  ]
  expect(agendaAfter([...before, registered, ...fallen])).toEqual([
    '2026-09-17T13:00:00 [Nog niet aangemeld] Voorjaarsdag',
  ])
})

test('whoever de-registers, or hears that it is called off, is left with nothing of it', () => {
  const cancelled = { ...sampleRegistration('cancelled'), revision: 2 }
  expect(
    agendaAfter([
      ...before.slice(0, 1),
      registered,
      { kind: 'deregistered', event: sampleOpenEvent, registration: cancelled },
    ]),
  ).toEqual([])
  expect(
    agendaAfter([
      registered,
      { kind: 'cancellation', event: sampleCancelledEvent, registration: registered.registration },
    ]),
  ).toEqual([])
})
