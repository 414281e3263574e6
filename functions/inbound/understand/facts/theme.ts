import { compact } from '../../compact'
import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements } from '../text/statements'

const LABELLED = compact(
  /^(?:thema|onderwerp|motto|titel lezing|thema van de (?:dag|avond|middag))\s?:\s?["“”‘’']?(.{4,160}?)["“”‘’']?[.]?$/i,
)
const OF_DAY = '(?: van (?:de|het|deze|dit|onze|ons) [a-zß-ɏ]{2,24})?'
const QUOTED = compact(
  new RegExp(
    `(?:thema|motto|onderwerp|titel)${OF_DAY}(?:\\s(?:is|luidt|wordt))?\\s?:?\\s?[“"‘']([^”"’']{4,140})[”"’']`,
    'i',
  ),
)
/** "Het thema is Bouwen met buren", "met als thema: wonen en zorg"; not "het thema is nog niet bekend". */
const TOLD = compact(
  new RegExp(
    `\\b(?:(?:[Hh]et|[Oo]ns) (?:thema|motto)${OF_DAY} (?:is|luidt|wordt)(?: dit (?:jaar|keer)| deze keer)?|[Mm]et als (?:thema|motto))(?:: ?(?=[A-Za-z])| (?=[A-Z]))([^.;,]{4,100})`,
  ),
)

const NAMED = /thema|motto|onderwerp|titel/i

const NO_THEME = compact(
  /^(?:save the date|hou(?:d)? (?:de|deze) datum vrij|wees er ?bij|vol is vol|op is op)!?$/i,
)

/** The theme as the text gives it: "Thema: …", "onder het motto “…”". */
export const readTheme = (source: Source, within: Span): Fact<string> | null => {
  for (const statement of readStatements(source, within)) {
    const { text } = statement
    const found = LABELLED.exec(text) ?? (NAMED.test(text) ? (QUOTED.exec(text) ?? TOLD.exec(text)) : null)
    if (found?.[1] && !NO_THEME.test(found[1])) return stated(found[1].trim(), matchSpan(statement, found, 1))
  }
  return null
}
