import { compact } from '../../compact'
import { areDifferent } from '../events/other-gathering'
import { type Source, sentenceAt } from '../text/source'
import { readStatements } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { DateRole, RoledMention } from './date-roles'

/** "De lezing werd verplaatst naar …": told of what was so before the news. */
const TOLD = compact(/\b(?:werd|werden|was|waren|had|hadden|moest|moesten|zou|zouden)\b[^;]*$/)
const NEXT_CLAUSE = compact(/\bmaar\b|\bdoch\b|;|,| [–-] |\ben (?=(?:ook|nu|helaas)\b)/)
const REACH_STATEMENTS = 3

/**
 * "De lezing van 5 maart werd verplaatst naar 3 september. We hebben nu besloten alles te annuleren": the day that
 * it had moved to is off, where no sentence names another one.
 */
export const withMovedThenOff = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  const targets = mentions.filter(({ role }) => role === 'moved-to')
  const iso = targets[0]?.days[0]?.iso
  if (!iso || !targets.every(({ days }) => days.every((day) => day.iso === iso))) return mentions
  if (mentions.some((other) => standsLater(other, iso))) return mentions
  const off = targets.some(
    (target) =>
      TOLD.test(target.context.before) && (isOffBehind(target) || isOffBelow(target, mentions, source)),
  )
  if (!off) return mentions
  return mentions.map((mention) => {
    if (/^(?:moved-to|session)$/.test(mention.role) && mention.days.some((day) => day.iso === iso))
      return withRole(mention, 'cancelled')
    return mention.role === 'moved-from' ? withRole(mention, 'mention') : mention
  })
}

const standsLater = ({ role, days }: RoledMention, iso: string): boolean =>
  /^(?:session|reserve)$/.test(role) && days.some((day) => day.iso !== null && day.iso > iso)

/** "…, maar ook dan kan ze niet doorgaan". */
const isOffBehind = ({ context }: RoledMention): boolean =>
  context.after.split(NEXT_CLAUSE).slice(1).some(isCancelled)

/** One of the next sentences, without a day of its own, calls it off. */
const isOffBelow = (target: RoledMention, mentions: readonly RoledMention[], source: Source): boolean => {
  const dated = new Set(mentions.map(({ from }) => sentenceAt(source, from).from))
  const own = findEventNoun(target.context.sentence)?.word.toLowerCase()
  const start = target.days[0]?.span.start ?? 0
  return readStatements(source, { start: 0, end: source.text.length })
    .filter((statement) => statement.start > start)
    .slice(0, REACH_STATEMENTS)
    .some(({ text, lower, start: at }) => {
      const isDated = [...dated].some((token) => source.tokens[token]?.start === at)
      return !isDated && isCancelled(lower) && !areDifferent(own, findEventNoun(text)?.word.toLowerCase())
    })
}

const withRole = (mention: RoledMention, role: DateRole): RoledMention => ({
  ...mention,
  role,
  days: mention.days.map((day) => ({ ...day, role })),
})
