import type { Span } from '../evidence'
import { isHouseNumber } from '../text/house-number'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { leavesHour } from './after-hour'
import { isBareRange } from './bare-ranges'
import { readClock, readOpenedHour, type WrittenClock } from './clock'
import { columnRole } from './column-hours'
import { withDurations } from './durations'
import { halfBehind } from './half-cues'
import { withoutHalfEnds } from './half-programmes'
import { isAmount, isCounter, isOrdinal } from './no-hours'
import { readRangeJoint } from './range-joint'
import { withoutRoughEnds } from './rough-ends'
import { withStackedEnds } from './stacked-moments'
import { isVague, print, readRange } from './time-range'
import { readTimeRole, type TimeRole } from './time-role'
import { joinHalves } from './two-halves'
import { isListedHour, isUnderEnd, isUnderTime } from './under-label'

/** A time or a range of times in the text; `HH:MM`. Tokens `from` up to `to`. */
export type TimeMention = {
  readonly start: string | null
  readonly end: string | null
  readonly role: TimeRole
  readonly from: number
  readonly to: number
  readonly span: Span
  /** A bare `19.30` without unit is a time only where something else says so. */
  readonly sure: boolean
  /** Spoken or without minutes: "tien uur" may be in the evening. */
  readonly vague: boolean
  /** What a machine printed beside the date; what people wrote goes before it. */
  readonly stamp: boolean
  /** Not written itself: the start and how long it lasts give it. */
  readonly reckoned?: true
}

const MENTIONS_MAX = 2000

/** Times outside the dates; `taken` marks tokens that dates already claimed. */
export const readTimeMentions = (source: Source, taken: Uint8Array): TimeMention[] => {
  const mentions: TimeMention[] = []
  let i = 0
  while (i < source.tokens.length && mentions.length < MENTIONS_MAX) {
    const found = taken[i] ? null : readTime(source, i, taken)
    if (found) mentions.push(found)
    i = found ? found.to : i + 1
  }
  const whole = joinHalves(source, withStackedEnds(source, mentions, taken))
  return withDurations(source, withoutHalfEnds(source, withoutRoughEnds(source, whole)))
}

const readTime = (source: Source, at: number, taken: Uint8Array): TimeMention | null => {
  const opened = source.tokens[at - 1]?.lower ?? ''
  const first = readClock(source.tokens, at) ?? readOpenedHour(source.tokens, at, opened)
  if (!first || taken[first.to - 1]) return null
  const isBare = first.form === 'bare'
  if (isBare && (isOrdinal(source, first) || isHouseNumber(source.tokens, at))) return null
  if (isCounter(source, first)) return null
  if (!first.sure && first.form === 'digital' && isAmount(source, first)) return null
  const joint = readRangeJoint(source, first.to, opened, taken)
  const second =
    joint === null || taken[joint]
      ? null
      : (readClock(source.tokens, joint) ?? readOpenedHour(source.tokens, joint, opened))
  if (second && isRange(source, first, second, opened, taken)) {
    const found = readRange(source, first, second)
    const window =
      opened === 'tussen'
        ? startsWithin(source, at, SETTING_OFF) || SETS_OFF.test(source.tokens[second.to]?.lower ?? '')
        : startsWithin(source, at, LEAVING)
    return window && found.role === 'range' ? { ...found, end: null, role: 'start' } : found
  }
  if ((isBare && !isListedHour(source, first)) || isDuration(source, first)) return null
  const said = columnRole(source, first.from) ?? readTimeRole(source, first.from, first.to)
  const role = said === 'moment' && isUnderEnd(source, first) ? 'end' : said
  const clock = print(source, first)
  const end = role === 'end' ? clock : null
  const sure =
    first.sure || role !== 'moment' || isAtHour(source, first, opened) || isUnderTime(source, first)
  return {
    start: end ? null : clock,
    end,
    role,
    from: first.from,
    to: first.to,
    span: spanOf(source, first.from, first.to),
    sure,
    vague: isVague(first),
    stamp: first.stamp,
  }
}

