import type { Language } from '../domain/association'
import { hasPaidPrice } from '../domain/invoice'
import type { Plan } from '../domain/plan'
import { longDate } from './dates'
import type { Part, PlanRow } from './plan'
import { vatText } from './price'

/** What members read with a price: its VAT, and until when cancelling is free. */
export const termRows = (
  { pays, vat, freeUntil }: Plan,
  { facts }: Pick<Part, 'facts'>,
  language: Language,
): PlanRow[] => {
  if (!hasPaidPrice({ facts })) return []
  const nl = language === 'nl'
  const unknown = nl
    ? 'nog niet bekend; dat staat er zo bij ("exclusief btw" of "inclusief btw" vult het aan)'
    : 'not known yet, and members read so'
  const always = nl
    ? 'tot de bijeenkomst begint; er staat geen datum bij ("kosteloos annuleren tot 1 mei" vult die aan)'
    : 'until the event begins; no date is named'
  const until = (day: string): string =>
    nl ? `tot en met ${day}; daarna blijft de factuur staan` : `until ${day}; after that the invoice stands`
  const vatRow = {
    label: nl ? 'Btw' : 'VAT',
    value: vat ? vatText(vat, language).replace(/[()]/g, '') : unknown,
  }
  if (pays === 'as-announced') return [doorRow(nl), ...(vat ? [vatRow] : [])]
  return [
    vatRow,
    {
      label: nl ? 'Kosteloos annuleren' : 'Cancelling free of charge',
      value: freeUntil ? until(longDate(freeUntil, language)) : always,
    },
  ]
}

const doorRow = (nl: boolean): PlanRow => ({
  label: nl ? 'Betalen' : 'Paying',
  value: nl
    ? 'zonder factuur, zoals uw mail zegt (liever anders? "met factuur")'
    : 'without an invoice, as the announcement says',
})
