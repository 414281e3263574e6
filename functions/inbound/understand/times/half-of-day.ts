import { matchesOf } from '../text/matches'
import { type Source, sentenceAt } from '../text/source'
import type { WrittenClock } from './clock'
import { isUnderOtherDay, readHalf } from './half-cues'

const BREAKFAST_TOKENS = 24

/** "Afspraak om 6 uur aan de kerk. Ontbijt om 9 uur." */
const isBeforeBreakfast = ({ tokens }: Source, clock: WrittenClock): boolean =>
  clock.hour >= 4 &&
  tokens.slice(clock.to, clock.to + BREAKFAST_TOKENS).some(({ lower }) => lower.endsWith('ontbijt'))

/** "Ledenavond" over "Tijd: van 8 tot 10". */
const isUnderEvening = (source: Source, clock: WrittenClock): boolean => {
  const {
    lines: [headline],
    tokens,
  } = source
  return (
    headline !== undefined &&
    (tokens[clock.from]?.line ?? 0) > headline.index &&
    !isUnderOtherDay(source, clock) &&
    headline.text.length <= HEADLINE_CHARACTERS_MAX &&
    /avond/i.test(headline.text) &&
    !/ochtend|morgen|middag|\bdag\b/i.test(headline.text)
  )
}

const HEADLINE_CHARACTERS_MAX = 120

const ANY_HOUR = /(?<!\d)\d{1,2}[.:]\d\d(?!\d)|\d ?(?:uur|u)\b|[a-z] uur\b|\b(?:half|kwart) [a-z]/gi

/** "Het duurt tot tien uur", where no other hour is told: nobody sits until ten in the morning without a word of it. */
const isOnlyEnd = (source: Source, clock: WrittenClock): boolean => {
  if (clock.form !== 'spoken' || clock.hour < 8 || clock.hour > 11) return false
  const left = source.tokens.slice(Math.max(0, clock.from - 5), clock.from).map(({ lower }) => lower)
  return (
    /\b(?:duurt|duren|gaat door|loopt)(?: [a-zß-ɏ]+){0,2} tot(?: (?:ongeveer|ruim))?$/.test(left.join(' ')) &&
    matchesOf(source.text, ANY_HOUR).length === 1
  )
}

/** "De werkdag duurt tot acht uur". */
const isEnd = ({ tokens }: Source, { from }: WrittenClock): boolean =>
  tokens
    .slice(Math.max(0, from - END_TOKENS), from)
    .some(({ lower }) => /^(?:tot|einde?|eindig(?:t|en)|afloop|sluit(?:en)?|klaar)$/.test(lower))

const END_TOKENS = 5

/** What leaves or is eaten early, where nothing else says when: "vertrek om 8 uur". */
const EARLY = /vertrek|ontbijt|\bbus\b/
const EARLY_BEFORE_TOKENS = 14
const EARLY_AFTER_TOKENS = 8

const isEarly = (source: Source, clock: WrittenClock): boolean => {
  const sentence = sentenceAt(source, clock.from)
  const from = Math.max(sentence.from, clock.from - EARLY_BEFORE_TOKENS)
  const near = source.tokens.slice(from, Math.min(sentence.to, clock.to + EARLY_AFTER_TOKENS))
  return EARLY.test(near.map(({ lower }) => lower).join(' ')) || isBeforeBreakfast(source, clock)
}

/** "half acht 's avonds" and "3 uur": nobody meets at three in the morning. Digital times are kept as written. */
export const isAfternoon = (source: Source, clock: WrittenClock): boolean => {
  const { form, hour } = clock
  if (form === 'digital' || hour > 12) return false
  const { half, near } = readHalf(source, clock)
  if (half === 'morning') return false
  if (half !== 'evening' && isEarly(source, clock)) return false
  // "half één" is after noon.
  if (form === 'spoken' && hour === 0) return half !== 'night'
  if (half === 'night') return hour >= 7 && hour < 12
  if (half === 'evening') return hour >= 5 && hour < 12
  if (half === 'afternoon' && near) return hour < 7
  if (half === null && hour >= 5 && hour < 12 && isUnderEvening(source, clock)) return true
  if (isOnlyEnd(source, clock)) return true
  if (half === 'day' && hour >= 7 && !isEnd(source, clock)) return false
  return hour >= 1 && (hour <= 6 || (form === 'spoken' && hour <= 8))
}
