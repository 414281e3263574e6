import type { Option } from '../places/place-chart'
import { VENUE_NOUN } from '../words/place-words'

/**
 * The same place with its street: "in de raadzaal van Ede" in a sentence, and under "Locatie" the raadzaal and where
 * that is; or the place itself where the text says no more of it.
 */
export const fuller = (option: Option, all: readonly Option[]): Option => {
  const { venue, address } = option.seen.place
  if (venue === null && address !== null) return withBuilding(option, all)
  if (venue === null || /\d/.test(address?.value ?? '')) return option
  const name = venue.value.toLowerCase()
  const [noun] = nounsIn(name)
  const same = all.filter((other) => {
    const whole = other.seen.place
    if (!/\d/.test(whole.address?.value ?? '') || !whole.venue) return false
    const known = whole.venue.value.toLowerCase()
    return (
      (name.length >= NAME_CHARACTERS_MIN && known.includes(name)) ||
      (noun === name && nounsIn(known).includes(noun))
    )
  })
  return same.toSorted((a, b) => b.score - a.score)[0] ?? option
}

/** "Dorpsstraat 1 in Baarn" as a part of "De Schuur, Dorpsstraat 1 in Baarn". */
const withBuilding = (option: Option, all: readonly Option[]): Option => {
  const { start, end } = option.seen.place.span
  const around = all.filter(
    ({ seen: { place }, score }) =>
      place.venue !== null &&
      place.span.start <= start &&
      place.span.end >= end &&
      score > option.score - SCORE_BELOW_MAX,
  )
  return around.toSorted((a, b) => b.score - a.score)[0] ?? option
}

/** How much less the whole may count than its part, so that "Jan Bos, Dorpsstraat 1" stays a street. */
const SCORE_BELOW_MAX = 2
const NAME_CHARACTERS_MIN = 4

const nounsIn = (name: string): string[] => name.split(/[\s,()]+/).filter((word) => VENUE_NOUN.test(word))
