import { compact } from '../../compact'
import type { Source } from '../text/source'
import { MOVED_FORM } from '../words/change-verbs'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import type { DateRole, RoledMention } from './date-roles'
import { movesToSeason } from './move-targets'

const WAS = '(?:stond|stonden|was|waren|had|hadden)'
const PLANNED =
  '(?:gepland|ingepland|voorzien|aangekondigd|vastgelegd|vastgesteld|afgesproken|geprikt|(?:op|in) (?:de|het|onze|uw|je) (?:agenda|kalender|planning|programma|jaarprogramma|rooster))'
const HELD =
  '(?:plaatsvinden|plaatshebben|houden|gehouden|zijn|komen|geven|spreken|vieren|organiseren|doorgaan|beginnen|starten|vallen|treffen|ontmoeten|weerzien|terugzien|bijeenkomen|samenkomen|verwelkomen|ontvangen|begroeten)'
/** Between the verb and its day, and behind the day up to the next clause. */
const BETWEEN = '[^.;:!?\\d]{0,70}'
const BEHIND = '[^.;:,!?\\d]{0,30}'

/** "stond op de kalender voor 6 maart", "was vastgelegd op 6 maart". */
const PLANNED_FOR = compact(
  new RegExp(`\\b${WAS}\\b${BETWEEN}\\b${PLANNED}\\b[^.;:,!?\\d]{0,20}\\b(?:op|voor|van)\\s*$`),
)
/** "stond op 6 maart gepland", "was voor 6 maart op de agenda gezet". */
const STOOD_LEFT = new RegExp(`\\b${WAS}\\b${BETWEEN}$`)
const STOOD_RIGHT = compact(new RegExp(`^${BEHIND}\\b${PLANNED}\\b`))
/** "zou op 6 maart plaatsvinden", "op 6 maart zou zijn". */
const WOULD_LEFT = new RegExp(`\\bzou(?:den)?\\b${BETWEEN}$`)
const WOULD_RIGHT = compact(new RegExp(`^${BEHIND}\\b${HELD}\\b`))
/** "zou plaatsvinden op 6 maart". */
const WOULD_FOR = compact(
  new RegExp(`\\bzou(?:den)?\\b${BETWEEN}\\b${HELD}\\b[^.;:,!?\\d]{0,12}\\b(?:op|van)\\s*$`),
)
const WOULD_HOLD = compact(
  new RegExp(
    `^${BEHIND}\\b(?:zou(?:den)? (?:[a-zß-ɏ]+ ){0,3}${HELD}|(?:zou(?:den)?|had(?:den)?(?= [^.;]{3,50} moeten )) (?:[a-zß-ɏ]+ ){1,5}(?:worden|${HELD}))\\b`,
  ),
)
/** "Wij hadden u graag op 6 maart ontmoet", "wij keken ernaar uit u op 6 maart te ontvangen". */
const HOPED_LEFT = compact(
  new RegExp(
    `\\bhad(?:den)? (?:u|je|jullie|iedereen|elkaar|allen) (?:dan |ook |zo )*graag\\b${BETWEEN}$|\\bke(?:ek|ken) [^.;:!?\\d]{0,30}\\b(?:er)?naar uit\\b${BETWEEN}$`,
  ),
)
const HOPED_RIGHT = compact(
  new RegExp(
    `^${BEHIND}\\b(?:${HELD}|te (?:ontmoeten|ontvangen|zien|verwelkomen)|ontmoet|verwelkomd|begroet|gezien|getroffen|welkom geheten)\\b`,
  ),
)
/** "We zouden op 6 maart graag …", "het zou fijn zijn als je op 6 maart …": wishes. */
const WISH = compact(
  /\b(?:graag|willen|leuk|fijn|mooi|prettig|handig|goed|welkom|als|of|indien|eventueel|misschien|mogelijk)\b/,
)

const WISH_CHARACTERS = 60

/** "Op 6 maart wilden we naar het museum. Daarom …": meant, where another day is told. */
const MEANT_LEFT =
  /\b(?:(?:wilden|zouden) (?:we|wij)|(?:we|wij) (?:wilden|zouden))\b(?:(?!\bof\b)[^.;:!?\d]){0,40}$/
