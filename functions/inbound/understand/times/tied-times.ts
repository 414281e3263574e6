import { daysBetween, weekdayOn } from '../dates/calendar'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'
import { weekdayOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'

/**
 * A time with the dates it belongs to. `own` times stand in the sentence or row of their date, `block` times
 * below it, `all` times hold for every date that has none of its own.
 */
export type TiedTime = TimeMention & {
  readonly line: number
  readonly scope: 'own' | 'block' | 'all'
  readonly mention: RoledMention | null
  /** "zondag: 12.00-18.00 uur" holds on the Sunday of its dates only; Monday is 1. */
  readonly weekday?: number
}

type Tie = Omit<TiedTime, 'line'>

const BLOCK_LINES_MAX = 8
const AHEAD_LINES_MAX = 3
const TIME_LABEL =
  /^(?:tijd|tijden|tijdstip|tijdsduur|aanvang|aanvangstijd|aanvangsuur|start|starttijd|begin|hoe laat|uur|uren|inloop|zaal open|wanneer|einde|eindtijd|duur|van|ontvangst|datum)/
const EVERY =
  /\b(?:alle|telkens|(?<!nog )steeds|iedere|elke|altijd|zelfde tijd|beide|allebei|de (?:bijeenkomsten|lessen|avonden|sessies|workshops) (?:zijn|duren|vinden|beginnen|starten))\b/

/** Ties each time to a date by sentence, row, line and block; times of deadlines and old dates fall out. */
export const tieTimes = (
  source: Source,
  times: readonly TimeMention[],
  mentions: readonly RoledMention[],
): TiedTime[] => {
  let before = 0
  let last: TiedTime | undefined
  return times.flatMap((time) => {
    while (before < mentions.length && (mentions[before]?.from ?? 0) < time.from) before += 1
    if (time.role === 'other') return []
    const line = source.tokens[time.from]?.line ?? 0
    const shared = last?.scope === 'all' && paragraphOf(source, last.line) === paragraphOf(source, line)
    const tied = tie(source, time, mentions, before, shared).map((one) => ({ ...one, line }))
    last = tied[0] ?? last
    return tied
  })
}

const paragraphOf = (source: Source, line: number): number => source.lines[line]?.paragraph ?? -1

/** `shared`: the time before it in its paragraph holds for all dates. */
const tie = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  shared: boolean,
): Tie[] => {
  const sentence = sentenceAt(source, time.from)
  const previous = mentions[at - 1]
  const next = mentions[at]
  const weekday = weekdayBefore(source, time, previous?.to ?? 0)
  const owner = weekday === null ? undefined : mentions.find((one) => isSession(one) && fallsOn(one, weekday))
  if (owner && weekday !== null) return [{ ...time, scope: 'own', mention: owner, weekday }]
  const line = source.tokens[time.from]?.line ?? 0
  const inSentence = (mention: RoledMention | undefined) =>
    mention !== undefined && mention.from >= sentence.from && mention.from < sentence.to
  const text = source.text
    .slice(source.tokens[sentence.from]?.start ?? 0, (source.tokens[sentence.from]?.start ?? 0) + 300)
    .toLowerCase()
  const dated = inSentence(previous) || inSentence(next)
  if (!dated && EVERY.test(text) && (time.sure || time.role !== 'moment'))
    return [{ ...time, scope: 'all', mention: null }]
  const ownBefore = inSentence(previous) || (previous && lineOf(source, previous) === line)
  if (previous && ownBefore) return own(time, nearestSession(mentions, at, sentence.from) ?? previous)
  if (next && inSentence(next)) return time.sure || isSession(next) ? own(time, next) : []
  if (!time.sure && time.role === 'moment') return []
  const labelled =
    TIME_LABEL.test(source.lines[line]?.label?.name ?? '') ||
    TIME_LABEL.test(source.lines[line - 1]?.text.toLowerCase() ?? '')
  if (shared && time.sure && previous?.role !== 'session') return [{ ...time, scope: 'all', mention: null }]
  const near = lastSession(source, mentions, at, line)
  if (near) return [{ ...time, scope: 'block', mention: near }]
  if (next && isSession(next) && lineOf(source, next) - line <= AHEAD_LINES_MAX)
    return [{ ...time, scope: 'block', mention: next }]
  return labelled || time.role !== 'moment' || time.sure ? [{ ...time, scope: 'all', mention: null }] : []
}

const WEEKDAY_REACH = 8

/** The bare "vrijdag" of "vrijdag: 17.00-22.00 uur", after the last date. */
const weekdayBefore = (source: Source, time: TimeMention, dateEnd: number): number | null => {
  const from = Math.max(sentenceAt(source, time.from).from, time.from - WEEKDAY_REACH, dateEnd)
  for (let i = time.from - 1; i >= from; i -= 1) {
    const word = source.tokens[i]?.lower ?? ''
    const weekday = /en$/.test(word) ? undefined : weekdayOf(word)
    if (weekday) return weekday.number
  }
  return null
}

const SPAN_DAYS_MAX = 7

/** Whether one of several days that are named together is such a weekday. */
const fallsOn = (mention: RoledMention, weekday: number): boolean => {
  const days = mention.days.flatMap((day) => (day.iso === null ? [] : [day.iso]))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return false
  if (!mention.joints.includes('range')) return days.some((iso) => weekdayOn(iso) === weekday)
  const length = daysBetween(first, last)
  return length < SPAN_DAYS_MAX && (weekday - weekdayOn(first) + 7) % 7 <= length
}

const isSession = (mention: RoledMention): boolean =>
  /^(?:session|moved-to|cancelled|past)$/.test(mention.role)

const own = (time: TimeMention, mention: RoledMention): Tie[] =>
  isSession(mention) || mention.role === 'reserve' ? [{ ...time, scope: 'own', mention }] : []

const lineOf = (source: Source, mention: RoledMention): number => source.tokens[mention.from]?.line ?? 0

/** "verzet van 16 april naar 4 juni, 12.30 uur": the nearest date in the sentence has it. */
const nearestSession = (
  mentions: readonly RoledMention[],
  at: number,
  from: number,
): RoledMention | undefined => {
  const nearest = mentions[at - 1]
  return nearest && nearest.from >= from ? nearest : undefined
}

/** The last session date above, within one block of lines; a deadline in between does not count. */
const lastSession = (
  source: Source,
  mentions: readonly RoledMention[],
  at: number,
  line: number,
): RoledMention | undefined => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const mention = mentions[i]
    if (!mention || line - lineOf(source, mention) > BLOCK_LINES_MAX) return undefined
    if (isSession(mention)) return mention
  }
  return undefined
}
