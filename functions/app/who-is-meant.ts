import type { Member } from '../domain/association'
import type { NamedPerson } from '../domain/guest'
import { folded } from '../inbound/wish'

/** Whom words can mean: one, one of several, or nobody; `near` have the same last name. */
export type Meant =
  | { meant: 'one'; member: Member }
  | { meant: 'several'; members: Member[] }
  | { meant: 'nobody'; near: Member[] }

/**
 * Finds a person among these by address, or else by name and organisation: every word as written belongs to
 * theirs. A full name goes before a part of one.
 */
export const whoIsMeant = (
  { name, organisation, address }: Pick<NamedPerson, 'name' | 'organisation' | 'address'>,
  among: Member[],
): Meant => {
  const byAddress = among.find((one) => address !== null && one.address === address)
  if (byAddress) return { meant: 'one', member: byAddress }
  const named = among.filter((one) => isNamed(one, folded(name)) && isOf(one, organisation))
  const exact = named.filter((one) => folded(one.name) === folded(name))
  const [only, ...others] = exact.length > 0 ? exact : named
  if (only)
    return others.length ? { meant: 'several', members: [only, ...others] } : { meant: 'one', member: only }
  const last = folded(name).split(' ').at(-1)
  return { meant: 'nobody', near: among.filter((one) => folded(one.name).split(' ').at(-1) === last) }
}

/** Every word of the name as written, folded, belongs to the member's name. */
export const isNamed = (member: Pick<Member, 'name'>, name: string): boolean => {
  const words = new Set(folded(member.name).split(' '))
  return name === '' || name.split(' ').every((word) => words.has(word))
}

const isOf = (member: Member, organisation: string | null): boolean => {
  if (organisation === null) return true
  const words = new Set(folded(member.organisation).split(' '))
  return folded(organisation)
    .split(' ')
    .every((word) => words.has(word))
}

/** "Jan de Vries (Woonpalet)". */
export const nameOf = ({ name, organisation }: Pick<Member, 'name' | 'organisation'>): string =>
  organisation ? `${name} (${organisation})` : name
