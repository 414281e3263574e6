import { opensLine, type Token } from '../text/tokens'
import { findEventNoun } from '../words/event-words'
import { PLACE_ADJECTIVE, VENUE_NOUN } from '../words/place-words'
import { isName, nameEnd, opensName } from './place-names'

/** What may stand before a noun. */
export const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|jullie|d'|hun|haar|zijn)$/
export const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !opensLine(token) && /^\p{Ll}[\p{L}-]{2,}$/u.test(token.text)

/** Whether a name, or a noun that may be a place, begins here. */
export const isHead = (tokens: readonly Token[], at: number): boolean =>
  opensName(tokens, at) || (isPlain(tokens[at]) && !NO_HEAD.test(tokens[at]?.lower ?? ''))

/** "op dinsdag in De Kei": a day is no place. */
const NO_HEAD =
  /^(?:te|van|voor|met|dat|die|wie|wat|waar|en|of|om|als|alle|elke|week|maand|jaar|uur|maart|april|mei|juni|juli|augustus|januari|februari|\p{L}+ber|\p{L}*(?:dag|avond|middag|ochtend|morgen)(?:en)?)$/u

/** What a noun with "het" leaves without an ending: "cultureel centrum", "stedelijk museum", "oud klooster". */
const BARE_ADJECTIVE =
  /(?:eel|aal|isch|lijk|baar|ief|air|eus|voormalig|vroeger|katholiek|gerestaureerd|gerenoveerd|vernieuwd|protestants|hervormd|gereformeerd|algemeen|oud|nieuw|groot|klein)$/

/** "cultureel" in "in cultureel centrum De Kei": an adjective, and behind it the building. */
export const opensBuilding = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at]) &&
  BARE_ADJECTIVE.test(tokens[at]?.lower ?? '') &&
  isPlain(tokens[at + 1]) &&
  VENUE_NOUN.test(tokens[at + 1]?.lower ?? '')

/** "Aan de slag", "aan het werk". */
const BUSY = /^(?:slag|werk|gang|start|woord|beurt)$/

/** "voor de lezing in De Kei", "aan de slag in De Kei": what is done, and the place only behind the next preposition. */
export const isDoing = (token: Token | undefined): boolean =>
  isPlain(token) &&
  !VENUE_NOUN.test(token?.lower ?? '') &&
  (BUSY.test(token?.lower ?? '') || findEventNoun(token?.lower ?? '') !== null)

const SOCIETY_NOUN = /(?:vereniging|club|gilde|harmonie|fanfare|koor|stichting|familie|bedrijf|firma)$/
const LINK = /^(?:van|in|te|op|aan|bij|achter|naast|tegenover|voor)$/

/** "schuur", "schuur van Jan Bos", "kerkportaal in Zeist": a noun with the name that says which. */
export const headEnd = (tokens: readonly Token[], at: number): number => {
  const own = VENUE_NOUN.test(tokens[at]?.lower ?? '') ? nameEnd(tokens, at) : at + 1
  if (own > at + 1 || !LINK.test(tokens[own]?.lower ?? '') || opensLine(tokens[own]))
    return isName(tokens[own]) && !opensLine(tokens[own]) ? nameEnd(tokens, own) : own
  let next = DETERMINER.test(tokens[own + 1]?.lower ?? '') ? own + 2 : own + 1
  // "kantine van het oude gymgebouw".
  const isLed = PLACE_ADJECTIVE.test(tokens[next]?.text ?? '') || opensBuilding(tokens, next)
  if (isLed && VENUE_NOUN.test(tokens[next + 1]?.lower ?? '')) next += 1
  // "kantine van de voetbalvereniging Zeist".
  if (
    isPlain(tokens[next]) &&
    SOCIETY_NOUN.test(tokens[next]?.lower ?? '') &&
    isName(tokens[next + 1]) &&
    !opensLine(tokens[next + 1])
  )
    return nameEnd(tokens, next + 1)
  if (opensLine(tokens[next]) || !(isName(tokens[next]) || VENUE_NOUN.test(tokens[next]?.lower ?? '')))
    return own
  return Math.max(own, nameEnd(tokens, next))
}

/** "in de zaal (wijkcentrum De Kei, Dorpsstraat 1)": a building with its street, in brackets behind something else. */
export const bracketsHouse = (tokens: readonly Token[], at: number): boolean => {
  const close = tokens.slice(at, at + BRACKET_TOKENS_MAX).findIndex(({ text }) => text === ')')
  const inside = tokens.slice(at + 1, at + Math.max(close, 1))
  return (
    VENUE_NOUN.test(inside[0]?.lower ?? '') &&
    isName(inside[1]) &&
    inside.some(({ text }, i) => text === ',' && isName(inside[i + 1]) && inside[i + 2]?.kind === 'number')
  )
}

const BRACKET_TOKENS_MAX = 14
