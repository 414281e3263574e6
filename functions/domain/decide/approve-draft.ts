import type { Temporal } from 'temporal-polyfill'
import type { Draft, DraftPart } from '../draft'
import type { AddressNotice } from '../notice'
import { outsideNight, toInstant } from '../time'
import type { Timer } from '../timer'
import { both, decided, nothing, type Outcome, refused } from './decision'
import { type DraftCommand, type DraftState, withParts } from './draft-state'
import { partAt } from './event-from-draft'
import { releasePart, releaseParts } from './release-draft'

/** Approval covers the facts and the plan shown with them; what it sets in motion can be withheld until it leaves. */
export const approve = (
  state: DraftState,
  command: Extract<DraftCommand, { type: 'approve' }>,
  now: Temporal.Instant,
): Outcome => {
  const { association, draft } = state
  if (command.revision !== draft.revision) return refused({ why: 'replaced' })
  if (!draft.verified && command.via === 'reply') return refused({ why: 'button-only' })
  if (command.at && toInstant(command.at) <= toInstant(now)) return refused({ why: 'moment-past' })
  const chosen = choose(draft, command.parts)
  if (chosen.status === 'refused') return chosen
  const asks = chosen.parts.flatMap((index) => blockingQuestions(draft, index))
  if (asks.length) return refused({ why: 'blocked', asks: [...new Set(asks)] })
  const counted = chosen.parts.map((index) => releasePart(state, index, now).seats.length)
  if (Math.max(...counted) > COUNTED_UNITS_MAX) {
    return refused({ why: 'too-many-counted', most: COUNTED_UNITS_MAX })
  }
  const held = now.add({ minutes: state.holdMinutes })
  const earliest = command.at && toInstant(command.at) > toInstant(held) ? command.at : held
  const release = outsideNight(earliest, association.zone, association.quiet)
  const approved = withParts(draft, chosen.parts, {
    status: 'approved',
    by: command.by,
    at: toInstant(now),
    releaseAt: toInstant(release),
  })
  const receipt = approvalReceipts(state, approved, chosen.parts, toInstant(release))
  const audit = [{ what: 'approved', by: command.by, about: `${draft.id} ${chosen.parts.join(',')}` }]
  const fitsTogether = counted.reduce((sum, one) => sum + one, 0) <= COUNTED_UNITS_MAX
  if (toInstant(release) <= toInstant(now) && fitsTogether) {
    const released = releaseParts({ ...state, draft: approved }, chosen.parts, now)
    return decided(both({ ...nothing, notices: receipt, audit }, released))
  }
  return decided({
    drafts: [approved],
    notices: receipt,
    timers: chosen.parts.map((part) => releaseTimer(approved, part, toInstant(release))),
    audit,
  })
}

/** A press on all of them changes each counter in one transaction of 100 actions, beside what it owes. */
export const COUNTED_UNITS_MAX = 75

type Chosen = { status: 'chosen'; parts: number[] } | Extract<Outcome, { status: 'refused' }>

/** The parts that a command is about; refused when there is none left that it could concern. */
const choose = (draft: Draft, parts: number[] | 'all'): Chosen => {
  const sendable = draft.parts.flatMap((part, index) => (part.effect === 'none' ? [] : [index]))
  if (sendable.length === 0) return { status: 'refused', refusal: { why: 'nothing-to-send' } }
  const asked = parts === 'all' ? sendable : [...new Set(parts)]
  if (asked.some((index) => !draft.parts[index])) {
    return { status: 'refused', refusal: { why: 'no-such-part', parts: draft.parts.length } }
  }
  const waiting = asked.filter((index) => isWaiting(partAt(draft, index)))
  if (waiting.length) return { status: 'chosen', parts: waiting }
  const [first] = asked.map((index) => partAt(draft, index).state.status)
  if (!first || first === 'open' || first === 'withheld')
    return { status: 'refused', refusal: { why: 'nothing-to-send' } }
  return { status: 'refused', refusal: { why: 'already', what: first } }
}

/** Not yet approved, or approved and withheld again. */
const isWaiting = (part: DraftPart): boolean =>
  part.effect !== 'none' && (part.state.status === 'open' || part.state.status === 'withheld')

/** What must be answered before part `index` can be approved: its own blocking questions and those about the whole mail. */
export const blockingQuestions = (draft: Draft, index: number): string[] =>
  draft.understanding.questions
    .filter((question) => question.blocking)
    .filter(({ about }) => !/^\/events\/\d/.test(about) || `${about}/`.startsWith(`/events/${index}/`))
    .map((question) => question.ask)

const releaseTimer = (draft: Draft, part: number, releaseAt: Timer['dueAt']): Timer => ({
  // The version tells two approvals for the same moment apart, one before and one after it was withheld.
  id: `release.${part}.${draft.revision}.${draft.version}.${releaseAt}`,
  status: 'wanted',
  dueAt: releaseAt,
  epoch: 0,
  task: { task: 'release', draft: draft.id, part },
})

/** Every organiser hears what will leave and when, so that any of them can stop it. */
const approvalReceipts = (
  state: DraftState,
  draft: Draft,
  parts: number[],
  releaseAt: string,
): AddressNotice[] =>
  state.organisers.map((organiser, index) => ({
    to: 'address',
    id: `${draft.id}.${draft.revision}.${draft.version}.approved.${parts.join('-')}.${index}`,
    address: organiser.address,
    message: { kind: 'approved', draft: draft.id, parts, releaseAt },
    inReplyTo: null,
  }))
