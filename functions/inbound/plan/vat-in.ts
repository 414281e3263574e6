import type { Plan } from '../../domain/plan'
import { readVat } from '../correct/read-terms'

/** Of money, so that its VAT is that of the price. */
const OF_MONEY =
  /€|\beuro|\beur\b|\b(?:kost|kosten|prijs|prijzen|tarief|tarieven|bedrag|bedragen|bijdrage|deelname)/i

/** What the sentences of an announcement say of VAT; null where they say nothing, or different things. */
export const vatIn = (sentences: readonly string[]): Plan['vat'] => {
  const said = new Set(
    sentences
      .filter((one) => OF_MONEY.test(one))
      .map(readVat)
      .filter((vat) => vat !== null),
  )
  return said.size === 1 ? ([...said][0] ?? null) : null
}
