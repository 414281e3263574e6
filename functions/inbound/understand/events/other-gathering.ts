import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { findEventNoun } from '../words/event-words'

/** Words for any gathering; they may stand for the one that was called off. */
const GENERAL = compact(
  /^(?:bijeenkomst|avond|middag|ochtend|dag|activiteit|evenement|sessie|les|workshop|editie|samenkomst)(?:en|s)?$/i,
)
const NEW_DATE_FOR = compact(
  /nieuwe datum (?:voor|van) (?:de |het |onze |ons |een )?([^.\d]{3,60}?) (?:is|wordt|op)\b/,
)

/** "Het congres van 20 maart is geannuleerd. De nieuwe datum voor de ledenvergadering is 9 juni": two gatherings. */
export const isForAnother = (target: RoledMention, called: RoledMention): boolean => {
  const named = NEW_DATE_FOR.exec(target.context.before)?.[1]
  const other = findEventNoun(named ?? '')?.word.toLowerCase()
  const own = findEventNoun(called.context.sentence)?.word.toLowerCase()
  return areDifferent(other, own)
}

/** Two words for gatherings of which neither may stand for the other. */
export const areDifferent = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  !GENERAL.test(one) &&
  !GENERAL.test(other) &&
  !stem(one).endsWith(stem(other)) &&
  !stem(other).endsWith(stem(one))

/** "vergaderingen" are of the kind of a "vergadering". */
const stem = (word: string): string => word.replace(/(?:sen|en|'?s)$/, '')

/** "De bijeenkomst", which may be every gathering. */
export const isAnyGathering = (word: string): boolean => GENERAL.test(word)
