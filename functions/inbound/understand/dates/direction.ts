import type { Source } from '../text/source'
import type { DateMention } from './date-mentions'

/** "a.s." and "jl." after a date are part of it. */
export const directionEnd = (source: Source, at: number): number => {
  const { tokens } = source
  const here = (tokens[at]?.gap === 'blank' && tokens[at]?.lower) || ''
  if (/^(?:aanstaande|jongstleden|dezer)$/.test(here)) return at + 1
  if (here === 'jl' || here === 'as') return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none'
  const second = tokens[at + 2]?.lower ?? ''
  if (
    !dotted ||
    !(
      (here === 'a' && second === 's') ||
      (here === 'j' && second === 'l') ||
      (here === 'l' && second === 'l')
    )
  )
    return at
  return tokens[at + 3]?.text === '.' && tokens[at + 3]?.gap === 'none' ? at + 4 : at + 3
}

/** What the words beside a date say of where it lies. */
export const readDirection = (source: Source, from: number, to: number): DateMention['direction'] => {
  const near = source.tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.lower)
    .join('')
  const after = source.tokens
    .slice(to, to + 4)
    .map((token) => token.lower)
    .join('')
  if (/(?:afgelopen|jongstleden|j\.l\.|jl\.?|l\.l\.)$/.test(near)) return 'back'
  if (/(?:a\.s\.|aanstaande|aankomende|komende|eerstvolgende)$/.test(near)) return 'ahead'
  if (/^(?:jl|j\.l|l\.l|jongstleden)/.test(after)) return 'back'
  return /^(?:a\.s|aanstaande)/.test(after) ? 'ahead' : null
}
