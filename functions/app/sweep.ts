import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { mayRepeat } from '../domain/notice'
import { toInstant } from '../domain/time'
import { associationOf, due, type Key } from '../store/keys'
import type { OutboxRow } from '../store/outbox'
import { apply } from './apply'
import { deliverRow } from './deliver-row'
import { fireTimer } from './fire-timer'
import { tell } from './tell'

const ROWS_MAX = 200
/** Once more, and no more, after an answer stayed unknown. */
const ATTEMPTS_MAX = 2

/** Fires timers whose alarm did not ring and re-drives rows that the stream missed or whose send got lost. */
export const sweep = async (context: Context): Promise<void> => {
  const now = toInstant(context.now())
  const timers = await context.table.due(due.timers, now, ROWS_MAX)
  for (const timer of timers) await surely(context, timer, () => fireTimer(context, timer))
  const rows = await context.outbox.overdue(now, ROWS_MAX)
  for (const row of rows) await surely(context, row, () => redrive(context, row))
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
  const row = await context.outbox.row(key)
  if (!row) return
  if (row.status === 'owed') return deliverRow(context, key, row.row)
  if (row.status !== 'claimed')
    return context.outbox.settle(key, row.status === 'unknown' ? 'unknown' : 'sent')
  if (mayRepeat(row.notice) && row.attempts < ATTEMPTS_MAX) {
    if (await context.outbox.release(row, toInstant(context.now()))) await deliverRow(context, key, row.row)
    return
  }
  await context.outbox.settle(row, 'unknown')
  await tellUnknown(context, row)
}

/** The organiser hears once of each mailing that some mail may not have arrived. */
const tellUnknown = async (context: Context, { notice, ...key }: OutboxRow): Promise<void> => {
  if (notice.to === 'address' || !notice.event) return
  const association = associationOf(key)
  const event = await context.events.event(association, notice.event)
  const id = `${notice.id}.unknown`
  if (!event || (await context.outbox.row({ pk: `as#${association}#outbox#${id}`, sk: 'notice' }))) return
  const told = tell(
    id,
    event.organiser,
    {
      subject: `Mogelijk niet aangekomen: ${event.facts.title ?? 'uw mailing'}`,
      paragraphs: [
        'Van minstens één mail van deze mailing is onbekend of hij is vertrokken. Hij is niet nogmaals verzonden, zodat niemand hem dubbel krijgt.',
        'Antwoord "wie komt er?" voor de lijst; wie nog stil is, krijgt de herinnering uit de planning.',
      ],
      event: event.id,
    },
    null,
  )
  await apply(context, association, async () => decided({ notices: [told] }))
}
