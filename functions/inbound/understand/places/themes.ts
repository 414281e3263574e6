import { compact } from '../../compact'
import { VENUE_NOUN } from '../words/place-words'

const OF_A_BUILDING = compact(/\s(?:van|in|aan|op|voor|rond|om|en) (?:de|het|een|onze|ons) \p{Ll}+$/u)

/** "Transitie van de kerk", "Leven in de fabriek": about a building, but none. */
export const isTheme = (text: string): boolean =>
  OF_A_BUILDING.test(text) && !VENUE_NOUN.test(text.split(/\s/, 1)[0]?.toLowerCase() ?? '')
