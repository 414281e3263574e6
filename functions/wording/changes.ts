import type { Language } from '../domain/association'
import type { Event, Session } from '../domain/event'
import { factRows } from './facts'

/** A fact that an update changed; null where it was, or has become, unknown. */
export type Change = { label: string; before: string | null; after: string | null }

/**
 * What an update or rectification changed, in reading order; `[]` when nothing that members see did. Of
 * the sessions all, or only `about`.
 */
export const changesOf = (event: Event, language: Language, about: Session | null = null): Change[] =>
  pointed(event, language, about).map(({ label, before, after }) => ({ label, before, after }))

/**
 * What else changed with the number of seats: whoever waited and got one of them reads of it there. `[]` when
 * that number stayed the same.
 */
export const changesBesideRoom = (event: Event, language: Language, about: Session | null): Change[] => {
  const all = pointed(event, language, about)
  return all.some(({ pointer }) => pointer === ROOM) ? all.filter(({ pointer }) => pointer !== ROOM) : []
}

const ROOM = '/capacity'

const pointed = (
  event: Event,
  language: Language,
  about: Session | null,
): (Change & { pointer: string })[] => {
  if (!event.factsBefore) return []
  const only = <Item>(sessions: readonly Item[]): Item[] =>
    sessions.filter((_, index) => !about || event.sessions[index] === about)
  const now = { ...event.facts, sessions: only(event.sessions).map(({ facts }) => facts) }
  const was = { ...event.factsBefore, sessions: only(event.factsBefore.sessions) }
  const before = new Map(factRows(was, language).map((row) => [row.pointer, row]))
  const after = new Map(factRows(now, language).map((row) => [row.pointer, row]))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((pointer) => !inward.test(pointer))
    .flatMap((pointer) => {
      const [was, is] = [before.get(pointer), after.get(pointer)]
      const label = is?.label ?? was?.label
      if (!label || was?.value === is?.value) return []
      return [{ pointer, label, before: was?.value ?? null, after: is?.value ?? null }]
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
