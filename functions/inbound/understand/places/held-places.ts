import type { Span } from '../evidence'
import { type Source, words } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { VENUE_NOUN } from '../words/place-words'
import type { Place } from './place'
import { placeAt } from './place-at'

const WORDS_BEFORE_MAX = 3
/** Gatherings only where a name follows: "Bezoek De Kei", "Reis Gent". */
const OUTING =
  /^(?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ-]*(?:bezoek|reis|excursie|tocht|wandeling|uitstap|inventarisatie|telling))(?= )/i
const LEAD =
  /^[\s:–-]*(?:(?:in|op|te|bij|aan|naar|langs|rond|rondom|nabij) )?(?:(?:de|het|den|['’]t) )?(?:(?:oude|nieuwe|grote|kleine|historische|mooie) )?/
const WHOSE = /(?:^|\s)(?:van|door|voor|met|over|namens) /
/** "De Samenkomst": an article in capitals makes a name of the word. */
export const ARTICLE_NAME = /^['‘’“"]?(?:De|Het|['’]t|Ons|Onze|Den) \p{Lu}/u

/** Where the word for a gathering ends that opens a stretch of words; -1 without one. */
export const gatheringEnd = (text: string): number => {
  if (ARTICLE_NAME.test(text)) return -1
  const event = findEventNoun(text)
  const outing = OUTING.exec(text)?.[0].length ?? -1
  if (!event || event.index > (outing === -1 ? text.length : outing)) return outing
  const before = text.slice(0, event.index).split(/\s+/).filter(Boolean)
  if (before.length > WORDS_BEFORE_MAX || before.some((word) => VENUE_NOUN.test(word.toLowerCase())))
    return -1
  return event.index + event.word.length
}

/**
 * "Concert Groene Kerk" is in the Groene Kerk, "Plantenbeurs Zeist" in Zeist: what stands behind the word for a
 * gathering; or the street and town of one that is only named, "Receptie van de gemeente, Plein 1, Zeist".
 */
export const placeHeld = (source: Source, { venue, address, span, line }: Place): Place | null => {
  if (!venue) return null
  const name = words(source, venue.span)
  const end = gatheringEnd(name)
  if (end === -1) return null
  const rest = name.slice(end)
  const lead = LEAD.exec(rest)?.[0].length ?? 0
  const opens = /^['’‘“"]?\p{Lu}/u.test(rest.slice(lead)) || VENUE_NOUN.test(firstWord(rest.slice(lead)))
  const tail: Span = { start: venue.span.start + end + lead, end: span.end }
  if (opens && tail.end - tail.start > 2 && /^[\s:–-]/.test(rest)) return placeAt(source, tail)
  // "Vergadering van de kring Zeist": the town of those who hold it.
  if (address && !/\d/.test(address.value) && WHOSE.test(rest)) return null
  return address ? { venue: null, address, span: address.span, line } : null
}

const firstWord = (text: string): string => text.split(/[\s,.;:]/, 1)[0]?.toLowerCase() ?? ''
