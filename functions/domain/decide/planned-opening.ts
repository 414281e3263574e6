import type { Association } from '../association'
import type { Draft } from '../draft'
import type { Moment } from '../plan'
import { firstDate } from '../propose-plan'
import { addWorkingDays } from '../time'
import type { Question } from '../understanding'

/** A moment for the opening that the announcement names is part of the plan of its only event. */
export const withOpening = (draft: Draft, opensAt: Moment | null): Draft => {
  const [part, ...others] = draft.parts
  if (!opensAt || !part || others.length || part.effect === 'none') return draft
  const opening = { opening: 'later', opensAt, openingReminder: null } as const
  const { questions } = draft.understanding
  return {
    ...draft,
    understanding: { ...draft.understanding, questions: questions.filter((one) => !asksWhen(one)) },
    parts: [
      {
        ...part,
        plan: { ...part.plan, ...opening },
        set: ['opening', 'opensAt', 'openingReminder'],
      },
    ],
  }
}

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

const asksWhen = ({ about, ask }: Question): boolean =>
  about === '/events/0/registration/mode' && ask.endsWith(' open?')
