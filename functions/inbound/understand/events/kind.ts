import type { AnnouncementKind } from '../../../domain/understanding'
import { compact } from '../../compact'
import { type Fact, inferred, type Span, stated } from '../evidence'
import { isCancelled } from '../roles/cancel-cues'
import type { RoledMention } from '../roles/date-roles'
import { TO_NO_DAY } from '../roles/move-verbs'
import { UNKNOWN_DAY } from '../roles/moved-later'
import { isReserveOff } from '../roles/not-off'
import { putsOffDecision } from '../roles/put-off-decision'
import { isConditional } from '../roles/reserve-cues'
import { findSwap, isProposal } from '../roles/undecided'
import { takesBackOff } from '../roles/withdrawn-off'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import {
  APOLOGY,
  FALLBACK,
  find,
  findUnless,
  IF_WRONG,
  MISTAKE,
  MOVED,
  MOVED_AWAY,
  RECTIFY,
  readUpdate,
} from './kind-cues'
import { readCancelled } from './kind-off'
import { isOffInPart } from './off-in-series'
import type { DatedSession } from './sessions'
import { findPutRight, MOVES_DEADLINE } from './told-changes'
import { findShift, findSlide } from './told-shift'
import { isOneOfDays } from './whole-off'

/** The first mention of a day that is given up, or of the one that takes its place. */
export const findMoved = (mentions: readonly RoledMention[]): RoledMention | undefined =>
  mentions.find((mention) => mention.days.some((day) => day.role === 'moved-to' || day.role === 'moved-from'))

/** What the mail wants, judged by the sessions it names and by its first words. */
export const readKind = (
  source: Source,
  sessions: readonly DatedSession[],
  mentions: readonly RoledMention[],
  report: Span | null,
): Fact<AnnouncementKind> => {
  const told = readStatements(source, { start: 0, end: source.text.length })
  const all = told.filter(({ lower }) => !isProposal(lower))
  const line = source.lines[0]
  const whole = { start: line?.start ?? 0, end: line?.end ?? 0 }
  const moves = findMoved(mentions)
  // What a report tells to have moved has been held since.
  const moved = report && isOver(mentions, source.day) ? undefined : moves
  const sorry = find(all.slice(0, 5), APOLOGY)
  if (sorry) return stated('rectification', sorry)
  const sure = all.filter(({ text }) => !IF_WRONG.test(text))
  const mistaken =
    sessions.length > 0 ? (find(all.slice(0, 4), MISTAKE) ?? find(sure.slice(0, 2), RECTIFY)) : null
  if (mistaken) return stated('rectification', mistaken)
  const right = sessions.length > 0 ? findPutRight(all.slice(0, 6)) : null
  const back = takesBackOff(all.slice(0, 8))
  if (back) return stated('rectification', spanOf(back))
  if (right) return stated('rectification', right)
  if (report && !moved) return stated('report', report)
  const wrong = sessions.length > 0 || namesGathering(all) ? find(sure.slice(0, 30), RECTIFY) : null
  if (wrong) return stated('rectification', wrong)
  const held = mentions.some((mention) => mention.days.some((day) => day.role === 'reserve'))
  const decided = held ? null : readFallback(all, sessions, moved)
  if (decided) return stated('fallback-decision', decided)
  if (moved && sessions.some((session) => session.status !== 'cancelled'))
    return stated('date-move', spanOfMention(moved))
  const cancelled = readCancelled(all, sessions, mentions)
  if (cancelled) return stated(isOffInPart(sessions) ? 'session-update' : 'cancellation', cancelled)
  if (moved) return stated('date-move', spanOfMention(moved))
  const away =
    sessions.length === 0 && namesGathering(all)
      ? find(
          all.slice(0, 8).filter(({ lower }) => !putsOffDecision(lower)),
          MOVED_AWAY,
        )
      : null
  if (away) return stated('date-move', away)
  const slid =
    sessions.length === 0 ? (findSwap(all) ?? findShift(all.slice(0, 6))) : findSlide(all.slice(0, 4))
  if (slid) return stated('date-move', slid)
  const shifted =
    sessions.length > 0 && !held
      ? findUnless(
          all.slice(0, 8),
          MOVED,
          ({ text, lower }) => UNKNOWN_DAY.test(text) || TO_NO_DAY.test(lower) || MOVES_DEADLINE.test(text),
        )
      : null
  if (shifted) return stated('date-move', shifted)
  const elsewhere =
    sessions.length > 0 ? all.slice(0, 8).find(({ lower }) => TO_NO_DAY.test(lower)) : undefined
  if (elsewhere) return stated('session-update', spanOf(elsewhere))
  const update =
    readUpdate(all.slice(0, 12), sessions.length > 1) ??
    (sessions.length > 0 ? find(all.slice(0, 6), GOES_AHEAD) : null)
  if (update) return stated('session-update', update)
  const first = sessions[0]
  if (first) return inferred('new-event', first.day.span)
  return inferred(told.some((statement) => statement.text.length > 20) ? 'content-post' : 'unknown', whole)
}

