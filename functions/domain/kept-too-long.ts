import type { Member } from './association'
import type { Draft } from './draft'
import type { Event } from './event'
import type { Invoice } from './invoice'
import type { Proof } from './proof'
import { type Registration, UNNAMED, unnamedSubstitute } from './registration'
import { isOver } from './retention'

/** What stands for the name of somebody whom a member brought along. */
const GUEST = '(gast)'

/**
 * What is left of a registration so many days after its event; null when nothing is. That somebody came in
 * the member's place stays; who, only the proof says, from which a later edition takes it.
 */
export const registrationNow = (one: Registration, ended: string, today: string): Registration | null => {
  if (isOver('registration', ended, today)) return null
  if (!isOver('note', ended, today)) return one
  const bare = withoutGuests(one)
  const substitute = one.substitute && unnamedSubstitute
  const isUnnamed = !one.substitute || (!one.substitute.address && one.substitute.name === UNNAMED)
  const same = one.note === null && isUnnamed && bare === one
  return same ? one : { ...bare, note: null, substitute }
}

/** Counted as before, without the names of those who came along. */
export const withoutGuests = (one: Registration): Registration => {
  const all = [...one.choices, ...one.before.choices]
  if (all.every(({ guests }) => guests === undefined || guests.every((name) => name === GUEST))) return one
  const unnamed = (choices: Registration['choices']): Registration['choices'] =>
    choices.map((choice) => ({ ...choice, ...(choice.guests && { guests: choice.guests.map(() => GUEST) }) }))
  return {
    ...one,
    choices: unnamed(one.choices),
    before: { ...one.before, choices: unnamed(one.before.choices) },
  }
}

/** What is left of an event so many days after it: its photos go, and who came unannounced is only counted. */
export const eventNow = (event: Event, ended: string, today: string): Event => {
  const { pictures, walkIns } = event.afterwards
  const hasNames = walkIns.some(({ name }) => name !== GUEST)
  const unnamed = hasNames && isOver('guest', ended, today)
  const cleared = pictures.length > 0 && isOver('picture', ended, today)
  if (!unnamed && !cleared) return event
  const afterwards = {
    ...event.afterwards,
    ...(unnamed && { walkIns: walkIns.map((one) => ({ ...one, name: GUEST })) }),
    ...(cleared && { pictures: [] }),
  }
  return { ...event, afterwards }
}

export const isInvoiceOver = ({ since }: Invoice, today: string): boolean =>
  isOver('invoice', `${since.slice(0, 4)}-12-31`, today)

export const isProofOver = ({ dates, issuedAt }: Proof, today: string): boolean =>
  isOver('proof', dates.at(-1) ?? issuedAt, today)

/** Never approved, whatever was said of it since. */
export const isDraftOver = ({ parts, receivedAt }: Draft, today: string): boolean =>
  parts.every(({ state }) => state.status !== 'released' && state.status !== 'approved') &&
  isOver('draft', receivedAt, today)

/**
 * `ends`: the last days of the events that a guest answered, `since` the day they became one. A day that
 * is not known yet keeps them.
 */
export const isMemberOver = (
  { kind, left }: Member,
  { ends, since }: { ends: string[]; since: string },
  today: string,
): boolean => {
  if (kind === 'guest') return isOver('guest', ends.toSorted().at(-1) ?? since, today)
  return left !== null && isOver('left', left.at, today)
}
