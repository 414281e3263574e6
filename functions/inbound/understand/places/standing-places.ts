import type { Source } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'

/** A building and where it stands, each with its own characters. */
export type StandingPlace = {
  readonly venue: { readonly start: number; readonly end: number }
  readonly address: { readonly start: number; readonly end: number }
}

const STANDS =
  /(?<![\p{L}])(?:(?:[Dd]e|[Hh]et|[Oo]nze|[Oo]ns) )?((?:\p{L}[\p{L}'’-]{1,40} ){0,4}?\p{L}[\p{L}'’-]{1,40}) (?:staat|ligt|bevindt zich|vind je|vindt u|is gelegen|is gevestigd) (?:aan|op|in) (?:de |het |den )?(\p{Lu}[\p{L}'’.-]*(?: (?:van|de|den|der|het) | |\b)(?:\p{Lu}[\p{L}'’.-]* ){0,3}(?:\d{1,4}[a-z]?)?\s?,? ?(?:in|te) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u
const SENTENCE_CHARACTERS_MAX = 200

/** "Je vindt museum De Spil in de Kapelstraat in Boxtel". */
const FOUND_IN =
  /(?<![\p{L}])(?:[Jj]e vindt|[Uu] vindt|[Ww]e vinden|jullie vinden) (?:de |het |ons |onze )?((?:\p{L}[\p{L}'’-]{1,40} ){0,4}?\p{L}[\p{L}'’-]{1,40}) (?:aan|op|in) (?:de |het |den )?((?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}?[\p{L}'’-]{2,30}(?: \d{1,4}[a-z]?)?,? (?:in|te) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u

/** "De Nicolaaskerk staat aan de Markt in Zeist": says where the building is that the text speaks of. */
export const findStandingPlaces = (source: Source): StandingPlace[] =>
  source.sentences.flatMap((sentence) => {
    const start = source.tokens[sentence.from]?.start ?? 0
    const end = source.tokens[sentence.to - 1]?.end ?? start
    const text = source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX))
    const found = STANDS.exec(text) ?? FOUND_IN.exec(text)
    const [whole, name = '', address = ''] = found ?? []
    if (!found || whole === undefined || !name.split(' ').some((word) => VENUE_NOUN.test(word.toLowerCase())))
      return []
    const at = start + found.index + whole.indexOf(name)
    const to = start + found.index + whole.length
    return [{ venue: { start: at, end: at + name.length }, address: { start: to - address.length, end: to } }]
  })

const HOST =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{2,40}(?: (?:van|de|den|der|het|\p{Lu}[\p{L}'’-]{1,30})){0,4}) (?:opent (?:\p{L}+ )?(?:de|haar|zijn) deuren|gooit (?:de|haar|zijn) deuren open|zet (?:de|haar|zijn) deuren open|vormt (?:dit jaar )?het decor|is (?:[\p{L}\d]+ ){0,4}(?:het decor|gastheer|gastvrouw|de gastlocatie))/u

/** "We hebben het Parkhotel in Epe gereserveerd". */
const HIRED =
  /(?<![\p{L}'’-])(?:de|het) (\p{Lu}[\p{L}'’-]{2,40}(?: (?:van|de|den|der|het|in|te|\p{Lu}[\p{L}'’-]{1,30})){0,5}) (?:gereserveerd|gehuurd|afgehuurd|vastgelegd)(?![\p{L}])/u

/** "Ons clubhuis is open vanaf 19 uur". */
const OURS =
  /(?<![\p{L}])(?:[Oo]ns|[Oo]nze) (\p{Ll}{4,30}) (?:is|gaat) (?:(?:dan|die \p{L}+|al|weer) )?open(?![\p{L}])/u

/** "De Sint-Janskerk opent de deuren om 19 uur": who receives is where it is. */
export const findHosts = (source: Source): { readonly start: number; readonly end: number }[] =>
  source.sentences.flatMap((sentence) => {
    const start = source.tokens[sentence.from]?.start ?? 0
    const end = source.tokens[sentence.to - 1]?.end ?? start
    const text = source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX))
    const found = HOST.exec(text) ?? HIRED.exec(text) ?? OURS.exec(text)
    const name = found?.[1]?.replace(/^(?:De|Het) (?=\p{Lu}\p{L}*[- ]?\p{L}*$)/u, '') ?? ''
    if (!found || !name.split(' ').some((word) => VENUE_NOUN.test(word.toLowerCase()))) return []
    const at = start + found.index + found[0].indexOf(name)
    return [{ start: at, end: at + name.length }]
  })