const MEANT_RIGHT = /^[^.;:!?\d]{0,60}\b(?:wilden|zouden) (?:we|wij)\b/
const TELLS_OTHER = compact(
  new RegExp(
    `${MOVED_FORM}|\\b(?:verplaatsen|verzetten|verschuiven|schuiven) (?:we|wij)\\b|\\bnu op\\b|\\b(?:daarom|dus) [a-zß-ɏ]+n (?:we|wij)\\b[^.;]{0,20} op (?:[a-zß-ɏ]+dag )?\\d|\\b[a-zß-ɏ]+n (?:we|wij) (?:daarom|dus|nu) op\\b`,
  ),
)

/** "Onze lezing stond voor 6 maart. De spreker kan dan niet": no more is said of the plan. */
const STOOD_FOR = compact(
  /(?:^|[.,;:] )(?:de|het|onze|ons|deze|die) (?:[a-zß-ɏ-]+ ){1,4}(?:stond|stonden) (?:(?:eerst|nog|oorspronkelijk|altijd) )?(?:op|voor)\s*(?:[a-zß-ɏ]+dag )?$/,
)
const FAILS_THEN = compact(
  /\b(?:kan|kunnen|gaat|gaan|lukt|past|komt|is|zijn|blijkt)\b[^.;]{0,40}\b(?:niet|verhinderd|bezet|verhuurd|ziek|weg)\b/,
)

/** "… was de vergadering gepland", "die op 6 maart zou zijn": said before what is so now. */
export const WAS_PLANNED = compact(
  new RegExp(`\\b${WAS}\\b[^.]{0,90}\\b${PLANNED}(?![a-zß-ɏ])|\\bzou(?:den)?\\b[^.]{0,90}\\b${HELD}\\b`),
)

/** "De avond stond op 6 maart gepland", "die op 6 maart zou zijn": a plan that is no more. */
export const isPlannedOnce = ({ before, left, right, paragraph }: Context): boolean => {
  if (PLANNED_FOR.test(before)) return true
  if (
    STOOD_FOR.test(left) &&
    /^\s*[.,;:]/.test(right) &&
    FAILS_THEN.test(paragraph.slice(paragraph.indexOf(before)))
  )
    return true
  if (STOOD_LEFT.test(before) && STOOD_RIGHT.test(right)) return true
  if (
    (MEANT_LEFT.test(before) || MEANT_RIGHT.test(right)) &&
    !/\bgraag\b/.test(before + right) &&
    TELLS_OTHER.test(paragraph)
  )
    return true
  if (HOPED_LEFT.test(before) && HOPED_RIGHT.test(right)) return true
  const would =
    WOULD_FOR.test(before) || (WOULD_LEFT.test(before) && WOULD_RIGHT.test(right)) || WOULD_HOLD.test(right)
  return would && !WISH.test(before.slice(-WISH_CHARACTERS)) && !WISH.test(right.slice(0, WISH_CHARACTERS))
}

/** "Zoals was afgesproken", "was al vastgesteld, dus meld je aan": a plan that stands. */
const KEPT = compact(
  /\b(?:zoals|welkom|blijft|(?:meld|schrijf|geef) (?:je|u|jullie)|samen te komen|bijeen(?:te)?komen|komen (?:we|wij)|aangemeld|(?:dezelfde|die) (?:dag|avond|middag))\b/,
)
/** What "would be" does not stand, however welcome people are on another day. */
const isKept = ({ before, right, paragraph }: Context): boolean =>
  !/\bzou(?:den)?\b/.test(before + right) && KEPT.test(paragraph) && !isCancelled(paragraph)

/** What became of the plans, now that all dates are known: moved where there is a new day, kept where it is named again. */
export const withPlansSettled = (mentions: readonly RoledMention[], source: Source): RoledMention[] => {
  const isosOf = (role: DateRole) =>
    new Set(mentions.flatMap(({ days }) => days.flatMap((day) => (day.role === role ? (day.iso ?? []) : []))))
  const sessions = isosOf('session')
  if (!mentions.some(({ role }) => role === 'planned-once')) return [...mentions]
  const stands = [...sessions].some((iso) => iso >= source.day)
  const moved = isosOf('moved-to').size > 0 || (!stands && movesToSeason(source))
  const become = (iso: string | null, kept: boolean): DateRole =>
    moved ? 'moved-from' : kept || (iso !== null && sessions.has(iso)) ? 'session' : 'cancelled'
  return mentions.map((mention) => {
    if (mention.role !== 'planned-once') return mention
    const days = mention.days.map((day) => ({ ...day, role: become(day.iso, isKept(mention.context)) }))
    return { ...mention, days, role: days[0]?.role ?? 'mention' }
  })
}
