import { Association, Member, Organiser } from '../domain/association'
import type { Address, AssociationId, MemberId } from '../domain/ids'
import { keys } from './keys'
import { parsedOnce } from './parsed-once'
import type { Item, Put, Table } from './table'

/** The association, its organisers and its members. */
export type People = {
  association(id: AssociationId): Promise<Association>
  /** Null when there is none. */
  known(id: AssociationId): Promise<Association | null>
  exists(id: AssociationId): Promise<boolean>
  /** The association whose name stands on pages that belong to nobody; null before there is one. */
  home(): Promise<Association | null>
  associationAt(recipient: Address): Promise<Association | null>
  organisers(id: AssociationId): Promise<Organiser[]>
  member(id: AssociationId, member: MemberId): Promise<Member | null>
  memberAt(id: AssociationId, address: Address): Promise<Member | null>
  /** Those for whom this address keeps the diary, in order of id. */
  assistedBy(id: AssociationId, address: Address): Promise<Member[]>
  /** One page of members in order of id; `after` is the last id of the previous page. */
  memberPage(id: AssociationId, after: MemberId | null, limit: number): Promise<Member[]>
  members(id: AssociationId): Promise<Member[]>
  saveAssociation(association: Association): Promise<void>
  saveOrganiser(id: AssociationId, organiser: Organiser): Promise<void>
  /** Adds or replaces a member; the address leads to it from then on. */
  saveMember(id: AssociationId, member: Member): Promise<void>
}

const associationIn = parsedOnce((state) => Association.parse(state))

export const openPeople = (table: Table): People => {
  const known = async (id: AssociationId): Promise<Association | null> => {
    const item = await table.get(keys.association(id))
    return item && associationIn(item['state'])
  }
  const association = async (id: AssociationId): Promise<Association> => {
    const found = await known(id)
    if (!found) throw new Error(`There is no association ${id}`)
    return found
  }
  const member = async (id: AssociationId, memberId: MemberId): Promise<Member | null> => {
    const item = await table.get(keys.member(id, memberId))
    return item ? asMember(item) : null
  }
  return {
    association,
    known,
    exists: async (id) => (await table.get(keys.association(id))) !== null,
    home: async () => {
      const item = await table.get(keys.home)
      return item ? association(Association.shape.id.parse(item['association'])) : null
    },
    associationAt: async (recipient) => {
      const item = await table.get(keys.recipient(recipient))
      return item ? association(Association.shape.id.parse(item['association'])) : null
    },
    organisers: async (id) => {
      const items = await table.all(keys.association(id).pk, 'organiser#')
      return items.map((item) => Organiser.parse(item['state']))
    },
    member,
    memberAt: async (id, address) => {
      const item = await table.get(keys.memberByAddress(id, address))
      return item ? member(id, Member.shape.id.parse(item['member'])) : null
    },
    assistedBy: async (id, address) => {
      const items = await table.all(keys.assistantAt(id, address, '' as MemberId).pk)
      const found = await Promise.all(items.map(({ sk }) => member(id, Member.shape.id.parse(sk))))
      return found.filter((one) => one !== null).filter((one) => one.assistant?.address === address)
    },
    memberPage: async (id, after, limit) =>
      (await table.page(`${keys.association(id).pk}#members`, { after, limit })).map(asMember),
    members: async (id) => (await table.all(`${keys.association(id).pk}#members`)).map(asMember),
    saveAssociation: async (state) => {
      for (const write of associationWrites(state)) await table.put(write)
    },
    saveOrganiser: async (id, state) => {
      await table.put(organiserWrite(id, state))
    },
    saveMember: async (id, state) => {
      for (const write of memberWrites(id, state)) await table.put(write)
    },
  }
}

/** An association, with what leads to it. Only the first is the one whose name stands on pages of nobody. */
export const associationWrites = (state: Association): Put[] => [
  { put: { ...keys.association(state.id), state } },
  { put: { ...keys.recipient(state.agenda), association: state.id } },
  {
    put: { ...keys.home, association: state.id },
    only: { expression: 'attribute_not_exists(pk)' },
  },
]

export const organiserWrite = (id: AssociationId, state: Organiser): Put => ({
  put: { ...keys.organiser(id, state.address), state },
})

/** A member, with what leads to them: their own address, and their assistant's. */
export const memberWrites = (id: AssociationId, state: Member): Put[] => [
  { put: { ...keys.member(id, state.id), state } },
  { put: { ...keys.memberByAddress(id, state.address), member: state.id } },
  ...(state.assistant
    ? [{ put: { ...keys.assistantAt(id, state.assistant.address, state.id), member: state.id } }]
    : []),
]

const asMember = (item: Item): Member => Member.parse(item['state'])
