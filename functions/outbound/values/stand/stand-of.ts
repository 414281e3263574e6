import type { MemberNoticeKind } from '../../../domain/notice-kind'
import { askStand } from './ask-stand'
import { heldStand } from './held-stand'
import { emptyStand, type Stand, type StandInput } from './stand'

/** What a confirmation says holds now, and what every other mail asks. */
export const standOf = (input: StandInput): Stand => {
  if (silentKinds.has(input.kind) || input.event.stage.status === 'cancelled') return emptyStand
  if (!confirming.has(input.kind)) return askStand(input)
  const held = heldStand(input)
  // Whoever had chosen just the session that falls away may choose again.
  const asksAgain = input.kind === 'session-cancelled' && held === emptyStand
  return asksAgain ? askStand({ ...input, about: null, registration: null }) : held
}

/** Mails that say all there is to say themselves. */
const silentKinds: ReadonlySet<MemberNoticeKind> = new Set([
  'reserve-hold',
  'reserve-release',
  'session-hold',
  'session-entry',
  'entry-update',
  'not-admitted',
  'online-link',
  'thanks',
  'after-event',
  'missed',
])

const confirming: ReadonlySet<MemberNoticeKind> = new Set([
  'registered',
  'answer-changed',
  'waitlisted',
  'promoted',
  'offered',
  'requested',
  'admitted',
  'practical',
  'session-cancelled',
  'sessions-merged',
])
