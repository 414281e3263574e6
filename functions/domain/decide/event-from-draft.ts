import type { Temporal } from 'temporal-polyfill'
import { nothingAfterwards } from '../afterwards'
import type { Association } from '../association'
import type { Draft, DraftPart } from '../draft'
import type { Event, Session, Stage } from '../event'
import { mergeFacts } from '../merge-facts'
import { openAtApproval } from '../open-questions'
import { type Plan, settingsOf } from '../plan'
import { firstDate, proposePlan } from '../propose-plan'
import { withStays } from '../stays'
import { toInstant } from '../time'
import type { EventFacts } from '../understanding'
import { domainOf, isUpdate, reserveOf } from './reserve-from-draft'

/** The event as it becomes once part `index` of the draft is carried out; `current` is the event it changes. */
export const eventFromDraft = (
  draft: Draft,
  index: number,
  current: Event | null,
  association: Association,
  now: Temporal.Instant,
): Event => {
  const part = partAt(draft, index)
  const stated = factsAt(draft, index)
  const facts = factsToKeep(draft, stated, part, current)
  const moved = facts.kind === 'date-move'
  const asksAgain = moved && !keepsAnswers(part, facts, current)
  const epoch = current ? current.epoch + (asksAgain ? 1 : 0) : 0
  const sessions = sessionsOf(facts, part, current, association)
  return {
    id: part.event,
    association: draft.association,
    version: current?.version ?? 0,
    facts,
    sessions,
    text: current && isUpdate(facts) ? current.text : draft.text,
    ...(current && isUpdate(facts) && !draft.isCorrection && { updateText: draft.text }),
    ...(part.reminds && { reminds: true }),
    factsBefore: current && isUpdate(facts) ? current.facts : null,
    reason: draft.understanding.reasons[index] ?? null,
    plan: planOf(part, facts, current, association, now),
    epoch,
    invitedEpoch:
      part.plan.opening === 'with-announcement' && !isUpdate(facts) && !keepsAnswers(part, facts, current)
        ? epoch
        : (current?.invitedEpoch ?? null),
    stage: stageOf(facts, part, current, now, draft.understanding.reasons[index] ?? null),
    reserve: reserveOf(facts, part, current, association),
    formerDates: moved ? formerDatesOf(facts, current) : (current?.formerDates ?? []),
    organiser: current?.organiser ?? draft.organiser,
    onlineLink: part.plan.onlineLink ?? current?.onlineLink ?? null,
    afterwards: current?.afterwards ?? nothingAfterwards,
    proposedMerge: null,
    openQuestions:
      isUpdate(facts) && current
        ? current.openQuestions
        : openAtApproval(draft.understanding.questions, index, facts),
    stoppedAt: current?.stoppedAt ?? null,
    pausedAt: current?.pausedAt ?? null,
    drafts: [...(current?.drafts ?? []), draft.id].filter(unique),
  }
}

/** A move after which whoever was registered stays so, as the organiser chose. */
const keepsAnswers = (part: DraftPart, { kind }: EventFacts, current: Event | null): boolean =>
  current !== null && kind === 'date-move' && part.plan.answers === 'keep'

/** Calling an event off, moving it, updating it or putting it right changes nothing else of what was approved about it. */
const factsToKeep = (draft: Draft, facts: EventFacts, part: DraftPart, current: Event | null): EventFacts => {
  if (!current) return facts
  if (facts.kind === 'date-move') {
    return withStays(facts, part.stays ?? null)
  }
  if (isUpdate(facts)) {
    const merged = mergeFacts(current.facts, facts)
    // An announcement may name the event in passing; a correction begins from its title as it stands.
    return draft.isCorrection ? { ...merged, title: facts.title } : merged
  }
  if (facts.kind !== 'cancellation') return facts
  const sessions = current.facts.sessions.map((session) => ({ ...session, status: 'cancelled' as const }))
  return { ...current.facts, kind: 'cancellation', sessions }
}

/** An update keeps the event's opening; its moments follow a date that was put right. */
const planOf = (
  part: DraftPart,
  facts: EventFacts,
  current: Event | null,
  association: Association,
  now: Temporal.Instant,
): Plan => {
  if (!current || !isUpdate(facts)) return part.plan
  const dateStays = firstDate(current.facts) === firstDate(facts)
  const plan = dateStays
    ? current.plan
    : { ...proposePlan(facts, association, now), ...settingsOf(current.plan) }
  const { tell, pays, vat, freeUntil, whoElse, guests } = part.plan
  // A reserve date that comes with the update brings the moment at which it is decided about.
  const known = current.reserve.status === 'none' ? undefined : current.reserve.date
  const goNoGo = facts.reserveDates[0] === known ? plan.goNoGo : (plan.goNoGo ?? part.plan.goNoGo)
  return { ...plan, tell, pays, vat, freeUntil, whoElse, guests, goNoGo }
}

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

/** Every date that no longer holds; the one that held until now last, whatever the announcement calls the old one. */
const formerDatesOf = (facts: EventFacts, current: Event | null): string[] => {
  const held = current?.sessions[0]?.facts.date
  const all = [...(current?.formerDates ?? []), ...facts.movedFrom, ...(held ? [held] : [])]
  return all.filter(
    (date, index) =>
      all.lastIndexOf(date) === index && !facts.sessions.some((session) => session.date === date),
  )
}

const unique = <T>(value: T, index: number, all: T[]): boolean => all.indexOf(value) === index

const stageOf = (
  facts: EventFacts,
  part: DraftPart,
  current: Event | null,
  now: Temporal.Instant,
  reason: string | null,
): Stage => {
  if (facts.kind === 'cancellation') return { status: 'cancelled', cancelledAt: toInstant(now), reason }
  if (current && isUpdate(facts)) return current.stage
  // Registration stays as it was where the registrations do.
  if (current && keepsAnswers(part, facts, current)) return current.stage
  if (part.plan.opening === 'with-announcement') return { status: 'open', openedAt: toInstant(now) }
  return { status: 'announced' }
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
    const stays = known && isUpdate(facts) && JSON.stringify(known.facts) === JSON.stringify(session)
    const sequence = known ? known.calendar.sequence + (stays ? 0 : 1) : 0
    const sameOffer = known?.facts.date === session.date && facts.kind !== 'date-move'
    return {
      id,
      facts: session,
      calendar: { uid: known?.calendar.uid ?? `${part.event}-${id}@${domainOf(association)}`, sequence },
      dateSequence: known && sameOffer ? known.dateSequence : sequence,
      held: known?.held ?? (!(current && isUpdate(facts)) && isHeld(facts, part)),
      mergedInto: known?.mergedInto ?? null,
    }
  })

/**
 * Dates that are announced before registration opens are held in people's calendars; of many sessions
 * at once that would be too many mails.
 */
const isHeld = (facts: EventFacts, part: DraftPart): boolean =>
  part.plan.opening === 'later' && facts.sessions.length <= HELD_SESSIONS_MAX

const HELD_SESSIONS_MAX = 4
