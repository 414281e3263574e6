import { GENERIC_PLACE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isAddressPart, isStreet } from './place-phrase'
import { isTheme } from './themes'

const ORGANISATION =
  /^(?:vereniging|stichting|bestuur|werkgroep|commissie|secretariaat|koor|bond|afdeling|het bestuur|redactie|club|dorpsraad|kring|\p{L}+(?:vereniging|club|bond|raad|koor|commissie|kring)\b)/iu

/** A few words that are an address, or open with or end in a word for a building. */
export const looksLikePlace = (text: string): boolean => {
  const words = text.split(/\s+/)
  if (words.length > 7 || ORGANISATION.test(text)) return false
  if (isAddressPart(text) && (isStreet(text) || isTown(text) || /\d{4}/.test(text))) return true
  return isVenueName(text)
}

/** "sporthal De Wissel", "kantine", "Café Bruintje": opens with a place word, or ends in one with a capital. */
const isVenueName = (text: string): boolean => {
  const words = text.split(/\s+/)
  const bare = words[0]?.toLowerCase() ?? ''
  if (words.length > 8 || /^(?:bezoek|excursie|opening|wandeling|rondleiding|lezing)$/.test(bare))
    return false
  if (isTheme(text)) return false
  if (VENUE_NOUN.test(bare))
    return words.length > 1
      ? words.slice(1).some((word) => /^['’]?\p{Lu}/u.test(word))
      : !GENERIC_PLACE.test(bare)
  return (
    /^\p{Lu}/u.test(text) &&
    words.some((word) => VENUE_NOUN.test(word.toLowerCase())) &&
    words.every(
      (word) =>
        /^['’(]?\p{Lu}|^(?:van|de|der|den|het|'t|en|aan|in|ter|ten)$/u.test(word) || VENUE_NOUN.test(word),
    )
  )
}
