import { opensLine, type Token } from '../text/tokens'

/** The token after "uur", "u", "u." or "h"; `at` itself where there is no unit. */
export const unitEnd = (tokens: readonly Token[], at: number): number => {
  const unit = tokens[at]
  if (!unit || opensLine(unit)) return at
  if (unit.lower === 'uur') return at + 1
  if (unit.lower !== 'u' && unit.lower !== 'h' && unit.lower !== 'hr') return at
  const dot = tokens[at + 1]
  const after = tokens[at + 2]
  const dotted = after?.gap !== 'none' || /^[-–—,)]$/.test(after.text)
  return dot?.text === '.' && dot.gap === 'none' && dotted ? at + 2 : at + 1
}
