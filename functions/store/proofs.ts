import type { AssociationId, EventId, MemberId } from '../domain/ids'
import { Proof } from '../domain/proof'
import { keys } from './keys'
import type { Table } from './table'

/** The PE proofs, as they stand; each change of one is written with the decision that makes it. */
export type Proofs = {
  proof(id: AssociationId, member: MemberId, event: EventId): Promise<Proof | null>
  /** One member's proofs of all events. */
  ofMember(id: AssociationId, member: MemberId): Promise<Proof[]>
  /** One event's proofs of these members. */
  ofEvent(id: AssociationId, event: EventId, members: MemberId[]): Promise<Proof[]>
}

export const openProofs = (table: Table): Proofs => ({
  proof: async (id, member, event) => {
    const item = await table.get(keys.proof(id, member, event))
    return item ? Proof.parse(item['state']) : null
  },
  ofMember: async (id, member) =>
    (await table.all(`${keys.association(id).pk}#proofs#${member}`)).map((item) =>
      Proof.parse(item['state']),
    ),
  ofEvent: async (id, event, members) => {
    const items = await table.getMany(members.map((member) => keys.proof(id, member, event)))
    return items.map((item) => Proof.parse(item['state']))
  },
})
