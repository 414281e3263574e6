import { compact } from '../../compact'
import type { Context } from './context'
import type { MoveCue } from './move-cues'

const DATE_LEFT = compact(/\bdat(?:um|a)\b[^.;]{0,60}[(,]\s*$/)
const DATE_CHANGED = compact(/^\s*[),] (?:is|wordt) (?:[a-zß-ɏ]+ ){0,2}(?:gewijzigd|veranderd|aangepast)\b/)

/** "De datum van de quiz (12 oktober) is gewijzigd". */
export const isChangedDay = ({ left, right }: Context): boolean =>
  DATE_LEFT.test(left) && DATE_CHANGED.test(right)

const CHANGED = /\b(?:gewijzigd|veranderd|wijzigt|verandert|aangepast)\b/
/** "gaat van 27 juni naar 4 juli": both days at once need no verb of moving. */
export const readFromTo = ({ left, right, before, sentence }: Context): MoveCue | null => {
  if (
    /\bvan (?:de )?$/.test(left) &&
    /^\s*(?:naar|,? ?(?:gaat|verhuist|schuift|verschuift)(?: door| op)? naar) (?:de )?$/.test(right)
  )
    return 'from'
  if (CHANGED.test(sentence) && /\bvan (?:de )?$/.test(left) && /^\s*in (?:de )?$/.test(right)) return 'from'
  if (
    CHANGED.test(sentence) &&
    /\bvan \S[^.;]{0,40}in (?:de )?$/.test(before) &&
    /^\s*in (?:de )?$/.test(left)
  )
    return 'to'
  return left !== before &&
    /^\s*(?:naar|(?:gaat|verhuist|schuift|verschuift)(?: door| op)? naar) (?:de )?$/.test(left) &&
    /\bvan \S[^.;]{0,40}naar (?:de )?$/.test(before)
    ? 'to'
    : null
}
