import { compact } from '../../compact'
import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements } from '../text/statements'

const LABELLED = compact(
  /^(?:thema|onderwerp|motto|titel lezing|thema van de (?:dag|avond|middag))\s?:\s?["“”‘’']?(.{4,160}?)["“”‘’']?[.]?$/i,
)
const QUOTED = compact(/(?:thema|motto|onderwerp|titel)\s?:?\s?[“"‘']([^”"’]{4,140})[”"’']/i)

const NO_THEME = compact(
  /^(?:save the date|hou(?:d)? (?:de|deze) datum vrij|wees er ?bij|vol is vol|op is op)!?$/i,
)

/** The theme as the text gives it: "Thema: …", "onder het motto “…”". */
export const readTheme = (source: Source, within: Span): Fact<string> | null => {
  for (const statement of readStatements(source, within)) {
    const found = LABELLED.exec(statement.text) ?? QUOTED.exec(statement.text)
    if (found?.[1] && !NO_THEME.test(found[1])) return stated(found[1].trim(), matchSpan(statement, found, 1))
  }
  return null
}
