import type { Context } from '../../context'
import type { Member } from '../../domain/association'
import type { AssociationId } from '../../domain/ids'
import { nameKey } from '../../domain/name-key'
import type { Traces } from '../../domain/scrub'

/**
 * What tells that a text is about this person. Their name does only where nobody else bears it and it is
 * more than one word; the address always does.
 */
export const tracesOf = async (context: Context, id: AssociationId, member: Member): Promise<Traces> => {
  const [members, organisers] = await Promise.all([context.people.members(id), context.people.organisers(id)])
  const name = nameKey(member.name)
  const others = [...members.filter((one) => one.id !== member.id), ...organisers]
  const isOwn = name.includes(' ') && others.every((one) => nameKey(one.name) !== name)
  return { name: isOwn ? member.name : null, addresses: [member.address] }
}
