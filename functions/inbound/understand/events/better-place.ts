import type { Option } from '../places/place-chart'
import { VENUE_NOUN } from '../words/place-words'

/**
 * The same place with its street: "in de raadzaal van Ede" in a sentence, and under "Locatie" the raadzaal and where
 * that is; or the place itself where the text says no more of it.
 */
export const fuller = (option: Option, all: readonly Option[]): Option => {
  const { venue, address } = option.seen.place
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

const NAME_CHARACTERS_MIN = 4

const nounsIn = (name: string): string[] => name.split(/[\s,()]+/).filter((word) => VENUE_NOUN.test(word))
