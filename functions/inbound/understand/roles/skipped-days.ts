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

/** "Op 3 december repeteren we niet", "(19 oktober niet i.v.m. de vakantie)". */
export const isSkipped = ({ left, right }: Context): boolean =>
  WE_DO_NOT.test(right) ||
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
