import { opensLine, type Token } from '../text/tokens'
import { numberOf } from '../words/calendar-words'
import { leavesHour } from './after-hour'
import { isPrime, readApart, readBlanked } from './apart-clock'
import { isByComma, isMistyped } from './odd-clock'
import { readRoundHour } from './round-hours'
import { unitEnd } from './unit-end'
import { surely, type WrittenClock } from './written-clock'

export type { WrittenClock } from './written-clock'

type Tokens = readonly Token[]

export const readClock = (tokens: Tokens, at: number): WrittenClock | null => {
  const token = tokens[at]
  if (token?.kind === 'number') return readDigits(tokens, at)
  return token?.kind === 'word' ? (readSpoken(tokens, at) ?? readRoundHour(tokens, at)) : null
}

/** "artikel 7.30", "Psalm 12:5": a number of its own. */
const NUMBERED =
  /^(?:eur|euro|nr|artikel|versie|vers|psalm|psalmen|lied|gezang|genesis|exodus|jesaja|jeremia|ezechiël|daniël|prediker|spreuken|job|mattheüs|matteüs|marcus|markus|lucas|lukas|johannes|handelingen|romeinen|korintiërs|korinthe|galaten|efeziërs|filippenzen|kolossenzen|hebreeën|petrus|jakobus|openbaring)$/

const readDigits = (tokens: Tokens, at: number): WrittenClock | null => {
  const first = tokens[at]
  const before = tokens[at - 1]
  if (!first || before?.text === '€' || NUMBERED.test(before?.lower ?? '')) return null
  const glued = first.gap === 'none' && before && !/^(?:[-–—(|:/~±'‘’"“>[_]|\*{1,2}|__)$/.test(before.text)
  if (glued && !/\p{Ll}{3}$/u.test(before.text)) return null
  const clock = atHalfDay(tokens, readFigures(tokens, at, first))
  // "praatje19.00 uur" lost its blank; "model12" never was a time.
  return glued && clock && unitEnd(tokens, clock.to - 1) !== clock.to ? null : clock
}

/** `7:30 pm`, as calendars on the web print it. */
const atHalfDay = (tokens: Tokens, clock: WrittenClock | null): WrittenClock | null => {
  const half = tokens[clock?.to ?? -1]
  if (!clock || clock.hour > 12 || !/^[ap]m$/.test(half?.lower ?? '') || half?.gap === 'line') return clock
  const hour = (clock.hour % 12) + (half?.lower === 'pm' ? 12 : 0)
  return { ...clock, hour, to: clock.to + 1, form: 'digital', sure: true }
}

const readFigures = (tokens: Tokens, at: number, first: Token): WrittenClock | null => {
  if (first.text.length === 4) return readFourDigits(tokens, at, first)
  if (first.text.length > 2 || Number(first.text) > 24) return null
  const hour = Number(first.text)
  return (
    readWithMinutes(tokens, at, hour) ??
    readApart(tokens, at, hour) ??
    readBlanked(tokens, at, hour) ??
    readWholeHour(tokens, at, hour)
  )
}

/** `1930 uur`. */
const readFourDigits = (tokens: Tokens, at: number, first: Token): WrittenClock | null => {
  const [hour, minute] = [Number(first.text.slice(0, 2)), Number(first.text.slice(2))]
  const to = unitEnd(tokens, at + 1)
  if (to === at + 1 || hour > 24 || minute > 59 || tokens[at + 1]?.lower === 'h') return null
  return surely({ hour, minute, from: at, to, form: 'digital' })
}

/** `12.30`, `12:30`, `14u00`, `9h30`, with or without a unit. */
const readWithMinutes = (tokens: Tokens, at: number, hour: number): WrittenClock | null => {
  const [separator, second] = [tokens[at + 1], tokens[at + 2]]
  if (second?.kind !== 'number' || second.text.length !== 2 || Number(second.text) > 59) return null
  const apart = second.gap === 'blank' && isMistyped(tokens, at, hour)
  if (separator?.gap !== 'none' || !(second.gap === 'none' || apart)) return null
  const colon = separator.text === ':' || /^(?:u|uur|h)$/.test(separator.lower)
  if (!colon && separator.text !== '.' && !isByComma(tokens, at)) return null
  const stamp = separator.text === ':' && tokens[at + 3]?.text === ':' && isNumberNext(tokens, at + 4)
  const to = stamp ? at + 5 : minutesEnd(tokens, at + 3, separator)
  const unit = to > at + 3
  if (!unit && isOtherNumber(tokens, at + 3, colon)) return null
  return { hour, minute: Number(second.text), from: at, to, form: 'digital', sure: colon || unit, stamp }
}

/** `14u30'`: the mark of minutes; else the unit. */
const minutesEnd = (tokens: Tokens, at: number, separator: Token): number =>
  isPrime(tokens[at]) && /^(?:u|uur|h)$/.test(separator.lower) ? at + 1 : unitEnd(tokens, at)

const MEASURES = /^(?:euro|eur|km|m|cm|kg|miljoen|mln|miljard|procent|ha|hectare|mb|gb|m²)$/

/** "10:00Welkom": two cells of a programme that ran together. */
const GLUED_NAME = /^\p{Lu}\p{Ll}/u

/** After `12.30`: another `.50`, a percentage, a measure. */
const isOtherNumber = (tokens: Tokens, at: number, colon: boolean): boolean => {
  const after = tokens[at]
  if (!after || opensLine(after)) return false
  // "18:30 € 5" is an hour and what it costs.
  if (after.text === '€') return !(after.gap === 'blank' && tokens[at + 1]?.kind === 'number')
  if (/^[%‰]$/.test(after.text) || MEASURES.test(after.lower)) return true
  if (after.gap !== 'none') return false
  const longer = tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.gap === 'none'
  return (
    (after.kind === 'word' && !(colon && GLUED_NAME.test(after.text))) ||
    (longer && (after.text === '.' || after.text === ',' || (after.text === ':' && !colon)))
  )
}

/** `20 uur`, `10u`, `9 h`, or a bare `10`. */
const readWholeHour = (tokens: Tokens, at: number, hour: number): WrittenClock | null => {
  const next = tokens[at + 1]
  const attached = next?.gap === 'none'
  const to = unitEnd(tokens, at + 1)
  if (to > at + 1) return surely({ hour, minute: 0, from: at, to: to, form: 'hour' })
  if (
    attached &&
    (next?.kind === 'word' || (/^[.,:/]$/.test(next?.text ?? '') && isNumberNext(tokens, at + 2)))
  )
    return null
  return { hour, minute: 0, from: at, to: at + 1, form: 'bare', sure: false, stamp: false }
}

const isNumberNext = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at]?.gap === 'none'

/** The "twee" of "van twee tot zes uur", the "tien" of "van half acht tot tien": a bare word, which only a range makes a time. */
export const readOpenedHour = (tokens: Tokens, at: number, opened: string): WrittenClock | null => {
  const hour = tokens[at]?.kind === 'word' ? numberOf(tokens[at]?.lower ?? '') : undefined
  if (hour === undefined || hour > 12 || !/^(?:van|tussen)$/.test(opened)) return null
  return { hour, minute: 0, from: at, to: at + 1, form: 'bare', sure: false, stamp: false }
}

/** `half twee`, `kwart voor acht`, `tien over half drie`, `acht uur`. */
const readSpoken = (tokens: Tokens, at: number): WrittenClock | null => {
  const first = tokens[at]?.lower ?? ''
  if (first === 'half') return spoken(tokens, at, at + 1, -30)
  if (first === 'middernacht' && AT_HOUR.test(tokens[at - 1]?.lower ?? ''))
    return surely({ hour: 24, minute: 0, from: at, to: at + 1, form: 'digital' })
  const minutes = first === 'kwart' ? 15 : numberOf(first)
  const direction = tokens[at + 1]?.lower
  if (minutes !== undefined && (direction === 'voor' || direction === 'over')) {
    const sign = direction === 'voor' ? -1 : 1
    if (tokens[at + 2]?.lower === 'half') return spoken(tokens, at, at + 3, -30 + sign * minutes)
    const named = first === 'kwart' || (minutes % 5 === 0 && AT_HOUR.test(tokens[at - 1]?.lower ?? ''))
    return named ? spoken(tokens, at, at + 2, sign * minutes) : null
  }
  if ((first === 'een' || first === 'één') && direction === 'uur' && tokens[at + 2]?.lower === 'of')
    return roughly(tokens, at)
  const hour = numberOf(first)
  if (hour === undefined || hour > 12) return null
  if (direction === 'uur') return surely({ hour, minute: 0, from: at, to: at + 2, form: 'spoken' })
  return isAtWord(tokens, at) ? surely({ hour, minute: 0, from: at, to: at + 1, form: 'spoken' }) : null
}

/** "We beginnen om acht en stoppen om tien": not "het gaat om vier", nor "om twee redenen". */
const isAtWord = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1]
  const ends = !next || opensLine(next) || /^[.,;:!?)(]$/.test(next.text) || leavesHour(next.lower)
  return (
    ends &&
    tokens[at - 1]?.lower === 'om' &&
    !/^(?:een|één|eens)$/.test(tokens[at]?.lower ?? '') &&
    !tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => COUNTED_BY.test(lower))
  )
}

