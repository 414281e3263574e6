import type { Temporal } from 'temporal-polyfill'
import type { Draft, DraftPart } from '../draft'
import type { Event } from '../event'
import { replaceTimers } from '../event-timers'
import type { EventId } from '../ids'
import type { PostKind } from '../notice-kind'
import { tellsChange } from '../notice-rules'
import { toInstant } from '../time'
import type { Timer } from '../timer'
import { decideEvent } from './decide-event'
import { both, type Decision, nothing } from './decision'
import { type DraftState, withParts } from './draft-state'
import { eventFromDraft, factsAt, partAt } from './event-from-draft'
import { byDay, mailingsOnRelease } from './mailings'
import { seatsOnChange } from './seats-on-change'

/** Carries out approved parts: the events as approved, their timers, and the mailings to members. */
export const releaseParts = (state: DraftState, indexes: number[], now: Temporal.Instant): Decision => {
  const draft = withParts(state.draft, indexes, { status: 'released', at: toInstant(now) })
  return indexes.map((index) => releasePart(state, index, now)).reduce(both, { ...nothing, drafts: [draft] })
}

/** What carrying out one part comes to; also used to show it beforehand. */
export const releasePart = (state: DraftState, index: number, now: Temporal.Instant): Decision => {
  const part = partAt(state.draft, index)
  switch (part.effect) {
    case 'creates':
    case 'changes':
      return releaseEvent(state, index, part, now)
    case 'goes-ahead':
      return decideDate(state, part, 'go', now)
    case 'falls-back':
      return decideDate(state, part, 'no-go', now)
    case 'reports':
      return releasePost(state.draft, index, 'report', part)
    case 'posts':
      return releasePost(state.draft, index, 'post', { event: null })
    case 'none':
      return nothing
  }
}

/** The mail announced the decision between main date and reserve date; it is taken as by reply. */
const decideDate = (
  state: DraftState,
  part: DraftPart,
  type: 'go' | 'no-go',
  now: Temporal.Instant,
): Decision => {
  const event = state.events.find((one) => one.id === part.event)
  if (!event) return nothing
  const timers = timersOf(state, event)
  const command = { type, by: state.draft.organiser }
  const outcome = decideEvent({ ...state, event, timers }, command, now)
  return outcome.status === 'decided' ? outcome.decision : nothing
}

const releasePost = (
  draft: Draft,
  index: number,
  kind: PostKind,
  { event, alsoAbsent = false }: { event: EventId | null; alsoAbsent?: boolean | undefined },
): Decision => ({
  ...nothing,
  notices: [
    {
      to: 'many-post',
      id: `${draft.id}.${index}.${kind}`,
      kind,
      draft: draft.id,
      event,
      ...(alsoAbsent && { alsoAbsent }),
    },
  ],
  audit: [{ what: `${kind}-sent`, by: 'approval', about: draft.id }],
})

const timersOf = (state: DraftState, event: Pick<Event, 'id'>): Timer[] =>
  state.eventTimers.filter((timer) => 'event' in timer.task && timer.task.event === event.id)

const releaseEvent = (state: DraftState, index: number, part: DraftPart, now: Temporal.Instant): Decision => {
  const { association, draft } = state
  const before = state.events.find((event) => event.id === part.event) ?? null
  // Called off after this was approved: nothing follows any more.
  if (before?.stage.status === 'cancelled') return nothing
  const event = eventFromDraft(draft, index, before, association, now)
  const { seats, fills } = seatsOnChange(before, event, state.occupancy, now)
  const stated = factsAt(draft, index).sessions
  const owed = mailingsOnRelease(before, event, `${draft.id}.${index}`, stated)
  // Whoever gets a seat by this change reads of it in the mail that says so.
  const givesSeats = (fill: Decision['fills'][number]) => !fill.recounts && !fill.handsOut
  const lets = fills.some(givesSeats)
  const later = lets ? owed.filter(({ kind }) => tellsChange.has(kind)) : []
  const released: Decision = {
    ...nothing,
    events: [event],
    timers: replaceTimers(timersOf(state, event), event, association, now),
    seats,
    fills: fills.map((fill) => (givesSeats(fill) && later.length > 0 ? { ...fill, after: later } : fill)),
    audit: [{ what: before ? 'event-changed' : 'event-created', by: 'approval', about: event.id }],
  }
  const atOnce = owed.filter((notice) => !later.includes(notice))
  return both(released, byDay(event, atOnce, association, now))
}
