import type { Understanding } from '../../domain/understanding'
import type { Announcement } from './announcement'
import { readDateMentions } from './dates/date-mentions'
import { emit } from './emit'
import { assembleEvent, type Reading } from './events/assemble'
import { callOff, findMoved, readKind } from './events/kind'
import { announcesDays, readLateReport, readReportCue } from './events/report'
import { type DatedSession, readSessions } from './events/sessions'
import { settleMoves } from './events/settle-moves'
import { splitSlots } from './events/slots'
import { type EventPart, splitEvents } from './events/split'
import { readUndated } from './events/undated'
import { inferred } from './evidence'
import { type Programme, readProgramme } from './facts/programme'
import { placesOfUpdate } from './places/of-update'
import type { DatedText } from './places/place'
import { readPlaceChart } from './places/place-chart'
import { ENGLISH_QUESTION } from './questions/english'
import { askQuestions } from './questions/questions'
import { type RoledMention, readRoles } from './roles/date-roles'
import { withOldDays } from './roles/old-by-number'
import { withShift } from './roles/week-shift'
import { isEnglish } from './text/language'
import { readSource, type Source } from './text/source'
import { type TiedTime, tieTimes } from './times/tied-times'
import { readTimeMentions } from './times/time-mentions'

export type { Announcement } from './announcement'

/**
 * Reads a Dutch announcement: facts, each with its words, and questions where it is silent or contradicts
 * itself. Pure; never throws, whatever the text; a fact that the text does not state stays empty.
 *
 * Patterns that ignore case write a letter as `[a-zß-ɏ]` (Latin, up to U+024F) and not as `\p{L}`: the flags
 * `i` and `u` together make V8 spell out every case of every script, which is six times as slow. Patterns over
 * small letters do so too: `\p{L}` is compiled with its pairs of surrogates, and once V8 holds 16 MB of machine
 * code it compiles every further pattern without optimisation.
 */
export const understand = (announcement: Announcement): Understanding => {
  const source = readSource(announcement)
  if (isEnglish(source.tokens))
    return emit(
      source,
      inferred('unknown', { start: source.lines[0]?.start ?? 0, end: source.lines[0]?.end ?? 0 }),
      [],
      [ENGLISH_QUESTION],
    )
  return readDutch(source)
}

const readDutch = (source: Source): Understanding => {
  const { reading, parts } = readWhole(source)
  const drafts = parts.map((part) => assembleEvent(reading, part, parts))
  return emit(source, reading.kind, drafts, askQuestions(reading, drafts))
}

/** The whole text before its facts are shared out: what was read, and the events that it speaks of. */
export const readWhole = (source: Source): { reading: Reading; parts: EventPart[] } => {
  const found = readDateMentions(source)
  const cue = announcesDays(source, found) ? null : readReportCue(source, found)
  const mentions = settleMoves(
    withShift(source, withOldDays(source, readRoles(source, found, cue !== null))),
    source,
  )
  const report = cue ?? readLateReport(source, mentions)
  const taken = new Uint8Array(source.tokens.length)
  for (const mention of mentions) taken.fill(1, mention.from, mention.to)
  const allTimes = readTimeMentions(source, taken)
  const times = tieTimes(source, allTimes, mentions)
  const datedLines = new Set(
    mentions
      .filter(({ role }) => !/^(?:mention|deadline|publication)$/.test(role))
      .map(({ from }) => source.tokens[from]?.line ?? -1),
  )
  const programme = readProgramme(source, allTimes, datedLines)
  const days = readSessions(mentions, times, source.day, report !== null && !findMoved(mentions))
  const split = splitSlots(source, days, times, programme.lines)
  const read = readKind(source, split, mentions, report)
  const slots = callOff(split, read)
  const undated = read.value === 'content-post' ? readUndated(source, times) : null
  const sessions = undated ? [undated] : slots
  const dated = datedText(source, sessions, mentions, withoutSteps(times, programme))
  const kind = undated ? inferred('new-event' as const, undated.day.span) : read
  const places = placesOfUpdate(source, kind.value, readPlaceChart(source, dated), dated)
  const reading: Reading = { source, kind, mentions, times, programme, places }
  const parts = sessions.length > 0 || namesEvent(kind.value) ? splitEvents(source, sessions) : []
  return { reading, parts }
}

/** Of three items or more, what stands behind an hour is what happens then, and no place: "10.30 | Opening". */
const STEPS_MIN = 3

const withoutSteps = (times: readonly TiedTime[], { items }: Programme): readonly TiedTime[] => {
  const steps = new Set(items.length < STEPS_MIN ? [] : items.map(({ time }) => time.span.start))
  return times.filter(({ span }) => !steps.has(span.start))
}

/** Where sessions are spoken of: the sentences and lines of their dates, and the characters of all dates and times. */
const datedText = (
  source: Source,
  sessions: readonly DatedSession[],
  mentions: readonly RoledMention[],
  times: readonly TiedTime[],
): DatedText => {
  const spoken = sessions.flatMap((session) => session.mentions)
  const timed = times.filter((time) => time.mention === null || spoken.includes(time.mention))
  return {
    days: new Set(spoken.map(({ from }) => source.sentenceOf[from] ?? 0)),
    lines: new Set(spoken.map(({ from }) => source.tokens[from]?.line ?? -1)),
    spans: [
      ...mentions.flatMap((mention) => mention.days.map(({ span }) => span)),
      ...times.map(({ span }) => span),
    ],
    moments: new Set(timed.map(({ span }) => span.end)),
  }
}

const namesEvent = (kind: Understanding['kind']): boolean =>
  kind === 'cancellation' || kind === 'date-move' || kind === 'session-update' || kind === 'rectification'
