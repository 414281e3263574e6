import type { Span } from '../evidence'
import type { Sentence } from '../text/sentences'
import { type Source, sentenceAt, spanOf } from '../text/source'
import type { Token } from '../text/tokens'
import { GENERIC_PLACE, NO_PLACE, PLACE_ADJECTIVE, STREET_END, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isBreak, isCapital, isName, nameEnd, tailEnd } from './place-names'
import { isDesk, isJourney, isListedSubject, isMeeting } from './place-neighbours'

/** A place after a preposition, or in brackets; `strength` 2 where the sentence has the date or time. */
export type FoundPlace = { readonly span: Span; readonly token: number; readonly dated: boolean }

const CUE =
  /locatie|afgesproken|(?:alle|beide|telkens) \p{L}+ zijn|spreken af|plaatsvind|vindt? .{0,60}plaats|vinden .{0,60}plaats|samenkomst|verzamel|afspraak|ontvang|welkom|gehouden (?:in|te|bij|op)|bijeenkomst(?:en)? .{0,20}(?:in|te|bij)\b|vastgelegd|gereserveerd|vertrek|inloop|treffen|start\b|zitten|slapen|overnacht|kamperen|vergader|ontmoeten|binnenlopen|blijf(?:t|ven)\b|te gast|gastvrij|brunch|komen (?:we )?(?:samen|bijeen)|speelt|spelen/iu
const OTHER =
  /te koop|verkrijgbaar|afhalen|te bestellen|postbus|rekening|geboren|gevestigd|parkeren kan|parkeer|werkzaam|woonachtig|verbonden aan|hoogleraar|docent aan|redactie|secretariaat|nagepraat/i

const PREPOSITION = /^(?:in|te|bij|op|aan|vanuit|locatie|@|nabij|vanaf|naar)$/
const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|d'|haar|hun|zijn)$/
const PLACES_MAX = 200

/** Names after "in", "te", "bij", "op", where the sentence carries a date, a time or speaks of the place. */
export const findInlinePlaces = (
  source: Source,
  dated: ReadonlySet<number>,
  moments: ReadonlySet<number>,
): FoundPlace[] => {
  const places: FoundPlace[] = []
  for (let i = 0; i < source.tokens.length && places.length < PLACES_MAX; i += 1) {
    const token = source.tokens[i]
    if (!token || !(PREPOSITION.test(token.lower) || token.text === '(' || opensPlace(source, i, moments)))
      continue
    if (isDenied(source.tokens, i)) continue
    const sentence = sentenceAt(source, i)
    const isDated = dated.has(sentence.index)
    const text = textOf(source, sentence)
    if (OTHER.test(text) && !isDated) continue
    const cued = isDated || CUE.test(text)
    if (isAboutPerson(source, sentence, i) || isDesk(source.tokens, text, i)) continue
    const end = token.text === '(' ? readBracket(source.tokens, i, cued) : readPhrase(source.tokens, i, cued)
    if (end !== null) places.push({ span: spanOf(source, end.from, end.to), token: i, dated: isDated })
  }
  return places
}

/** "20.00 uur, De Sluis" and "zelfde plek: de kantine van …": a mark that stands where "in" could. */
const opensPlace = (source: Source, at: number, moments: ReadonlySet<number>): boolean => {
  const { text } = source.tokens[at] ?? { text: '' }
  if (text === ',') return moments.has(source.tokens[at - 1]?.end ?? -1)
  if (text !== ':' && text !== 'is' && text !== 'wordt') return false
  const { from } = sentenceAt(source, at)
  return source.tokens.slice(Math.max(from, at - 8), at).some((token) => SPOKEN.test(token.lower))
}

const SPOKEN = /^(?:plek|plaats|locatie|lokatie|zaal|adres|ruimte|uitnodiging)$/

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

const OCCUPATION =
  /(?:docent|leraar|lerares|hoogleraar|burgemeester|wethouder|directeur|arts|onderzoeker|predikant|pastoor|werkzaam|woonachtig|wonend|woont|geboren|gevestigd|getogen|actief|historicus|journalist|wetenschapper|adviseur|kunstenaar|bestuurder|voorzitter|conservator|ondernemer|notaris|advocaat|gids)$/

/** "spreekt Jan, docent in Utrecht, over het leven in Indië": the place of a person or of the subject. */
const isAboutPerson = (source: Source, sentence: Sentence, at: number): boolean => {
  if (OCCUPATION.test(source.tokens[at - 1]?.lower ?? '')) return true
  const from = Math.max(sentence.from, at - 9)
  const before = source.tokens.slice(from, at).map((token) => token.lower)
  const about = before.lastIndexOf('over')
  return (
    about !== -1 &&
    !before.slice(about).some((word) => /^[,;]$/.test(word) || /^(?:om|uur|plaats)$/.test(word))
  )
}

