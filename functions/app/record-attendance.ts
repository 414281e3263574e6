import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { Mark, Marks } from '../domain/attendance'
import { type Decision, decided, refused } from '../domain/decide/decision'
import { type Attending, type MarkCommand, markAttendance, walkedIn } from '../domain/decide/mark-attendance'
import type { Event } from '../domain/event'
import type { EventId, MemberId } from '../domain/ids'
import { toInstant } from '../domain/time'
import { apply } from './apply'

/** People per transaction: each may come with a proof, its mail, an invoice and an audit entry. */
const PAGE_PEOPLE = 12

export type Recording = {
  unit: string
  by: string
  marks: Marks
  /** Members who came without being registered, and others by name alone. */
  walkIns: { members: MemberId[]; names: string[] }
}

/**
 * Records who was at a unit, a page at a time. Each page is whole or not at all and saying it again changes
 * nothing, so that a run that broke off is finished by doing all of it again.
 */
export const recordAttendance = async (
  context: Context,
  association: Association,
  event: EventId,
  { unit, by, marks, walkIns }: Recording,
): Promise<void> => {
  const command = { unit, by }
  await addNames(context, association, event, walkIns.names, command)
  const present: Mark = { status: 'present', hours: null }
  const all = new Map<MemberId, Mark>([...marks, ...walkIns.members.map((id) => [id, present] as const)])
  await inPages([...all.keys()], (ids) =>
    applyTo(context, association, event, ids, command, (id) => ({
      mark: all.get(id) ?? null,
      walkIn: walkIns.members.includes(id),
    })),
  )
}

/** Looks at everybody's proof again, once what a proof says of the event is known or has changed. */
export const renewProofs = async (
  context: Context,
  association: Association,
  event: EventId,
): Promise<void> => {
  const registrations = await context.events.registrations(association.id, event)
  const recorded = registrations.filter(({ attendance }) => Object.keys(attendance).length > 0)
  await inPages(
    recorded.map(({ member }) => member),
    (ids) =>
      applyTo(context, association, event, ids, { unit: '', by: 'proofs' }, () => ({
        mark: null,
        walkIn: false,
      })),
  )
}

const inPages = async (ids: MemberId[], work: (ids: MemberId[]) => Promise<void>): Promise<void> => {
  for (let start = 0; start < ids.length; start += PAGE_PEOPLE)
    await work(ids.slice(start, start + PAGE_PEOPLE))
}

type Told = (id: MemberId) => { mark: Mark | null; walkIn: boolean }

const applyTo = async (
  context: Context,
  association: Association,
  id: EventId,
  ids: MemberId[],
  command: MarkCommand,
  told: Told,
): Promise<void> => {
  await apply(context, association.id, async () => {
    const event = await context.events.event(association.id, id)
    if (!event) return refused({ why: 'cancelled' })
    const people = await attending(context, event, ids, command, told)
    return decided(markAttendance({ association, event }, people, command, context.now()))
  })
}

const attending = async (
  context: Context,
  event: Event,
  ids: MemberId[],
  command: MarkCommand,
  told: Told,
): Promise<Attending[]> => {
  const [registrations, proofs, members] = await Promise.all([
    context.events.registrationsOf(event.association, event.id, ids),
    context.proofs.ofEvent(event.association, event.id, ids),
    Promise.all(ids.map((id) => context.people.member(event.association, id))),
  ])
  return members.flatMap((member) => {
    if (!member) return []
    const { mark, walkIn } = told(member.id)
    const known = registrations.find((one) => one.member === member.id) ?? null
    const registration = walkIn ? walkedIn(event, member.id, known, command, context.now()) : known
    const proof = proofs.find((one) => one.member === member.id) ?? null
    return registration ? [{ member, registration, proof, mark }] : []
  })
}

/** Names alone are kept with the event; a name that is there already is not added again. */
const addNames = async (
  context: Context,
  association: Association,
  id: EventId,
  names: string[],
  { unit, by }: MarkCommand,
): Promise<void> => {
  if (names.length === 0) return
  await apply(context, association.id, async () => {
    const event = await context.events.event(association.id, id)
    if (!event) return refused({ why: 'cancelled' })
    const { walkIns } = event.afterwards
    const isKnown = (name: string) => walkIns.some((one) => one.unit === unit && one.name === name)
    const added = [...new Set(names)].filter((name) => !isKnown(name))
    if (added.length === 0) return decided({})
    const at = toInstant(context.now())
    const afterwards = {
      ...event.afterwards,
      walkIns: [...walkIns, ...added.map((name) => ({ unit, name, by, at }))],
    }
    const audit: Decision['audit'] = [{ what: `walk-ins-added ${added.length}`, by, about: event.id }]
    return decided({ events: [{ ...event, afterwards }], audit })
  })
}
