import type { Member } from '../domain/association'
import type { AssociationId, MemberId } from '../domain/ids'
import { keys } from './keys'
import type { Item, Table, Write } from './table'

/** A member as it was read, so that nothing that changed since is written over. */
export type Stored = { member: Member; state: unknown }

export const readStored = async (
  table: Table,
  id: AssociationId,
  members: MemberId[],
  parse: (state: unknown) => Member,
): Promise<Map<MemberId, Stored>> => {
  const items = await table.getMany(members.map((member) => keys.member(id, member)))
  return new Map(
    items.map((item: Item) => {
      const member = parse(item['state'])
      return [member.id, { member, state: item['state'] }]
    }),
  )
}

/** Adds or changes one member with what leads to it. Refused when the member, or whose the address is, changed since. */
export const memberWrites = (id: AssociationId, before: Stored | null, after: Member): Write[] => {
  const own: Write = {
    put: { ...keys.member(id, after.id), state: after },
    only: before
      ? { expression: '#state = :before', names: { '#state': 'state' }, values: { ':before': before.state } }
      : { expression: 'attribute_not_exists(pk)' },
  }
  const { assistant } = after
  const copies = assistant && assistant.address !== before?.member.assistant?.address
  return [
    own,
    ...(before?.member.address === after.address ? [] : addressWrites(id, before, after)),
    ...(copies ? [{ put: { ...keys.assistantAt(id, assistant.address, after.id) } }] : []),
  ]
}

const addressWrites = (id: AssociationId, before: Stored | null, after: Member): Write[] => [
  {
    put: { ...keys.memberByAddress(id, after.address), member: after.id },
    only: { expression: 'attribute_not_exists(pk)' },
  },
  ...(before ? [{ remove: keys.memberByAddress(id, before.member.address) }] : []),
]
