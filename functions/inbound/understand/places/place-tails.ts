import { opensLine, type Token } from '../text/tokens'
import { NO_PLACE, VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { DETERMINER, isCapital, isName, nameEnd, opensName } from './place-names'
import { isBareStreet } from './place-phrase'

const TAIL_ROUNDS_MAX = 5

/** ", Dorpsstraat 1 te Zeist (zaal 2)": what follows belongs to the place while it looks like one. */
export const tailEnd = (tokens: readonly Token[], at: number): number => {
  let i = at
  for (let rounds = 0; rounds < TAIL_ROUNDS_MAX; rounds += 1) {
    const next = tokens[i]?.text === '(' ? bracketEnd(tokens, i) : partEnd(tokens, i)
    if (next === i) return i
    i = next
  }
  return i
}

const WHERE = /^(?:te|in|bij|naast|achter|tegenover|aan|hoek|ingang|verdieping|\p{L}+zijde)$/u

const bracketEnd = (tokens: readonly Token[], at: number): number => {
  const close = tokens.slice(at, at + 14).findIndex((token) => token.text === ')')
  const inside = tokens.slice(at + 1, at + Math.max(close, 1))
  const timed = inside.some(
    (token, i) => token.kind === 'number' && /^(?:uur|u|\.|:)/.test(inside[i + 1]?.text ?? ''),
  )
  // "De Zwaan (het vroegere postkantoor)", "Sint-Annakerk (muziek van Bach)".
  const [first] = inside
  if (
    first?.kind === 'word' &&
    !isCapital(first) &&
    !VENUE_NOUN.test(first.lower) &&
    !WHERE.test(first.lower)
  )
    return at
  return close === -1 || timed || !inside.some(isName) || opensLine(tokens[at]) ? at : at + close + 1
}

const partEnd = (tokens: readonly Token[], at: number): number => {
  const joint = tokens[at]
  if (!joint || opensLine(joint) || !/^(?:,|te|in|-|–|\|)$/.test(joint.lower)) return at
  const start = DETERMINER.test(tokens[at + 1]?.lower ?? '') && !isCapital(tokens[at + 1]) ? at + 2 : at + 1
  const first = tokens[start]
  if (!first || opensLine(first)) return at
  if (
    first.kind === 'number' &&
    first.text.length === 4 &&
    !opensLine(tokens[start + 1]) &&
    isName(tokens[start + 1])
  ) {
    const letters =
      /^[A-Z]{2}$/.test(tokens[start + 1]?.text ?? '') && isName(tokens[start + 2]) ? start + 2 : start + 1
    return nameEnd(tokens, letters)
  }
  if (!opensName(tokens, start) || NO_PLACE.test(first.text)) return at
  const end = nameEnd(tokens, start)
  const named = tokens.slice(start, end)
  const text = named.map((token) => token.text).join(' ')
  const fits =
    isTown(text) ||
    (joint.text === ',' && isTown(tokens[at - 1]?.text ?? '') && isBuildingName(named)) ||
    named.some((token) => token.kind === 'number') ||
    joint.lower === 'te' ||
    joint.lower === 'in' ||
    (named.some((token) => VENUE_NOUN.test(token.lower)) && isStreetPart(tokens, end)) ||
    (isBareStreet(text) && tokens[end]?.text === ',' && isTown(tokens[end + 1]?.text ?? ''))
  return fits ? end : at
}

/** "in Baarn, Dorpshuis De Kei", "in Baarn, De Schuur". */
const isBuildingName = (named: readonly Token[]): boolean =>
  named.some(({ lower }) => VENUE_NOUN.test(lower)) ||
  (named.length > 1 && /^(?:De|Het|'t|’t)$/.test(named[0]?.text ?? ''))

/** ", Zusterlaan 114". */
const isStreetPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && isName(tokens[at + 1]) && tokens[at + 2]?.kind === 'number'
