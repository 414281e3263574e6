import type { Context } from '../context'
import type { Association, Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { StatementToMany, StatementToOne } from '../domain/notice'
import { yearOf } from '../domain/proof'
import { addWorkingDays, atLocal, localDate, toInstant } from '../domain/time'
import { keys } from '../store/keys'
import { allowHourly } from '../store/rate-limit'
import { apply } from './apply'
import { answerSubject, type Incoming } from './incoming'

const AN_HOUR_MAX = 5

/** "PE-overzicht 2025"; without a year the one that is most likely meant. Null for other words. */
export const readStatement = (text: string, today: string): number | null => {
  const found =
    /\bpe[-\s]?(?:overzicht|statement|punten[-\s]?overzicht)\b[\s:]*(?:van |over |of |for )?(20\d\d)?/iu.exec(
      text,
    )
  if (!found) return null
  return found[1] ? Number(found[1]) : Number(today.slice(0, 4))
}

/** A member's mail to the agenda that asks for a statement; it goes to the stored address. False: it asks none. */
export const answerStatement = async (
  context: Context,
  incoming: Incoming,
  member: Member,
): Promise<boolean> => {
  const { association, mail, sender, key, day } = incoming
  const asked = `${answerSubject(incoming).replace(/^Re: /, '')}\n${mail.text.slice(0, 300)}`
  const year = sender.verified ? readStatement(asked, day) : null
  if (year === null) return false
  await owe(context, association, member, year, key, { message: key, inReplyTo: mail.messageId })
  return true
}

/** A press on the page behind the proof's link. */
export const pressStatement = (
  context: Context,
  association: Association,
  member: Member,
  year: number,
): Promise<void> =>
  owe(context, association, member, year, context.newId(), { message: null, inReplyTo: null })

const owe = async (
  context: Context,
  association: Association,
  member: Member,
  year: number,
  cause: string,
  { message, inReplyTo }: { message: string | null; inReplyTo: string | null },
): Promise<void> => {
  const now = toInstant(context.now())
  const allowed = await allowHourly(context.table, association.id, `statement-${member.id}`, now, AN_HOUR_MAX)
  const notice: StatementToOne = {
    to: 'statement',
    id: `statement.${year}.${cause}`,
    member: member.id,
    year,
    event: null,
    inReplyTo,
  }
  const audit = [{ what: `statement-asked ${year}`, by: 'member', about: member.id }]
  await apply(
    context,
    association.id,
    async () => decided(allowed ? { notices: [notice], audit } : { audit }),
    { message, writes: [] },
  )
}

/** The years in which a member has proofs, newest first. */
export const yearsOf = async (context: Context, { id }: Association, member: Member): Promise<number[]> => {
  const proofs = await context.proofs.ofMember(id, member.id)
  return [...new Set(proofs.map(yearOf))].toSorted((a, b) => b - a)
}

const STATEMENTS_AT = '09:00'

/**
 * On the first working day of January everybody who earned points is owed the statement of last year: once,
 * as one mailing that is made a page at a time. A sweep that comes late in January still owes it.
 */
export const oweYearlyStatements = async (context: Context, association: Association): Promise<void> => {
  const now = context.now()
  const today = localDate(now, association.zone)
  if (today.slice(5, 7) !== '01') return
  const year = Number(today.slice(0, 4))
  // The first of January is no working day whatever its weekday.
  const first = addWorkingDays(`${year}-01-01`, 1)
  if (toInstant(now) < toInstant(atLocal(first, STATEMENTS_AT, association.zone))) return
  const notice: StatementToMany = {
    to: 'many-statement',
    id: `statements.${year - 1}`,
    year: year - 1,
    event: null,
  }
  if (await context.outbox.row(keys.notice(association.id, notice.id))) return
  const audit = [{ what: notice.id, by: 'clock', about: 'association' }]
  await apply(context, association.id, async () => decided({ notices: [notice], audit }))
}
