import { compact } from '../../compact'
import { partOf, type Source } from '../text/source'

/** Hours of an office. */
export const OFFICE =
  /bereikbaar|spreekuur|kantooruren|openingsuren|openingstijden|werkdagen|telefonisch|te bellen|belt u/i

/** "Liever niet tussen 12.00 en 13.00 uur": when nobody should come or call. */
export const NOT_BETWEEN = compact(/(?<![a-zß-ɏ])(?:niet|behalve|uitgezonderd|nooit) (?:tussen|van)\s{1,2}$/i)

/** "Geef je op bij de leider. Dat doe je op vrijdagavond tussen 18.00 en 20.00 uur." */
export const DOES_THAT = compact(
  /(?<![a-zß-ɏ])(?:doe(?:t|n)?|kan|kun|kunt|gebeurt) (?:je |u |jullie )?(?:dat|dit)(?![a-zß-ɏ])[^.;]*$/i,
)
/** What "dat" is, in the sentences before. */
export const REGISTERS = compact(
  /\b(?:geef|geeft|meld|meldt|schrijf|schrijft) (?:je|u|jullie|zich)\b|\b(?:opgeven|aanmelden|inschrijven|bellen|ophalen|afhalen)\b/i,
)

/** "Vragen? Bel de secretaris tussen 18.00 en 19.00 uur." */
export const CALL_LEFT = /(?<![a-zß-ɏ])bel(?:t|len)?\b[^.;?!]{0,40}$/i

/** "Daar stond dat de avond om 20.00 uur begint": said by mistake. */
export const WITHDRAWN = compact(
  /\b(?:daarin|daar|er|hierin|abusievelijk|per abuis|ten onrechte)\b[^.;]{0,20}\b(?:stond|vermeldden|vermeld)\b[^.;]{0,200}$/i,
)

/** "Na de vergadering zien we de tentoonstelling. Dit onderdeel duurt van 15.30 tot 16.30 uur": not the whole. */
export const PART_LASTS = compact(
  /(?<![a-zß-ɏ])(?:dit|deze|die|het|de) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]+ duurt (?:dan )?(?:van )?(?:circa |ca |ongeveer )?$/i,
)
/** The part that lasts comes after something. */
export const AFTERWARDS = compact(
  /(?:^|[.!?]\s)(?:na (?:de|het|onze|afloop)|aansluitend|daarna|vervolgens|nadien)(?![a-zß-ɏ])/i,
)
const PARAGRAPH_CHARACTERS_MAX = 500

/** The paragraph up to a token, of bounded length. */
export const paragraphBefore = (source: Source, from: number): string => {
  const paragraph = source.lines[source.tokens[from]?.line ?? -1]?.paragraph
  const at = source.tokens[from]?.start ?? 0
  let line = source.tokens[from]?.line ?? 0
  while (
    source.lines[line - 1]?.paragraph === paragraph &&
    (source.lines[line]?.start ?? 0) > at - PARAGRAPH_CHARACTERS_MAX
  )
    line -= 1
  return partOf(source, Math.max(source.lines[line]?.start ?? at, at - PARAGRAPH_CHARACTERS_MAX), at)
}
