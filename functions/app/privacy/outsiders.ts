import { createHash } from 'node:crypto'
import type { Context } from '../../context'
import { type Association, Member } from '../../domain/association'
import { guestOf } from '../../domain/guest'
import { type Address, MemberId } from '../../domain/ids'
import { Registration } from '../../domain/registration'
import { Ask } from '../asks'
import { eachItem } from './each-item'

/** Whose data it is about: a member or guest by id; of whoever is on no list the address says who. */
export type Whose = { member: MemberId; address?: Address | undefined }

/** ULIDs of 1970: no item was ever made with one. */
const NO_ITEM = '0000000000'

/**
 * Somebody on no list of whom something is kept all the same: who keeps a member's diary, came in a member's
 * place, asked for a place or mailed. The id leads to nothing and is always the same for this address.
 */
export const outsider = (
  address: Address,
  name: string,
  association: Pick<Association, 'language'>,
): Member => {
  const letters = createHash('sha256').update(address).digest('hex').slice(0, 16)
  const person = { name, organisation: null, address, role: null }
  return guestOf(MemberId.parse(`${NO_ITEM}${letters}`), person, association)
}

export const isOutsider = ({ id }: Pick<Member, 'id'>): boolean => id.startsWith(NO_ITEM)

export const whose = (member: Member): Whose => ({
  member: member.id,
  ...(isOutsider(member) && { address: member.address }),
})

/** The person as they are now; null for a member who is gone. Whoever came on a list meanwhile is that member. */
export const personBy = async (
  context: Context,
  association: Association,
  { member, address }: Whose,
): Promise<Member | null> => {
  if (!address) return context.people.member(association.id, member)
  const listed = await context.people.memberAt(association.id, address)
  if (listed) return listed
  const named = await outsidersNamed(context, association)
  return named.find((one) => one.address === address) ?? outsider(address, '', association)
}

/** Whoever is named with an address beside a member or an event, and is on no list. */
export const outsidersNamed = async (context: Context, association: Association): Promise<Member[]> => {
  const { id } = association
  const names = new Map<Address, string>()
  await eachItem(context.table, id, async ({ state }, partition) => {
    for (const { address, name } of namedIn(state, partition)) if (address) names.set(address, name)
  })
  for (const { address } of await context.people.members(id)) names.delete(address)
  return [...names].map(([address, name]) => outsider(address, name, association))
}

type Named = { name: string; address: Address | null }

const namedIn = (state: unknown, partition: string): Named[] => {
  switch (partition) {
    case 'members':
      return present(Member.parse(state).assistant)
    case 'registrations':
      return present(Registration.parse(state).substitute)
    case 'asks':
      return [Ask.parse(state)]
    default:
      return []
  }
}

const present = (person: Named | null): Named[] => (person ? [person] : [])
