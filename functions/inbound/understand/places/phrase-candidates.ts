import { type Source, sentenceAt, spanOf, words } from '../text/source'
import type { Token } from '../text/tokens'
import { VENUE_NOUN } from '../words/place-words'
import { gatheringEnd } from './held-places'
import { DETERMINER, isPlain, readName } from './name-stretch'
import type { DatedText, Found } from './place'
import { isBreak, isName, nameEnd, opensName, tailEnd } from './place-names'

const CANDIDATES_MAX = 300
const SPOKEN =
  /^(?:adres|handeling|\p{L}*(?:plek|plaats|locatie|lokatie|zaal|ruimte|lokaal|punt|spel)|decor|gastheer|gastvrouw)$/u
const TOLD_WORDS_MAX = 7

/** What follows a preposition, "plaats is" or a time, and buildings that open a sentence or are its object. */
export const findPhrases = (source: Source, dated: DatedText): Found[] => {
  const found: Found[] = []
  const moments = { times: dated.moments, all: new Set(dated.spans.map(({ end }) => end)) }
  for (let i = 0; i < source.tokens.length && found.length < CANDIDATES_MAX; i += 1) {
    const one = foundAt(source, i, moments)
    if (!one) continue
    found.push(one)
    // "op de markt aan de Kade": where the gathering is, stands in what names it.
    if (gatheringEnd(words(source, one.span)) !== -1) continue
    // "in de zaal van De Spil te Zeist" is one place, not three.
    while ((source.tokens[i + 1]?.end ?? Number.POSITIVE_INFINITY) <= one.span.end) i += 1
  }
  return found
}

/** Where times of sessions, and all dates and times, end. */
type Moments = { readonly times: ReadonlySet<number>; readonly all: ReadonlySet<number> }

const OPENS = new Set(
  'in te bij op aan vanuit vanaf nabij naar @ bezoek bezoeken achter naast tegenover voor rond rondom ten'.split(
    ' ',
  ),
)
const TELLS = new Set([':', 'is', 'wordt', 'worden', 'zijn', 'vormt'])

const foundAt = (source: Source, at: number, moments: Moments): Found | null => {
  const token = source.tokens[at]
  if (!token) return null
  const { lower, kind } = token
  const opened = OPENS.has(lower) ? phraseAt(source, at) : null
  if (opened) return opened
  const told = TELLS.has(lower) ? toldAt(source, at) : null
  if (told) return told
  if (kind === 'mark') return cellAt(source, at, moments)
  return (
    hostAt(source, at) ??
    intoAt(source, at) ??
    (lower === 'de' || lower === 'het' ? objectAt(source, at) : null)
  )
}

const candidate = (source: Source, form: Found['form'], token: number, from: number, to: number): Found => ({
  form,
  lead: form === 'phrase' || form === 'host' ? (source.tokens[token]?.lower ?? '') : '',
  span: spanOf(source, from, to),
  token,
})

const phraseAt = (source: Source, at: number): Found | null => {
  const board = /^(?:boord|kantore|huize)$/.test(source.tokens[at + 1]?.lower ?? '')
  if (source.tokens[at]?.lower === 'ten' && !board) return null
  const stretch = readName(source.tokens, board && source.tokens[at + 2]?.lower === 'van' ? at + 3 : at + 1)
  // "te koop", "te gast".
  if (stretch && source.tokens[at]?.lower === 'te' && isPlain(source.tokens[stretch.from])) return null
  return stretch && candidate(source, 'phrase', at, stretch.from, stretch.to)
}

/** "Plaats van handeling is ons geliefde Congreshuis De Boog". */
const toldAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  const { from, to } = sentenceAt(source, at)
  if (!tokens.slice(Math.max(from, at - 5), at).some(({ lower }) => SPOKEN.test(lower))) return null
  for (let i = at + 1; i <= Math.min(at + TOLD_WORDS_MAX, to - 1); i += 1) {
    if (tokens[i]?.kind !== 'word') break
    if (!opensName(tokens, i) && !VENUE_NOUN.test(tokens[i]?.lower ?? '')) continue
    const end = nameEnd(tokens, i)
    return end > i ? candidate(source, 'told', at, i, tailEnd(tokens, end)) : null
  }
  return null
}

/** "Café De Kei opent …", "De zaal van De Kei gaat open": a building that opens a sentence. */
const hostAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  const { text: before = '' } = tokens[at - 1] ?? {}
  if (at !== sentenceAt(source, at).from && before !== ',' && before !== ':' && before !== ';') return null
  const named = DETERMINER.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const first = tokens[named]?.lower === 'eigen' ? named + 1 : named
  if (!VENUE_NOUN.test(tokens[first]?.lower ?? '')) return null
  const end = nameEnd(tokens, first)
  return end > first && tokens[end] && !isBreak(tokens[end])
    ? candidate(source, 'host', at, first, end)
    : null
}

/** "20.15 uur, clubgebouw" and "16 november (dorpshuis De Kei)": right behind the time, in brackets also the date. */
const cellAt = (source: Source, at: number, moments: Moments): Found | null => {
  const { text = '' } = source.tokens[at] ?? {}
  const before = source.tokens[at - 1]?.end ?? -1
  const behind =
    text === '(' ? moments.all.has(before) : /^(?:,|[-–—|]+)$/.test(text) && moments.times.has(before)
  if (!behind) return null
  const stretch = readName(source.tokens, at + 1)
  return stretch && candidate(source, 'moment', at, stretch.from, stretch.to)
}

/** "trekken we de Kalmthoutse Heide in om": where a walk goes. */
const intoAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  if (!/^(?:de|het)$/.test(tokens[at]?.text ?? '') || !isName(tokens[at + 1]) || isBreak(tokens[at + 1]))
    return null
  const end = tokens.slice(at, at + INTO_TOKENS_MAX).findIndex(({ lower }) => lower === 'in') + at
  const named = tokens.slice(at + 1, Math.max(end, at))
  if (named.length === 0 || !named.every((token) => isName(token) && !isBreak(token))) return null
  const { kind, lower: next = '' } = tokens[end + 1] ?? {}
  if (kind !== 'mark' && !/^(?:om|voor|met|en|op|waar|onder)$/.test(next)) return null
  return { ...candidate(source, 'phrase', at, at + 1, end), lead: 'naar' }
}

const INTO_TOKENS_MAX = 6

/** "vult het koor de Witte Kapel in Zeist": a building with a name and a town, without preposition. */
const objectAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  if (!/^(?:de|het)$/.test(tokens[at]?.text ?? '') || !isName(tokens[at + 1]) || isBreak(tokens[at + 1]))
    return null
  const last = nameEnd(tokens, seriesEnd(tokens, at + 2) ?? at + 1)
  // "is de Domkerk van 11 tot 17 uur open".
  const end = tokens[last - 2]?.lower === 'van' && tokens[last - 1]?.kind === 'number' ? last - 2 : last
  const named = tokens.slice(at + 1, end)
  if (!named.some(({ lower }) => VENUE_NOUN.test(lower))) return null
  return candidate(source, 'object', at, at + 1, end)
}

/** "[het Zeister] land- en tuinbouwmuseum": the token of the building that two words share. */
const seriesEnd = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.text.endsWith('-') &&
  tokens[at + 1]?.lower === 'en' &&
  VENUE_NOUN.test(tokens[at + 2]?.lower ?? '')
    ? at + 2
    : tokens[at + 1]?.text === '-' &&
        tokens[at + 2]?.lower === 'en' &&
        VENUE_NOUN.test(tokens[at + 3]?.lower ?? '')
      ? at + 3
      : null
