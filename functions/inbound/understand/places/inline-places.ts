import type { Span } from '../evidence'
import { type Source, sentenceAt } from '../text/source'
import type { Token } from '../text/tokens'
import { NO_PLACE, STREET_END, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { type PlaceMention, placeAt } from './place-mentions'

const CUE =
  /locatie|plaatsvind|vindt? .{0,60}plaats|vinden .{0,60}plaats|samenkomst|verzamel|afspraak|ontvangst|welkom in|zaal|gehouden (?:in|te|bij|op)|bijeenkomst(?:en)? .{0,20}(?:in|te|bij)\b|vastgelegd|gereserveerd|we vertrekken|vertrek|inloop|ontvangen we|treffen|start (?:in|bij|op|aan)|deuren|kerk|gastvrij/i

const PREPOSITION = /^(?:in|te|bij|op|aan|vanuit|locatie|@|nabij|vanaf)$/
const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|d')$/
const LINKING = /^(?:van|de|den|der|het|'t|’t|ter|ten|te|aan|en|in|op|d'|van't|bij|la|le)$/
const PLACES_MAX = 200

/** Names after "in", "te", "bij", "op" in sentences that carry a date or speak of the place. */
export const readInlinePlaces = (source: Source, dated: ReadonlySet<number>): PlaceMention[] => {
  const places: PlaceMention[] = []
  for (let i = 0; i < source.tokens.length && places.length < PLACES_MAX; i += 1) {
    const token = source.tokens[i]
    if (!token || !PREPOSITION.test(token.lower)) continue
    const sentence = sentenceAt(source, i)
    const isDated = dated.has(sentence.index)
    if (!isDated && !CUE.test(sentenceText(source, sentence))) continue
    const span = readName(source.tokens, i, isDated)
    if (span) places.push(...placeAt(source, span, token.line, isDated ? 'inline' : 'cue', i))
  }
  return places
}

const sentenceText = (source: Source, sentence: { from: number; to: number }): string => {
  const start = source.tokens[sentence.from]?.start ?? 0
  return source.text.slice(start, Math.min(source.tokens[sentence.to - 1]?.end ?? start, start + 400))
}

/** The name after the preposition at `at`, with street, town and what stands in brackets behind it. */
const readName = (tokens: readonly Token[], at: number, isDated: boolean): Span | null => {
  const preposition = tokens[at]?.lower ?? ''
  let i = at + 1
  if (tokens[i]?.text === ':') i += 1
  const determined = DETERMINER.test(tokens[i]?.lower ?? '') && tokens[i]?.gap !== 'none' && !isCapital(tokens[i])
  if (determined) i += 1
  const start = tokens[i]
  if (!start || start.gap === 'line' || start.gap === 'paragraph') return null
  if (!opensName(start, preposition, determined, isDated) || NO_PLACE.test(start.text)) {
    if (!isName(start) || !DETERMINER.test(start.lower)) return null
  }
  const end = nameEnd(tokens, i)
  if (end === i || !isAllowed(tokens, i, end, preposition)) return null
  const to = tailEnd(tokens, end)
  return { start: start.start, end: tokens[to - 1]?.end ?? start.end }
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token)

const opensName = (token: Token, preposition: string, determined: boolean, isDated: boolean): boolean => {
  if (token.kind === 'word' && VENUE_NOUN.test(token.lower) && determined) return preposition !== 'op' || isDated
  if (/^['’‘“"]/.test(token.text)) return true
  return isName(token)
}

const nameEnd = (tokens: readonly Token[], at: number): number => {
  let i = at
  let last = at
  while (i < at + 14) {
    const token = tokens[i]
    if (!token || (i > at && (token.gap === 'line' || token.gap === 'paragraph'))) break
    const fits = isName(token) || (token.kind === 'word' && VENUE_NOUN.test(token.lower)) || /^['’‘“”"&]$/.test(token.text)
    if (fits || (token.kind === 'number' && i > at && token.text.length <= 4)) last = i + 1
    else if (token.kind === 'word' && token.gap === 'none' && tokens[i - 1]?.kind === 'number' && token.text.length === 1) last = i + 1
    else if (!(token.kind === 'word' && LINKING.test(token.lower)) && !(token.text === '.' && /^(?:st|dr|mgr|prof|burg|str|ds|j|h|p|k)$/.test(tokens[i - 1]?.lower ?? ''))) break
    if (token.kind === 'number' && /^(?:uur|u|h|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(tokens[i + 1]?.lower ?? '')) return i
    i += 1
  }
  return last
}

/** "bij" and "op" also open names of people and days; "op" asks for a street, "aan" for one with a number. */
const isAllowed = (tokens: readonly Token[], from: number, to: number, preposition: string): boolean => {
  const named = tokens.slice(from, to)
  const text = named.map((token) => token.text).join(' ')
  const numbered = named.some((token) => token.kind === 'number')
  const street = named.some((token) => token.kind === 'word' && STREET_END.test(token.text)) || numbered
  const venue = named.some((token) => VENUE_NOUN.test(token.lower))
  if (NO_PLACE.test(named[0]?.text ?? '') && !venue && named.length < 2) return false
  if (preposition === 'op' || preposition === 'aan' || preposition === 'vanaf') return street || venue || isTown(text)
  return true
}

/** ", Dorpsstraat 1 te Zeist (zaal 2)": what follows belongs to the place while it looks like one. */
const tailEnd = (tokens: readonly Token[], at: number): number => {
  let i = at
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const open = tokens[i]
    if (!open || open.gap === 'line' || open.gap === 'paragraph') return i
    if (open.text === '(') {
      const close = tokens.slice(i, i + 14).findIndex((token) => token.text === ')')
      const inside = tokens.slice(i + 1, i + Math.max(close, 1))
      if (close === -1 || inside.some((token) => token.kind === 'number' && token.text.length < 3 && /^(?:uur|u|\.|:)/.test(token.text))) return i
      if (!inside.some((token) => isName(token))) return i
      i += close + 1
      continue
    }
    if (!/^(?:,|te|in|-|–)$/.test(open.lower)) return i
    const j = DETERMINER.test(tokens[i + 1]?.lower ?? '') && !isCapital(tokens[i + 1]) ? i + 2 : i + 1
    const next = tokens[j]
    if (!next || next.gap === 'line' || next.gap === 'paragraph') return i
    if (next.kind === 'number' && next.text.length === 4 && (isName(tokens[j + 1]))) {
      i = nameEnd(tokens, j + 1)
      continue
    }
    if (!isName(next) || NO_PLACE.test(next.text)) return i
    const end = nameEnd(tokens, j)
    const text = tokens.slice(j, end).map((token) => token.text).join(' ')
    const fits = isTown(text) || tokens.slice(j, end).some((token) => token.kind === 'number') || open.lower !== ','
    if (end === j || !fits) return i
    i = end
  }
  return i
}
