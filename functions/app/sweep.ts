import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { oweNews } from '../domain/news'
import { mayRepeat } from '../domain/notice-rules'
import { toInstant } from '../domain/time'
import { associationOf, due, type Key } from '../store/keys'
import type { OutboxRow } from '../store/outbox'
import { apply } from './apply'
import { oweYearlyStatements } from './ask-statement'
import { waitsForDay } from './by-day'
import { deliverRow } from './deliver-row'
import { fireTimer } from './fire-timer'
import { carryOutErasure } from './privacy/carry-out'
import { sweepKept } from './sweep-kept'

const ROWS_MAX = 200
/** Once more, and no more, after an answer stayed unknown. */
const ATTEMPTS_MAX = 2

/** Fires timers whose alarm did not ring and re-drives rows that the stream missed or whose send got lost. */
export const sweep = async (context: Context): Promise<void> => {
  const now = toInstant(context.now())
  const timers = await context.table.due(due.timers, now, ROWS_MAX)
  for (const timer of timers) await surely(context, timer, () => fireTimer(context, timer))
  const home = await context.people.home()
  if (home) await oweYearlyStatements(context, home)
  const rows = await context.outbox.overdue(now, ROWS_MAX)
  for (const row of rows) await surely(context, row, () => redrive(context, row))
  await sweepKept(context)
}

/** One row that fails must not keep the others waiting; it is swept again. */
const surely = async (context: Context, key: Key, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    context.log.error('The sweep could not settle a row', { sk: key.sk, error })
  }
}

const redrive = async (context: Context, key: Key): Promise<void> => {
  if (key.pk.includes('#fill#')) return deliverRow(context, key, 'fill')
  if (key.pk.includes('#merge#')) return deliverRow(context, key, 'merge')
  if (key.pk.includes('#rest#')) return deliverRow(context, key, 'rest')
  if (key.pk.endsWith('#erasures')) return carryOutErasure(context, key)
  if (key.pk.includes('#list-work#')) return deliverRow(context, key, 'list')
  const row = await context.outbox.row(key)
  if (!row) return
  if (row.status === 'owed') return deliverByDay(context, key, row)
  if (row.status !== 'claimed') return context.outbox.leave(row)
  if (await context.outbox.awaitAnswer(row, toInstant(context.now()))) return
  // First the news: a crash between the two owes the same item again.
  if (mayRepeat(row.notice) && row.attempts < ATTEMPTS_MAX) {
    await tellOf(context, row, 'repeated')
    if (await context.outbox.release(row, toInstant(context.now()), 'tried'))
      await deliverByDay(context, key, row)
    return
  }
  await tellOf(context, row, 'unknown')
  await context.outbox.settle(row, 'unknown')
}

/** What a fault made late is no reason to mail anybody at night. */
const deliverByDay = async (context: Context, key: Key, row: OutboxRow): Promise<void> => {
  if (!(await waitsForDay(context, row))) await deliverRow(context, key, row.row)
}

/** The organiser hears in the morning of every mail that may not have arrived, or may have come twice. */
const tellOf = async (
  context: Context,
  { notice, ...key }: OutboxRow,
  what: 'unknown' | 'repeated',
): Promise<void> => {
  if (notice.to !== 'one' && notice.to !== 'one-post') return
  const id = associationOf(key)
  const [association, event] = await Promise.all([
    context.people.association(id),
    notice.event ? context.events.event(id, notice.event) : null,
  ])
  const about = {
    news: what,
    kind: notice.kind,
    event: event?.id ?? null,
    member: notice.member,
  } as const
  const cause = `${notice.id}.${notice.member}`
  const to = event ? { to: event.organiser } : {}
  const news = [oweNews(association, context.now(), { about, cause, ...to })]
  await apply(context, id, async () => decided({ news }))
}
