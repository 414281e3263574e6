import type { AnnouncementKind } from '../../../domain/understanding'
import { type Fact, inferred, type Span, stated } from '../evidence'
import type { RoledMention } from '../roles/date-roles'
import { UNKNOWN_DAY } from '../roles/moved-later'
import { CANCEL, isCancelled, withoutReasons } from '../roles/other-cues'
import { isConditional } from '../roles/reserve-cues'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { APOLOGY, FALLBACK, find, MOVED, RECTIFY, readUpdate } from './kind-cues'
import { areDifferent } from './other-gathering'
import type { DatedSession } from './sessions'

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
  const all = readStatements(source, { start: 0, end: source.text.length })
  const line = source.lines[0]
  const whole = { start: line?.start ?? 0, end: line?.end ?? 0 }
  const moved = findMoved(mentions)
  const sorry = find(all.slice(0, 2), APOLOGY)
  if (sorry) return stated('rectification', sorry)
  if (report && !moved) return stated('report', report)
  const wrong = find(all.slice(0, 30), RECTIFY)
  if (wrong) return stated('rectification', wrong)
  const held = mentions.some((mention) => mention.days.some((day) => day.role === 'reserve'))
  const decided = held ? null : readFallback(all, sessions, moved)
  if (decided) return stated('fallback-decision', decided)
  if (moved && sessions.some((session) => session.status !== 'cancelled'))
    return stated('date-move', spanOfMention(moved))
  const cancelled = readCancelled(all, sessions)
  if (cancelled) return stated('cancellation', cancelled)
  if (moved) return stated('date-move', spanOfMention(moved))
  const shifting = all.slice(0, 8).filter(({ text }) => !UNKNOWN_DAY.test(text))
  const shifted = sessions.length > 0 && !held ? find(shifting, MOVED) : null
  if (shifted) return stated('date-move', shifted)
  const update =
    readUpdate(all.slice(0, 12)) ?? (sessions.length > 0 ? find(all.slice(0, 4), GOES_AHEAD) : null)
  if (update) return stated('session-update', update)
  const first = sessions[0]
  if (first) return inferred('new-event', first.day.span)
  return inferred(all.some((statement) => statement.text.length > 20) ? 'content-post' : 'unknown', whole)
}

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
const GOES_AHEAD =
  /\bga(?:at|an)\b(?: [^\s.!?]+){0,4} (?:definitief|zeker|toch|gewoon|gelukkig|wel degelijk|sowieso) door\b(?! (?:in|op|te|om)\b)|\bga(?:at|an)\b(?: [^\s.!?]+){0,3} door\s*!|(?:hebben|heeft) (?:we |wij )?(?:nu )?(?:genoeg|voldoende) (?:aanmeldingen|inschrijvingen|deelnemers)[^.!?]{0,60}\bdoor\b/i

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
  const off =
    moved !== undefined ||
    sessions.some((session) => session.status === 'cancelled') ||
    all.some((one) => isCancelled(one.lower))
  if (
    !statement ||
    !off ||
    sessions.length === 0 ||
    !/wijken|wordt|gaan|kiezen|reserve ?-?datum/i.test(statement.text)
  )
    return null
  const held = FALLBACK.exec(statement.text)
  return held && matchSpan(statement, held)
}

const OF_MONTH = new RegExp(`\\b(?:van|in) (${MONTH_WORDS.join('|')})\\b`)

/** "De vergadering van juni is vervallen", "de clubavond van die week vervalt": not what the headline announces. */
const isOfAnother = (
  one: Statement,
  headline: Statement | undefined,
  sessions: readonly DatedSession[],
): boolean => {
  const month = MONTH_WORDS.indexOf(OF_MONTH.exec(one.lower)?.[1] ?? '') + 1
  if (month > 0 && /\d/.test(headline?.text ?? '') && sessions.every(({ day }) => day.month !== month))
    return true
  const [own, named] = [one, headline].map((each) => findEventNoun(each?.text ?? '')?.word.toLowerCase())
  return one !== headline && areDifferent(own, named)
}

/**
 * "… omdat de excursie is afgelast", "Nu de markt is afgelast, houden we een borrel": a reason that speaks of another
 * gathering than those with a day, or of any where the rest of the sentence says what is held.
 */
const isReason = (one: Statement, sessions: readonly DatedSession[]): boolean => {
  const rest = withoutReasons(one.lower)
  if (!isCancelled(rest) && PLANS.test(rest) && !/\b(?:niet|geen)\b/.test(rest)) return true
  const at = CANCEL.exec(one.lower)?.index ?? 0
  const reason = /\b(?:omdat|doordat|aangezien|nu)\b([^,;]*)$/.exec(one.lower.slice(0, at))?.[1]
  const other = findEventNoun(reason ?? '')?.word.toLowerCase()
  return sessions.some(({ mentions }) =>
    mentions.some(({ context }) => areDifferent(other, findEventNoun(context.sentence)?.word.toLowerCase())),
  )
}

