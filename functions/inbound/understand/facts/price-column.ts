import { compact } from '../../compact'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'

const HEAD_CHARACTERS_MAX = 80
const COLUMN = /\b(?:kosten|prijs|entree|bijdrage|inkom|toegang)\b/i
const BESIDE = compact(
  /\b(?:wanneer|datum|dag|wat|waar|tijd|uur|hoe laat|activiteit|onderwerp|plaats|locatie)\b/i,
)

/** Whether a line lies in a table of which the heads ("Wanneer Wat Waar Hoe laat Kosten") name a price. */
export const isInPriceTable = (source: Source, line: number): boolean =>
  headed(source).has(source.lines[line]?.paragraph ?? -1)

const KNOWN = new WeakMap<Source, ReadonlySet<number>>()

/** The paragraphs that open with such heads, found once for the whole text. */
const headed = (source: Source): ReadonlySet<number> => {
  const known = KNOWN.get(source)
  if (known) return known
  const found = new Set(source.lines.filter((line) => isHead(source, line)).map(({ paragraph }) => paragraph))
  KNOWN.set(source, found)
  return found
}

const isHead = (source: Source, line: Line): boolean =>
  source.lines[line.index - 1]?.paragraph !== line.paragraph &&
  line.text.length <= HEAD_CHARACTERS_MAX &&
  !/[\d.!?:;]/.test(line.text) &&
  COLUMN.test(line.text) &&
  BESIDE.test(line.text)
