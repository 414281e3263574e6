import type { Member } from './association'
import { hasAddress } from './guest'
import type { CopyNotice, OneNotice, PostToOne } from './notice'
import type { MemberNoticeKind } from './notice-kind'
import type { Registration } from './registration'

/**
 * What is the member's own: a question to them in person, what follows on having been there, and the mails
 * that do nothing but bring one more date into the calendar, which a copy cannot.
 */
const ownToMember: ReadonlySet<MemberNoticeKind> = new Set([
  'answer-question',
  'session-entry',
  'session-hold',
  'entry-update',
  'thanks',
  'after-event',
  'missed',
])

/** What whoever comes in the member's place must know of the event. */
const forSubstitute: ReadonlySet<MemberNoticeKind> = new Set([
  'move-notice',
  'fallback-notice',
  'cancellation',
  'update-notice',
  'practical',
  'promoted',
  'admitted',
  'session-cancelled',
  'sessions-merged',
  'online-link',
])

/** The copies that a member's mail brings along: to the assistant, and to a substitute with an address. */
export const copiesOf = (
  notice: OneNotice | PostToOne,
  { assistant, address }: Pick<Member, 'assistant' | 'address'>,
  registration: Registration | null,
): CopyNotice[] => {
  const copy = { to: 'copy', id: notice.id, member: notice.member, event: notice.event, notice } as const
  const substitute = registration?.substitute
  const one = notice.to === 'one' ? notice.kind : null
  const toAssistant = assistant && assistant.address !== address && !(one && ownToMember.has(one))
  const copies: CopyNotice[] = []
  if (toAssistant) copies.push({ ...copy, role: 'assistant', ...assistant })
  if (substitute?.address && hasAddress({ address: substitute.address }) && one && forSubstitute.has(one))
    copies.push({ ...copy, role: 'substitute', name: substitute.name, address: substitute.address })
  return copies
}

/** Whether this person still stands beside the member; whoever is no longer expected hears just that. */
export const isBeside = (
  { role, address, notice }: Pick<CopyNotice, 'role' | 'address'> & { notice?: CopyNotice['notice'] },
  member: Pick<Member, 'assistant'>,
  registration: Registration | null,
): boolean => {
  // Of whoever was erased since, an address is left that reaches nobody.
  if (!hasAddress({ address })) return false
  if (role === 'assistant') return member.assistant?.address === address
  const isGone = notice?.to === 'one' && notice.kind === 'deregistered'
  return isGone || registration?.substitute?.address === address
}
