import { compact } from '../../compact'
import type { Source } from '../text/source'
import { readStatements } from '../text/statements'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import type { Context } from './context'
import { MOVE_VERB } from './move-verbs'

const SEASON = 'voorjaar|najaar|zomer|winter|herfst|lente'
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const UNDATED_TARGET = compact(
  new RegExp(
    `\\b(?:naar|tot)(?: (?:begin|eind|half|medio|de maand|ergens in))? (?:(?:${MONTH})(?: (?:19|20)\\d\\d)?|(?:het |de )?(?:${SEASON}) (?:van )?20\\d\\d)(?! \\d)`,
  ),
)

/** "van 7 april verplaatst naar april 2023": moved, though the new day is still to come. */
export const hasUndatedTarget = (context: Context): boolean => UNDATED_TARGET.test(context.after)

const MAYBE = compact(
  /\b(?:hopen|hoop|hopelijk|misschien|mogelijk|als|indien|mocht|bekijken|kijken|onderzoeken|overwegen|eventueel)\b/,
)

/** "Daarom verschuift de beurs naar het voorjaar van 2025": said anywhere, of the day that was to be. */
export const movesToSeason = (source: Source): boolean =>
  readStatements(source, { start: 0, end: source.text.length }).some(
    ({ lower }) => UNDATED_TARGET.test(lower) && MOVE_VERB.test(lower) && !MAYBE.test(lower),
  )

/** "We zoeken een nieuwe datum: 13 juni blijkt niet handig". */
export const seeksDay = ({ paragraph }: Context): boolean =>
  /\b(?:zoeken|zoekt|zoek) (?:[a-zß-ɏ]+ ){0,3}een (?:nieuwe|andere) (?:datum|dag|avond|middag)\b/.test(
    paragraph,
  )

const UNKNOWN_TARGET = compact(
  new RegExp(
    `^[^.;\\d]{0,90}\\b${MOVED_PARTICIPLE} (?:naar|tot) (?:een )?(?:nader te bepalen|nog (?:nader )?te bepalen|later te bepalen|nog onbekende?|latere?) (?:datum|dag|moment|tijdstip)\\b`,
  ),
)

const OF_LEFT = /\b(?:de|het|onze|ons|deze) [a-zß-ɏ -]{3,40} van\s*(?:[a-zß-ɏ]+dag )?$/
const SEEKS_RIGHT = compact(
  /^ (?:krijg(?:t|en)|(?:zoek(?:t|en)|prik(?:t|ken)|bepa(?:alt|len)) (?:we|wij|het bestuur))\b[^.;:\d]{0,30}\b(?:nieuwe|andere) (?:datum|dag)\b(?!:| op)/,
)

/** "De lezing van 7 april is verzet naar een later te bepalen moment", "krijgt een nieuwe datum": off for now. */
export const hasUnknownTarget = ({ left, right }: Context): boolean =>
  UNKNOWN_TARGET.test(right) || (OF_LEFT.test(left) && SEEKS_RIGHT.test(right))