const COUNTED_BY = /^(?:gaat|ging|gaan|draait|vraagt|vragen|vroeg|verzoekt|strijden|spelen|strijd|waar|weer)$/

/** "om tien voor acht", where "tien voor acht euro" has no such word before it. */
const AT_HOUR = /^(?:om|rond|omstreeks|tegen|vanaf|tot|van|tussen|klokslag|stipt|precies|aanvang|start|:|,)$/

/** "een uur of tien". */
const roughly = (tokens: Tokens, at: number): WrittenClock | null => {
  const token = tokens[at + 3]
  const hour = token?.kind === 'number' ? Number(token.text) : numberOf(token?.lower ?? '')
  if (hour === undefined || hour < 1 || hour > 12) return null
  return surely({ hour, minute: 0, from: at, to: at + 4, form: 'spoken' })
}

const spoken = (tokens: Tokens, from: number, at: number, shift: number): WrittenClock | null => {
  const token = tokens[at]
  if (!token || opensLine(token)) return null
  const hour = token.kind === 'number' ? Number(token.text) : numberOf(token.lower)
  if (hour === undefined || hour < 1 || hour > 12) return null
  const minutes = hour * 60 + shift
  const to = unitEnd(tokens, at + 1)
  return surely({ hour: Math.floor(minutes / 60), minute: minutes % 60, from, to, form: 'spoken' })
}
