import type { Seen } from './place-seen'
import type { Feature } from './score'
import { BIT, type WordClass } from './word-classes'

const near = (where: keyof Seen['classes'], name: WordClass): Feature<Seen> => [
  `${where}: a word of ${name}`,
  ({ classes }) => (classes[where] & BIT[name]) !== 0,
]

/** What single words before, inside and after a place say for it. */
export const WORDS_AROUND: readonly Feature<Seen>[] = [
  near('close', 'hour'),
  near('close', 'trip'),
  near('close', 'held'),
  near('close', 'spoken'),
  near('before', 'hour'),
  near('before', 'held'),
  near('before', 'trip'),
  near('inside', 'held'),
  near('inside', 'organisation'),
  [
    'a society by its name',
    ({ classes, kind }) =>
      (classes.inside & BIT.society) !== 0 && /name/.test(kind) && kind !== 'named building',
  ],
  near('inside', 'area'),
  near('after', 'organisation'),
  near('after', 'subject'),
  near('above', 'spoken'),
  near('above', 'subject'),
  near('above', 'trip'),
  near('previous', 'trip'),
]
