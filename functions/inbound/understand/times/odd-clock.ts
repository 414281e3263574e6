import { opensItem, type Token } from '../text/tokens'
import { unitEnd } from './unit-end'

type Tokens = readonly Token[]

/** `15,00 uur`, and `10,00` of "10,00 - 15,00 uur": with its unit, as money has a comma too. */
export const isByComma = (tokens: Tokens, at: number): boolean => {
  const minutes = tokens[at + 2]
  if (tokens[at + 1]?.text !== ',' || minutes?.gap !== 'none' || !/^[0-5][05]$/.test(minutes.text))
    return false
  const unit = tokens[at + 3]
  if (unit?.lower === 'uur' || (unit?.lower === 'u' && unit.gap === 'none')) return true
  return (
    RANGE.test(tokens[at + 3]?.lower ?? '') && tokens[at + 4]?.kind === 'number' && isByComma(tokens, at + 4)
  )
}

const RANGE = /^(?:tot|en|[-–—])$/

/** `13. 00 uur` at the head of its line: no item 13. */
export const isMistyped = (tokens: Tokens, at: number, hour: number): boolean =>
  hour > 6 &&
  opensItem(tokens, at) &&
  tokens[at + 1]?.text === '.' &&
  /^(?:00|15|30|45)$/.test(tokens[at + 2]?.text ?? '') &&
  unitEnd(tokens, at + 3) > at + 3 &&
  !/^(?:per|lang)$/.test(tokens[unitEnd(tokens, at + 3)]?.lower ?? '')
