import { EventFacts } from '../../domain/understanding'

/** The facts with a suggested value in place; a value that does not fit leaves them as they are. */
export const withSuggested = (facts: EventFacts, pointer: string, value: unknown): EventFacts => {
  const parsed = EventFacts.safeParse(placed(facts, pointer, value))
  return parsed.success ? parsed.data : facts
}

const placed = (facts: EventFacts, pointer: string, value: unknown): unknown => {
  if (pointer.startsWith('/pePoints')) return { ...facts, pePoints: value }
  if (pointer.startsWith('/capacity')) return { ...facts, capacity: value }
  const [, index, field] = /^\/sessions\/(\d+)\/(\w+)$/.exec(pointer) ?? []
  if (!field) return facts
  const sessions = facts.sessions.map((session, at) =>
    at === Number(index) ? { ...session, [field]: value } : session,
  )
  return { ...facts, sessions }
}
