import type { Temporal } from 'temporal-polyfill'
import type { Organiser } from '../association'
import { isPost } from '../draft'
import { isLive } from '../event-timers'
import type { Address } from '../ids'
import type { AddressNotice } from '../notice'
import type { OrganiserMessage } from '../organiser-message'
import { toInstant } from '../time'
import { approve } from './approve-draft'
import { both, type Decision, decided, nothing, type Outcome, refused } from './decision'
import { type DraftCommand, type DraftState, withParts } from './draft-state'
import { partAt } from './event-from-draft'
import { releaseParts } from './release-draft'

/** `(state, command, now) → outcome`. Nothing here reaches a member without a part that was approved. */
export const decideDraft = (state: DraftState, command: DraftCommand, now: Temporal.Instant): Outcome => {
  switch (command.type) {
    case 'approve':
      return approve(state, command, now)
    case 'proof':
      return proof(state, command, now)
    case 'discard':
      return discard(state, command, now)
    case 'withhold':
      return withhold(state, command.by, now)
    case 'stop':
    case 'pause':
    case 'resume':
      return halt(state, command, now)
    case 'fire':
      return fire(state, command.timer, now)
  }
}

const proof = (
  { draft }: DraftState,
  command: Extract<DraftCommand, { type: 'proof' }>,
  now: Temporal.Instant,
): Outcome => {
  if (command.revision !== draft.revision) return refused({ why: 'replaced' })
  const parts = draft.parts.flatMap((part, index) => (part.effect === 'none' ? [] : [index]))
  if (parts.length === 0) return refused({ why: 'nothing-to-send' })
  return decided({
    notices: parts.map((part) => ({
      to: 'address',
      id: `${draft.id}.${draft.revision}.proof.${part}.${toInstant(now)}`,
      address: command.by,
      message: { kind: 'proof', draft: draft.id, part },
      inReplyTo: null,
    })),
    audit: [{ what: 'proof-asked', by: command.by, about: draft.id }],
  })
}

const discard = (
  { draft }: DraftState,
  command: Extract<DraftCommand, { type: 'discard' }>,
  now: Temporal.Instant,
): Outcome => {
  if (command.revision !== draft.revision) return refused({ why: 'replaced' })
  const asked = command.parts === 'all' ? draft.parts.map((_, index) => index) : command.parts
  if (asked.some((index) => !draft.parts[index]))
    return refused({ why: 'no-such-part', parts: draft.parts.length })
  const open = asked.filter((index) => ['open', 'withheld'].includes(partAt(draft, index).state.status))
  if (open.length === 0) {
    const state = asked.map((index) => partAt(draft, index).state.status)[0] ?? 'discarded'
    return refused({ why: 'already', what: state === 'open' ? 'discarded' : state })
  }
  return decided({
    drafts: [withParts(draft, open, { status: 'discarded', by: command.by, at: toInstant(now) })],
    audit: [{ what: 'discarded', by: command.by, about: `${draft.id} ${open.join(',')}` }],
  })
}

/** Stops what was approved and has not left yet; every organiser is told. */
const withhold = (state: DraftState, by: Address, now: Temporal.Instant): Outcome => {
  const { draft } = state
  const waiting = draft.parts.flatMap((part, index) => (part.state.status === 'approved' ? [index] : []))
  if (waiting.length === 0) return refused({ why: 'nothing-to-withhold' })
  const live = state.timers.filter(isLive)
  return decided({
    drafts: [withParts(draft, waiting, { status: 'withheld', by, at: toInstant(now) })],
    timers: live.map((timer) => ({ ...timer, status: 'dropped' })),
    notices: state.organisers.map((organiser, index) =>
      tell(`${draft.id}.${draft.version}.withheld.${index}`, organiser.address, {
        kind: 'told',
        subject: 'Tegengehouden: er is niets verzonden',
        paragraphs: [
          `${nameOf(state.organisers, by)} heeft de verzending tegengehouden. De leden hebben niets ontvangen.`,
          'Antwoord "akkoord" op het voorstel om het alsnog te versturen, of stuur een verbetering in gewone woorden.',
        ],
        event: null,
        draft: draft.id,
      }),
    ),
    audit: [{ what: 'withheld', by, about: draft.id }],
  })
}

const nameOf = (organisers: Organiser[], address: Address): string =>
  organisers.find((organiser) => organiser.address === address)?.name ?? address

const tell = (id: string, address: Address, message: OrganiserMessage): AddressNotice => ({
  to: 'address',
  id,
  address,
  message,
  inReplyTo: null,
})

/** A post under way waits, goes on or ends before its last mail. */
const halt = (
  { draft }: DraftState,
  { type, by }: Extract<DraftCommand, { type: 'stop' | 'pause' | 'resume' }>,
  now: Temporal.Instant,
): Outcome => {
  if (!isPost(draft)) return refused({ why: 'not-yet-sent' })
  if (type === 'resume' && !draft.pausedAt) return refused({ why: 'not-paused' })
  const pausedAt = type === 'pause' ? toInstant(now) : null
  const halted = type === 'stop' ? { pausedAt, stoppedAt: toInstant(now) } : { pausedAt }
  return decided({
    drafts: [{ ...draft, ...halted }],
    audit: [{ what: `mailing-${haltWords[type]}`, by, about: draft.id }],
  })
}

const haltWords = { stop: 'stopped', pause: 'paused', resume: 'resumed' }

/** The hold is over: the part is carried out, once, unless it was withheld. */
const fire = (state: DraftState, id: string, now: Temporal.Instant): Outcome => {
  const timer = state.timers.find((one) => one.id === id)
  if (!timer || !isLive(timer) || timer.task.task !== 'release' || timer.dueAt > toInstant(now))
    return decided({})
  const fired: Decision = { ...nothing, timers: [{ ...timer, status: 'fired' }] }
  const part = partAt(state.draft, timer.task.part)
  if (part.state.status !== 'approved') return decided(fired)
  return decided(both(fired, releaseParts(state, [timer.task.part], now)))
}
