import * as z from 'zod/mini'
import { Assistant, Language, Member } from './association'
import { Address, MemberId } from './ids'
import type { Instant } from './time'

/** What a list says of a person. */
export const Listed = z.object({
  name: z.string(),
  address: Address,
  organisation: z.string(),
  audience: z.string(),
  language: Language,
  assistant: z.nullable(Assistant),
})
export type Listed = z.infer<typeof Listed>

/** One change to the list of members, as it was shown and approved. `row` is the row of the file. */
export const ListChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('add'), row: z.number(), id: MemberId, listed: Listed }),
  z.object({
    change: z.literal('alter'),
    row: z.number(),
    id: MemberId,
    name: z.string(),
    was: z.partial(Listed),
    now: z.partial(Listed),
    /** Had left the list, or was a guest: becomes a member again. */
    returns: z.boolean(),
  }),
  z.object({ change: z.literal('remove'), id: MemberId, name: z.string(), organisation: z.string() }),
])
export type ListChange = z.infer<typeof ListChange>

/**
 * The member after one change; null where it no longer applies, because somebody else made it or made
 * another one since. Who stopped mail or bounced stays so: only another address, given by an organiser,
 * lifts a bounce.
 */
export const changed = (member: Member | null, change: ListChange, now: Instant): Member | null => {
  switch (change.change) {
    case 'add':
      return member ? null : newMember(change.id, change.listed)
    case 'alter': {
      if (!member || (member.left && !change.returns)) return null
      const after = Member.parse({ ...member, ...change.now })
      const moved = after.address !== member.address
      return {
        ...after,
        suppressed: moved ? null : member.suppressed,
        ...(change.returns && { left: null, kind: 'member' as const }),
      }
    }
    case 'remove':
      return !member || member.left ? null : { ...member, left: { at: now, why: 'removed' } }
  }
}

export const newMember = (id: MemberId, listed: Listed): Member => ({
  ...listed,
  id,
  kind: 'member',
  stopped: [],
  suppressed: null,
  left: null,
})

export const isListed = (member: Member): boolean => member.kind === 'member' && member.left === null
