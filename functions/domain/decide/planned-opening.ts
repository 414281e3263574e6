import type { Draft } from '../draft'
import type { Moment } from '../plan'
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

const asksWhen = ({ about, ask }: Question): boolean =>
  about === '/events/0/registration/mode' && /\bopen\?$/.test(ask)
