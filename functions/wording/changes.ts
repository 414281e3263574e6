import type { Language } from '../domain/association'
import type { Event } from '../domain/event'
import { factRows } from './facts'

/** A fact that an update changed; null where it was, or has become, unknown. */
export type Change = { label: string; before: string | null; after: string | null }

/** What an update or rectification changed, in reading order; `[]` when nothing that members see did. */
export const changesOf = (event: Event, language: Language): Change[] => {
  if (!event.factsBefore) return []
  const now = { ...event.facts, sessions: event.sessions.map(({ facts }) => facts) }
  const before = new Map(factRows(event.factsBefore, language).map((row) => [row.pointer, row]))
  const after = new Map(factRows(now, language).map((row) => [row.pointer, row]))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((pointer) => !inward.test(pointer))
    .flatMap((pointer) => {
      const [was, is] = [before.get(pointer), after.get(pointer)]
      const label = is?.label ?? was?.label
      if (!label || was?.value === is?.value) return []
      return [{ label, before: was?.value ?? null, after: is?.value ?? null }]
    })
}

// What kind of mail it was, and which dates it spoke of, is not a change of the event.
const inward = /^\/(kind|movedFrom|reserveDates)/

/** "De Werf (was: Het Ketelhuis)". */
export const changeText = ({ before, after }: Change, language: Language): string => {
  const nl = language === 'nl'
  if (after === null) return `${before} ${nl ? '(vervalt)' : '(no longer holds)'}`
  return before === null ? after : `${after} (was: ${before})`
}
