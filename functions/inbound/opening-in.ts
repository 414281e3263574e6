import type { Moment } from '../domain/plan'
import { readOpening } from './asked-of-event'
import { readSource, spanOf } from './understand/text/source'

/** The moment at which registration opens by itself, as an announcement says it; null where it does not. */
export const openingIn = (text: string, day: string): Moment | null => {
  const source = readSource({ subject: '', text, day })
  const moments = source.sentences.flatMap(({ from, to }) => {
    const { start, end } = spanOf(source, from, to)
    const at = readOpening(text.slice(start, end), day)
    return at ? [at] : []
  })
  return moments.length === 1 ? (moments[0] ?? null) : null
}
