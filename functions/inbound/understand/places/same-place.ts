import type { Place } from './place'

const NAME_CHARACTERS_MIN = 4

/**
 * For each place the number of the one that it is: two are the same where the name of one is a part of the name of
 * the other ("De Kei", "Dorpshuis De Kei"). A town or a street is the same only as itself.
 */
export const samePlaces = (places: readonly Place[]): number[] => {
  const names = places.map(({ venue, address }) => (venue ?? address)?.value.toLowerCase() ?? '')
  const numbers: number[] = []
  for (const [i, name] of names.entries()) {
    const known = names.findIndex((other, at) => at < i && isSame(name, other, places[i], places[at]))
    numbers.push(known === -1 ? i : (numbers[known] ?? i))
  }
  return numbers
}

const isSame = (a: string, b: string, one: Place | undefined, other: Place | undefined): boolean => {
  if (a === b) return true
  if (!one?.venue || !other?.venue) return false
  return a.length < b.length ? isPart(a, b) : isPart(b, a)
}

const isPart = (short: string, long: string): boolean => {
  if (short.length < NAME_CHARACTERS_MIN) return false
  const at = long.indexOf(short)
  return at !== -1 && isEdge(long[at - 1]) && isEdge(long[at + short.length])
}

const isEdge = (character: string | undefined): boolean =>
  character === undefined || /[^a-zß-ɏ0-9]/.test(character)
