import { isTail } from '../places/gathering-features'
import type { Seen } from '../places/place-seen'
import type { Feature } from '../places/score'
import type { Pair } from './pair-features'

/** "Zondag 5 mei Holterberg": all that the line says beside its date. */
const isBareName = (seen: Seen): boolean =>
  /name/.test(seen.kind) && !seen.forms.has('phrase') && (seen.forms.has('cell') || seen.forms.has('line'))

/** What is true of a name beside its date in a text of outings, and of what stands behind a gathering. */
export const OF_OUTINGS: readonly Feature<Pair>[] = [
  [
    'a name in the row of its date, in a text of outings',
    ({ position, dateBefore, inLine, option: { seen } }) =>
      seen.outings && position === 'own' && inLine && dateBefore && isBareName(seen),
  ],
  [
    'a name below its date, in a text of outings',
    ({ position, option: { seen } }) => seen.outings && position === 'block' && isBareName(seen),
  ],
  [
    'behind a gathering, while beside it is told where people meet',
    ({ option: { seen }, meetsBeside }) => meetsBeside && isTail(seen),
  ],
  [
    'behind a gathering, while it is told where people meet',
    ({ option: { seen }, meetsElsewhere }) => meetsElsewhere && isTail(seen),
  ],
  [
    'behind a gathering, in the row of its date',
    ({ position, inLine, option: { seen } }) => position === 'own' && inLine && seen.forms.has('held'),
  ],
  [
    'behind a gathering, below its date',
    ({ position, option: { seen } }) => position === 'block' && seen.forms.has('held'),
  ],
]
