import { opensLine, type Token } from '../text/tokens'
import type { WrittenDay } from './day-form'

/** How the days of a group relate: all of them, a choice, everything in between, or from one to the other. */
export type Joint = 'and' | 'or' | 'range' | 'move'

type Tokens = readonly Token[]
/** What joins a day to the next, and the token after it. */
export type Link = { readonly joint: Joint; readonly to: number; readonly comma: boolean }

const JOINT_WORDS: Record<string, Joint> = {
  en: 'and',
  én: 'and',
  als: 'and',
  alsook: 'and',
  alsmede: 'and',
  evenals: 'and',
  '&': 'and',
  '+': 'and',
  ',': 'and',
  ';': 'and',
  '/': 'and',
  of: 'or',
  óf: 'or',
  ofwel: 'or',
  hetzij: 'or',
  tot: 'range',
  naar: 'move',
  maar: 'move',
  '-': 'range',
  '–': 'range',
  '—': 'range',
}

export const readJoint = (tokens: Tokens, at: number): Link | null => {
  const token = tokens[at]
  if (!token || opensLine(token)) return null
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  const until = endOfUntil(tokens, at)
  if (until) return skipFiller(tokens, until, 'range')
  if (token.lower === 'tot' && second?.lower === 'en' && third?.lower === 'met')
    return skipFiller(tokens, at + 3, 'range')
  const arrow = arrowEnd(tokens, at)
  if (arrow) return skipFiller(tokens, arrow, 'move')
  if (token.lower === 'dan' && second?.lower === 'wel') return skipFiller(tokens, at + 2, 'or')
  const joint = JOINT_WORDS[token.lower]
  if (!joint) return null
  const after = tokens[at + 1]
  const firm = after && JOINT_WORDS[after.lower]
  // ", en" and ", of": the word decides.
  if (token.text === ',' && after && firm && /^(?:en|of)$/.test(after.lower))
    return skipFiller(tokens, at + 2, firm)
  return { ...skipFiller(tokens, at + 1, joint), comma: token.text === ',' || token.text === ';' }
}

/** The token after "t/m", "tm", "tem", "t.m." or "t.e.m."; null when it says something else. */
const endOfUntil = (tokens: Tokens, at: number): number | null => {
  const [token, second] = [tokens[at], tokens[at + 1]]
  if (/^te?m$/.test(token?.lower ?? '')) return second?.text === '.' ? at + 2 : at + 1
  if (token?.lower !== 't' || second?.gap !== 'none') return null
  if (second.text === '/') return tokens[at + 2]?.lower === 'm' ? at + 3 : null
  const letters = tokens.slice(at, at + 6).map(({ lower }) => lower)
  const written = ['t.e.m.', 't.m.', 't.e.m', 't.m'].find((form) => letters.join('').startsWith(form))
  return written ? at + written.length : null
}

/** The token after "->", "-->", "=>" or "→". */
const arrowEnd = (tokens: Tokens, at: number): number | null => {
  if (/^[→⇒]$/.test(tokens[at]?.text ?? '')) return at + 1
  let i = at
  while (i < at + 3 && /^[-–=]$/.test(tokens[i]?.text ?? '')) i += 1
  return i > at && tokens[i]?.text === '>' && tokens[i]?.gap === 'none' ? i + 1 : null
}

/** "en op", "of op", "en ook op", "of (…)". */
const skipFiller = (tokens: Tokens, at: number, joint: Joint): Link => {
  let i = at
  while (i < at + 2 && /^(?:op|ook|en)$/.test(tokens[i]?.lower ?? '')) i += 1
  return { joint, to: i, comma: false }
}

/** "7 – 14 – 21 november": no range runs on from the end of another, but for "9-10-11 juni". */
export const listed = (days: readonly WrittenDay[], joints: readonly Joint[]): Joint[] =>
  joints.map((joint, i) => {
    const runs = joint === 'range' && (joints[i - 1] === 'range' || joints[i + 1] === 'range')
    return runs && (days[i + 1]?.day ?? 0) - (days[i]?.day ?? 0) !== 1 ? 'and' : joint
  })
