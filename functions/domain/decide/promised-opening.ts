import type { Association } from '../association'
import type { Draft } from '../draft'
import { firstDate } from '../propose-plan'
import { addWorkingDays } from '../time'

/**
 * Where the announcement promised that registration opens within some working days, the organiser is
 * reminded when that promise lapses rather than at the association's usual moment. One number per part.
 */
export const withPromises = (
  draft: Draft,
  promised: readonly (number | null)[],
  { plan }: Pick<Association, 'plan'>,
): Draft => ({
  ...draft,
  parts: draft.parts.map((part, index) => {
    const days = promised[index] ?? null
    const facts = draft.understanding.events[index]
    if (days === null || !facts || part.plan.opening !== 'later') return part
    const openingReminder = { date: addWorkingDays(draft.day, days), time: plan.sendAt }
    if (openingReminder.date >= (firstDate(facts) ?? '9999')) return part
    return {
      ...part,
      plan: { ...part.plan, openingReminder },
      set: [...(part.set ?? []), 'openingReminder'],
    }
  }),
})
