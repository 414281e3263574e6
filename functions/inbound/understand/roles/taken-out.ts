import { compact } from '../../compact'
import { type Source, sentenceAt } from '../text/source'
import type { RoledMention } from './date-roles'

const OUT_LEFT = compact(
  /\b(?:(?:behalve|uitgezonderd|uitgenomen|met uitzondering van)\b|m\.? ?u\.? ?v\.?(?= ))[^.;:!?\d]{0,50}$/,
)
const OUT_RIGHT = compact(/^\s*(?:uitgezonderd|uitgenomen)\b/)
const OTHERS_MIN = 2

/**
 * "Alle avonden zijn in De Spil, behalve die van 3 mei", beside a list with the 3rd of May in it: what the sentence
 * says before it holds for the others, and what follows it in its sentence for that day.
 */
export const daysTakenOut = (mentions: readonly RoledMention[]): ReadonlySet<RoledMention> => {
  const out = mentions.filter(
    ({ role, context }) =>
      role === 'session' && (OUT_LEFT.test(context.left) || OUT_RIGHT.test(context.right)),
  )
  if (out.length === 0) return NONE
  const listed = new Set(
    mentions.flatMap((one) => (isSession(one) && !out.includes(one) ? one.days.map(({ iso }) => iso) : [])),
  )
  return new Set(
    out.filter(
      ({ days }) => days.every(({ iso }) => listed.has(iso)) && listed.size - days.length >= OTHERS_MIN,
    ),
  )
}

const NONE: ReadonlySet<RoledMention> = new Set()

const isSession = ({ role }: RoledMention): boolean => role === 'session' || role === 'moved-to'

const GOES_ON = compact(
  /^[\s,)]*(?:\)|(?:zijn|is|vinden|vindt|beginnen|begint|starten|start|worden|wordt|duren|duurt|komen|houden|gaan|spelen)\b)/,
)

/** Whether a token stands behind such a day in its sentence, and is said of that day. */
export const isOfDayTakenOut = (source: Source, out: ReadonlySet<RoledMention>, token: number): boolean => {
  for (const { from, to, context } of out)
    if (
      to <= token &&
      sentenceAt(source, from).index === sentenceAt(source, token).index &&
      !GOES_ON.test(context.right)
    )
      return true
  return false
}
