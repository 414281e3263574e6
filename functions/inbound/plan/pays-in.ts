import type { Plan } from '../../domain/plan'
import { compact } from '../compact'

const INVOICE =
  /(?<![a-zß-ɏ])(?:facturen|gefactureerd|op factuur|(?:een|uw|je|de|met|per) factuur|factuur (?:volgt|achteraf|na afloop)|factuuradres|factuurgegevens|in rekening gebracht)(?![a-zß-ɏ])/
const NO_INVOICE = /\b(?:geen|zonder|niet op) factuur\b/

const PAY =
  '(?:betaal|betaalt|betalen|betaling|voldoen|afrekenen|te betalen|te voldoen|af te rekenen|overmaken|over te maken|maakt? u|kosten|bijdrage|entree|toegang|prijs|eigen rekening)'
const AT_DOOR =
  '(?:ter plaatse|ter plekke|aan de (?:zaal|deur|kassa|ingang|bar|balie)|bij (?:de )?(?:binnenkomst|ingang|aankomst|inloop|deur|kassa)|in de zaal|contant|cash|gepast|pinnen|met (?:de )?pin|payconiq|bancontact|tikkie|automatische incasso|ideal|op de dag zelf|op de avond zelf)'
const TRANSFER =
  '(?:over(?:maken|schrijven|schrijving|te maken|te schrijven)|bankrekening|rekeningnummer|op rekening|iban|bank(?:nummer)?|[a-z]{2}\\d{2} ?[a-z]{4} ?\\d{4})'
const GAP = '[^.;:?!]{0,60}?'

const DIRECT = [
  `\\b${PAY}\\b${GAP}\\b${AT_DOOR}\\b`,
  `\\b${AT_DOOR}\\b${GAP}\\b${PAY}\\b`,
  `\\b${AT_DOOR}\\b${GAP}(?:€ ?\\d|\\d+(?:,\\d\\d)? euro)`,
  `(?:€ ?\\d[\\d.,]*|\\d+(?:,\\d\\d)? euro)${GAP}\\b(?:${AT_DOOR}|${TRANSFER})`,
  `\\b${PAY}\\b${GAP}\\b${TRANSFER}`,
].map((pattern) => compact(new RegExp(pattern)))

/**
 * How a sentence says that taking part is paid: by an invoice afterwards, or as it says (at the door, by transfer); null where it does
 * not say.
 */
export const paysIn = (sentence: string): Plan['pays'] | null => {
  const said = sentence.toLowerCase()
  if (NO_INVOICE.test(said)) return 'as-announced'
  if (INVOICE.test(said)) return 'by-invoice'
  return DIRECT.some((pattern) => pattern.test(said)) ? 'as-announced' : null
}
