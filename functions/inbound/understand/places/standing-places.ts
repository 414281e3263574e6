import { compact } from '../../compact'
import { stated } from '../evidence'
import { partOf, type Source, tokenAt } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'
import type { Place } from './place'

const STANDS = compact(
  /(?<![\p{L}])(?:(?:[Dd]e|[Hh]et|[Oo]nze|[Oo]ns) )?((?:\p{L}[\p{L}'’-]{1,40} ){0,4}?\p{L}[\p{L}'’-]{1,40}) (?:staat|ligt|bevindt zich|vind je|vindt u|is gelegen|is gevestigd) (?:aan|op|in) (?:de |het |den )?(\p{Lu}[\p{L}'’.-]*(?: (?:van|de|den|der|het) | |\b)(?:\p{Lu}[\p{L}'’.-]* ){0,3}(?:\d{1,4}[a-z]?)?\s?,? ?(?:in|te) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
)
const SENTENCE_CHARACTERS_MAX = 200

/** "Je vindt museum De Spil in de Kapelstraat in Boxtel". */
const FOUND_IN = compact(
  /(?<![\p{L}])(?:[Jj]e vindt|[Uu] vindt|[Ww]e vinden|jullie vinden) (?:de |het |ons |onze )?((?:\p{L}[\p{L}'’-]{1,40} ){0,4}?\p{L}[\p{L}'’-]{1,40}) (?:aan|op|in) (?:de |het |den )?((?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}?[\p{L}'’-]{2,30}(?: \d{1,4}[a-z]?)?,? (?:in|te) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
)

/** "De Nicolaaskerk staat aan de Markt in Zeist": says where the building is that the text speaks of. */
export const findStandingPlaces = (source: Source): Place[] =>
  source.sentences.flatMap((sentence) => {
    const start = source.tokens[sentence.from]?.start ?? 0
    const end = source.tokens[sentence.to - 1]?.end ?? start
    const text = partOf(source, start, Math.min(end, start + SENTENCE_CHARACTERS_MAX))
    if (!/staat|ligt|bevindt|vind|gelegen|gevestigd/.test(text)) return []
    const found = STANDS.exec(text) ?? FOUND_IN.exec(text)
    const [whole, name = '', address = ''] = found ?? []
    if (!found || whole === undefined || !name.split(' ').some((word) => VENUE_NOUN.test(word.toLowerCase())))
      return []
    const at = start + found.index + whole.indexOf(name)
    const to = start + found.index + whole.length
    return [
      {
        venue: stated(name, { start: at, end: at + name.length }),
        address: stated(address.replace(/,? (?:in|te) (?=\p{Lu})/gu, ', '), {
          start: to - address.length,
          end: to,
        }),
        span: { start: at, end: to },
        line: source.tokens[tokenAt(source, at)]?.line ?? 0,
      },
    ]
  })
