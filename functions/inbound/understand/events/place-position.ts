import type { Pair, Position } from './pair-features'

/** What the heads of sections say of it. */
export type Headed = 'heads' | 'headsOthers' | 'belowHead'

const BLOCK_LINES = 4

export type Facts = Omit<Pair, 'position' | 'ofRun' | 'ofEveryTime' | Headed>

/** The first position that holds; how deep below its own dates, and below those of others. */
export const positionOf = (
  facts: Facts,
  dated: boolean,
  below: number,
  belowOther: number,
  othersHave: boolean,
): Position => {
  if (facts.inSentence || facts.inLine) return 'own'
  if (dated || facts.othersInLine) return 'other'
  if (below > 0 && below <= BLOCK_LINES) return 'block'
  if (belowOther > 0 && belowOther <= BLOCK_LINES) return 'below other'
  if (belowOther === 0 && facts.inParagraph) return 'paragraph'
  if (facts.belowOther && !facts.belowAll && !facts.aboveAll) return 'other'
  if (facts.alone) return 'alone'
  return othersHave ? 'shared while others have their own' : 'shared'
}
