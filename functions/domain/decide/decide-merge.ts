import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import { answering, type Event, sessionOf, unitsToCome } from '../event'
import { replaceTimers } from '../event-timers'
import type { Address } from '../ids'
import { settingsOf } from '../plan'
import { firstDate, proposePlan } from '../propose-plan'
import { localDate, toInstant } from '../time'
import type { EventCommand, EventState } from './decide-event'
import { both, decided, nothing, type Outcome, refused } from './decision'
import { byDay, heldElsewhere } from './mailings'

/** Kept until the organiser approves it or the event changes; nobody is told anything yet. */
export const proposeMerge = (
  { association, event }: EventState,
  { from, into, by }: Extract<EventCommand, { type: 'propose-merge' }>,
  now: Temporal.Instant,
): Outcome => {
  if (!canMerge(event, from, into, association, now)) return refused({ why: 'cannot-merge' })
  return decided({
    events: [{ ...event, proposedMerge: { from, into } }],
    audit: [{ what: 'merge-proposed', by, about: `${event.id} ${from} ${into}` }],
  })
}

/**
 * The one session falls away and whoever chose it goes to the other, one by one (see decide-moving.ts).
 * Where it was held in calendars it leaves those of all others.
 */
export const merge = (
  { association, event, timers }: EventState,
  by: Address,
  now: Temporal.Instant,
): Outcome => {
  const proposed = event.proposedMerge
  if (!proposed) return refused({ why: 'no-merge' })
  const { from, into } = proposed
  if (!canMerge(event, from, into, association, now)) return refused({ why: 'cannot-merge' })
  const merged = merging(event, from, into, association, now)
  const cause = `merge.${toInstant(now)}`
  return decided(
    both(
      {
        ...nothing,
        events: [merged],
        timers: replaceTimers(timers, merged, association, now),
        merges: [{ event: event.id, from }],
        audit: [{ what: 'sessions-merged', by, about: `${event.id} ${from} ${into}` }],
      },
      byDay(merged, heldElsewhere(merged, sessionOf(merged, from), cause), association, now),
    ),
  )
}

/** Only sessions of which one is chosen, both still to come. */
const canMerge = (
  event: Event,
  from: string,
  into: string,
  { zone }: Association,
  now: Temporal.Instant,
): boolean => {
  const units = unitsToCome(event, localDate(now, zone))
  return answering(event) === 'one' && from !== into && units.includes(from) && units.includes(into)
}

const merging = (
  event: Event,
  from: string,
  into: string,
  association: Association,
  now: Temporal.Instant,
): Event => {
  const sessions = event.sessions.map((session) =>
    session.id === from
      ? {
          ...session,
          facts: { ...session.facts, status: 'cancelled' as const },
          calendar: { ...session.calendar, sequence: session.calendar.sequence + 1 },
          mergedInto: into,
        }
      : session,
  )
  const facts = { ...event.facts, sessions: sessions.map((session) => session.facts) }
  const dateStays = firstDate(event.facts) === firstDate(facts)
  const anew = { ...proposePlan(facts, association, now), ...settingsOf(event.plan), tell: event.plan.tell }
  return { ...event, facts, sessions, plan: dateStays ? event.plan : anew, proposedMerge: null }
}
