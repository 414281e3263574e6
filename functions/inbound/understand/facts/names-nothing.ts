import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import { isTown } from '../words/towns'

/** "08u30 vertrek met de bus", "20.00 uur: opening": a line of a programme. */
const TIMED = compact(/^(?:om |vanaf |van )?\d{1,2}\s?(?:[.:u]\s?\d{2}|uur\b|u\b)/i)
/** "a.s. hebben wij de volgende lezing": what is left of a sentence when its day is taken off. */
const UNDER_WAY = compact(
  /^(?:a\.?s\.?|jl\.?|aanstaande|om|is|zijn|was|wordt|worden|heeft|hebben|vindt|vinden|houdt|houden|organiseert|organiseren|gaat|gaan|kunt|kun|kan)\s/,
)
/** A list whose bullet is a letter. */
const LETTER_BULLET = /^[o§Ø]\s+\p{L}/u
/** Speaks to somebody, or for somebody: a sentence. */
const SPOKEN = compact(/(?:^|\s)(?:je|jij|jou|jouw|jullie|u|uw|ik|wij|we|ons|onze|mijn)(?:\s|$)/i)
/** "Het verloop van de middag ziet er zo uit", "Hieronder staan de data". */
const POINTS_ON = compact(
  /^(?:hieronder|hierbij|hierna|onderstaand|zie)\b|\b(?:ziet er (?:als volgt|zo|dan zo) uit|(?:is|luidt|zijn) als volgt)\b/i,
)

/** Whether a line that stands where a title would names no gathering: a sentence, a town, a line of a programme. */
export const namesNothing = (line: string): boolean => {
  const text = line.trim()
  if (
    TIMED.test(text) ||
    LETTER_BULLET.test(text) ||
    POINTS_ON.test(text) ||
    isTown(text) ||
    isTown(`'${text}`)
  )
    return true
  // "Nieuwjaarsborrel voor al onze leden" speaks for somebody, and names it.
  return UNDER_WAY.test(text) || (SPOKEN.test(text) && findEventNoun(text) === null)
}
