import type { Context } from '../context'
import type { AssociationId, MemberId } from '../domain/ids'
import { isForMany } from '../domain/notice'
import { isPaused, isStopped, type MailingOwner } from '../domain/sending'
import { mailingsOf, newestRows } from '../store/mailings'
import type { OutboxRow } from '../store/outbox'
import type { Progress } from '../wording/sending'
import { PAGE_PEOPLE, thoseConcerned } from './expand-mailing'
import { steering } from './steering'

/** Further than this nobody is counted beforehand: a list of 100,000 is read once, when it is mailed. */
const COUNTED_AHEAD_MAX = 2_000

/** The mailings of this event or post of which some mail has yet to leave, oldest first. */
export const mailingsUnderWay = async (
  context: Context,
  association: AssociationId,
  owner: MailingOwner,
): Promise<Progress[]> => {
  const mailings = await mailingsOf(context.table, association, owner)
  const found = await Promise.all(mailings.map((many) => progressOf(context, association, many)))
  return found.filter((one) => one !== null)
}

const progressOf = async (
  context: Context,
  association: AssociationId,
  many: OutboxRow,
): Promise<Progress | null> => {
  const { notice, owedAt, made = 0 } = many
  if (!isForMany(notice) || notice.to === 'many-statement') return null
  const halted = await steering(context, association, notice)
  if (!halted || isStopped(halted, owedAt)) return null
  const open = (await newestRows(context.table, many)).filter(isOpen).length
  const toCome = many.status === 'owed' ? await countToCome(context, association, many) : 0
  if (open === 0 && toCome === 0) return null
  return {
    kind: notice.kind,
    handled: made - open,
    all: toCome === null ? null : made + toCome,
    state: isPaused(halted, owedAt) ? 'paused' : 'leaving',
  }
}

/** A copy beside a member's own mail is not counted; neither is what only its answer is awaited of. */
const isOpen = ({ row, status }: OutboxRow): boolean => row !== 'copy' && status === 'owed'

/** Whom the pages that are still to be made would hold, as things stand now. */
const countToCome = async (
  context: Context,
  association: AssociationId,
  many: OutboxRow,
): Promise<number | null> => {
  let after = (many.cursor ?? null) as MemberId | null
  let count = 0
  for (let looked = 0; looked < COUNTED_AHEAD_MAX; looked += PAGE_PEOPLE) {
    const members = await context.people.memberPage(association, after, PAGE_PEOPLE)
    count += (await thoseConcerned(context, many, members)).length
    after = members.at(-1)?.id ?? null
    if (members.length < PAGE_PEOPLE) return count
  }
  return null
}
