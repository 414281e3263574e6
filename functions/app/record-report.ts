import type { Context } from '../context'
import { type AssociationId, MemberId } from '../domain/ids'
import type { DeliveryReport } from '../inbound/mail/delivery-report'
import { readMark } from '../links/mark'
import { fromTag } from '../outbound/mailer'
import { associationOf, type Key } from '../store/keys'
import { isCopy } from './copy-feedback'
import { recordBounce } from './feedback'
import { noteFailure } from './soft-failure'

/**
 * A bounce that came by mail instead of by way of SES. It counts as one of SES does when it brings back a
 * mail of ours, with the mark in it, and names the address that the member still has. Anybody can write
 * that some address fails: without all that nothing changes, and organisers read of it in the morning.
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
  const came = report.outcome === 'permanent' ? 'for-good' : 'for-now'
  await recordBounce(context, row, { messageId, came, addresses: [address] })
}

const rowOf = async (
  context: Context,
  association: AssociationId,
  { mark }: DeliveryReport,
): Promise<Key | null> => {
  const tag = mark && readMark(mark, await context.keys(association))
  const row = tag ? fromTag(tag) : null
  return row && associationOf(row) === association ? row : null
}

const memberOf = async (context: Context, association: AssociationId, { sk }: Key) => {
  const named = MemberId.safeParse(/^to#([^#]+)/.exec(sk)?.[1])
  return named.success ? context.people.member(association, named.data) : null
}
