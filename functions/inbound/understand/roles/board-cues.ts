import { compact } from '../../compact'
import type { Source } from '../text/source'
import type { Context } from './context'

/** "Op 15 januari komen wij bijeen als bestuur", "het bestuur vergadert op 3 mei". */
const BOARD_MEETS = compact(
  /\b(?:vergader[a-zß-ɏ]*|bijeen|samen|overleg[a-zß-ɏ]*|rond de tafel)\b[^.;]{0,40}\bals bestuur\b|\bals bestuur\b[^.;]{0,40}\b(?:vergader[a-zß-ɏ]*|bijeen|samen|overleg[a-zß-ɏ]*)\b|\bhet (?:[a-zß-ɏ]+ )?bestuur (?:vergadert|overlegt|komt [^.;]{0,50}?(?:bijeen|samen))\b|\balleen voor het bestuur\b|\b(?:vergadert|overlegt) het (?:[a-zß-ɏ]+ )?bestuur\b/,
)
const INVITED = /\b(?:welkom|uitgenodigd|nodigt|leden)\b/
/** The board's own mail speaks of its meeting at the head. */
const OWN = /bestuur/i
const HEAD_LINES = 2

/** A meeting of the board alone, mentioned to members: no day of theirs. */
export const isBoardOnly = (source: Source, { sentence, label }: Context): boolean =>
  BOARD_MEETS.test(sentence) &&
  !INVITED.test(sentence) &&
  !OWN.test(label) &&
  !source.lines
    .slice(0, HEAD_LINES)
    .some(({ text }) => text.length < 60 && !/[.!?]$/.test(text) && OWN.test(text))
