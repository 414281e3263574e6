import type { Event } from '../event'
import type { CopyNotice } from '../notice'
import type { MemberNoticeKind } from '../notice-kind'
import type { Registration, Substitute } from '../registration'
import { oneNotice } from './confirm'

/** The mail to a substitute who has an address: asked to come, or no longer expected. */
export const toSubstitute = (
  event: Event,
  registration: Registration,
  { name, address }: Substitute,
  kind: Extract<MemberNoticeKind, 'registered' | 'deregistered'>,
  cause: string,
): CopyNotice[] =>
  address === null
    ? []
    : [
        {
          to: 'copy',
          id: [event.id, 'substitute', kind, cause].join('.'),
          member: registration.member,
          event: event.id,
          role: 'substitute',
          name,
          address,
          notice: oneNotice(registration, kind, null),
        },
      ]

/** Whoever was to come in a member's place hears that it falls away with the member's seat. */
export const substituteLeaves = (
  event: Event,
  before: Registration | null,
  after: Registration,
): CopyNotice[] => {
  const gone = before?.substitute
  if (!gone || after.substitute) return []
  return toSubstitute(event, after, gone, 'deregistered', String(after.revision))
}
