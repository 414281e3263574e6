import type { Plan } from '../../domain/plan'
import { freeUntil } from '../plan/free-until'
import { paysIn } from '../plan/pays-in'
import { readVat } from '../plan/vat-in'
import { daysIn, mainDate } from './read-dates'
import type { Clause, Reader, Said } from './said'

const NO_DAY = /\b(?:geen|zonder) (?:datum|termijn|grens)\b|\baltijd\b/iu
const OF_COSTS = /\b(?:kosteloos|kosteloze|gratis|zonder kosten)\b/iu
const LEAVING = /\b(?:annuleren|annulering|afmelden|afmelding|afzeggen)\b/iu

/** The answer to "met of zonder btw?", in which VAT need not be named again. */
export const readVatAnswer = (words: string): Plan['vat'] =>
  readVat(words) ?? BARE.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? null

const BARE = [
  ['excluding', /^(?:(?:dat |het )?is )?(?:excl(?:usief|\b)|ex\b|zonder)/iu],
  ['including', /^(?:(?:dat |het )?is )?(?:incl(?:usief|\b)|met\b)(?! of)/iu],
  ['exempt', /^(?:(?:dat |het )?is )?(?:vrijgesteld|geen)\b/iu],
] as const

/** Whether a clause speaks of when cancelling is free, rather than of the price. */
const isAboutCancelling = (words: string): boolean => OF_COSTS.test(words) && LEAVING.test(words)

/** What a price comes with: "exclusief btw", "kosteloos annuleren tot 1 mei", "kosteloos annuleren kan altijd". */
export const readTerms: Reader = ({ words }, { facts, day }) => {
  if (isAboutCancelling(words)) {
    if (NO_DAY.test(words) && !/\d/.test(words)) return [{ says: 'plan', edits: { freeUntil: null } }]
    const until = freeUntil(words, day, mainDate(facts))
    if (until) return [{ says: 'plan', edits: { freeUntil: until } }]
    const named = words.replace(OF_COSTS, ' ').replace(LEAVING, ' ').replace(AROUND, ' ')
    const found = daysIn(named, day, mainDate(facts), 'deadline')
    if (!found || 'doubt' in found || found.isos.length !== 1) return []
    return [{ says: 'plan', edits: { freeUntil: found.isos[0] ?? null } }]
  }
  const pays = PAY_WISH.test(words) ? paysIn(words) : null
  return pays ? [{ says: 'plan', edits: { pays } }] : vatBeside({ words })
}

/** "Met factuur", "geen factuur", "betalen aan de zaal": no amount, and not to whom the invoice goes. */
const PAY_WISH = /^(?!.*\bnaar\b)(?=.*\b(?:factuur|facturen|betal|afrekenen))/iu

/** What stands around the day and is no part of it. */
const AROUND =
  /\b(?:kan|kun|kunt|kunnen|mogelijk|is|mag|nog|u|je|zich|uiterlijk|tot en met|t\/m|tot|vóór|voor|op)\b/giu

/** "kosten: € 130 exclusief btw": the price is a fact, its VAT part of the plan. */
export const vatBeside = ({ words }: Pick<Clause, 'words'>): Said[] => {
  const vat = readVat(words)
  return vat ? [{ says: 'plan', edits: { vat } }] : []
}
