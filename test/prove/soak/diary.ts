import type { Temporal } from 'temporal-polyfill'

export type Entry = {
  at: Temporal.Instant
  /** Whose; of one person nothing happens at the same time. Null: it matters to nobody in particular. */
  who: string | null
  /** Comes also after the last day: something that AWS, or the world, still owes the service. */
  must: boolean
  work: () => Promise<unknown>
}

/** What is still to happen, in order of its moment. */
export type Diary = {
  add: (entry: Entry) => void
  /** The moment of the first. */
  first: () => Temporal.Instant | null
  /** Takes out what is first, with what is at the very same moment, up to so many, of different people. */
  take: (most: number) => Entry[]
  /** Leaves out what need not happen. */
  onlyMust: () => void
}

export const createDiary = (): Diary => {
  let entries: Entry[] = []
  const msOf = ({ at }: Entry) => at.epochMilliseconds
  return {
    add: (entry) => {
      let [low, high] = [0, entries.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (msOf(entries[middle] as Entry) <= msOf(entry)) low = middle + 1
        else high = middle
      }
      entries.splice(low, 0, entry)
    },
    first: () => entries[0]?.at ?? null,
    take: (most) => {
      const taken: Entry[] = []
      for (const entry of entries) {
        const [leader = entry] = taken
        if (taken.length === most || msOf(entry) !== msOf(leader)) break
        if (entry.who === null ? taken.length : taken.some(({ who }) => who === entry.who)) break
        taken.push(entry)
        if (entry.who === null) break
      }
      entries.splice(0, taken.length)
      return taken
    },
    onlyMust: () => {
      entries = entries.filter(({ must }) => must)
    },
  }
}
