import type { Line } from '../text/lines'
import { type Source, tokenAt } from '../text/source'
import { isTown } from '../words/towns'
import type { Candidate } from './place-candidates'
import { isAddressPart } from './place-phrase'

const LINE_CHARACTERS_MAX = 110
const LINE_LEAD =
  /^(?:(?:verzamelen|verzamel|samenkomst|afspraak|afspreken|start|vertrek|treffen|waar|plaats|locatie)\s?:?\s)?(?:(?:in|bij|te|op|aan|vanaf)\s(?:en (?:rond|om|rondom)\s)?(?:(?:de|het|'t|’t)\s)?)?/iu
const VERB =
  /(?<![\p{L}])(?:is|zijn|was|wordt|worden|gaat|gaan|komt|komen|kan|kun|kunt|kunnen|heeft|hebben|wil|willen|zal|zullen|we|wij|u|je|ik|niet|ook|met|door|over|volgens|wie|wat|hoe|staat|staan|ligt|vindt|vinden|begint|beginnen|houdt|houden)(?![\p{L}])/u

/** A line of a few words without a verb: "Verzamelen parking kerk Zeist", "Café Het Anker". */
export const linePlace = (source: Source, line: Line | undefined): Candidate[] => {
  if (
    !line ||
    line.text.length > LINE_CHARACTERS_MAX ||
    VERB.test(line.text) ||
    /[?!€@]|\d[.:]\d\d|\d\s?u(?:ur)?\b/.test(line.text)
  )
    return []
  const lead = LINE_LEAD.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(lead)
  if (text.length < 4 || (line.label && lead === 0)) return []
  const start = line.start + lead
  const token = tokenAt(source, start)
  const end = townBelow(source, line) ?? line.end
  return [
    {
      form: 'line',
      lead: line.text.slice(0, lead).trim().toLowerCase(),
      span: { start, end },
      token,
      line: line.index,
    },
  ]
}

/** The end of the line below that says the town: "De Kei", and under it "Zeist". */
const townBelow = (source: Source, line: Line): number | null => {
  const below = source.lines[line.index + 1]
  if (!below || below.paragraph !== line.paragraph || below.label || /[,.]$/.test(line.text)) return null
  const parts = below.text.trim().split(/,\s*|\s[-–]\s/)
  return parts.every((part) => isTown(part) || isAddressPart(part)) ? below.end : null
}
