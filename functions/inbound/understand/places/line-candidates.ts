import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { isTown } from '../words/towns'
import { isAddressPart } from './place-phrase'

const LINE_CHARACTERS_MAX = 110
const LINE_LEAD = compact(
  /^(?:(?:verzamelen|verzamel|samenkomst|afspraak|afspreken|start|vertrek|treffen|waar|plaats|locatie)\s?:?\s)?(?:(?:in|bij|te|op|aan|vanaf)\s(?:en (?:rond|om|rondom)\s)?(?:(?:de|het|'t|’t)\s)?)?/iu,
)
/** "Groet," and "Best," close a letter, and are towns too. */
const CLOSING = /^(?:groet|best|beste),$/i
export const VERB =
  /(?<![\p{L}])(?:is|zijn|was|wordt|[Kk]om|worden|gaat|gaan|komt|komen|kan|kun|kunt|kunnen|heeft|hebben|wil|willen|zal|zullen|we|wij|u|je|ik|niet|ook|met|door|over|volgens|wie|wat|hoe|staat|staan|ligt|vindt|vinden|begint|beginnen|houdt|houden|doet|doen|mee|werkt|werken|spreekt|vertelt|geeft|woont|heet|kost|kosten|betaalt|stopt|rijdt|opent|sluit|ontvangt|ontvangen|verwelkomt|nodigt|organiseert)(?![\p{L}])/u

/** A line of a few words without a verb: "Verzamelen parking kerk Zeist", "Café Het Anker". */
export const findLine = (
  source: Source,
  line: Line,
): { readonly span: Span; readonly lead: string } | null => {
  if (
    line.text.length > LINE_CHARACTERS_MAX ||
    VERB.test(line.text) ||
    CLOSING.test(line.text) ||
    /[?!€@]|\d[.:]\d\d|\d\s?u(?:ur)?\b/.test(line.text)
  )
    return null
  const lead = LINE_LEAD.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(lead)
  if (text.length < 4 || (line.label && lead === 0)) return null
  const span = { start: line.start + lead, end: addressBelow(source, line) }
  return { span, lead: line.text.slice(0, lead).trim().toLowerCase() }
}

/** The end of the lines below that say where it is: "De Kei", and under it "Linnenlaan 21" and "Zeist". */
const addressBelow = (source: Source, line: Line): number => {
  let last = line
  for (let i = line.index + 1; i <= line.index + ADDRESS_LINES_MAX; i += 1) {
    const below = source.lines[i]
    if (!below || below.paragraph !== line.paragraph || below.label || /[,.]$/.test(last.text)) break
    const parts = below.text.trim().split(/,\s*|\s[-–]\s/)
    if (!parts.every((part) => isTown(part) || isAddressPart(part))) break
    last = below
  }
  return last.end
}

const ADDRESS_LINES_MAX = 2
