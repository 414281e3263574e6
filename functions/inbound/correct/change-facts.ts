import { noSession } from '../../domain/no-facts'
import type { EventFacts, SessionFacts } from '../../domain/understanding'

/** Changes some fields of some sessions; a session that is not there yet is made. */
export const withSessions = (
  facts: EventFacts,
  indexes: readonly number[],
  fields: Partial<SessionFacts>,
): EventFacts => {
  const known = facts.sessions.length === 0 ? [noSession] : facts.sessions
  return {
    ...facts,
    sessions: known.map((session, i) => (indexes.includes(i) ? { ...session, ...fields } : session)),
  }
}

/**
 * The sessions that a clause without a session of its own speaks of: the only one to come, or all of
 * them while they are alike in these fields. `[]` when it could mean one as well as another.
 */
export const sessionsMeant = (
  facts: EventFacts,
  named: number | null,
  fields: readonly (keyof SessionFacts)[],
): number[] => {
  if (named !== null) return [named]
  if (facts.sessions.length <= 1) return [0]
  const open = facts.sessions.flatMap(({ status }, i) =>
    status === 'planned' || status === 'tentative' ? [i] : [],
  )
  if (open.length === 1) return open
  const values = new Set(open.map((i) => JSON.stringify(fields.map((field) => facts.sessions[i]?.[field]))))
  return values.size === 1 ? open : []
}
