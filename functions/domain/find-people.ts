import type { Member } from './association'
import { isListed } from './list-change'
import { nameKey } from './name-key'

type Said = { name: string; organisation: string | null; address: string | null }

/**
 * Who may be meant: by address alone, else by name, an exact one first, and by organisation where it is
 * said. Several where the words leave it open.
 */
export const findPeople = (members: Member[], { name, organisation, address }: Said): Member[] => {
  const listed = members.filter(isListed)
  const byAddress = listed.filter((member) => address !== null && member.address === address)
  if (byAddress.length) return byAddress
  if (nameKey(name) === '') return []
  const there = listed.filter(
    (member) => organisation === null || words(member.organisation, nameKey(organisation)),
  )
  const exact = there.filter((member) => nameKey(member.name) === nameKey(name))
  return exact.length ? exact : there.filter((member) => words(member.name, nameKey(name)))
}

/** Every word of what was said stands in it. */
const words = (whole: string, said: string): boolean => {
  const known = new Set(nameKey(whole).split(' '))
  return said.split(' ').every((word) => known.has(word))
}
