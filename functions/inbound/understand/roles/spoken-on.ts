import { compact } from '../../compact'
import { type Source, sentenceAt } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { RoledMention } from './date-roles'
import { goesOnScreenAfter } from './goes-on-screen'

const STAYS = compact(
  /\bblij(?:ft|ven) (?:gewoon |wel )?(?:staan|ongewijzigd)\b|\bga(?:at|an)\b[^.;]{0,30}\b(?:wel|wél|gewoon|zeker|toch)\b[^.;]{0,20}\bdoor\b|\bdoor(?:gang)? (?:wel|wél)\b/,
)
/** Said of the same day. */
const THEN = compact(
  /\d{1,2}[.:]\d{2}|\d ?uur\b|\b(?:die|dezelfde) (?:dag|avond|middag|ochtend)\b|\b(?:daarna|ervoor|aansluitend)\b/,
)

/**
 * "De rondleiding op 12 oktober vervalt. De lezing van 14.00 uur blijft staan": the day goes on, with a part of it off.
 */
export const withSpokenOn = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] => {
  if (!mentions.some(({ role }) => role === 'cancelled')) return mentions
  const all = readStatements(source, { start: 0, end: source.text.length })
  const at = new Map(all.map((statement, i) => [statement.start, i]))
  const dated = new Set(mentions.map(({ from }) => source.tokens[sentenceAt(source, from).from]?.start))
  let spoken = false
  const settled = mentions.map((mention) => {
    const start = source.tokens[sentenceAt(source, mention.from).from]?.start ?? -1
    const own = at.get(start)
    const next = own === undefined ? undefined : all[own + 1]
    if (mention.role !== 'cancelled' || mention.days.length > 1 || !next || dated.has(next.start))
      return mention
    const said = all[own ?? 0]
    if (!goesOnAfter(said, next) && !goesOnScreenAfter(said?.lower ?? '', next.lower)) return mention
    spoken = true
    return asSession(mention)
  })
  return spoken ? settled : mentions
}

/** Of two sentences the first calls off a part of the day, and the second says what is held then. */
export const goesOnAfter = (own: Statement | undefined, next: Statement): boolean => {
  const [off, on] = [own, next].map((one) => findEventNoun(one?.text ?? '')?.word.toLowerCase())
  return (
    STAYS.test(next.lower) &&
    THEN.test(next.lower) &&
    !isCancelled(next.lower) &&
    on !== undefined &&
    on !== off
  )
}

const asSession = (mention: RoledMention): RoledMention => ({
  ...mention,
  role: 'session',
  days: mention.days.map((day) => ({ ...day, role: 'session' as const })),
})