/** What the main clause does instead. */
const PLANS =
  /\b(?:houden|houdt|organiseren|organiseert|plannen|plant|vieren|viert|geven|geeft|verzorgen|verzorgt|gaan|komen|komt|doen|spelen|speelt|zingen|zingt|beginnen|begint|nodigen|nodigt|vinden|vindt|is|zijn)\b/

/** "Dat vervalt dit jaar": something the sentence before it tells of, not the day that is announced. */
const PART_OF_IT = /^(?:dat|dit|die) (?:vervalt|vervallen|gaat|gaan|komt|komen)\b/

const COULD_NOT =
  /\b(?:konden|gingen|werden)\b[^.;]{0,80}\b(?:niet doorgaan|niet door|afgelast|geannuleerd)\b/
const AGAIN =
  /\b(?:alsnog|weer (?:kan|kunnen|mag|mogen)|(?:kan|kunnen|mag|mogen) (?:het |er |we |wij )?(?:nu )?weer)\b/

/** "De vorige twee edities zijn afgelast", "dat werd toen geannuleerd". */
const LONG_AGO =
  /\b(?:werd|werden|is|zijn|moest|moesten|ging|gingen)\b[^.;]{0,40}\b(?:toen|destijds|indertijd)\b|\bvorige (?:[a-zß-ɏ]+ )?(?:edities|keren|jaren|seizoenen)\b|\b(?:jaar|jaren) geleden\b/
const ONCE_MORE = /\b(?:ook nu|ook dit|ook deze|opnieuw|nogmaals|dit jaar|deze keer)\b/
/** "het uitgestelde concert": what it is called, now that it has a day. */
const PUT_OFF_THEN = /\b(?:uitgestelde|verdaagde|afgelaste|geannuleerde)\b/g

/** "Veel lezingen konden niet doorgaan. Nu het weer kan, …": that lies behind. */
const isOver = (one: Statement, all: readonly Statement[]): boolean => {
  if (LONG_AGO.test(one.lower) && !ONCE_MORE.test(one.lower)) return true
  if (!isCancelled(one.lower.replace(PUT_OFF_THEN, ''))) return true
  const at = all.indexOf(one)
  return COULD_NOT.test(one.lower) && all.slice(at, at + 3).some(({ lower }) => AGAIN.test(lower))
}

/** A called-off session, or words at the head of a mail that names no other date. */
const readCancelled = (all: readonly Statement[], sessions: readonly DatedSession[]): Span | null => {
  const off = sessions.filter((one) => one.status === 'cancelled')
  const [session] = off
  // A row of a table that says "vervallen" calls off that row only.
  const going = sessions.filter((one) => one.status === 'planned')
  const rows = off.length > 0 && going.length >= off.length && going.length > 2 && off.every(isRowOff)
  if (session && !rows && !isFootnote(off, going)) return session.day.span
  const planned = sessions.length > 0
  const named = all.slice(0, 2).some((one) => findEventNoun(one.text) !== null)
  const statement = all
    .slice(0, 8)
    .find(
      (one) =>
        isCancelled(one.lower) &&
        !(
          planned &&
          (PART_OF_IT.test(one.lower) ||
            isOver(one, all) ||
            isReason(one, sessions) ||
            isOfAnother(one, all[0], sessions))
        ) &&
        (named || findEventNoun(one.text) !== null),
    )
  const found = statement && CANCEL.exec(statement.lower)
  return statement && found && sessions.length <= 1
    ? matchSpan({ ...statement, text: statement.lower }, found)
    : null
}

/** A programme, and below it the one evening of it that is off. */
const isFootnote = (off: readonly DatedSession[], going: readonly DatedSession[]): boolean => {
  const firstOff = Math.min(...off.flatMap(({ mentions }) => mentions.map(({ from }) => from)))
  const before = going.filter(({ mentions }) => mentions.some(({ from }) => from < firstOff))
  return off.length === 1 && before.length >= LISTED_MIN && before.length === going.length
}

const LISTED_MIN = 4

/** "LUMC (vervallen) 5 oktober": no verb says so, only a mark in the row. */
const isRowOff = ({ mentions }: DatedSession): boolean =>
  mentions.every(({ context }) =>
    /\((?:vervallen|geannuleerd|afgelast|vervalt)\)|geannuleerd\s*$/.test(context.left),
  )

/** "Quiz 5 oktober" over "Helaas gaat de quiz niet door": the only day, named before, is what is off. */
export const callOff = (sessions: readonly DatedSession[], kind: Fact<AnnouncementKind>): DatedSession[] => {
  const [only] = sessions
  const off =
    kind.value === 'cancellation' &&
    sessions.length === 1 &&
    only?.status === 'planned' &&
    only.day.span.end <= kind.span.start
  return off && only ? [{ ...only, status: 'cancelled' }] : [...sessions]
}
