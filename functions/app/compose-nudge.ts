import type { Context } from '../context'
import type { Association, Member } from '../domain/association'
import { copiesOf, isBeside } from '../domain/copies'
import { type Event, unitIds } from '../domain/event'
import type { AssociationId, EventId } from '../domain/ids'
import type { CopyNotice, OneNotice } from '../domain/notice'
import { type Nudged, nudgesInOneMail, nudgesInWeek, weekOf } from '../domain/nudges'
import { blocksFor, hasFreeSeat } from '../domain/seats'
import { isPaused } from '../domain/sending'
import { type Instant, localDate, toInstant } from '../domain/time'
import { type Linker, memberLinks } from '../links/urls'
import { nudgeBundleMail } from '../outbound/nudge-bundle-mail'
import { nudgeOf, takeNudgeOf } from '../store/nudged'
import { readRoom } from '../store/seats'
import { composeForMember } from './compose-for-member'
import type { Letter } from './compose-notice'

/**
 * The one nudge mail of a member's week, about every event that would nudge them in it: a green button
 * each. Null when they were nudged in this week already, or have answered.
 */
export const composeNudge = async (
  context: Context,
  id: AssociationId,
  notice: OneNotice,
  owedAt: Instant,
  beside: CopyNotice | null = null,
): Promise<Letter | 'paused' | null> => {
  const [association, member, event] = await Promise.all([
    context.people.association(id),
    context.people.member(id, notice.member),
    context.events.event(id, notice.event),
  ])
  if (!member || !event || (beside && !isBeside(beside, member, null))) return null
  if (isPaused(event, owedAt)) return 'paused'
  const now = context.now()
  const week = weekOf(localDate(now, association.zone))
  const before = await nudgeOf(context.table, id, week, member.id)
  if (before !== null && before !== notice.id) return null
  const [first, ...others] = await asAnswered(context, member, [
    event,
    ...(await otherEvents(context, association, event, week)),
  ])
  if (!first) return null
  const about = nudgesInOneMail({ notice, owedAt }, { member, association }, first, others, now)
  if (about.length < 2) return composeForMember(context, id, notice, owedAt, beside)
  const letter = await bundle(context, association, member, about, beside)
  return { ...letter, copies: beside ? [] : copiesOf(notice, member, null) }
}

/** Whether this nudge may leave: of all that would reach one member in one week, one does. */
export const takesTurn = async (context: Context, id: AssociationId, notice: OneNotice): Promise<boolean> => {
  const { zone } = await context.people.association(id)
  const now = context.now()
  const week = weekOf(localDate(now, zone))
  return takeNudgeOf(context.table, id, week, { member: notice.member, notice: notice.id }, toInstant(now))
}

/** Which events nudge in a week is looked up once a minute, and not for every mail of a mailing. */
const LOOKED_UP_MS = 60_000
const lookedUp = new WeakMap<Context, Map<string, { at: number; events: EventId[] }>>()

const otherEvents = async (
  context: Context,
  { id }: Association,
  event: Event,
  week: string,
): Promise<Event[]> => {
  const known = lookedUp.get(context) ?? new Map()
  lookedUp.set(context, known)
  const at = context.now().epochMilliseconds
  const last = known.get(`${id} ${week}`)
  const found: EventId[] =
    last && at - last.at < LOOKED_UP_MS
      ? last.events
      : (await context.events.events(id)).filter((one) => nudgesInWeek(one, week)).map((one) => one.id)
  if (!last || at - last.at >= LOOKED_UP_MS) known.set(`${id} ${week}`, { at, events: found })
  const others = found.filter((one) => one !== event.id)
  const fresh = await Promise.all(others.map((one) => context.events.event(id, one)))
  return fresh.filter((one) => one !== null)
}

const asAnswered = async (context: Context, member: Member, events: Event[]): Promise<Nudged[]> => {
  const [first] = events
  if (!first) return []
  const ids = events.map(({ id }) => id)
  const answers = await context.events.answersBy(first.association, member.id, ids)
  const of = new Map(answers.map((one) => [one.event, one]))
  return events.map((event) => ({ event, registration: of.get(event.id) ?? null }))
}

const bundle = async (
  context: Context,
  association: Association,
  member: Member,
  about: Nudged[],
  beside: CopyNotice | null,
): Promise<Letter> => {
  const linker: Linker = {
    origin: context.config.PUBLIC_URL,
    keys: await context.keys(association.id),
  }
  const parts = await Promise.all(
    about.map(async (one) => ({
      ...one,
      links: memberLinks(linker, one.event, member, beside ? null : 'reminders', beside),
      full: await fullUnits(context, one.event),
    })),
  )
  return {
    mail: nudgeBundleMail({
      association,
      member,
      parts,
      now: context.now(),
      beside: beside && { role: beside.role, of: member.name, name: beside.name },
    }),
    from: { name: association.name, address: association.agenda },
    to: beside ?? member,
    // Not the address of one event: a "ja" would be a yes to that one alone.
    replyTo: association.agenda,
    inReplyTo: null,
    unsubscribe: parts[0]?.links.unsubscribe ?? null,
  }
}

const fullUnits = async ({ table }: Context, event: Event): Promise<string[]> => {
  const limit = event.facts.capacity.seats
  if (limit === null) return []
  const units = unitIds(event)
  const seats = await readRoom(table, event.association, event.id, units, blocksFor(limit, units.length))
  return seats.filter((one) => one.epoch === event.epoch && !hasFreeSeat(one)).map(({ unit }) => unit)
}
