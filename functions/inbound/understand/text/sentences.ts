import { opensLine, type Token } from './tokens'

/** Tokens `from` up to but not including `to`; never crosses a line that was ended on purpose. */
export type Sentence = { readonly from: number; readonly to: number; readonly index: number }

const ABBREVIATIONS = new Set(
  'a s o b ca dhr mevr mw drs dr ir ing mr prof jl ll nr nrs reknr rek rekeningnr bankrek tel max min m n d i z p u t st ds resp incl excl evt bijv bv etc jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo r c w nl vnl circa plm ong'.split(
    ' ',
  ),
)

const OPENS_ANEW =
  /^(?:we|wij|je|jij|jullie|iedereen|er|het|dit|dat|deze|wie|wil|na|daarna|nadien|vervolgens)$/

export const readSentences = (tokens: readonly Token[]): Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && !startsSentence(tokens, i)) continue
    if (i > from) sentences.push({ from, to: i, index: sentences.length })
    from = i
  }
  return sentences
}

const startsSentence = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !before) return true
  if (opensLine(token)) return true
  if (token.gap === 'none') return false
  if (!'.!?…'.includes(before.text.charAt(0))) return false
  if (/^\p{Ll}/u.test(token.text)) return false
  if (before.text !== '.') return true
  const word = tokens[i - 2]
  if (!word || before.gap !== 'none') return true
  if (token.kind === 'number' && (word.kind === 'number' || ABBREVIATIONS.has(word.lower))) return false
  // "a.s. Van 12.30 uur" ends a sentence, "dhr. De Vries" and "a.s. AFGELAST" do not.
  if (/^(?:s|l|m)$/.test(word.lower)) return !/^\p{Lu}{3,}$/u.test(token.text)
  // "i.p.v. 12 oktober": a letter between two stops.
  if (/^\p{Ll}$/u.test(word.text) && tokens[i - 3]?.text === '.' && word.gap === 'none') return false
  // "om 14u. Jullie krijgen een brief": after an hour a new subject, and not the hall.
  if (word.lower === 'u' && OPENS_ANEW.test(token.lower)) return true
  return !ABBREVIATIONS.has(word.lower) || word.kind === 'number'
}