/** Every day that something moved to, or that was given up for none, lies behind. */
const isOver = (mentions: readonly RoledMention[], mailDay: string): boolean =>
  mentions.every(({ days }) =>
    days.every(({ role, iso }) => role !== 'moved-to' || (iso !== null && iso < mailDay)),
  )

const namesGathering = (all: readonly Statement[]): boolean =>
  all.slice(0, 8).some(({ text }) => findEventNoun(text) !== null)

const spanOf = ({ start, text }: Statement): Span => ({ start, end: start + text.length })

const spanOfMention = (mention: RoledMention): Span => mention.days[0]?.span ?? { start: 0, end: 0 }

/** "4 juni gaat niet door: we wijken uit naar 8 oktober", as a decision and not as a condition. */
/** The reserve date is spoken of, and nowhere as a condition. */
const isSettled = (all: readonly Statement[]): boolean => {
  const held = all.filter((one) => FALLBACK.test(one.text))
  return (
    held.length > 0 &&
    !held.some((one) => isConditional(one.lower)) &&
    !all.some((one) => isCancelled(one.lower))
  )
}

/** "gaat definitief door!": the word that was waited for; "gaat door in zaal De Boog" is Flemish for "is held". */
const GOES_AHEAD = compact(
  /\b(?:laten (?:we|wij)|(?:we|wij) laten) (?:[a-zß-ɏ]+ ){1,3}(?:toch|gewoon|wel) (?:doorgaan|door laten gaan)\b|\bga(?:at|an)\b(?: [^\s.!?]+){0,4} (?:definitief|zeker|toch|gewoon|gelukkig|wel degelijk|sowieso) door\b(?! (?:in|op|te|om)\b)|\bga(?:at|an)\b(?: [^\s.!?]+){0,3} door\s*!|(?:hebben|heeft) (?:we |wij )?(?:nu )?(?:genoeg|voldoende) (?:aanmeldingen|inschrijvingen|deelnemers)[^.!?]{0,60}\bdoor\b|\bga(?:at|an)\b[^.!?]{0,60} (?:gewoon|toch|zeker|definitief) op [^.!?]{3,30} (?:houden|organiseren|vieren|doen)\b/i,
)

const GO = /\bga(?:at|an)\b(?!.{0,40}\bniet\b)[^.!?]{0,60}\bdoor\b/i

const readFallback = (
  all: readonly Statement[],
  sessions: readonly DatedSession[],
  moved: RoledMention | undefined,
): Span | null => {
  const statement = all.find((one) => FALLBACK.test(one.text) && !isConditional(one.lower))
  const go = all.find((one) => GO.test(one.text) && !isConditional(one.lower))
  const found = go && GO.exec(go.text)
  if (go && found && isSettled(all)) return matchSpan(go, found)
  if (all.some((one) => isReserveOff(one.lower))) return null
  const off =
    moved !== undefined ||
    sessions.some((session) => session.status === 'cancelled') ||
    all.some((one) => isCancelled(one.lower))
  if (
    !statement ||
    !off ||
    sessions.length === 0 ||
    !/wijken|wordt|gaan|kiezen|gebruik|reserve ?-?datum/i.test(statement.text)
  )
    return null
  const held = FALLBACK.exec(statement.text)
  return held && matchSpan(statement, held)
}

/** "Quiz 5 oktober" over "Helaas gaat de quiz niet door": the only day, or all of one gathering, named before. */
export const callOff = (sessions: readonly DatedSession[], kind: Fact<AnnouncementKind>): DatedSession[] => {
  const off =
    kind.value === 'cancellation' &&
    sessions.every(({ status, day }) => status === 'planned' && day.span.end <= kind.span.start) &&
    (sessions.length === 1 || isOneOfDays(sessions))
  return off ? sessions.map((session) => ({ ...session, status: 'cancelled' })) : [...sessions]
}
