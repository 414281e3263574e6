import type { Moment } from '../../domain/plan'
import { readOpening } from '../asked-of-event'

/** The moment at which registration opens by itself, as the sentences of an announcement say it; null where they do not. */
export const openingIn = (sentences: readonly string[], day: string): Moment | null => {
  const moments = sentences.flatMap((one) => {
    const at = readOpening(one, day)
    return at ? [at] : []
  })
  return moments.length === 1 ? (moments[0] ?? null) : null
}
