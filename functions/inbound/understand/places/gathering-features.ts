import type { Kind, Seen } from './place-seen'
import type { Feature } from './score'
import { BIT } from './word-classes'

/** Only what stands behind the word for a gathering: "Concert Groene Kerk". */
export const isTail = ({ forms }: Seen): boolean => forms.has('held') && forms.size === 1
const after = (name: Kind): Feature<Seen> => [
  `behind a gathering, a ${name}`,
  (seen) => isTail(seen) && seen.kind === name,
]

/** What is true of a place behind the word for a gathering: "Concert Groene Kerk", "Wandeling Holterberg". */
export const BEHIND_GATHERING: readonly Feature<Seen>[] = [
  after('town'),
  after('street'),
  after('name'),
  after('building'),
  after('named building'),
  after('building and address'),
  after('name and address'),
  [
    'a name behind the word for an outing',
    (seen) => isTail(seen) && /name/.test(seen.kind) && (seen.classes.close & BIT.trip) !== 0,
  ],
]
