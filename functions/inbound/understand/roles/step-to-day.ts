import { compact } from '../../compact'
import { cued } from '../../cued'
import { plusDays } from '../dates/calendar'
import type { Source } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'
import type { RoledDay, RoledMention } from './date-roles'
import { putsOffDecision } from './put-off-decision'
import { isInCase } from './reserve-cues'
import { isProposal } from './undecided'

const STEP = '(een|één|twee|drie|vier|\\d) (dag|dagje|dagen|week|weekje|weken)'
const ONWARD =
  '(?:later|op|door|uit|uitgesteld|opgeschoven|doorgeschoven|naar achteren|op te schuiven|door te schuiven|uit te stellen)'
const BACK = '(?:eerder|vroeger|vervroegd|naar voren)'
const BY_STEP = `\\b(?:met )?${STEP} (?:${ONWARD}|(${BACK}))\\b(?! (?:dan|na|voor|voordat|nadat)\\b)(?= ?(?:alsnog|gehouden|plaats|door|gegeven|gepland|georganiseerd|dus)? ?(?:[.,;:!]|$|want\\b|omdat\\b|wegens\\b|vanwege\\b|en\\b)[^\\d]*$)`
const A_STEP = /\b(?:dag|dagje|dagen|week|weekje|weken) (?:later|op|door|uit|opge|doorge|naar|eerder|vr|verv)/
/** "De lezing van 11 maart schuift een week op", "… houden we een dag eerder": said behind the day. */
const THEN_SHIFTS = cued(
  A_STEP,
  compact(
    new RegExp(
      `^[\\s,)]*(?:(?:gaat|gaan|wordt|worden|is|zijn|komt|vindt|vinden|schuift|schuiven|verschuift|moet|moeten|zal)\\b|(?:houden|doen|schuiven|stellen|verschuiven|vieren|organiseren|hebben|moeten|gaan) (?:we|wij|ik)\\b)[^.;,!?\\d]{0,60}${BY_STEP}`,
    ),
  ),
)
/** "De herkansing is een week later", "we doen hem een week later alsnog": said of what is off. */
const AGAIN = cued(
  A_STEP,
  compact(
    new RegExp(
      `(?:\\b(?:herkansing|inhaal[a-zß-ɏ]*|nieuwe poging)\\b|\\b(?:doen|houden|vieren|organiseren|proberen) (?:we|wij|ik) (?:hem|het|haar|die|deze|dat)\\b|\\b(?:we|wij|ik) (?:doen|houden|vieren|organiseren|proberen|schuiven|stellen) (?:hem|het|haar|die|deze|dat)\\b|^(?:hij|het|die|deze|dat) (?:wordt|komt|is|gaat|schuift)\\b|\\b(?:schuiven|stellen) (?:we|wij|ik) (?:hem|het|haar|die|deze|de|het|alles)\\b)[^.;,!?\\d]{0,60}${BY_STEP}`,
    ),
  ),
)
const OF_GATHERING = compact(
  /(?<!\b(?:na|over|voor|bij|tijdens|sinds|op|van|met|aan|tot) )\b(?:de|het|onze|ons|deze|dit) (?:[a-zß-ɏ-]+ ){1,3}van (?:de )?(?:[a-zß-ɏ]+dag )?$/,
)
const REACH_STATEMENTS = 3

/**
 * "De lezing van 11 maart schuift een week op", "… gaat niet door. De herkansing is een week later": the only day of a
 * mail with the new day that is told as a step from it; null where no such step is told.
 */
export const readSteppedDay = (
  source: Source,
  mentions: readonly RoledMention[],
): { old: string; day: string; statement: Statement; found: RegExpExecArray } | null => {
  const days = mentions.flatMap((mention) => mention.days)
  if (days.some(({ role }) => /^(?:moved-to|reserve)$/.test(role))) return null
  const ahead = [...new Set(days.flatMap(({ role, iso }) => (LIVE.test(role) && iso ? [iso] : [])))]
  const [old] = ahead
  if (ahead.length !== 1 || old === undefined || old < source.day) return null
  const told = readStatements(source, { start: 0, end: source.text.length })
  for (const { context, days, role } of mentions) {
    const at = days[0]?.iso === old ? told.findIndex((one) => holds(one, days[0])) : -1
    const own = told[at]
    const behind = OF_GATHERING.test(context.left) ? THEN_SHIFTS.exec(context.after) : null
    if (own && behind && isSaid(own)) return { old, ...stepFrom(old, own, behind) }
    if (role !== 'cancelled' || !own) continue
    for (const one of told.slice(at + 1, at + 1 + REACH_STATEMENTS)) {
      const again = AGAIN.exec(one.lower)
      if (again && isSaid(one)) return { old, ...stepFrom(old, one, again) }
    }
  }
  return null
}

const LIVE = /^(?:session|cancelled|moved-from|planned-once)$/

const holds = ({ start, text }: Statement, day: RoledDay | undefined): boolean =>
  day !== undefined && day.span.start >= start && day.span.start < start + text.length

const isSaid = ({ lower }: Statement): boolean =>
  !isInCase(lower) &&
  !isProposal(lower) &&
  !putsOffDecision(lower) &&
  !/\bgebruikelijk|\bnormaal\b/.test(lower)

const stepFrom = (old: string, statement: Statement, found: RegExpExecArray) => {
  const [, count = '', unit = '', back] = found
  const length = (numberOf(count) ?? Number(count)) * (unit.startsWith('we') ? 7 : 1)
  const words = Object.assign([found[0]], { index: Math.max(0, statement.lower.indexOf(found[0].trim())) })
  return {
    day: plusDays(old, back === undefined ? length : -length),
    statement,
    found: words as RegExpExecArray,
  }
}
