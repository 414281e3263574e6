import type { Token } from '../text/tokens'
import { GENERIC_PLACE, NO_PLACE, PLACE_ADJECTIVE, STREET_END, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { isBreak, isCapital, isName, nameEnd, opensName, tailEnd } from './place-names'
import { isCalled, isJourney, isListedSubject, isMeeting, isPartOfName, isTrip } from './place-neighbours'
import { isTheme } from './themes'

const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|d'|haar|hun|zijn)$/

/** Tokens `from` up to but not including `to`. */
export type Stretch = { readonly from: number; readonly to: number }

/** "in [de] [grote] zaal van Ons Huis, Dorpsstraat 20, Nijkerkerveen". */
export const readPhrase = (
  tokens: readonly Token[],
  at: number,
  cued: boolean,
  preposition = tokens[at]?.lower ?? '',
): Stretch | null => {
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
  i = townOfArea(tokens, i)
  const first = tokens[i]
  if (!first || isBreak(first)) return null
  if (isSaint(tokens, i))
    return cued ? { from: i, to: tailEnd(tokens, nameEnd(tokens, saintName(tokens, i))) } : null
  if (first.kind === 'number') return cued ? numberedName(tokens, i) : null
  const venue = first.kind === 'word' && (VENUE_NOUN.test(first.lower) || first.lower === 'aula')
  if (!venue && !opensName(tokens, i) && !/^['’‘“"]/.test(first.text))
    return cued ? addressed(tokens, i) : null
  if (!venue && NO_PLACE.test(first.text) && !isArticleName(tokens, i)) return null
  const end = nameEnd(tokens, i)
  if (end <= i) return null
  const to = tailEnd(tokens, end)
  const located = tokens.slice(end, to).some((token) => token.kind === 'number')
  return isAllowed(tokens, i, end, preposition, cued, located) ? { from: i, to } : null
}

/** "in het st. Jozefziekenhuis": a name that opens with a small letter. */
const isSaint = (tokens: readonly Token[], at: number): boolean =>
  /^(?:st|sint)$/.test(tokens[at]?.text ?? '') && isName(tokens[saintName(tokens, at)])

const saintName = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none' ? at + 2 : at + 1

const AREA = /^(?:gemeente|gastgemeente|stad|dorp|stadje|vestingstad|centrum|hartje|buurt)$/

/** "in gastgemeente Oudewater", "in het centrum van Mijdrecht": the town is the place. */
const townOfArea = (tokens: readonly Token[], at: number): number => {
  if (!AREA.test(tokens[at]?.lower ?? '') || isCapital(tokens[at])) return at
  const town = /^(?:van|en)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return isName(tokens[town]) && isTown(tokens[town]?.text ?? '') ? town : at
}

/** "bij 1931 Congrescentrum te Zwolle": a number that opens a name. */
const numberedName = (tokens: readonly Token[], at: number): Stretch | null => {
  const next = tokens[at + 1]
  if (!isName(next) || isBreak(next) || !VENUE_NOUN.test(next?.lower ?? '')) return null
  return { from: at, to: tailEnd(tokens, nameEnd(tokens, at + 1)) }
}

/** "bij de waterput, Sportlaan 3, Uden": an address makes any word a place. */
const addressed = (tokens: readonly Token[], at: number): Stretch | null => {
  if (tokens[at]?.kind !== 'word' || tokens[at + 1]?.text !== ',') return null
  const to = tailEnd(tokens, at + 1)
  return tokens.slice(at, to).some((token) => token.kind === 'number') ? { from: at, to } : null
}

const isVisit = (token: Token): boolean => /^(?:bezoek|bezoekje|rondleiding)$/.test(token.lower)

const isArticled = (tokens: readonly Token[], from: number): boolean =>
  isArticleName(tokens, from) || DETERMINER.test(tokens[from - 1]?.lower ?? '')

/** "op ons eigen terras": whose it is says which. */
const isOwn = (token: Token | undefined): boolean => /^(?:eigen|ons|onze)$/.test(token?.lower ?? '')

/** "naar het Bätz orgel": the name only says which organ. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isBreak(token) &&
  /^\p{Ll}{4,}$/u.test(token.text) &&
  !/^(?:vanaf|voor|waar|onder|tijdens|vanuit|samen)$/.test(token.lower)

/** "De Moestuin" and "Het Trefpunt" are names that open with an article. */
const isArticleName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:De|DE|Het|HET|Ons|ONS|Een|'t|’t|Onze|Den|DEN|God|Dit)$/.test(tokens[at]?.text ?? '') &&
  isName(tokens[at + 1])

/** Streets and squares take "op" and "aan", people and firms take "bij": the rest must look like a place. */
const isAllowed = (
  tokens: readonly Token[],
  from: number,
  to: number,
  preposition: string,
  cued: boolean,
  located: boolean,
): boolean => {
  const named = tokens.slice(from, to)
  const text = named.map((token) => token.text).join(' ')
  const numbered = located || named.some((token) => token.kind === 'number')
  const capital = named.some(isName)
  const street =
    numbered ||
    named.some((token) => token.kind === 'word' && isCapital(token) && STREET_END.test(token.text))
  const venue = named.some((token) => VENUE_NOUN.test(token.lower))
  if (!venue && !numbered && !isTown(text) && isListedSubject(tokens, from)) return false
  if (!venue && !street && !isTown(text) && preposition === 'in' && isPartOfName(tokens, from)) return false
  const generic = GENERIC_PLACE.test(named[0]?.lower ?? '') && !isOwn(tokens[from - 1])
  if (!capital && (named.length > 1 ? !venue : generic))
    return (
      named.length === 1 && venue && /^(?:bij|aan|op|vanaf)$/.test(preposition) && isMeeting(tokens, from)
    )
  // "bezoek aan de molen": what is seen there.
  if (preposition === 'aan' && !capital && tokens.slice(Math.max(0, from - 3), from).some(isVisit))
    return false
  if (/^(?:door|bezoek|bezoeken)$/.test(preposition))
    return preposition === 'door' ? isTown(text) && isJourney(tokens, from) : cued && capital && venue
  if (preposition === 'naar' && !numbered)
    return (
      capital &&
      (isJourney(tokens, from) ||
        ((venue || isTown(named.at(-1)?.text ?? '')) && isCalled(tokens, from)) ||
        (isTown(text) && isTrip(tokens, from))) &&
      !(isArticled(tokens, from) && isNoun(tokens[to]))
    )
  if (/^[,–—|-]$/.test(preposition))
    return (
      !isTheme(text) &&
      capital &&
      (venue || numbered || (named.length < 5 && isArticled(tokens, from)) || isTown(text))
    )
  if (/^(?::|is|wordt)$/.test(preposition))
    return capital && (venue || numbered || isArticleName(tokens, from))
  if (/^(?:op|aan|vanuit|vanaf|naar|nabij)$/.test(preposition))
    return cued && (preposition === 'naar' ? numbered : street || venue || isTown(text))
  if (preposition === 'van') return venue && capital
  if (venue && capital && /^(?:in|bij)$/.test(preposition)) return cued || named.length > 1
  return cued || (preposition === 'in' && isTown(text) && isJourney(tokens, from))
}

/** "De plaats (wijkcentrum De Schakel in Zutphen)". */
export const readBracket = (tokens: readonly Token[], at: number, cued: boolean): Stretch | null => {
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .map((token) => token.lower)
    .join(' ')
  const spoken = /(?:plaats|locatie|zaal|plek|sporthal|hal|adres)$/.test(before)
  const first = tokens[at + 1]
  const venue = first?.kind === 'word' && VENUE_NOUN.test(first.lower) && !GENERIC_PLACE.test(first.lower)
  if (!first || isBreak(first) || !(spoken || (cued && venue))) return null
  const end = nameEnd(tokens, at + 1)
  // "de speelzaal (IGM betalen geen inschrijfgeld)" is a remark, not a place.
  if (end <= at + 1 || (!venue && tokens[end]?.kind === 'word')) return null
  return { from: at + 1, to: tailEnd(tokens, end) }
}
