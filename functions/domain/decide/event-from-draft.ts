import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import type { Draft, DraftPart } from '../draft'
import type { Event, Reserve, Session, Stage } from '../event'
import { toInstant } from '../time'
import type { EventFacts } from '../understanding'

/** The event as it becomes once part `index` of the draft is carried out; `current` is the event it changes. */
export const eventFromDraft = (
  draft: Draft,
  index: number,
  current: Event | null,
  association: Association,
  now: Temporal.Instant,
): Event => {
  const part = partAt(draft, index)
  const facts = factsToKeep(factsAt(draft, index), current)
  const moved = facts.kind === 'date-move'
  const epoch = current ? current.epoch + (moved ? 1 : 0) : 0
  return {
    id: part.event,
    association: draft.association,
    version: current?.version ?? 0,
    facts,
    sessions: sessionsOf(facts, part, current, association),
    text: draft.text,
    reason: draft.understanding.reasons[index] ?? null,
    plan: part.plan,
    epoch,
    invitedEpoch: part.plan.opening === 'with-announcement' ? epoch : (current?.invitedEpoch ?? null),
    stage: stageOf(facts, part, current, now, draft.understanding.reasons[index] ?? null),
    reserve: reserveOf(facts, part, current, association),
    formerDates: [...(current?.formerDates ?? []), ...facts.movedFrom].filter(unique),
    organiser: current?.organiser ?? draft.organiser,
    openQuestions: draft.understanding.questions
      .filter((question) => question.about.startsWith(`/events/${index}`))
      .map((question) => question.ask),
    stoppedAt: null,
    drafts: [...(current?.drafts ?? []), draft.id].filter(unique),
  }
}

/** Calling an event off changes nothing else of what was approved about it. */
const factsToKeep = (facts: EventFacts, current: Event | null): EventFacts =>
  facts.kind === 'cancellation' && current
    ? {
        ...current.facts,
        kind: 'cancellation',
        sessions: current.facts.sessions.map((session) => ({ ...session, status: 'cancelled' })),
      }
    : facts

export const partAt = (draft: Draft, index: number): DraftPart => {
  const part = draft.parts[index]
  if (!part) throw new Error(`Draft ${draft.id} has no part ${index}`)
  return part
}

export const factsAt = (draft: Draft, index: number): EventFacts => {
  const facts = draft.understanding.events[index]
  if (!facts) throw new Error(`Draft ${draft.id} has no event ${index}`)
  return facts
}

const unique = <T>(value: T, index: number, all: T[]): boolean => all.indexOf(value) === index

const domainOf = (association: Association): string => association.agenda.split('@')[1] ?? ''

const stageOf = (
  facts: EventFacts,
  part: DraftPart,
  current: Event | null,
  now: Temporal.Instant,
  reason: string | null,
): Stage => {
  if (facts.kind === 'cancellation') return { status: 'cancelled', cancelledAt: toInstant(now), reason }
  if (part.plan.opening === 'with-announcement') return { status: 'open', openedAt: toInstant(now) }
  return current && facts.kind !== 'date-move' ? current.stage : { status: 'announced' }
}

/** A session keeps its calendar entry's UID through every change; what changes it raises SEQUENCE (RFC 5546, 2.1.4). */
const sessionsOf = (
  facts: EventFacts,
  part: DraftPart,
  current: Event | null,
  association: Association,
): Session[] =>
  facts.sessions.map((session, index) => {
    const id = `s${index + 1}`
    const known = current?.sessions.find((one) => one.id === id)
    return {
      id,
      facts: session,
      calendar: known
        ? { uid: known.calendar.uid, sequence: known.calendar.sequence + 1 }
        : { uid: `${part.event}-${id}@${domainOf(association)}`, sequence: 0 },
    }
  })

const reserveOf = (
  facts: EventFacts,
  part: DraftPart,
  current: Event | null,
  association: Association,
): Reserve => {
  const held = current?.reserve
  const [date] = facts.reserveDates
  if (date) {
    const calendar = held && held.status !== 'none' ? held.calendar : null
    return {
      status: 'held',
      date,
      calendar: calendar
        ? { uid: calendar.uid, sequence: calendar.sequence + 1 }
        : { uid: `${part.event}-reserve@${domainOf(association)}`, sequence: 0 },
    }
  }
  if (held?.status === 'held' && (facts.kind === 'cancellation' || facts.kind === 'date-move')) {
    return {
      ...held,
      status: 'released',
      calendar: { ...held.calendar, sequence: held.calendar.sequence + 1 },
    }
  }
  return held ?? { status: 'none' }
}
