import type { Token } from '../text/tokens'
import { NO_PLACE, PLACE_ADJECTIVE, VENUE_NOUN } from '../words/place-words'
import { isBreak, isName, nameEnd, opensName, tailEnd } from './place-names'

const PREPOSITION =
  /^(?:in|te|bij|op|aan|vanuit|vanaf|nabij|naar|@|bezoek|bezoeken|achter|naast|tegenover|voor|rond|rondom|ten)$/
export const DETERMINER = /^(?:de|het|een|'t|’t|den|ons|onze|jullie|d'|hun|haar|zijn)$/

type Stretch = { readonly from: number; readonly to: number }

export const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isBreak(token) && /^\p{Ll}[\p{L}-]{2,}$/u.test(token.text)

/** "[de] [mooie] schuur achter de molen van Zeist", "De Kei, Dorpsstraat 1", "hoek Kerkweg en Laan". */
export const readName = (tokens: readonly Token[], at: number): Stretch | null => {
  let i = at
  const determined = DETERMINER.test(tokens[i]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (tokens[i]?.text === ':' || determined) i += 1
  while (
    i < at + 4 &&
    isPlain(tokens[i]) &&
    /(?<!ti|ag|ad|i)e$/.test(tokens[i]?.lower ?? '') &&
    !VENUE_NOUN.test(tokens[i]?.lower ?? '') &&
    isHead(tokens, i + 1)
  )
    i += 1
  if (isBreak(tokens[i]) || PREPOSITION.test(tokens[i]?.text ?? '')) return null
  const named = prefixed(tokens, i)
  if (named !== i) return { from: i, to: tailEnd(tokens, nameEnd(tokens, named)) }
  const end = isHead(tokens, i) && isPlain(tokens[i]) ? (headEnd(tokens, i) ?? i) : nameEnd(tokens, i)
  if (end <= i || (NO_PLACE.test(tokens[i]?.text ?? '') && end === i + 1)) return null
  return { from: i, to: tailEnd(tokens, end) }
}

/** "st. Jozefziekenhuis", "1931 Congrescentrum": where the name goes on behind what opens it. */
const prefixed = (tokens: readonly Token[], at: number): number => {
  const { text = '', kind } = tokens[at] ?? {}
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none' ? at + 2 : at + 1
  if (/^(?:st|sint)$/.test(text) && isName(tokens[stop])) return stop
  const isNumbered = kind === 'number' && isName(tokens[at + 1]) && !isBreak(tokens[at + 1])
  return isNumbered && VENUE_NOUN.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at
}

const isHead = (tokens: readonly Token[], at: number): boolean =>
  opensName(tokens, at) || (isPlain(tokens[at]) && !NO_HEAD.test(tokens[at]?.lower ?? ''))

/** "op dinsdag in De Kei": a day is no place. */
const NO_HEAD =
  /^(?:te|van|voor|met|dat|die|wie|wat|waar|en|of|om|als|alle|elke|week|maand|jaar|uur|maart|april|mei|juni|juli|augustus|januari|februari|\p{L}+ber|\p{L}*(?:dag|avond|middag|ochtend|morgen)(?:en)?)$/u

const SOCIETY_NOUN = /(?:vereniging|club|gilde|harmonie|fanfare|koor|stichting|familie|bedrijf|firma)$/
const LINK = /^(?:van|in|te|op|aan|bij|achter|naast|tegenover|voor|langs|nabij)$/

/** "schuur", "schuur van Jan Bos", "kerkportaal in Zeist": a noun with the name that says which. */
const headEnd = (tokens: readonly Token[], at: number): number => {
  const own = VENUE_NOUN.test(tokens[at]?.lower ?? '') ? nameEnd(tokens, at) : at + 1
  if (own > at + 1 || !LINK.test(tokens[own]?.lower ?? '') || isBreak(tokens[own]))
    return isName(tokens[own]) && !isBreak(tokens[own]) ? nameEnd(tokens, own) : own
  let next = DETERMINER.test(tokens[own + 1]?.lower ?? '') ? own + 2 : own + 1
  // "kantine van het oude gymgebouw".
  if (PLACE_ADJECTIVE.test(tokens[next]?.text ?? '') && VENUE_NOUN.test(tokens[next + 1]?.lower ?? ''))
    next += 1
  // "kantine van de voetbalvereniging Zeist".
  if (
    isPlain(tokens[next]) &&
    SOCIETY_NOUN.test(tokens[next]?.lower ?? '') &&
    isName(tokens[next + 1]) &&
    !isBreak(tokens[next + 1])
  )
    return nameEnd(tokens, next + 1)
  if (isBreak(tokens[next]) || !(isName(tokens[next]) || VENUE_NOUN.test(tokens[next]?.lower ?? '')))
    return own
  return Math.max(own, nameEnd(tokens, next))
}
