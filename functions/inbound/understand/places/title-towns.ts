import type { Span } from '../evidence'
import { type Source, words } from '../text/source'
import { EVENT_NOUN } from '../words/event-words'
import { isTown } from '../words/towns'

const TITLE_LINES_MAX = 3
const TITLE_CHARACTERS_MAX = 90
const IN_TOWN = /\s(?:in|te)\s((?:['’‘][st][ -])?\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,3})$/u

/** "Kloosterweekend in Zundert" above a text that says no more of where it is. */
export const findTitleTown = (source: Source): { span: Span; line: number }[] => {
  for (const line of source.lines.slice(0, TITLE_LINES_MAX)) {
    if (line.text.length > TITLE_CHARACTERS_MAX) continue
    const found = IN_TOWN.exec(line.text)
    const town = found?.[1]
    if (!found || town === undefined || !isTown(town)) continue
    const start = line.end - town.length
    // "Nieuws in Zeist" names no gathering.
    if (EVENT_NOUN.test(words(source, { start: line.start, end: line.start + found.index })))
      return [{ span: { start, end: line.end }, line: line.index }]
  }
  return []
}
