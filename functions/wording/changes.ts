import type { Language } from '../domain/association'
import type { Event, Session } from '../domain/event'
import type { EventFacts } from '../domain/understanding'
import { factRows } from './facts'

/** A fact that an update changed; null where it was, or has become, unknown. */
export type Change = { label: string; before: string | null; after: string | null }

/**
 * What an update or rectification changed, in reading order; `[]` when nothing that members see did. Of
 * the sessions all, or only `about`.
 */
export const changesOf = (event: Event, language: Language, about: Session | null = null): Change[] =>
  joined(pointed(event, language, about), event, about)

/**
 * What else changed with the number of seats: whoever waited and got one of them reads of it there. `[]` when
 * that number stayed the same.
 */
export const changesBesideRoom = (event: Event, language: Language, about: Session | null): Change[] => {
  const all = pointed(event, language, about)
  if (!all.some(({ pointer }) => pointer === ROOM)) return []
  return joined(
    all.filter(({ pointer }) => pointer !== ROOM),
    event,
    about,
  )
}

const ROOM = '/capacity'

type Pointed = Change & { pointer: string }

/** What changed alike for every session is said once: "Locatie", not "Dag 1: locatie" and "Dag 2: locatie". */
const joined = (all: Pointed[], { sessions }: Event, about: Session | null): Change[] =>
  all.flatMap((one) => {
    const { pointer, label, before, after } = one
    const alike = about || sessions.length < 2 ? [] : all.filter((other) => isAlike(one, other))
    if (alike.length < sessions.length || alike.length === 0) return [{ label, before, after }]
    if (alike[0]?.pointer !== pointer) return []
    const own = label.replace(/^[^:]+: /, '')
    return [{ label: own.charAt(0).toUpperCase() + own.slice(1), before, after }]
  })

const isAlike = (one: Pointed, other: Pointed): boolean =>
  fieldOf(one) !== null &&
  fieldOf(one) === fieldOf(other) &&
  one.before === other.before &&
  one.after === other.after

/** "venue", of whichever session. */
const fieldOf = ({ pointer }: Pointed): string | null => /^\/sessions\/\d+\/(\w+)$/.exec(pointer)?.[1] ?? null

const pointed = (event: Event, language: Language, about: Session | null): Pointed[] => {
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
      if (!label || was?.value === is?.value || isPlaceFound(pointer, was, now)) return []
      return [{ pointer, label, before: was?.value ?? null, after: is?.value ?? null }]
    })
}

/** That it is on site goes without saying where its place became known. */
const isPlaceFound = (pointer: string, was: unknown, { sessions }: Pick<EventFacts, 'sessions'>): boolean =>
  was === undefined && sessions[Number(/^\/sessions\/(\d+)\/mode$/.exec(pointer)?.[1])]?.mode === 'on-site'

// What kind of mail it was, and which dates it spoke of, is not a change of the event.
const inward = /^\/(kind|movedFrom|reserveDates)/

/** "De Werf (was: Het Ketelhuis)". */
export const changeText = ({ before, after }: Change, language: Language): string => {
  const nl = language === 'nl'
  if (after === null) return `${before} ${nl ? '(vervalt)' : '(no longer holds)'}`
  return before === null ? after : `${after} (was: ${before})`
}
