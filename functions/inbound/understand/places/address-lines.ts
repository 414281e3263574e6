import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isAddressPart, isStreet } from './place-phrase'

const NAME_WORDS_MAX = 6
const ORGANISATION = /\b(?:vzw|stichting|vereniging|secretariaat|bestuur|afd|afdeling|redactie|club|bond)\b/i
const ARTICLE = /^(?:De|Het|Ons|Den|['’‘]t|D['’])(?= |\p{Lu})/u

/** "Het Bruine Huis", "Linnenlaan 21" and "Zeist" below each other: the lines around a street, as one place. */
export const addressLines = (source: Source, index: number): Span | null => {
  const line = source.lines[index]
  if (!line || !isStreet(bare(line).split(/,\s/)[0] ?? '')) return null
  const above = source.lines[index - 1]
  const below = source.lines[index + 1]
  const named = above && belongs(above, line) && isName(source, above) ? above : line
  const town = below && belongs(below, line) && isTownLine(bare(below)) ? below : line
  return named === line && town === line ? null : { start: named.start, end: town.end }
}

const bare = (line: Line): string => line.text.replace(/[.,;]$/, '')

const belongs = (line: Line, street: Line): boolean =>
  line.paragraph === street.paragraph && line.label === null && !line.bullet

const isTownLine = (text: string): boolean => isTown(text) || (/^\d{4}/.test(text) && isAddressPart(text))

/** A venue, a name with an article, or any name under "wordt gegeven in:". */
const isName = (source: Source, line: Line): boolean => {
  const text = bare(line)
  const words = text.split(/\s+/)
  if (words.length > NAME_WORDS_MAX || /[:?!\d]/.test(text) || ORGANISATION.test(text)) return false
  if (!/^['’‘“"]?\p{Lu}/u.test(text)) return false
  const lead = source.lines[line.index - 1]
  return (
    ARTICLE.test(text) ||
    words.some((word) => VENUE_NOUN.test(word.toLowerCase())) ||
    /\b(?:in|bij|te|op|locatie|adres)\s?:$/i.test(lead?.text.slice(-20) ?? '')
  )
}
