import type { Span } from '../evidence'
import type { Sentence } from '../text/sentences'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import type { Token } from '../text/tokens'
import { readBracket, readPhrase } from './phrase-places'
import { BOARDING, CUE, EVERY_TIME, IF_OR_BEFORE, LAST_TIME, LATER, OTHER, SERIES_BEGINS } from './place-cues'
import type { DatedText } from './place-mentions'
import { isAboutPerson, isDesk, isJourney, isOuting } from './place-neighbours'

/** A place after a preposition, or in brackets. */
export type FoundPlace = {
  readonly span: Span
  readonly token: number
  /** Its sentence has a date or time. */
  readonly dated: boolean
  /** Its sentence has a date. */
  readonly ofDay: boolean
  /** Its sentence speaks of every session. */
  readonly everyTime: boolean
}

const PREPOSITION = /^(?:in|te|bij|op|aan|vanuit|locatie|@|nabij|vanaf|naar|door|bezoek|bezoeken)$/
const PLACES_MAX = 200

/** Names after "in", "te", "bij", "op", where the sentence carries a date, a time or speaks of the place. */
export const findInlinePlaces = (
  source: Source,
  { sentences: dated, days, lines, moments }: DatedText,
): FoundPlace[] => {
  const places: FoundPlace[] = []
  const later: FoundPlace[] = []
  for (let i = 0; i < source.tokens.length && places.length < PLACES_MAX; i += 1) {
    const token = source.tokens[i]
    if (!token || !(PREPOSITION.test(token.lower) || token.text === '(' || opensPlace(source, i, moments)))
      continue
    if (isDenied(source.tokens, i)) continue
    const sentence = sentenceAt(source, i)
    const isDated = dated.has(sentence.index)
    const text = textOf(source, sentence)
    if (((OTHER.test(text) || LAST_TIME.test(text)) && !isDated) || IF_OR_BEFORE.test(text)) continue
    const ofDay = days.has(sentence.index)
    if (!ofDay && /^(?:terug|thuis)$/.test(source.tokens[i - 1]?.lower ?? '')) continue
    // Behind dates in its own line "steeds" is about those.
    const each = isDated && lines.has(token.line) ? SERIES_BEGINS : EVERY_TIME
    const everyTime = each.test(text) || isEachTime(source, i)
    const cued = isDated || everyTime || CUE.test(text)
    if (isAboutPerson(source, sentence, i)) {
      // "aan de universiteit in Heerlen": the town belongs to the same person.
      i = Math.max(i, (readPhrase(source.tokens, i, true)?.to ?? i) - 1)
      continue
    }
    if (isDesk(source.tokens, text, i)) continue
    const lead = /^(?:is|wordt)$/.test(token.lower)
      ? skipUsual(source.tokens, i)
      : skipAround(source.tokens, i)
    const end =
      token.text === '('
        ? readBracket(source.tokens, i, cued)
        : readPhrase(source.tokens, lead, cued, token.lower)
    if (end === null) continue
    const into = LATER.test(text) && !isDated ? later : places
    into.push({ span: spanOf(source, end.from, end.to), token: i, dated: isDated, ofDay, everyTime })
  }
  const found = withoutStops(source, places.length > 0 ? places : later, days.size)
  // Where the first evening is, are the others, unless the text names more places.
  return found.length === 1
    ? [...found]
    : found.map((place) => ({
        ...place,
        everyTime: place.everyTime && (!place.ofDay || isEachTime(source, place.token)),
      }))
}

/** "op 8 en op 9 oktober, telkens om 19.30 uur in De Marge". */
const isEachTime = (source: Source, at: number): boolean =>
  source.tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => /^(?:telkens|steeds)$/.test(lower))

/** A trip that says where it goes is there, not where the bus is boarded, nor where it stops on the way. */
const withoutStops = (source: Source, places: readonly FoundPlace[], days: number): readonly FoundPlace[] => {
  const goals = new Set(places.filter(({ token, dated }) => isGoal(source.tokens, token, dated)))
  const [goal, other] = [...goals].filter(
    (place) => isOuting(source.tokens, place.token + 1) && (place.ofDay || isHeading(source, place.token)),
  )
  if (goal && !other && days <= 1) {
    const name = words(source, goal.span)
    return places.filter((place) => place.ofDay || words(source, place.span).includes(name))
  }
  if (goals.size === 0) return places
  return places.filter(
    (place) => goals.has(place) || !BOARDING.test(textOf(source, sentenceAt(source, place.token))),
  )
}

const HEADING_CHARACTERS_MAX = 90

const isHeading = ({ tokens, lines }: Source, at: number): boolean => {
  const text = lines[tokens[at]?.line ?? -1]?.text ?? ''
  return text.length <= HEADING_CHARACTERS_MAX && !/[.!?]$/.test(text)
}

/** "naar Kevelaer" with a date or behind "excursie", and "bezoeken we het Fort". */
const isGoal = (tokens: readonly Token[], at: number, dated: boolean): boolean =>
  tokens[at]?.lower === 'naar'
    ? dated || isJourney(tokens, at + 1)
    : dated && tokens[at]?.lower === 'bezoeken'

/** "20.00 uur, De Sluis" and "zelfde plek: de kantine van …": a mark that stands where "in" could. */
const opensPlace = (source: Source, at: number, moments: ReadonlySet<number>): boolean => {
  const { text } = source.tokens[at] ?? { text: '' }
  if (text === ',' || /^[-–—|]$/.test(text)) return moments.has(source.tokens[at - 1]?.end ?? -1)
  if (text === 'van') return /^(?:deuren|poorten)$/.test(source.tokens[at - 1]?.lower ?? '')
  if (text !== ':' && text !== 'is' && text !== 'wordt') return false
  const { from } = sentenceAt(source, at)
  return source.tokens.slice(Math.max(from, at - 8), at).some((token) => SPOKEN.test(token.lower))
}

/** "in en om de botenloods": the token before the place. */
const skipAround = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.lower === 'en' && /^(?:om|rond|rondom|nabij)$/.test(tokens[at + 2]?.lower ?? '')
    ? at + 2
    : tokens[at]?.lower === 'bezoeken' && /^(?:we|wij)$/.test(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : at

/** "De plaats is zoals gewoonlijk café De Zwaan": the token before the place. */
const skipUsual = (tokens: readonly Token[], at: number): number => {
  let last = at
  while (last < at + 4 && USUAL.test(tokens[last + 1]?.lower ?? '')) last += 1
  return last
}

const USUAL =
  /^(?:zoals|gewoonlijk|altijd|steeds|wederom|opnieuw|weer|ook|nu|dit|deze|keer|jaar|vanouds|elk|ieder|gebruikelijk|dus|daarom|voortaan)$/

const SPOKEN =
  /^(?:adres|uitnodiging|\p{L}*(?:plek|plaats|locatie|lokatie|zaal|ruimte|lokaal|punt)|handeling|verzamelen)$/u

/** "niet in de bovenzaal, maar in …", "in plaats van in De Spil": where it is not. */
export const isDenied = (tokens: readonly Token[], at: number): boolean => {
  // "Let op: ALV naar 21 maart".
  if (tokens[at]?.lower === 'op' && tokens[at - 1]?.lower === 'let') return true
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.lower)
    .join(' ')
  return /(?:\bniet(?: meer| langer| plaats)?|\bplaats van)$/.test(before)
}

const textOf = (source: Source, sentence: Sentence): string => {
  const start = source.tokens[sentence.from]?.start ?? 0
  return source.text.slice(start, Math.min(source.tokens[sentence.to - 1]?.end ?? start, start + 400))
}