/** "Rond 15.45 rijden we naar de kerk": no amount comes after such a word. */
const isAtHour = ({ tokens }: Source, { form, to }: WrittenClock, opened: string): boolean =>
  form === 'digital' &&
  /^(?:om|rond|omstreeks|tegen|klokslag|vanaf)$/.test(opened) &&
  !/^(?:euro|eur|€|per|p|km|verwacht)$/.test(tokens[to]?.lower ?? '')

const DURATION =
  /^(?:duurt|duren|duur|binnen|ruim|bijna|minstens|gedurende|nog|elke|iedere|per|maximaal|minimaal|ongeveer|enkele|eerste|laatste)$/

const AMOUNT_RIGHT =
  /^(?:lang|langer|korter|durende|duren|later|eerder|vroeger|vertraging|opgeschoven|verschoven|rijden|lopen|reistijd|per)$/

/** "duurt 2 uur", "3 uur lang", "een uur vroeger": how long, not when. */
const isDuration = (source: Source, clock: WrittenClock): boolean => {
  if (clock.form === 'digital') return false
  const [before, earlier] = [
    source.tokens[clock.from - 1]?.lower ?? '',
    source.tokens[clock.from - 2]?.lower ?? '',
  ]
  const after = source.tokens[clock.to]?.lower ?? ''
  if (before === ':' && /^(?:tijds)?duur(?:tijd)?$/.test(earlier)) return true
  if (AMOUNT_RIGHT.test(after) || (after === 'op' && slides(source, clock))) return true
  // "5 theorielessen van 2 uur".
  if (before === 'van' && /(?:s|en)$/.test(earlier) && source.tokens[clock.from - 3]?.kind === 'number')
    return true
  if (after === 'in' && source.tokens[clock.to + 1]?.lower === 'beslag') return true
  return DURATION.test(before) && (before !== 'ongeveer' || /^(?:duurt|duren|duur)$/.test(earlier))
}

/** "Alles schuift een uur op". */
const slides = ({ tokens }: Source, { from }: WrittenClock): boolean =>
  tokens.slice(Math.max(0, from - SLIDES_TOKENS), from).some(({ lower }) => /^schui(?:ft|ven)$/.test(lower))

const SLIDES_TOKENS = 8

const SETTING_OFF =
  /^(?:start|starten|starttijd|vertrek|vertrekken|inloop|vrije|inschrijven|inschrijving|inschrijvingen)$/
const SETS_OFF = /^(?:inschrijven|vertrekken|starten|afstempelen|aansluiten|weggaan)$/
const LEAVING = /^(?:vertrek|vertrekken|vrije|inschrijven|inschrijving|inschrijvingen)$/

/** "start elke avond tussen 18.00 en 18.30 uur", "vertrek van 7u tot 13u": a window in which to begin, not an end. */
const startsWithin = (source: Source, at: number, cue: RegExp): boolean =>
  source.tokens
    .slice(Math.max(sentenceAt(source, at).from, at - 10), at)
    .some((token) => cue.test(token.lower))

/** "20.00 - 22.00" is a range of times, "20.00 - 3 personen" is not. */
const isRange = (
  source: Source,
  first: WrittenClock,
  second: WrittenClock,
  opened: string,
  taken: Uint8Array,
): boolean => {
  if (first.form === 'bare' && second.form === 'bare')
    return isBareRange(source, first, second, opened, taken)
  if (first.form === 'bare') return second.form !== 'spoken' || /^(?:van|tussen)$/.test(opened)
  if (second.form !== 'bare') return true
  // "20.00 - 3 personen": a bare number closes a range only where nothing is counted.
  const next = source.tokens[second.to]
  return (
    next?.kind !== 'word' ||
    next.gap !== 'blank' ||
    leavesHour(next.lower) ||
    halfBehind(source, second) !== null
  )
}
