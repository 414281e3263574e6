import type { Temporal } from 'temporal-polyfill'
import type { Address } from '../ids'
import type { ListDraft } from '../list-draft'
import { toInstant } from '../time'
import type { Audit } from './decision'

export type ListCommand =
  | { type: 'approve'; by: Address; revision: number; remove: boolean }
  /** Once the list was taken over: whoever was absent from the file goes as well. */
  | { type: 'remove'; by: Address; revision: number }
  | { type: 'discard'; by: Address; revision: number }

/** Why a list was politely not taken over. */
export type ListRefusal =
  | 'replaced'
  | 'already-done'
  | 'busy'
  | 'discarded'
  | 'nothing'
  | 'nobody-absent'
  | 'not-yet'

export type ListOutcome =
  | { status: 'decided'; list: ListDraft; work: 'from-start' | 'removals' | 'none'; audit: Audit[] }
  /** The members changed since the preview was made: what was shown is no longer what would happen. */
  | { status: 'stale' }
  | { status: 'refused'; why: ListRefusal }

/**
 * `print`: what the file would change now. Approval covers exactly this file against the members as they
 * were shown; anything else needs a new preview.
 */
export const decideList = (
  list: ListDraft,
  command: ListCommand,
  print: string,
  now: Temporal.Instant,
): ListOutcome => {
  const { state } = list
  if (command.revision !== list.revision) return { status: 'refused', why: 'replaced' }
  if (state.status === 'discarded') return { status: 'refused', why: 'discarded' }
  if (state.status === 'approved') return { status: 'refused', why: 'busy' }
  const at = toInstant(now)
  switch (command.type) {
    case 'discard':
      if (state.status === 'done') return { status: 'refused', why: 'already-done' }
      return decided(list, { status: 'discarded', by: command.by, at }, 'none', 'list-discarded')
    case 'approve':
      if (state.status === 'done') {
        return command.remove ? removal(list, command.by, now) : { status: 'refused', why: 'already-done' }
      }
      return approval(list, command, print, now)
    case 'remove':
      return state.status === 'done' ? removal(list, command.by, now) : { status: 'refused', why: 'not-yet' }
  }
}

const approval = (
  list: ListDraft,
  { by, remove }: Extract<ListCommand, { type: 'approve' }>,
  print: string,
  now: Temporal.Instant,
): ListOutcome => {
  if (print !== list.print) return { status: 'stale' }
  const { added, altered, absent } = list.counts
  if (added + altered === 0 && !(remove && absent > 0)) return { status: 'refused', why: 'nothing' }
  const what = remove ? 'list-approved-with-removal' : 'list-approved'
  return decided(list, { status: 'approved', by, at: toInstant(now), remove }, 'from-start', what)
}

const removal = (list: ListDraft, by: Address, now: Temporal.Instant): ListOutcome => {
  if (list.counts.absent === 0) return { status: 'refused', why: 'nobody-absent' }
  if (list.state.status === 'done' && list.state.removed) return { status: 'refused', why: 'already-done' }
  const state = { status: 'approved', by, at: toInstant(now), remove: true } as const
  return decided(list, state, 'removals', 'list-removal-approved')
}

const decided = (
  list: ListDraft,
  state: ListDraft['state'],
  work: 'from-start' | 'removals' | 'none',
  what: string,
): ListOutcome => {
  const by = state.status === 'open' ? list.organiser : state.by
  return { status: 'decided', list: { ...list, state }, work, audit: [{ what, by, about: list.id }] }
}
