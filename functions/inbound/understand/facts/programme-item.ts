import type { Fact, Span } from '../evidence'
import { partOf, type Source } from '../text/source'

export type ProgrammeItem = {
  readonly time: Fact<string>
  readonly item: Fact<string>
  /** The end of "12.30 – 13.15 uur". */
  readonly end: string | null
  readonly line: number
}

const ITEM_CHARACTERS_MAX = 200

/** The words of an item without the dash, colon or cell border before them. */
export const trim = (source: Source, span: Span): Span | null => {
  const text = partOf(source, span.start, Math.min(span.end, span.start + ITEM_CHARACTERS_MAX))
  const lead = /^[\s|:;,.)\]>=*_→►»•·–—-]*/.exec(text)?.[0].length ?? 0
  const body = text.slice(lead).replace(/[\s|;,.*_–—-]+$/, '')
  if (!/\p{L}{2}/u.test(body)) return null
  return { start: span.start + lead, end: span.start + lead + body.length }
}
