import { compact } from '../../compact'
import type { Context } from './context'
import type { RoledMention } from './date-roles'

const WE_DO_NOT =
  /^,?\s*(?:[a-zß-ɏ]+(?:en|aan) (?:we|wij)|komen (?:we|wij) (?:[a-zß-ɏ]+ )?) ?(?:dan |dus |helaas )*niet(?=\s*(?:[.,;!)]|$|want\b|omdat\b|in verband\b|i\.?v\.?m|wegens\b|vanwege\b|door\b))/
const NOT_THEN = compact(
  /^,?\s*(?:dus |helaas )?niet(?:\s*[).!]|\s*$|,? (?:i\.?v\.?m|in verband|wegens|vanwege|want|omdat|in de [a-zß-ɏ]*vakantie|door))/,
)

/** "…, maar op 19 oktober in de herfstvakantie niet". */
const NOT_AT_LAST = compact(/^,? (?:in|tijdens|wegens|vanwege) [^.;,\d]{3,30} niet\s*[.!)]?$/)

const NONE_THEN = /^\.?,?\s*(?:is er |zijn er )?geen [^().;\d]{3,40}\)/

/** "Op 15 oktober is er dus niets". */
const NOTHING_THEN = compact(
  /^,?\s*(?:is|zijn|doen|hebben) (?:er|we|wij) (?:[a-zß-ɏ]+ ){0,2}(?:niets|niks|vrij|gesloten)(?=\s*(?:[.,;!)]|$))/,
)
/** "De lessen zijn op 8, 22 en 29 oktober, dus niet op 15 oktober": of one day alone it would be put right. */
const BUT_NOT_LEFT = compact(/(?:[,(;]|\b(?:maar|dus|en))\s*niet (?:op )?(?:[a-zß-ɏ]+dag )?$/)
const SOME_DAYS = /\d(?:,| en| &) (?:[a-zß-ɏ]+ )?\d/
const ENDS = /^\s*(?:[.!;)]|$|,? (?:wegens|vanwege|want|omdat|in verband|i\.?v\.?m))/

/** "Op 3 december repeteren we niet", "(19 oktober niet i.v.m. de vakantie)". */
export const isSkipped = ({ left, before, right }: Context): boolean =>
  WE_DO_NOT.test(right) ||
  NOTHING_THEN.test(right) ||
  (BUT_NOT_LEFT.test(left) && ENDS.test(right) && SOME_DAYS.test(before)) ||
  (/\(\s*(?:op )?$/.test(left) && NONE_THEN.test(right)) ||
  ((NOT_THEN.test(right) || NOT_AT_LAST.test(right)) &&
    /(?:^|[(,;]|\b(?:maar|op|en))\s*(?:op )?(?:[a-zß-ɏ]+dag )?$/.test(left))

const LISTED_MIN = 2

/** A day that a list of days skips was never one of them, unless it is written in the list itself. */
export const withoutSkipped = (mentions: readonly RoledMention[]): RoledMention[] => {
  const listed: (string | null)[] = []
  return mentions.map((mention) => {
    if (
      mention.role === 'cancelled' &&
      listed.length >= LISTED_MIN &&
      isSkipped(mention.context) &&
      !mention.context.opensLine &&
      !mention.days.some(({ iso }) => listed.includes(iso))
    )
      return {
        ...mention,
        role: 'mention',
        days: mention.days.map((day) => ({ ...day, role: 'mention' as const })),
      }
    listed.push(...mention.days.flatMap(({ role, iso }) => (role === 'session' ? [iso] : [])))
    return mention
  })
}
