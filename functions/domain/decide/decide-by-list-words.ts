import type { Temporal } from 'temporal-polyfill'
import type { Member } from '../association'
import type { Address, MemberId } from '../ids'
import { isListed, newMember } from '../list-change'
import { nameKey } from '../name-key'
import { toInstant } from '../time'

/** What an organiser asks about one person on the list of members. */
export type PersonCommand =
  | { type: 'add'; name: string; address: Address; organisation: string; audience: string | null }
  | { type: 'remove'; member: Member; why: 'removed' | 'moved-on' }
  | { type: 'move'; member: Member; organisation: string; address: Address | null }
  | { type: 'readdress'; member: Member; address: Address }
  /** Somebody takes the place of who left, at the same organisation. */
  | { type: 'succeed'; member: Member; name: string; address: Address }

export type PersonOutcome =
  | { status: 'decided'; changes: { before: Member | null; after: Member }[] }
  | { status: 'refused'; why: 'address-taken'; by: Member }
  | { status: 'refused'; why: 'erased' }
  | { status: 'refused'; why: 'listed'; by: Member }

export type PersonState = {
  members: Member[]
  isErased: (address: Address) => boolean
  newId: () => MemberId
}

/** What the person leaves behind stays with the person; the membership stays with the organisation. */
export const decidePerson = (
  { members, isErased, newId }: PersonState,
  command: PersonCommand,
  now: Temporal.Instant,
): PersonOutcome => {
  const at = toInstant(now)
  const audienceAt = (organisation: string): string | null => commonAudience(members, organisation)
  switch (command.type) {
    case 'remove': {
      const { member, why } = command
      return { status: 'decided', changes: [{ before: member, after: { ...member, left: { at, why } } }] }
    }
    case 'move': {
      const { member, organisation } = command
      const address = command.address ?? member.address
      const taken = takenBy(members, address, member.id)
      if (taken) return { status: 'refused', why: 'address-taken', by: taken }
      const audience = audienceAt(organisation) ?? member.audience
      const after = { ...readdressed(member, address), organisation, audience }
      return { status: 'decided', changes: [{ before: member, after }] }
    }
    case 'readdress': {
      const taken = takenBy(members, command.address, command.member.id)
      if (taken) return { status: 'refused', why: 'address-taken', by: taken }
      const after = { ...readdressed(command.member, command.address), left: null }
      return { status: 'decided', changes: [{ before: command.member, after }] }
    }
    case 'succeed': {
      const { member, name, address } = command
      const gone = member.left
        ? []
        : [{ before: member, after: { ...member, left: { at, why: 'moved-on' as const } } }]
      const { organisation, audience } = member
      const joined = join({ members, isErased, newId }, { name, address, organisation, audience })
      return joined.status === 'refused'
        ? joined
        : { status: 'decided', changes: [...gone, ...joined.changes] }
    }
    case 'add': {
      const { name, address, organisation } = command
      const audience = command.audience ?? audienceAt(organisation) ?? 'partner'
      return join({ members, isErased, newId }, { name, address, organisation, audience })
    }
  }
}

type Joining = { name: string; address: Address; organisation: string; audience: string }

const join = ({ members, isErased, newId }: PersonState, joining: Joining): PersonOutcome => {
  if (isErased(joining.address)) return { status: 'refused', why: 'erased' }
  const known = members.find(({ address }) => address === joining.address)
  if (known && isListed(known)) return { status: 'refused', why: 'listed', by: known }
  const after: Member = known
    ? {
        ...known,
        ...joining,
        organisation: joining.organisation || known.organisation,
        kind: 'member',
        left: null,
      }
    : newMember(newId(), { ...joining, language: 'nl', assistant: null })
  return { status: 'decided', changes: [{ before: known ?? null, after }] }
}

/** A bounce was of the old address: an organiser's word for a new one lifts it. */
const readdressed = (member: Member, address: Address): Member => ({
  ...member,
  address,
  suppressed: address === member.address ? member.suppressed : null,
})

const takenBy = (members: Member[], address: Address, own: MemberId): Member | null =>
  members.find((member) => member.address === address && member.id !== own) ?? null

/** What most people of an organisation have; null where nobody of it is known. */
export const commonAudience = (members: Member[], organisation: string): string | null => {
  const counts = new Map<string, number>()
  for (const member of members) {
    if (!isListed(member) || organisation === '' || nameKey(member.organisation) !== nameKey(organisation))
      continue
    counts.set(member.audience, (counts.get(member.audience) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}
