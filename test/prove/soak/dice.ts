import { randomFrom } from '../../matrix/random'

/** Chance that is the same for the same seed. */
export type Dice = {
  random: () => number
  chance: (share: number) => boolean
  /** A whole number from `least` up to and with `most`. */
  between: (least: number, most: number) => number
  pick: <T>(from: readonly T[]) => T
}

export const diceFrom = (seed: number): Dice => {
  const random = randomFrom(seed)
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  return {
    random,
    between,
    chance: (share) => random() < share,
    pick: (from) => {
      const one = from[between(0, from.length - 1)]
      if (one === undefined) throw new Error('Nothing to pick from')
      return one
    },
  }
}
