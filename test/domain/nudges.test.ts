import fc from 'fast-check'
import type { Temporal } from 'temporal-polyfill'
import { Member } from '../../functions/domain/association'
import { Event } from '../../functions/domain/event'
import type { OneNotice } from '../../functions/domain/notice'
import { type Nudged, nudgesInOneMail, weekOf } from '../../functions/domain/nudges'
import { Registration } from '../../functions/domain/registration'
import { addDays, atLocal, toInstant } from '../../functions/domain/time'
import { sampleNewEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember, sampleRegistration } from '../../templates/samples'

const BEGIN = '2026-04-06'

/** An open event some days after the first Monday of a story, whose nudge is `early` days before it. */
const eventOn = (index: number, day: number, early: number): Event => {
  const date = addDays(BEGIN, day)
  const facts = { ...sampleNewEvent.facts, sessions: [{ ...sampleNewEvent.facts.sessions[0], date }] }
  return Event.parse({
    ...sampleNewEvent,
    id: `01jx00000000000000000001${String(index).padStart(2, '0')}`,
    facts,
    sessions: sampleNewEvent.sessions.map((one) => ({ ...one, facts: { ...one.facts, date } })),
    stage: { status: 'open', openedAt: '2026-03-01T09:00:00.000Z' },
    plan: { ...sampleNewEvent.plan, nudge: { date: addDays(date, -early), time: '09:00' } },
  })
}

const nudgeOf = (event: Event, member: Member): OneNotice => ({
  to: 'one',
  id: `${event.id}.nudge`,
  kind: 'nudge',
  event: event.id,
  epoch: event.epoch,
  member: member.id,
  revision: 0,
  session: null,
})

const day = (date: string): Temporal.Instant => atLocal(date, '09:00', sampleAssociation.zone)

const story = fc.record({
  events: fc
    .array(fc.record({ day: fc.integer({ min: 20, max: 60 }), early: fc.integer({ min: 2, max: 14 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => all.map(({ day: on, early }, index) => eventOn(index, on, early))),
  /** On which day each event is answered, if at all. */
  answers: fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { minLength: 5, maxLength: 5 }),
  stopped: fc.boolean(),
})

type Told = { date: string; about: Nudged[] }

/** What one member gets when every nudge rings in time and the first of a week takes it, as the store has it. */
const tell = ({
  events,
  answers,
  stopped,
}: typeof story extends fc.Arbitrary<infer T> ? T : never): Told[] => {
  const member = Member.parse({ ...sampleMember, stopped: stopped ? ['reminders'] : [] })
  const sent: Told[] = []
  const taken = new Set<string>()
  for (let count = 0; count < 62; count += 1) {
    const date = addDays(BEGIN, count)
    const states = events.map((event, index): Nudged => {
      const answered = answers[index] ?? null
      const registration =
        answered !== null && answered <= count
          ? Registration.parse({ ...sampleRegistration('no', 'seat', event.epoch), event: event.id })
          : null
      return { event, registration }
    })
    for (const first of states.filter(({ event }) => event.plan.nudge?.date === date)) {
      if (taken.has(weekOf(date))) continue
      const notice = { notice: nudgeOf(first.event, member), owedAt: toInstant(day(date)) }
      const about = nudgesInOneMail(
        notice,
        { member, association: sampleAssociation },
        first,
        states,
        day(date),
      )
      if (about.length === 0) continue
      taken.add(weekOf(date))
      sent.push({ date, about })
    }
  }
  return sent
}

test('nobody gets more than one nudge mail from Monday to Sunday', () =>
  fc.assert(
    fc.property(story, (told) => {
      const weeks = tell(told).map(({ date }) => weekOf(date))
      expect(weeks).toEqual([...new Set(weeks)])
    }),
    { numRuns: 60 },
  ))

test('each mail is about events that are not answered, once each, the soonest first', () =>
  fc.assert(
    fc.property(story, (told) => {
      for (const { about } of tell(told)) {
        expect(about.every(({ registration }) => registration === null)).toBe(true)
        const dates = about.map(({ event }) => event.sessions[0]?.facts.date ?? '')
        expect(dates).toEqual(dates.toSorted())
        expect(new Set(about.map(({ event }) => event.id)).size).toBe(about.length)
      }
    }),
    { numRuns: 60 },
  ))

test('an event that stays unanswered is in exactly one mail, of its own week', () =>
  fc.assert(
    fc.property(story, (told) => {
      const sent = tell(told)
      told.events.forEach((event, index) => {
        const of = sent.filter(({ about }) => about.some((one) => one.event.id === event.id))
        expect(of.length).toBeLessThanOrEqual(1)
        if (told.stopped) expect(of).toEqual([])
        else if (told.answers[index] === null)
          expect(of.map(({ date }) => weekOf(date))).toEqual([weekOf(event.plan.nudge?.date ?? '')])
      })
    }),
    { numRuns: 60 },
  ))

test('a week runs from Monday to Sunday', () => {
  expect(weekOf('2026-04-06')).toBe('2026-04-06')
  expect(weekOf('2026-04-12')).toBe('2026-04-06')
  expect(weekOf('2026-04-13')).toBe('2026-04-13')
})
