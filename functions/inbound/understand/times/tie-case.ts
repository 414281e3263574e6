import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { isBeside } from './beside-date'
import type { TiedTime } from './tied-times'
import { TIME_LABEL } from './time-cues'
import type { TimeMention } from './time-mentions'
import { isSession, weekdaysBefore } from './weekday-ties'

export type Tie = Omit<TiedTime, 'line' | 'labelled' | 'subject'>

/** A time and what stands around it. */
export type Case = {
  readonly source: Source
  readonly time: TimeMention
  readonly mentions: readonly RoledMention[]
  /** How many dates stand before it. */
  readonly at: number
  readonly line: number
  readonly sentence: ReturnType<typeof sentenceAt>
  /** The first words of its sentence, in small letters. */
  readonly text: string
  readonly previous: RoledMention | undefined
  readonly next: RoledMention | undefined
  /** A date stands in its sentence: the one before it, the one after it. */
  readonly isPreviousHere: boolean
  readonly isNextHere: boolean
  /** The weekdays named before it. */
  readonly weekdays: readonly number[]
  /** The time before it in its paragraph holds for all dates; or for each of them, whatever stands above. */
  readonly shared: 'all' | 'each' | false
  /** Its sentence says no other time. */
  readonly only: boolean
}

const TEXT_MAX = 300

export const caseOf = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  shared: Case['shared'],
  only: boolean,
): Case => {
  const sentence = sentenceAt(source, time.from)
  const said = spanOf(source, sentence.from, sentence.to)
  const previous = mentions[at - 1]
  const next = mentions[at]
  const isHere = (mention: RoledMention | undefined) =>
    mention !== undefined && mention.from >= sentence.from && mention.from < sentence.to
  return {
    source,
    time,
    mentions,
    at,
    line: source.tokens[time.from]?.line ?? 0,
    sentence,
    text: source.text.slice(said.start, Math.min(said.end, said.start + TEXT_MAX)).toLowerCase(),
    previous,
    next,
    isPreviousHere: isHere(previous),
    isNextHere: isHere(next),
    weekdays: weekdaysBefore(source, time, previous?.to ?? 0),
    shared,
    only,
  }
}

export const isDated = ({ isPreviousHere, isNextHere }: Case): boolean => isPreviousHere || isNextHere

export const isOwnBefore = ({ source, time, previous, isPreviousHere }: Case): boolean =>
  isPreviousHere ||
  (previous !== undefined && previous.role !== 'mention' && isBeside(source, previous, time))

export const ownTie = (time: TimeMention, mention: RoledMention): Tie[] =>
  isSession(mention) || mention.role === 'reserve' ? [{ ...time, scope: 'own', mention }] : []

export const isLabelled = (source: Source, line: number): boolean =>
  TIME_LABEL.test(source.lines[line]?.label?.name ?? '') ||
  TIME_LABEL.test(source.lines[line - 1]?.text.toLowerCase() ?? '')
