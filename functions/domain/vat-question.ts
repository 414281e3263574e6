import type { DraftPart } from './draft'
import type { Event } from './event'
import { BUSINESS_PRICE_EUR_MIN, isInvoiced } from './invoice'
import { wantsVat } from './open-questions'
import type { EventFacts, Question } from './understanding'

/**
 * Whether a price is with or without VAT, asked while the organiser did not say so: of an event that is
 * new, or that is about to cost something. `asked`: the questions that there are already.
 */
export const vatQuestions = (
  facts: EventFacts[],
  parts: DraftPart[],
  events: Event[],
  asked: Question[],
): Question[] =>
  parts.flatMap((part, index) => {
    const prices = facts[index]?.prices ?? []
    const business = prices.findIndex(({ amountEur }) => amountEur >= BUSINESS_PRICE_EUR_MIN)
    const at = business === -1 ? prices.findIndex(({ amountEur }) => amountEur > 0) : business
    const price = prices[at]
    const known = events.find(({ id }) => id === part.event)
    const makes = part.effect === 'creates' || (part.effect === 'changes' && known && !isInvoiced(known))
    if (!price || !makes || !wantsVat(part.plan)) return []
    const about = `/events/${index}/prices/${at}/amountEur`
    if (asked.some((one) => one.about === about)) return []
    const amount = String(price.amountEur).replace('.', ',')
    return [{ about, ask: `Is € ${amount} met of zonder btw?`, blocking: false }]
  })
