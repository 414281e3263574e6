import type { Context } from '../context'
import type { Member } from '../domain/association'
import { isForReport } from '../domain/attendance'
import { postHolds, stillHolds } from '../domain/holds'
import type { AssociationId, MemberId } from '../domain/ids'
import { inAudience } from '../domain/in-audience'
import { isForMany } from '../domain/notice'
import { inYear } from '../domain/proof'
import { isPaused } from '../domain/sending'
import { toInstant } from '../domain/time'
import { associationOf, keys } from '../store/keys'
import type { OutboxRow } from '../store/outbox'
import { waitsForDay } from './by-day'
import { steering } from './steering'

/** People per page: with the page's own rows well within the 100 actions of a transaction. */
export const PAGE_PEOPLE = 50

/**
 * Makes the rows of the next page of a mailing. The row that asks for the page after it stands behind
 * them in the stream, so that page begins when this one is sent.
 */
export const expandMailing = async (context: Context, row: OutboxRow): Promise<void> => {
  const association = associationOf(row)
  const many = row.row !== 'page' ? row : await context.outbox.row(keys.notice(association, row.notice.id))
  const isTurn = many && many.status === 'owed' && (row.row !== 'page' || many.page === row.page)
  if (isTurn && (await waits(context, many))) {
    return context.outbox.postpone(row, toInstant(context.now()))
  }
  // A long mailing that night falls in goes on in the morning.
  if (isTurn && (await waitsForDay(context, row))) return
  if (isTurn) await expandPage(context, many)
  if (row.row === 'page') await context.outbox.settle(row, 'sent')
}

/** Whether an organiser paused what this mailing belongs to. */
const waits = async (context: Context, { notice, owedAt, ...key }: OutboxRow): Promise<boolean> => {
  const halted = await steering(context, associationOf(key), notice)
  return halted !== null && isPaused(halted, owedAt)
}

const expandPage = async (context: Context, many: OutboxRow): Promise<void> => {
  const association = associationOf(many)
  const after = (many.cursor ?? null) as MemberId | null
  const members = await context.people.memberPage(association, after, PAGE_PEOPLE)
  const next = members.length === PAGE_PEOPLE ? (members.at(-1)?.id ?? null) : null
  const people = await thoseConcerned(context, many, members)
  const now = toInstant(context.now())
  await context.outbox.expand(many, many.page ?? 0, people, next, now)
}

/** Judged once more when each mail is claimed; here it only saves rows. */
export const thoseConcerned = async (
  context: Context,
  many: OutboxRow,
  members: Member[],
): Promise<MemberId[]> => {
  const { notice, owedAt } = many
  if (!isForMany(notice)) throw new Error(`${many.pk} is not a mailing`)
  const association = associationOf(many)
  if (notice.to === 'many-statement') return thoseWithProofs(context, association, notice.year, members)
  const event = notice.event && (await context.events.event(association, notice.event))
  if (notice.event && !event) throw new Error(`Event ${notice.event} is gone`)
  const ids = members.map((member) => member.id)
  const registrations = event ? await context.events.registrationsOf(association, event.id, ids) : []
  const of = new Map(registrations.map((one) => [one.member, one]))
  const holds = (member: Member): boolean => {
    const registration = of.get(member.id) ?? null
    if (notice.to === 'many-post') {
      return postHolds(notice.kind, member, event ? isForReport(event, registration, notice) : null)
    }
    if (!event) return false
    const one = { ...notice, to: 'one', member: member.id, revision: 0 } as const
    return inAudience(notice, event, registration) && stillHolds(one, owedAt, { event, member, registration })
  }
  return members.filter(holds).map((member) => member.id)
}

/** A statement is for whoever holds a proof of that year, also after leaving the list. */
const thoseWithProofs = async (
  context: Context,
  association: AssociationId,
  year: number,
  members: Member[],
): Promise<MemberId[]> => {
  const holders: MemberId[] = []
  for (const { id, suppressed } of members) {
    if (!suppressed && inYear(await context.proofs.ofMember(association, id), year).length) holders.push(id)
  }
  return holders
}
