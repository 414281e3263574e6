import type { Span } from '../evidence'
import type { Sentence } from '../text/sentences'
import { type Source, sentenceAt, spanOf } from '../text/source'
import type { Token } from '../text/tokens'
import { readBracket, readPhrase } from './phrase-places'
import { BOARDING, CUE, EVERY_TIME, IF_OR_BEFORE, LAST_TIME, LATER, OTHER, SERIES_BEGINS } from './place-cues'
import { isAboutPerson, isDesk } from './place-neighbours'

/** A place after a preposition, or in brackets. */
export type FoundPlace = {
  readonly span: Span
  readonly token: number
  /** Its sentence has a date or time. */
  readonly dated: boolean
  /** Its sentence speaks of every session. */
  readonly everyTime: boolean
}

const PREPOSITION = /^(?:in|te|bij|op|aan|vanuit|locatie|@|nabij|vanaf|naar|door|bezoek)$/
const PLACES_MAX = 200

/** Names after "in", "te", "bij", "op", where the sentence carries a date, a time or speaks of the place. */
export const findInlinePlaces = (
  source: Source,
  dated: ReadonlySet<number>,
  moments: ReadonlySet<number>,
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
    const everyTime = (isDated ? SERIES_BEGINS : EVERY_TIME).test(text) || isEachTime(source, i)
    const cued = isDated || everyTime || CUE.test(text)
    if (isAboutPerson(source, sentence, i)) {
      // "aan de universiteit in Heerlen": the town belongs to the same person.
      i = Math.max(i, (readPhrase(source.tokens, i, true)?.to ?? i) - 1)
      continue
    }
    if (isDesk(source.tokens, text, i)) continue
    const lead = /^(?:is|wordt)$/.test(token.lower) ? skipUsual(source.tokens, i) : i
    const end =
      token.text === '('
        ? readBracket(source.tokens, i, cued)
        : readPhrase(source.tokens, lead, cued, token.lower)
    if (end === null) continue
    const into = LATER.test(text) && !isDated ? later : places
    into.push({ span: spanOf(source, end.from, end.to), token: i, dated: isDated, everyTime })
  }
  const found = withoutBoarding(source, places.length > 0 ? places : later)
  // Where the first evening is, are the others, unless the text names more places.
  return found.length === 1
    ? [...found]
    : found.map((place) => ({
        ...place,
        everyTime: place.everyTime && (!place.dated || isEachTime(source, place.token)),
      }))
}

/** "op 8 en op 9 oktober, telkens om 19.30 uur in De Marge". */
const isEachTime = (source: Source, at: number): boolean =>
  source.tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => /^(?:telkens|steeds)$/.test(lower))

const withoutBoarding = (source: Source, places: readonly FoundPlace[]): readonly FoundPlace[] => {
  const goes = places.some(({ token, dated }) => dated && source.tokens[token]?.lower === 'naar')
  return goes
    ? places.filter(({ token }) => !BOARDING.test(textOf(source, sentenceAt(source, token))))
    : places
}

/** "20.00 uur, De Sluis" and "zelfde plek: de kantine van …": a mark that stands where "in" could. */
const opensPlace = (source: Source, at: number, moments: ReadonlySet<number>): boolean => {
  const { text } = source.tokens[at] ?? { text: '' }
  if (text === ',' || /^[-–—|]$/.test(text)) return moments.has(source.tokens[at - 1]?.end ?? -1)
  if (text === 'van') return /^(?:deuren|poorten)$/.test(source.tokens[at - 1]?.lower ?? '')
  if (text !== ':' && text !== 'is' && text !== 'wordt') return false
  const { from } = sentenceAt(source, at)
  return source.tokens.slice(Math.max(from, at - 8), at).some((token) => SPOKEN.test(token.lower))
}

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
const isDenied = (tokens: readonly Token[], at: number): boolean => {
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
