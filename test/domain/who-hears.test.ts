import { mailingsOnRelease } from '../../functions/domain/decide/mailings'
import type { Event } from '../../functions/domain/event'
import { stillHolds } from '../../functions/domain/holds'
import { inAudience } from '../../functions/domain/in-audience'
import type { ManyNotice } from '../../functions/domain/notice'
import type { Registration } from '../../functions/domain/registration'
import type { Instant } from '../../functions/domain/time'
import type { SessionFacts } from '../../functions/domain/understanding'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleSeries, sampleYes } from '../../templates/sample-variants'
import { sampleMember } from '../../templates/samples'

const told = (event: Event, own: Partial<Event['plan']> = {}): Event => ({
  ...event,
  facts: { ...event.facts, kind: 'session-update' },
  plan: { ...event.plan, tell: 'registered', ...own },
})
const sessionAt = (event: Event, index: number): SessionFacts => {
  const session = event.sessions[index]
  if (!session) throw new Error(`No session ${index}`)
  return session.facts
}
const shown = (notices: ManyNotice[]) =>
  notices.map(({ kind, audience, session }) => [kind, session, audience].filter(Boolean).join(' '))

/** The event with another hall on these days. */
const elsewhere = (event: Event, ...changed: number[]): Event => ({
  ...event,
  sessions: event.sessions.map((session, index) =>
    changed.includes(index)
      ? { ...session, calendar: { ...session.calendar, sequence: session.calendar.sequence + 1 } }
      : session,
  ),
})
const twoDays = (): Event => {
  const [first, second] = sampleSeries.sessions
  if (!first || !second) throw new Error('Two days')
  const facts = { ...sampleSeries.facts, relation: 'multi-day' as const }
  return told({ ...sampleSeries, facts, sessions: [first, second] })
}

test('another speaker of one evening of a series is told to those who come to that evening', () => {
  const event = told(sampleSeries)
  const named = [sessionAt(event, 1)]
  expect(shown(mailingsOnRelease(sampleSeries, event, 'x', named))).toEqual(['update-notice s2 coming'])
  const all = mailingsOnRelease(sampleSeries, told(sampleSeries, { tell: 'everyone' }), 'x', named)
  expect(shown(all)).toEqual(['update-notice s2 everyone'])
})

test('what names no evening, several of them, or changes the price too, is told of the whole series', () => {
  const whole = ['update-notice coming']
  const event = told(sampleSeries)
  expect(shown(mailingsOnRelease(sampleSeries, event, 'x'))).toEqual(whole)
  const both = [sessionAt(event, 0), sessionAt(event, 1)]
  expect(shown(mailingsOnRelease(sampleSeries, event, 'x', both))).toEqual(whole)
  const dearer: Event = { ...event, facts: { ...event.facts, capacity: { limited: true, seats: 3 } } }
  expect(shown(mailingsOnRelease(sampleSeries, dearer, 'x', [sessionAt(event, 1)]))).toEqual(whole)
})

test('two days in another house are one mail, and the entry of the second day', () => {
  const before = twoDays()
  expect(shown(mailingsOnRelease(before, elsewhere(before, 0, 1), 'x'))).toEqual([
    'update-notice s1 coming',
    'entry-update s2 coming',
  ])
})

const OWED = '2026-05-01T10:00:00.000Z' as Instant
const hears = (event: Event, registration: Registration, notices: ManyNotice[]): string[] =>
  shown(
    notices.filter((notice) => {
      const one = { ...notice, to: 'one', member: registration.member, revision: 0 } as const
      const addressed = { event, member: sampleMember, registration }
      return inAudience(notice, event, registration) && stillHolds(one, OWED, addressed)
    }),
  )

test('whoever got a seat by the change reads of it in that mail alone; whoever had one hears', () => {
  const event = elsewhere(twoDays(), 0, 1)
  const notices = mailingsOnRelease(twoDays(), event, 'x')
  const had = sampleYes(event, { unit: 's1' })
  expect(hears(event, had, notices)).toHaveLength(2)
  const [choice] = had.choices
  if (!choice) throw new Error('A seat')
  const since = (seatedAt: Instant) => ({ ...had, choices: [{ ...choice, seatedAt }] })
  expect(hears(event, since(OWED), notices)).toEqual([])
  expect(hears(event, since('2026-04-30T10:00:00.000Z' as Instant), notices)).toHaveLength(2)
})

test('of a single event whoever waits for a seat hears of a change too', () => {
  const event = told({ ...sampleOpenEvent, facts: { ...sampleOpenEvent.facts } })
  const notices = mailingsOnRelease(sampleOpenEvent, event, 'x')
  expect(shown(notices)).toEqual(['update-notice coming'])
  const seated = sampleYes(event, { unit: 's1' })
  const waits = { ...seated, choices: seated.choices.map((one) => ({ ...one, place: 'waiting' as const })) }
  expect(hears(event, waits, notices)).toEqual(['update-notice coming'])
  expect(hears(event, { ...waits, answer: 'no', choices: [] }, notices)).toEqual([])
})
