import type { Context } from '../context'
import { isForMany } from '../domain/notice'
import { toInstant } from '../domain/time'
import { toTag } from '../outbound/mailer'
import type { Key } from '../store/keys'
import { associationOf } from '../store/keys'
import type { OutboxRow } from '../store/outbox'
import { armTimer } from './arm-timer'
import { composeNotice } from './compose-notice'
import { takesTurn } from './compose-nudge'
import { expandMailing } from './expand-mailing'
import { fillSeats } from './fill-seats'
import { mergeSessions } from './merge-sessions'
import { takeOverList } from './take-over-list'

/** A send that surely did not happen and may be tried again; the caller retries the row later. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError'
}

/** Brings one new row of the table a step further; safe to repeat, late and twice at once. */
export const deliverRow = async (context: Context, key: Key, row: string): Promise<void> => {
  if (row === 'timer') return armTimer(context, key)
  if (row === 'fill') return fillSeats(context, key)
  if (row === 'merge') return mergeSessions(context, key)
  if (row === 'list') return takeOverList(context, key)
  const owed = await context.outbox.row(key)
  if (owed?.status !== 'owed') return
  if (owed.row !== 'address' && isForMany(owed.notice)) return expandMailing(context, owed)
  return send(context, owed)
}

/** Compose, claim, send once, mark. Nothing happens between the claim and the send but the send. */
const send = async (context: Context, row: OutboxRow): Promise<void> => {
  const composed = await composeNotice(context, associationOf(row), row)
  if (composed === null) return context.outbox.settle(row, 'skipped')
  const { notice } = row
  const isNudge = notice.to === 'one' && notice.kind === 'nudge'
  if (isNudge && !(await takesTurn(context, associationOf(row), notice))) {
    return context.outbox.settle(row, 'skipped')
  }
  const { copies, ...mail } = composed
  await context.outbox.copy(row, copies)
  if (!(await context.outbox.claim(row, toInstant(context.now())))) return
  const outcome = await context.mailer.send({ ...mail, tag: toTag(row) })
  switch (outcome.status) {
    case 'sent':
      return context.outbox.settle(row, 'sent')
    case 'refused':
      context.log.error('SES refused a mail', { row: row.sk, notice: row.notice.id, reason: outcome.reason })
      return context.outbox.settle(row, 'unknown')
    case 'throttled':
      await context.outbox.release(row, toInstant(context.now()))
      throw new NotSentError(`SES throttled ${row.notice.id}`)
    case 'lost':
      // It may have left. The claim stays until SES's Send event or the sweep settles it.
      return context.log.warn('No answer from SES', { notice: row.notice.id, cause: String(outcome.cause) })
  }
}
