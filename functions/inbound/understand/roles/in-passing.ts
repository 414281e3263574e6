import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import type { Context } from './context'
import { seeksDay } from './move-targets'

/** "Op de ledenvergadering van", "vanaf de ledenavond van". */
const AT_LEFT = compact(
  /\b(?:op|tijdens|bij|vanaf|sinds) (?:de|het|onze|ons|deze) ([a-zß-ɏ -]{3,40}?) (?:van|op) (?:[a-zß-ɏ]+dag )?$/,
)
/** "… hoort u er meer over", "… laten we een filmpje zien", "… ligt het op tafel". */
const BESIDE_RIGHT = compact(
  /^[\s,]*(?:(?:hoort|hoor|hoort|horen|leest|krijgt|krijg) (?:u|je|jullie)\b[^.;]{0,40}\b(?:meer|over|van|ervan)\b|(?:laten|tonen|presenteren|vertellen|delen) (?:we|wij|ze) [^.;]{0,50}(?:zien|filmpje|foto|plannen|meer|resultaten)\b|(?:op|bij) (?:de|het) (?:tafel|deur|ingang|balie)\b|(?:ligt|liggen|is|zijn) (?:het|hij|ze|zij|die|deze)? ?(?:te koop|verkrijgbaar|op de tafel|bij de)\b|vertelt (?:hij|zij|ze) (?:er )?meer)/,
)
const INVITES =
  /\bwelkom\b|\buitgenodigd\b|\baanmelden\b|\binschrij[a-zß-ɏ]*|\bopgeven\b|\bkom(?:t|en)?\b|\d[.:]\d\d|\d ?uur\b/

const FOR_LEFT = /\bvoor (?:de|het|onze|ons|deze) ([a-zß-ɏ -]{3,40}?) (?:van|op) (?:[a-zß-ɏ]+dag )?$/
const SEEKS_RIGHT = compact(
  /^\s*(?:zoeken|zoekt|vragen) (?:we|wij|het bestuur|de commissie) (?:nog )?(?:[a-zß-ɏ]+ ){0,3}(?:vrijwilligers|hulp|helpers|handen|helpende|taarten|chauffeurs|bakkers|leden die)\b/,
)

/** "Op de ledenavond van 4 juni laten we er een filmpje van zien": named in passing, in a mail about something else. */
export const isInPassing = (context: Context): boolean => isBeside(context) || isAskedDay(context)

/** "We zoeken een nieuwe datum. Kunt u op 20 of 27 juni?" */
const isAskedDay = (context: Context): boolean => /\?\s*$/.test(context.sentence) && seeksDay(context)

const isBeside = ({ left, right, sentence }: Context): boolean =>
  (findEventNoun(AT_LEFT.exec(left)?.[1] ?? '') !== null &&
    BESIDE_RIGHT.test(right) &&
    !INVITES.test(sentence)) ||
  (findEventNoun(FOR_LEFT.exec(left)?.[1] ?? '') !== null && SEEKS_RIGHT.test(right))
