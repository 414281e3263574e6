import type { RoledMention } from '../roles/date-roles'
import type { Pair, Position } from './pair-features'

/** What the heads of sections and the programme say of it. */
export type Headed = 'heads' | 'headsOthers' | 'belowHead' | 'laterItem'

const BLOCK_LINES = 4

/** What its position follows from. */
type Stands = Pick<
  Pair,
  'alone' | 'inSentence' | 'inLine' | 'othersInLine' | 'belowOther' | 'belowAll' | 'aboveAll' | 'inParagraph'
>

/** Where a candidate stands as a session sees it; `below` and `belowOther` count the lines below a date, or are nothing. */
export const positionOf = (
  stands: Stands,
  dated: boolean,
  below: number,
  belowOther: number,
  othersHave: boolean,
): Position => {
  if (stands.inSentence || stands.inLine) return 'own'
  if (dated || stands.othersInLine) return 'other'
  if (below > 0 && below <= BLOCK_LINES) return 'block'
  if (belowOther > 0 && belowOther <= BLOCK_LINES) return 'below other'
  if (belowOther === 0 && stands.inParagraph) return 'paragraph'
  if (stands.belowOther && !stands.belowAll && !stands.aboveAll) return 'other'
  if (stands.alone) return 'alone'
  return othersHave ? 'shared while others have their own' : 'shared'
}

/** How many words stand between a candidate and the nearest date of a session. */
export const wordsFrom = (token: number, mentions: readonly RoledMention[]): number => {
  let least = Number.POSITIVE_INFINITY
  for (const { from, to } of mentions) least = Math.min(least, Math.abs(token - to), Math.abs(from - token))
  return least
}
