import { compact } from '../../compact'
import type { Context } from './context'

const SEE_YOU =
  /^(?:(?:graag|hopelijk|dan|dus|en|wellicht|misschien|(?:we|wij) hopen|heel|weer)[ ,]+)*tot(?: ziens)?(?:,| op)?\s*$/
/** What goes on about the evening, and says nothing that ends then. */
const NOTHING_ENDS = /^\s*(?:$|[!.,;(]|om\b|in\b|bij\b|op\b|vanaf\b|van\b|tussen\b|a\.?s)/

/** "Tot 15 maart om 12.00 uur kan dat", "tot 13 maart om 12 uur met korting". */
const STILL_OPEN = compact(/\b(?:kan|kunt|kun|kunnen|korting|te zien|daarna|geopend|open|geldig)\b/)
/** "Graag tot 6 maart om 20.00 uur!", "Tot donderdag 6 maart in De Schuur": see you then. */
export const isFarewell = ({ left, before, right }: Context): boolean =>
  left === before && !STILL_OPEN.test(right) && SEE_YOU.test(left) && NOTHING_ENDS.test(right)
