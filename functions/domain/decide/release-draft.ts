import type { Temporal } from 'temporal-polyfill'
import { plannedTimers, replaceTimers } from '../event-timers'
import { toInstant } from '../time'
import { both, type Decision, nothing } from './decision'
import { type DraftState, withParts } from './draft-state'
import { eventFromDraft, partAt } from './event-from-draft'
import { byDay, mailingsOnRelease } from './mailings'

/** Carries out approved parts: the events as approved, their timers, and the mailings to members. */
export const releaseParts = (state: DraftState, indexes: number[], now: Temporal.Instant): Decision => {
  const draft = withParts(state.draft, indexes, { status: 'released', at: toInstant(now) })
  return indexes.map((index) => releasePart(state, index, now)).reduce(both, { ...nothing, drafts: [draft] })
}

const releasePart = (state: DraftState, index: number, now: Temporal.Instant): Decision => {
  const { association, draft } = state
  const part = partAt(draft, index)
  const before = state.events.find((event) => event.id === part.event) ?? null
  const event = eventFromDraft(draft, index, before, association, now)
  const current = state.eventTimers.filter((timer) => 'event' in timer.task && timer.task.event === event.id)
  const released: Decision = {
    ...nothing,
    events: [event],
    timers: replaceTimers(current, plannedTimers(event, association, now)),
    audit: [{ what: before ? 'event-changed' : 'event-created', by: 'approval', about: event.id }],
  }
  return both(
    released,
    byDay(event, mailingsOnRelease(before, event, `${draft.id}.${index}`), association, now),
  )
}
