import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context'
import { isForMany } from '../domain/notice'
import { toInstant } from '../domain/time'
import { type Mailer, type SendOutcome, toTag } from '../outbound/mailer'
import type { Key } from '../store/keys'
import { associationOf } from '../store/keys'
import type { OutboxRow } from '../store/outbox'
import { armTimer } from './arm-timer'
import { composeNotice } from './compose-notice'
import { takesTurn } from './compose-nudge'
import { continueMailing } from './continue-mailing'
import { expandMailing } from './expand-mailing'
import { fillSeats } from './fill-seats'
import { mergeSessions } from './merge-sessions'
import { takeOverList } from './take-over-list'
import { workOffRest } from './work-off-rest'

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
  if (row === 'rest') return workOffRest(context, key)
  if (row === 'continue') return continueMailing(context, key, deliverRow)
  const owed = await context.outbox.row(key)
  if (owed?.status !== 'owed') return
  if (owed.row !== 'address' && isForMany(owed.notice)) return expandMailing(context, owed)
  return send(context, owed)
}

/** Compose, claim, send once, mark. Nothing happens between a claim and its send but the send. */
const send = async (context: Context, row: OutboxRow): Promise<void> => {
  const composed = await composeNotice(context, associationOf(row), row)
  if (composed === null) return context.outbox.settle(row, 'skipped')
  if (composed === 'paused') return context.outbox.postpone(row, toInstant(context.now()))
  const { notice } = row
  const isNudge = notice.to === 'one' && notice.kind === 'nudge'
  if (isNudge && !(await takesTurn(context, associationOf(row), notice))) {
    return context.outbox.settle(row, 'skipped')
  }
  const { copies, ...mail } = composed
  await context.outbox.copy(row, copies)
  return sendInTime(context, row, { ...mail, tag: toTag(row) })
}

/** So long is waited, some more or less, before a mail that was too much for SES is offered again. */
const RATE_WAITS_MS = [200, 400, 800, 1_600, 3_200]

/**
 * Sends as fast as SES takes it (Developer Guide, "Errors related to the sending quotas"): what comes too
 * soon is given back, so that nothing is claimed while it waits, and offered again somewhat later.
 */
const sendInTime = async (
  context: Context,
  row: OutboxRow,
  mail: Parameters<Mailer['send']>[0],
): Promise<void> => {
  for (const wait of [...RATE_WAITS_MS, null]) {
    if (!(await context.outbox.claim(row, toInstant(context.now())))) return
    const outcome = await context.mailer.send(mail)
    if (outcome.status !== 'throttled') return settle(context, row, outcome)
    await context.outbox.release(row, toInstant(context.now()), 'not-tried')
    if (wait === null) throw new NotSentError(`SES throttled ${row.notice.id}`)
    await pause(wait * (0.5 + Math.random()))
  }
}

const settle = (
  context: Context,
  row: OutboxRow,
  outcome: Exclude<SendOutcome, { status: 'throttled' }>,
): Promise<void> | void => {
  switch (outcome.status) {
    case 'sent':
      return context.outbox.settle(row, 'sent')
    case 'refused':
      context.log.error('SES refused a mail', { row: row.sk, notice: row.notice.id, reason: outcome.reason })
      return context.outbox.settle(row, 'unknown')
    case 'lost':
      // It may have left. The claim stays until SES's Send event or the sweep settles it.
      return context.log.warn('No answer from SES', { notice: row.notice.id, cause: String(outcome.cause) })
  }
}
