/** Somebody who can be meant: all names and the organisation, folded to lower case without accents. */
export type Nameable<Id> = { id: Id; names: string; organisation: string }

export type Matched<Id> = { status: 'one'; id: Id } | { status: 'several' | 'none'; among: Id[] }

/**
 * Who is meant by a name as somebody wrote it: each word belongs to the name, or, beside one that does, to
 * the organisation. A whole name goes before a part of a longer one.
 */
export const matchPerson = <Id>(name: string, people: readonly Nameable<Id>[]): Matched<Id> => {
  const words = name.split(' ').filter(Boolean)
  const meant = people.filter((one) => fits(words, one))
  const exact = meant.filter((one) => one.names === name)
  const among = exact.length ? exact : meant
  const [only, ...others] = among
  if (only && others.length === 0) return { status: 'one', id: only.id }
  return { status: only ? 'several' : 'none', among: among.map(({ id }) => id) }
}

const fits = (words: readonly string[], { names, organisation }: Nameable<unknown>): boolean => {
  const own = new Set(names.split(' '))
  const where = new Set(organisation.split(' '))
  return words.some((word) => own.has(word)) && words.every((word) => own.has(word) || where.has(word))
}
