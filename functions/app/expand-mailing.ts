import type { Context } from '../context'
import type { Member } from '../domain/association'
import { stillHolds } from '../domain/holds'
import type { MemberId } from '../domain/ids'
import { toInstant } from '../domain/time'
import { associationOf, keys } from '../store/keys'
import type { OutboxRow } from '../store/outbox'

/** People per page: with the page's own rows well within the 100 actions of a transaction. */
const PAGE_PEOPLE = 50

/**
 * Makes the rows of the next page of a mailing. The row that asks for the page after it stands behind
 * them in the stream, so that page begins when this one is sent.
 */
export const expandMailing = async (context: Context, row: OutboxRow): Promise<void> => {
  const association = associationOf(row)
  const many = row.row === 'many' ? row : await context.outbox.row(keys.notice(association, row.notice.id))
  const isTurn = many && many.status === 'owed' && (row.row === 'many' || many.page === row.page)
  if (isTurn) await expandPage(context, many)
  if (row.row === 'page') await context.outbox.settle(row, 'sent')
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
const thoseConcerned = async (context: Context, many: OutboxRow, members: Member[]): Promise<MemberId[]> => {
  const { notice } = many
  if (notice.to !== 'many') throw new Error(`${many.pk} is not a mailing`)
  const association = associationOf(many)
  const event = await context.events.event(association, notice.event)
  if (!event) throw new Error(`Event ${notice.event} is gone`)
  const registrations = await context.events.registrationsOf(
    association,
    notice.event,
    members.map((member) => member.id),
  )
  const of = new Map(registrations.map((one) => [one.member, one]))
  return members
    .filter((member) => {
      const one = { to: 'one', id: notice.id, kind: notice.kind, event: event.id, member: member.id } as const
      return stillHolds({ ...one, epoch: notice.epoch, revision: 0 }, many.owedAt, {
        event,
        member,
        registration: of.get(member.id) ?? null,
      })
    })
    .map((member) => member.id)
}
