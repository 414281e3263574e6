import { compact } from '../../compact'
import { areDifferent } from '../events/other-gathering'
import { MOVED_FORM } from '../words/change-verbs'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'

/** "en zal plaatsvinden op", "en te laten doorgaan van", "en houden we op". */
const HELD = compact(
  /\b(?:plaats(?: ?te)? ?(?:vinden|hebben)|(?:vindt|vinden|heeft|hebben)\b.{0,60}\bplaats|door(?: te)? ?gaan|ga(?:at|an)\b.{0,60}\bdoor|houden|houdt|gehouden|organiseren|organiseert|georganiseerd|vieren|gevierd|ingehaald)(?![a-zß-ɏ])/,
)
/** What is only wished for, asked or told of once. */
const NOT_SETTLED = compact(/\b(?:zou|zouden|of|niet|geen|later|hopen|hopelijk|willen|proberen|kon|konden)\b/)
const ON_LEFT = /\b(?:op|van|vanaf|tussen)\s*(?:[a-zß-ɏ]+dag )?$/
const JOINT = /, (?=(?:ze|zij|hij|het|dit|deze|we|wij)\b)|; | en | maar /g
const PUT_OFF = compact(new RegExp(`${MOVED_FORM}|\\bstel(?:t|len)\\b[^.;]{3,80}\\buit\\s*$`))

/**
 * "wordt een jaar uitgesteld en zal plaatsvinden op …": the day it gets instead. "De lezing is uitgesteld en de
 * reünie vindt plaats op …": the day of another gathering, which nothing has changed. Null where a day is neither.
 */
export const readHeldAfterAll = ({ left, before, right }: Context): 'moved-to' | 'session' | null => {
  if (!ON_LEFT.test(left)) return null
  for (const { index } of [...before.matchAll(JOINT)].toReversed()) {
    const [off, held] = [before.slice(0, index), before.slice(index)]
    const clause = `${held}… ${right.split(JOINT)[0] ?? ''}`
    if (!HELD.test(clause) || NOT_SETTLED.test(clause) || isCancelled(clause)) continue
    if (!PUT_OFF.test(off) && !isCancelled(off)) continue
    const [own, other] = [off, held].map((said) => findEventNoun(said)?.word.toLowerCase())
    return areDifferent(own, other) ? 'session' : 'moved-to'
  }
  return null
}
