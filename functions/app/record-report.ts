import { Temporal } from 'temporal-polyfill'
import type { Context } from '../context'
import { type AssociationId, MemberId } from '../domain/ids'
import type { DeliveryReport } from '../inbound/mail/delivery-report'
import { readMark } from '../links/mark'
import { fromTag } from '../outbound/mailer'
import { associationOf, type Key } from '../store/keys'
import { isCopy } from './copy-feedback'
import { type CameBack, recordBounce } from './feedback'
import { noteFailure } from './soft-failure'

/** Servers try for five days (RFC 5321, 4.5.4.1); whoever finds an older mail of ours has nothing to report. */
const MARK_DAYS = 14

/**
 * A bounce that came by mail instead of by way of SES. It counts as one of SES does when it brings back a
 * recent mail of ours, with the mark in it, and names the address that the member still has. Anybody can
 * write that some address fails: without all that nothing changes, and organisers read of it in the morning.
 */
export const recordReport = async (
  context: Context,
  association: AssociationId,
  report: DeliveryReport,
  messageId: string,
): Promise<void> => {
  if (report.outcome === 'delayed') return
  const row = await rowOf(context, association, report)
  const member = row && (await memberOf(context, association, row))
  const address = row && isCopy(row) ? member?.assistant?.address : member?.address
  if (!row || !address || !report.recipients.includes(address)) {
    return noteFailure(context, association, member ? [member.address] : report.recipients)
  }
  await recordBounce(context, row, { messageId, came: cameBack(report, address), addresses: [address] })
}

/** Where somebody behind the member's address failed, others behind it may well have had the mail. */
const cameBack = ({ failed, gone }: DeliveryReport, address: string): CameBack => {
  if (gone.includes(address)) return 'for-good'
  return failed.includes(address) ? 'for-now' : 'unclear'
}

const rowOf = async (
  context: Context,
  association: AssociationId,
  { mark }: DeliveryReport,
): Promise<Key | null> => {
  const tag = mark && readMark(mark, await context.keys(association))
  const row = tag ? fromTag(tag) : null
  if (!row || associationOf(row) !== association) return null
  const sent = await context.outbox.row(row)
  return sent && isRecent(context, sent.claimedAt ?? sent.owedAt) ? row : null
}

const isRecent = (context: Context, at: string): boolean =>
  Temporal.Instant.from(at).until(context.now()).total('hours') <= MARK_DAYS * 24

const memberOf = async (context: Context, association: AssociationId, { sk }: Key) => {
  const named = MemberId.safeParse(/^to#([^#]+)/.exec(sk)?.[1])
  return named.success ? context.people.member(association, named.data) : null
}
