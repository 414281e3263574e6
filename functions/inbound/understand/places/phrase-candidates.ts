import { type Source, sentenceAt, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { findEventNoun } from '../words/event-words'
import { NO_PLACE, VENUE_NOUN } from '../words/place-words'
import { bracketsHouse, DETERMINER, headEnd, isDoing, isHead, isPlain, opensBuilding } from './phrase-heads'
import type { DatedText, Found } from './place'
import { isName, nameEnd, opensName } from './place-names'
import { tailEnd } from './place-tails'

const CANDIDATES_MAX = 300
const PREPOSITION =
  /^(?:in|te|bij|op|aan|vanuit|vanaf|nabij|naar|@|bezoek|bezoeken|achter|naast|tegenover|voor|rond|rondom|ten)$/
const SPOKEN =
  /^(?:adres|handeling|\p{L}*(?:plek|plaats|locatie|lokatie|zaal|ruimte|lokaal|punt|spel)|decor|gastheer|gastvrouw)$/u
const TOLD_WORDS_MAX = 7
/** "De locatie is nog niet duidelijk vanwege …", "wordt bekendgemaakt door …": what follows is no place. */
const UNTOLD =
  /^(?:niet|nog|later|onbekend|afhankelijk|vanwege|wegens|door|dankzij|volgens|bekend|bekendgemaakt|meegedeeld)$/

/** What follows a preposition, "plaats is" or a time, and buildings that open a sentence or are its object. */
export const findPhrases = (source: Source, dated: DatedText): Found[] => {
  const found: Found[] = []
  const moments = { times: dated.moments, all: new Set(dated.spans.map(({ end }) => end)) }
  for (let i = 0; i < source.tokens.length && found.length < CANDIDATES_MAX; i += 1) {
    const one = foundAt(source, i, moments)
    if (!one) continue
    found.push(one)
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
const TELLS = new Set([':', 'is', 'blijft', 'wordt', 'worden', 'zijn', 'vormt'])

const foundAt = (source: Source, at: number, moments: Moments): Found | null => {
  const token = source.tokens[at]
  if (!token) return null
  const { lower, kind } = token
  const opened = OPENS.has(lower) ? phraseAt(source, at) : null
  if (opened) return opened
  const told = TELLS.has(lower) ? toldAt(source, at) : null
  if (told) return told
  if (kind === 'mark') return cellAt(source, at, moments)
  return hostAt(source, at) ?? (lower === 'de' || lower === 'het' ? objectAt(source, at) : null)
}

const candidate = (source: Source, form: Found['form'], token: number, from: number, to: number): Found => ({
  form,
  lead: form === 'phrase' || form === 'host' ? (source.tokens[token]?.lower ?? '') : '',
  span: spanOf(source, from, to),
  token,
})

/** "‘Zeist Op Volle Toeren’": a preposition with a capital between two others is a word of a title. */
const isOfTitle = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at, at + 1].every((i) => isName(tokens[i]) && (i < at || !opensLine(tokens[i])))

const phraseAt = (source: Source, at: number): Found | null => {
  if (isOfTitle(source.tokens, at)) return null
  const board = /^(?:boord|kantore|huize)$/.test(source.tokens[at + 1]?.lower ?? '')
  if (source.tokens[at]?.lower === 'ten' && !board) return null
  const stretch = readName(source.tokens, board && source.tokens[at + 2]?.lower === 'van' ? at + 3 : at + 1)
  // "te koop", "te gast".
  if (stretch && source.tokens[at]?.lower === 'te' && isPlain(source.tokens[stretch.from])) return null
  // "bezoek Heemkring De Kei aan onze kring": who comes.
  if (stretch && source.tokens[at]?.lower === 'bezoek' && source.tokens[stretch.to]?.lower === 'aan')
    return null
  return stretch && candidate(source, 'phrase', at, stretch.from, stretch.to)
}

/** "Plaats van handeling is ons geliefde Congreshuis De Boog". */
const toldAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  const { from, to } = sentenceAt(source, at)
  if (!tokens.slice(Math.max(from, at - 5), at).some(({ lower }) => SPOKEN.test(lower))) return null
  for (let i = at + 1; i <= Math.min(at + TOLD_WORDS_MAX, to - 1); i += 1) {
    if (tokens[i]?.kind !== 'word' || UNTOLD.test(tokens[i]?.lower ?? '')) break
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
  const next = tokens[end]
  // "Sint-Jobskapel14uWandeling": cells that ran into each other.
  return end > first && next && !opensLine(next) && !(next.kind === 'number' && next.gap === 'none')
    ? candidate(source, 'host', at, first, end)
    : null
}

/** "20.15 uur, clubgebouw" and "16 november (dorpshuis De Kei)": right behind the time, in brackets also the date. */
const cellAt = (source: Source, at: number, moments: Moments): Found | null => {
  const { text = '' } = source.tokens[at] ?? {}
  const before = source.tokens[at - 1]?.end ?? -1
  const behind =
    text === '('
      ? moments.all.has(before) || bracketsHouse(source.tokens, at)
      : /^(?:,|[-–—]+)$/.test(text) && moments.times.has(before)
  if (!behind) return null
  const stretch = readName(source.tokens, at + 1)
  return stretch && candidate(source, 'moment', at, stretch.from, stretch.to)
}

/** "vult het koor de Witte Kapel in Zeist": a building with a name and a town, without preposition. */
const objectAt = (source: Source, at: number): Found | null => {
  const { tokens } = source
  if (!/^(?:de|het)$/.test(tokens[at]?.text ?? '') || !isName(tokens[at + 1]) || opensLine(tokens[at + 1]))
    return null
  const last = nameEnd(tokens, seriesEnd(tokens, at + 2) ?? at + 1)
  // "is de Domkerk van 11 tot 17 uur open".
  const end = tokens[last - 2]?.lower === 'van' && tokens[last - 1]?.kind === 'number' ? last - 2 : last
  const named = tokens.slice(at + 1, end)
  const first = named.findIndex(({ lower }) => VENUE_NOUN.test(lower))
  // "is het Muziekfestival in OC De Kei": what is held, and the place behind it.
  if (first === -1 || named.slice(0, first).some(({ text }) => findEventNoun(text) !== null)) return null
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

type Stretch = { readonly from: number; readonly to: number }

/** "[de] [mooie] schuur achter de molen van Zeist", "De Kei, Dorpsstraat 1", "hoek Kerkweg en Laan". */
const readName = (tokens: readonly Token[], at: number): Stretch | null => {
  let i = at
  const determined = DETERMINER.test(tokens[i]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (tokens[i]?.text === ':' || determined) i += 1
  i = pastAdjectives(tokens, i, determined)
  if (opensLine(tokens[i]) || PREPOSITION.test(tokens[i]?.text ?? '')) return null
  // "We komen bij elkaar in De Schuur".
  if (tokens[i]?.lower === 'elkaar') return null
  if (isDoing(tokens[i]) && !isName(tokens[i + 1])) return { from: i, to: i + 1 }
  const named = prefixed(tokens, i)
  if (named !== i) return { from: i, to: tailEnd(tokens, stretchEnd(tokens, named)) }
  const end = stretchEnd(tokens, i)
  // "in heel Nederland", "naar Frankrijk".
  if (end <= i || (NO_PLACE.test(tokens[i]?.text ?? '') && (end === i + 1 || isPlain(tokens[i])))) return null
  return { from: i, to: tailEnd(tokens, end) }
}

const stretchEnd = (tokens: readonly Token[], at: number): number =>
  isHead(tokens, at) && isPlain(tokens[at]) ? headEnd(tokens, at) : nameEnd(tokens, at)

const ADJECTIVES_MAX = 3

/** Behind "mooie", and behind "ruime, historische" and "oude en gezellige" where a determiner leads them. */
const pastAdjectives = (tokens: readonly Token[], at: number, determined: boolean): number => {
  let i = at
  for (let read = 0; read < ADJECTIVES_MAX && isAdjective(tokens[i]); read += 1) {
    const joined = determined && /^(?:,|en)$/.test(tokens[i + 1]?.text ?? '') && isAdjective(tokens[i + 2])
    if (!joined && !isHead(tokens, i + 1)) break
    i += joined ? 2 : 1
  }
  return i
}

const isAdjective = (token: Token | undefined): boolean =>
  isPlain(token) && /(?<!ti|ag|ad|i)e$/.test(token?.lower ?? '') && !VENUE_NOUN.test(token?.lower ?? '')

/** "st. Jozefziekenhuis", "1931 Congrescentrum", "cultureel centrum De Kei": where the name goes on behind what opens it. */
const prefixed = (tokens: readonly Token[], at: number): number => {
  const { text = '', kind } = tokens[at] ?? {}
  if (opensBuilding(tokens, at)) return at + 1
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none' ? at + 2 : at + 1
  if (/^(?:st|sint)$/.test(text) && isName(tokens[stop])) return stop
  const isNumbered = kind === 'number' && isName(tokens[at + 1]) && !opensLine(tokens[at + 1])
  return isNumbered && VENUE_NOUN.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at
}
