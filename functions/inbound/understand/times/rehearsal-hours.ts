import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'

/** "Daarna elke repetitie op zondag, tussen 9 en 10 uur": of days that have no date. */
const FROM_THEN = compact(
  /^(?:(?:en|maar) )?(?:nadien|daarna|vervolgens|vanaf dan|verder|de weken (?:daarna|erna))\b[^;]{0,90}\b(?:elke|iedere|alle|telkens|steeds|wekelijks|maandelijks|[a-zß-ɏ]*dagen)\b/,
)

export const isOfDaysAfter = (sentence: string): boolean => FROM_THEN.test(sentence)

const REHEARSALS =
  /(?<![a-zß-ɏ])(?:[a-zß-ɏ]*(?:repetitie|training)s?|oefen(?:avond|middag|ochtend)en|kooravonden)(?![a-zß-ɏ])/
const PERFORMED = compact(
  /(?<![a-zß-ɏ])(?:[a-zß-ɏ]*concert|[a-zß-ɏ]*voorstelling|uitvoering|uitgevoerd|optredens?|optreden|opvoering|première|wedstrijd|toernooi)(?:en|s)?(?![a-zß-ɏ])/,
)

/** "De repetities zijn op vrijdag om 19.30 uur", below the day of a concert: not of that day. */
export const isOfRehearsals = (sentence: string, near: RoledMention): boolean =>
  REHEARSALS.test(sentence) &&
  !PERFORMED.test(sentence) &&
  PERFORMED.test(near.context.sentence) &&
  !REHEARSALS.test(near.context.sentence)

export const namesRehearsal = ({ context }: RoledMention): boolean => REHEARSALS.test(context.sentence)
