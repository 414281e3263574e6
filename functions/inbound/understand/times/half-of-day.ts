import { matchesOf } from '../text/matches'
import { type Source, sentenceAt } from '../text/source'
import type { WrittenClock } from './clock'

const BREAKFAST_TOKENS = 24

/** "Afspraak om 6 uur aan de kerk. Ontbijt om 9 uur." */
const isBeforeBreakfast = ({ tokens }: Source, clock: WrittenClock): boolean =>
  clock.hour >= 4 &&
  tokens.slice(clock.to, clock.to + BREAKFAST_TOKENS).some(({ lower }) => lower.endsWith('ontbijt'))

/** "Ledenavond" over "Tijd: van 8 tot 10". */
const isUnderEvening = ({ lines: [headline] }: Source): boolean =>
  headline !== undefined &&
  headline.text.length <= HEADLINE_CHARACTERS_MAX &&
  /avond/i.test(headline.text) &&
  !/ochtend|morgen|middag|\bdag\b/i.test(headline.text)

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

/** "half acht 's avonds" and "3 uur": nobody meets at three in the morning. Digital times are kept as written. */
export const isAfternoon = (source: Source, clock: WrittenClock): boolean => {
  if (clock.form === 'digital' || clock.hour > 12) return false
  const sentence = sentenceAt(source, clock.from)
  const from = Math.max(sentence.from, clock.from - 14)
  const near = source.tokens.slice(from, Math.min(sentence.to, clock.to + 8)).map((token) => token.lower)
  const text = near.join(' ')
  if (/ochtend|morgens|voormiddag|vertrek|ontbijt|bus\b/.test(text) || isBeforeBreakfast(source, clock))
    return false
  // "half één" is after noon.
  if (clock.form === 'spoken' && clock.hour === 0) return !/nacht/.test(text)
  if (/nacht/.test(text)) return clock.hour >= 7 && clock.hour < 12
  if (/avond/.test(text)) return clock.hour >= 5 && clock.hour < 12
  if (/middag/.test(text)) return clock.hour < 7
  if (clock.hour >= 5 && clock.hour < 12 && isUnderEvening(source)) return true
  if (isOnlyEnd(source, clock)) return true
  return clock.hour >= 1 && (clock.hour <= 6 || (clock.form === 'spoken' && clock.hour <= 8))
}
