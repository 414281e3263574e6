import { compact } from '../../compact'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import type { DatedText } from './place'

const OFFICE =
  '(?:secretariaat|secretaris|secretaresse|secr\\.|correspondentie|ledenadministratie|administratie|redactie|penningmeester|webmaster|voorzitter|(?:maatschappelijke )?zetel|verantwoordelijke uitgever|uitgever|v\\.\\s?u\\.)'
const POST = '(?:(?:post|correspondentie|brief|factuur|vestigings|kantoor|contact|secretariaats)adres)'
const OPENS = '^[^\\p{L}]*(?:(?:het|ons|centraal|algemeen) )?'
/** "Secretariaat: An Bos, Dorpsstraat 1", "Adres secretariaat: …", "V.u. An Bos, …": where post goes. */
const LABELLED = compact(
  new RegExp(
    `${OPENS}(?:(?:(?:post|bezoek)?adres (?:van )?(?:het |de |ons |onze )?)?(?:${OFFICE}|${POST})(?:adres)?\\s?(?:[:–—|,-]|(?:\\p{L}+ )?$)|v\\.\\s?u\\.\\s)`,
    'iu',
  ),
)
/** "Secretariaat Imkersvereniging De Korf, Dorpsstraat 1": with the name of the society. */
const NAMED = compact(
  new RegExp(
    `${OPENS}(?:secretariaat|ledenadministratie|redactie) (?:van (?:de |het )?)?\\p{L}[^:;.!?\\d]{2,60}, \\p{L}[^:;!?]{2,40}\\d`,
    'iu',
  ),
)
const LINES_BELOW_MAX = 4
const ADDRESS_CHARACTERS_MAX = 60

/** The lines at the foot of a mail that tell where an office is; what such a word heads goes on below it. */
export const officeLines = ({ lines }: Source, dated: DatedText): ReadonlySet<number> => {
  const offices = new Set<number>()
  const paragraphs = new Set([...dated.lines].map((line) => lines[line]?.paragraph))
  for (const line of lines) {
    const named = NAMED.test(line.text) && !paragraphs.has(line.paragraph)
    if (!named && !LABELLED.test(line.text)) continue
    offices.add(line.index)
    if (/^[^,:|]+:?\s*$/.test(line.text))
      for (const below of addressBelow(lines, line, dated)) offices.add(below)
  }
  return offices
}

const addressBelow = (lines: readonly Line[], head: Line, dated: DatedText): number[] => {
  const below: number[] = []
  for (const line of lines.slice(head.index + 1, head.index + 1 + LINES_BELOW_MAX)) {
    const goesOn = line.paragraph === head.paragraph && line.text.length <= ADDRESS_CHARACTERS_MAX
    if (!goesOn || line.label || dated.lines.has(line.index)) break
    below.push(line.index)
  }
  return below
}
