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
 * theirs; "mevrouw" and the like are no name. A full name goes before a part of one. With `initials`
 * "A. Bakker" can be Anja Bakker, where there is no other.
 */
export const whoIsMeant = (
  { name, organisation, address }: Pick<NamedPerson, 'name' | 'organisation' | 'address'>,
  among: Member[],
  initials: 'initials' | 'names' = 'names',
): Meant => {
  const byAddress = among.find((one) => address !== null && one.address === address)
  if (byAddress) return { meant: 'one', member: byAddress }
  const written = plain(name.replace(TITLES, ''))
  const isMeant = initials === 'initials' ? isNamedOrInitial : isNamed
  const named = among.filter((one) => isMeant(one, written) && isOf(one, organisation))
  const exact = named.filter((one) => plain(one.name) === written)
  const [only, ...others] = exact.length > 0 ? exact : named
  if (only)
    return others.length ? { meant: 'several', members: [only, ...others] } : { meant: 'one', member: only }
  return { meant: 'nobody', near: among.filter((one) => isNear(plain(one.name), written)) }
}

/** Folded, with the letters that a keyboard here has not. */
const plain = (name: string): string =>
  folded(name).replace(/[ıøłđ]/g, (letter) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd' })[letter] ?? letter)

const TITLES =
  /^(?:(?:de heer|meneer|mijnheer|heer|dhr\.?|mevrouw|mevr\.?|mw\.?|mvr\.?|drs?\.?|ir\.|ing\.|mr\.|prof\.?|ds\.|jhr\.|de familie|familie)\s+)+/iu

/** The same last name, or a full name that is a slip of the pen away. */
const isNear = (theirs: string, written: string): boolean => {
  const last = (name: string): string => name.split(' ').at(-1) ?? ''
  return last(theirs) === last(written) || (written.includes(' ') && isOneSlipAway(theirs, written))
}

/** One letter more, fewer, or another; or two that stand the wrong way round. */
const isOneSlipAway = (one: string, other: string): boolean => {
  const start = [...one].findIndex((letter, at) => letter !== other[at])
  const [rest, others] = [one.slice(start), other.slice(start)]
  if (start === -1) return other.length - one.length <= 1
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
  return [
    rest.slice(1) === others,
    rest === others.slice(1),
    rest.slice(1) === others.slice(1),
    swapped === others,
  ].some(Boolean)
}

/** Every word of the name as written, folded, belongs to the member's name. */
export const isNamed = (member: Pick<Member, 'name'>, name: string): boolean => {
  const words = new Set(plain(member.name).split(' '))
  return (
    name === '' ||
    plain(name)
      .split(' ')
      .every((word) => words.has(word))
  )
}

const isNamedOrInitial = (member: Pick<Member, 'name'>, name: string): boolean => {
  const [first = '', ...rest] = name.split(' ')
  const isInitial = first.length === 1 && rest.length > 0 && plain(member.name).startsWith(first)
  return isNamed(member, isInitial ? rest.join(' ') : name)
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
