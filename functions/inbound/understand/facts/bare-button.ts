import { compact } from '../../compact'
import { type Fact, stated } from '../evidence'
import type { Statement } from '../text/statements'

/** "Aanmelden" alone on its line, with nothing told below it: what is left of a button. */
export const readBareButton = (all: readonly Statement[]): Fact<'button'> | null => {
  const found = all.find(
    ({ text, line }, i) => BARE_BUTTON.test(text) && isApart(all[i - 1], line) && !tells(all[i + 1]),
  )
  return found ? stated('button', { start: found.start, end: found.start + found.text.length }) : null
}

const BARE_BUTTON = compact(
  /^(?:nu |direct |hier |online )?(?:aanmelden|inschrijven|schrijf (?:je|u) (?:nu |hier )?in|meld (?:je|u) (?:nu |hier )?aan|(?:bestel |koop )?(?:tickets|kaarten)|reserveren|reserveer(?: nu)?)(?: (?:hier|nu|online))?[!>»]*$/i,
)
const PROSE_CHARACTERS_MIN = 60

const isApart = (before: Statement | undefined, line: number): boolean => before?.line !== line
const tells = (next: Statement | undefined): boolean =>
  next !== undefined &&
  (next.text.length >= PROSE_CHARACTERS_MIN || /^(?:dat|dit|kan|graag|via|voor|tot|bij)\b/i.test(next.text))
