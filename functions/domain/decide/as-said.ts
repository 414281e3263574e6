import type { Draft, DraftPart } from '../draft'
import { asksVat, wantsVat } from '../open-questions'
import type { Plan } from '../plan'
import { firstDate } from '../propose-plan'
import type { EventFacts, Question } from '../understanding'

/** What an announcement says beside its facts of how it will be done; what it does not say is absent. */
export type SaidOfPlan = Partial<
  Pick<
    Plan,
    | 'goNoGo'
    | 'pays'
    | 'vat'
    | 'freeUntil'
    | 'answers'
    | 'sessions'
    | 'guests'
    | 'opening'
    | 'opensAt'
    | 'openingReminder'
  >
>

/**
 * The plan as the announcement itself says it: of its only event, or of each event of which it can hold. What was
 * said is not asked, and stays when the plan is proposed anew.
 */
export const asSaid = (draft: Draft, said: SaidOfPlan): Draft => {
  const parts = draft.parts.map((part, index): DraftPart => {
    const facts = draft.understanding.events[index]
    if (!facts || part.effect === 'none') return part
    const own = ofPart(said, part, facts, draft.parts.length === 1)
    const set = Object.keys(own) as (keyof SaidOfPlan)[]
    return set.length === 0
      ? part
      : { ...part, plan: { ...part.plan, ...own }, set: [...(part.set ?? []), ...set] }
  })
  const { questions } = draft.understanding
  return {
    ...draft,
    parts,
    understanding: { ...draft.understanding, questions: questions.filter((one) => !isSaid(one, parts)) },
  }
}

const ofPart = (
  { goNoGo, pays, vat, freeUntil, answers, sessions, guests, ...opening }: SaidOfPlan,
  { effect }: DraftPart,
  facts: EventFacts,
  isOnly: boolean,
): SaidOfPlan => {
  const makes = effect === 'creates' || effect === 'changes'
  const isPaid = facts.prices.some(({ amountEur }) => amountEur > 0)
  const first = firstDate(facts)
  const moves = effect === 'changes' && facts.kind === 'date-move'
  return {
    ...(pays && isPaid && { pays }),
    ...(vat && isPaid && { vat }),
    ...(answers && moves && { answers }),
    ...(sessions && effect === 'creates' && facts.relation === 'series' && { sessions }),
    ...(isOnly && opening),
    ...(isOnly && goNoGo && facts.reserveDates.length > 0 && goNoGo.date < (first ?? '') && { goNoGo }),
    ...(isOnly && freeUntil && isPaid && { freeUntil }),
    ...(isOnly && makes && guests !== undefined && { guests }),
  }
}

/** What the plan holds because it was said is no question any more. */
const isSaid = ({ about, ask }: Question, parts: readonly DraftPart[]): boolean => {
  const [, index = '', pointer = ''] = /^\/events\/(\d+)(\/.*)?$/.exec(about) ?? []
  const { set = [], plan } = parts[Number(index)] ?? {}
  if (asksVat(ask)) return plan !== undefined && !wantsVat(plan)
  if (pointer.startsWith('/reserveDates') && ask.includes('beslist u')) return set.includes('goNoGo')
  return pointer === '/registration/mode' && ask.endsWith(' open?') && set.includes('opensAt')
}
