import { compact } from '../../compact'
import type { Span } from '../evidence'
import { isConditional } from '../roles/reserve-cues'
import { matchSpan, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { REGISTERING } from '../words/register-verbs'

const STEP = '(?:een|één|twee|drie|vier|\\d) (?:dag|dagen|week|weken|weekje|maand|maanden)'
const MOVED =
  '(?:later|eerder|vroeger|naar voren|naar achteren|naar later|vooruit|opgeschoven|vervroegd|uitgesteld|doorgeschoven|verschoven|verzet|verplaatst)'
/** "De studiemiddag gaat een week later door", "we houden de lezing een dag eerder". */
const SHIFT = compact(
  new RegExp(
    `\\b(?:gaat|gaan|houden|houdt|vindt|vinden|wordt|worden|komt|komen|is|zijn|doen|moet|moeten|hebben)\\b[^.;!?\\d]{0,90}\\b(?:met )?${STEP} ${MOVED}\\b|\\b(?:verzetten|verplaatsen|verschuiven|vervroegen|stellen) [^.;!?\\d]{0,80}\\b(?:met )?${STEP}\\b`,
    'i',
  ),
)
/** "De hele cursus schuift een week op". */
const SLIDES = compact(
  new RegExp(
    `\\b(?:schuift|schuiven|verschuift)\\b[^.;!?\\d]{0,50}\\b${STEP}(?: (?:op|door|vooruit|later|eerder|naar voren|naar achteren)\\b|(?=[.,!;]|$))`,
    'i',
  ),
)
/** Compared with the habit, on a condition, or one thing after another. */
const NO_SHIFT = compact(
  /\bdan (?:gebruikelijk|normaal|gewoonlijk|anders|vorig|u gewend|je gewend)\b|\b(?:als|mocht|indien|wanneer|zodra|tenzij|meestal|altijd|normaal|vorig jaar)\b|\b(?:tweede|volgende|vervolg|slot)[a-zß-ɏ]*\b/i,
)

/** A gathering that goes to another day, which is told by the step only; null where it does not say so. */
export const findShift = (head: readonly Statement[]): Span | null => {
  for (const one of head) {
    const found = SHIFT.exec(one.text)
    const named = findEventNoun(one.text) !== null && /\b(?:de|het|onze|ons|deze|dit)\b/i.test(one.text)
    if (found && named && !NO_SHIFT.test(one.text) && !REGISTERING.test(one.lower))
      return matchSpan(one, found)
  }
  return findSlide(head)
}

/** "De hele cursus schuift een week op", whatever days are named beside it. */
export const findSlide = (head: readonly Statement[]): Span | null => {
  for (const one of head) {
    const found = SLIDES.exec(one.text)
    if (found && findEventNoun(one.text) !== null && !NO_SHIFT.test(one.text) && !isConditional(one.lower))
      return matchSpan(one, found)
  }
  return null
}
