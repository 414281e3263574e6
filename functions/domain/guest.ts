import type { Association, Member } from './association'
import { Address, type MemberId } from './ids'

/** Nothing can ever be delivered below it (RFC 6761, 6.4). */
const NOWHERE = '.invalid'

/** What stands for the address of somebody who gave none. */
const noAddress = (id: MemberId): Address => Address.parse(`${id}@geen-adres${NOWHERE}`)

export const hasAddress = ({ address }: Pick<Member, 'address'>): boolean => !address.endsWith(NOWHERE)

/** Somebody as an organiser names them; `role`: "spreker", null where none is said. */
export type NamedPerson = {
  name: string
  organisation: string | null
  address: Address | null
  role: string | null
}

/** Somebody on no list, for one event; the role is their audience, by which prices go. */
export const guestOf = (
  id: MemberId,
  { name, organisation, address, role }: NamedPerson,
  { language }: Pick<Association, 'language'>,
): Member => ({
  id,
  kind: 'guest',
  name,
  address: address ?? noAddress(id),
  organisation: organisation ?? '',
  audience: role ?? 'gast',
  language,
  stopped: [],
  suppressed: null,
  assistant: null,
  left: null,
})

/** "spreker" beside a guest's name; null for members and for guests without a role. */
export const roleOf = ({ kind, audience }: Pick<Member, 'kind' | 'audience'>): string | null =>
  kind === 'guest' ? audience : null