type Stretch = { readonly from: number; readonly to: number }

/** "in [de] [grote] zaal van Ons Huis, Dorpsstraat 20, Nijkerkerveen". */
const readPhrase = (tokens: readonly Token[], at: number, cued: boolean): Stretch | null => {
  const preposition = tokens[at]?.lower ?? ''
  let i = at + 1
  if (
    tokens[i]?.text === ':' ||
    (preposition === 'locatie' && /^(?:blijft|is|wordt)$/.test(tokens[i]?.lower ?? ''))
  )
    i += 1
  const determined = DETERMINER.test(tokens[i]?.lower ?? '') && !isBreak(tokens[i]) && !isCapital(tokens[i])
  if (determined) i += 1
  while (
    i < at + 5 &&
    PLACE_ADJECTIVE.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower !== 'van' &&
    !isCapital(tokens[i])
  )
    i += 1
  const first = tokens[i]
  if (!first || isBreak(first)) return null
  const venue = first.kind === 'word' && (VENUE_NOUN.test(first.lower) || first.lower === 'aula')
  if (!venue && !isName(first) && !/^['’‘“"]/.test(first.text)) return cued ? addressed(tokens, i) : null
  if (!venue && NO_PLACE.test(first.text) && !isArticleName(tokens, i)) return null
  const end = nameEnd(tokens, i)
  if (end <= i || !isAllowed(tokens, i, end, preposition, cued)) return null
  return { from: i, to: tailEnd(tokens, end) }
}

/** "bij de waterput, Sportlaan 3, Uden": an address makes any word a place. */
const addressed = (tokens: readonly Token[], at: number): Stretch | null => {
  if (tokens[at]?.kind !== 'word' || tokens[at + 1]?.text !== ',') return null
  const to = tailEnd(tokens, at + 1)
  return tokens.slice(at, to).some((token) => token.kind === 'number') ? { from: at, to } : null
}

const isArticled = (tokens: readonly Token[], from: number): boolean =>
  isArticleName(tokens, from) || DETERMINER.test(tokens[from - 1]?.lower ?? '')

/** "De Moestuin" and "Het Trefpunt" are names that open with an article. */
const isArticleName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:De|Het|Ons|Een|'t|’t|Onze|Den|God|Dit)$/.test(tokens[at]?.text ?? '') && isName(tokens[at + 1])

/** Streets and squares take "op" and "aan", people and firms take "bij": the rest must look like a place. */
const isAllowed = (
  tokens: readonly Token[],
  from: number,
  to: number,
  preposition: string,
  cued: boolean,
): boolean => {
  const named = tokens.slice(from, to)
  const text = named.map((token) => token.text).join(' ')
  const numbered = named.some((token) => token.kind === 'number')
  const capital = named.some(isName)
  const street =
    numbered ||
    named.some((token) => token.kind === 'word' && isCapital(token) && STREET_END.test(token.text))
  const venue = named.some((token) => VENUE_NOUN.test(token.lower))
  if (!venue && !numbered && !isTown(text) && isListedSubject(tokens, from)) return false
  if (!capital && (named.length > 1 ? !venue : GENERIC_PLACE.test(named[0]?.lower ?? '')))
    return (
      named.length === 1 && venue && /^(?:bij|aan|op|vanaf)$/.test(preposition) && isMeeting(tokens, from)
    )
  if (preposition === 'naar' && !numbered) return capital && isJourney(tokens, from)
  if (preposition === ',')
    return capital && (venue || numbered || (named.length < 5 && isArticled(tokens, from)) || isTown(text))
  if (/^(?::|is|wordt)$/.test(preposition))
    return capital && (venue || numbered || isArticleName(tokens, from))
  if (/^(?:op|aan|vanuit|vanaf|naar|nabij)$/.test(preposition))
    return cued && (preposition === 'naar' ? numbered : street || venue || isTown(text))
  if (venue && capital && /^(?:in|bij)$/.test(preposition)) return cued || named.length > 1
  return cued
}

/** "De plaats (wijkcentrum De Schakel in Zutphen)". */
const readBracket = (tokens: readonly Token[], at: number, cued: boolean): Stretch | null => {
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .map((token) => token.lower)
    .join(' ')
  const spoken = /(?:plaats|locatie|zaal|plek|sporthal|hal|adres)$/.test(before)
  const first = tokens[at + 1]
  const venue = first?.kind === 'word' && VENUE_NOUN.test(first.lower) && !GENERIC_PLACE.test(first.lower)
  if (!first || isBreak(first) || !(spoken || (cued && venue))) return null
  const end = nameEnd(tokens, at + 1)
  return end > at + 1 ? { from: at + 1, to: tailEnd(tokens, end) } : null
}
