import { compact } from '../../compact'
import type { Context } from './context'

const DAY_LEFT = '(?:op |naar |de )?(?:[a-zß-ɏ]+dag |(?:ma|di|wo|do|vr|za|zo|zat|zon)\\.? )?'
const PAST_ASIDE = '[\\s)]*'
/** "(10 juni) halen we naar voren: 8 juni", "3 juni schuiven we op, naar 10 juni". */
const BROUGHT = `${PAST_ASIDE}(?:halen|haal|trekken|trek|schuiven|schuif|zetten|zet|brengen|breng) (?:we|wij|ik) (?:[a-zß-ɏ]+ ){0,3}?(?:naar (?:voren|achteren)|vooruit|op|door|terug)[:,]? (?:en wel |namelijk |dus )?${DAY_LEFT}`
const BROUGHT_RIGHT = compact(new RegExp(`^${BROUGHT}$`))
/** "16 juni wordt wo 17 juni", "3, 10 en 17 juni gaan naar 2, 9 en 16 september". */
const BETWEEN = compact(
  new RegExp(
    `^${PAST_ASIDE}(?:wordt|worden|(?:is|zijn)(?= (?:nu|dus|daarom) )) (?:nu |dus |dan |daarom |pas |alsnog )*${DAY_LEFT}$|^${PAST_ASIDE}[:–→]\\s?(?:wordt |gaat |is |zijn )?(?:verplaatst |verzet |verschoven )?naar (?:de |op )?(?:[a-zß-ɏ]+dag )?$|^${PAST_ASIDE}(?:gaan|verhuizen|schuiven|verschuiven)(?: door| op)? naar (?:de )?(?:[a-zß-ɏ]+dag )?$`,
  ),
)
/** "De lezing van 3 juni houden we op 10 juni", not "na de lezing van 3 juni houden we op 10 juni een excursie". */
const HELD_ON = compact(
  new RegExp(
    `^${PAST_ASIDE}(?:houden|doen|vieren|organiseren|geven|spelen|gaan) (?:we|wij) (?:(?:nu|dus|dan|daarom|pas|alsnog) )*op (?:[a-zß-ɏ]+dag )?$`,
  ),
)
const OF_IT_LEFT = compact(
  /(?:^|[.,;:] )(?:(?:en|maar|dus|ook|daarom) )?(?:de|het|onze|ons|deze|die) (?:(?!van\b)[a-zß-ɏ-]+ ){1,4}van (?:de )?(?:[a-zß-ɏ]+dag )?$/,
)
const OF_IT_BEFORE = new RegExp(
  OF_IT_LEFT.source.replace(
    /\$$/,
    '(?:(?:[a-zß-ɏ]+dag )?\\d{1,2} [a-zß-ɏ]+|\\d{1,2}[/-]\\d{1,2})(?: \\d{4})?$',
  ),
)
/** "De avonden van 3 juni": a gathering or its days at the head of the clause. */
const HEAD_LEFT = compact(
  /(?:^|[:;.|(•*–-]\s*|\b(?:van|op|datum|dag|en)\s+)(?:de )?(?:[a-zß-ɏ]+dag |(?:ma|di|wo|do|vr|za|zo|zat|zon)\.? )?$/,
)

/** "Het tweede moment is niet meer 2 juli." */
const NO_MORE_LEFT = compact(
  /\b(?:is|zijn|valt|vallen|staat|staan|blijft|wordt) (?:dus |helaas |toch )?niet (?:meer|langer)(?: op)?\s*(?:[a-zß-ɏ]+dag )?$/,
)
const NO_MORE_RIGHT = /^\s*(?:[.,;!]|maar\b|$)/
const NO_MORE = compact(
  /\bniet (?:meer|langer) (?:op )?(?:[a-zß-ɏ]+dag )?\d{1,2} (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/,
)
const NOW_LEFT = /\b(?:nu|daarom|dus|in de plaats)(?: op)?\s*(?:[a-zß-ɏ]+dag )?$/

/** "… gaan we op een andere dag doen. Het is nu 24 juni geworden". */
const IS_LEFT = /\bhet is (?:nu|dus|uiteindelijk|toch)(?: op)?\s*(?:[a-zß-ɏ]+dag )?$/
const BECOME_RIGHT = /^\s*geworden\b/
const ANOTHER_DAY = compact(/\b(?:een |op )?(?:andere|nieuwe) (?:dag|datum|avond|middag|keer)\b/)
/** "had 4 juni moeten zijn". */
const HAD_LEFT = /\b(?:had|hadden)(?: [a-zß-ɏ]+){0,4}\s*$/
const TO_BE_RIGHT = /^\s*moeten (?:zijn|worden|plaatsvinden)\b/
/** "Dat had moeten zijn: 18 juni", behind the day that was printed. */
const SHOULD_BE_LEFT = compact(
  /\b(?:dat|dit|het) had (?:natuurlijk |uiteraard |eigenlijk )?moeten (?:zijn|luiden|staan)(?: dus)?\s?:?\s*(?:op )?(?:[a-zß-ɏ]+dag )?$/,
)

/** "Op 4 juni mogen we nog niet samenkomen": that day will not do. */
const HINDERED = compact(
  /\d{1,2} (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-zß-ɏ]* (?:mogen|kunnen|mag|kan|lukt|gaat|redden|halen) (?:[a-zß-ɏ]+ ){0,8}?niet\b/,
)
/** "Daarom leggen we de dag nu vast op …". */
const FIXED_LEFT = compact(
  /\b(?:daarom|dus|nu)\b[^.;\d]{0,40}\b(?:vast|plannen|prikken|zetten|kiezen)\b[^.;\d]{0,12}\b(?:op|voor)\s*(?:[a-zß-ɏ]+dag )?$|\b(?:leggen|legt|prikken|prikt|zetten|zet|plannen|plant) (?:we|wij|het bestuur) (?:de|het|onze|die|deze|hem|dit) (?:[a-zß-ɏ]+ )?(?:nu|daarom|dus) (?:vast )?op\s*(?:[a-zß-ɏ]+dag )?$/,
)
const RESERVE_LEFT = compact(
  /\b(?:reserve|uitwijk)[ -]?(?:datum|dag|data|avond)(?: van| op|,| \()?\s*(?:[a-zß-ɏ]+dag )?$/,
)
const TAKEN_RIGHT =
  /^[\s,)]*(?:blijkt|blijken|bleek|is|zijn|kan|kunnen|zit|zitten|valt) (?!(?:de|onze) (?:reserve|uitwijk))/

/** Both days of one clause, or what was said of the one before: "10 juni halen we naar voren: 8 juni". */
export const readMoveWay = (context: Context): 'from' | 'to' | null => {
  const { left, right, before, after, paragraph } = context
  const next = right !== after
  if (next && BROUGHT_RIGHT.test(right)) return 'from'
  if (left !== before && BROUGHT_RIGHT.test(left)) return 'to'
  if (next && HEAD_LEFT.test(left) && BETWEEN.test(right)) return 'from'
  if (left !== before && BETWEEN.test(left)) return 'to'
  if (next && HELD_ON.test(right) && OF_IT_LEFT.test(left)) return 'from'
  if (left !== before && HELD_ON.test(left) && OF_IT_BEFORE.test(before.slice(0, -left.length))) return 'to'
  if (NO_MORE_LEFT.test(left) && NO_MORE_RIGHT.test(right)) return 'from'
  if (NOW_LEFT.test(left) && NO_MORE.test(paragraph)) return 'to'
  if (IS_LEFT.test(left) && BECOME_RIGHT.test(right) && ANOTHER_DAY.test(paragraph)) return 'to'
  if (HAD_LEFT.test(left) && TO_BE_RIGHT.test(right)) return 'from'
  if (SHOULD_BE_LEFT.test(left)) return 'to'
  return FIXED_LEFT.test(left) && HINDERED.test(paragraph) ? 'to' : null
}

/** "… en op de reservedag van 8 oktober blijkt de helft op reis. Daarom …": it is no way out any more. */
export const isReserveTaken = ({ left, right, paragraph }: Context): boolean =>
  RESERVE_LEFT.test(left) &&
  TAKEN_RIGHT.test(right) &&
  /\b(?:daarom|dus)\b[^.;]{0,60}\b(?:op|naar)\b/.test(paragraph)
