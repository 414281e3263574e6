import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decided } from '../domain/decide/decision'
import { bill } from '../domain/decide/invoices'
import type { Address, EventId } from '../domain/ids'
import { toInstant } from '../domain/time'
import { type Batch, newBatch } from '../store/invoices'
import { keys } from '../store/keys'
import { apply } from './apply'

/** Invoices per transaction: with the export's own item well within its 100 actions. */
const PAGE_INVOICES = 50
const ATTEMPTS_MAX = 20

export type InvoicesAsked = {
  event: EventId
  to: Address
  /** Names the mail or press that asks: asking again by the same one gives the same export. */
  cause: string
  /** The mail that asks; null for a press. */
  mail: { key: string; messageId: string | null } | null
}

/**
 * Exports an event's invoices and mails the list. Each export has a number; what it hands over is marked
 * with that number a page at a time, each page at once or not at all, so that no second export hands it
 * over again. One that broke off is finished by the next that is asked for.
 */
export const listInvoices = async (
  context: Context,
  association: Association,
  { event, to, cause, mail }: InvoicesAsked,
): Promise<void> => {
  const batch = await takeNumber(context, association, event, cause)
  await handOver(context, association, event, batch)
  const list = {
    to: 'address',
    id: `invoices.${event}.${cause}`,
    address: to,
    message: { kind: 'invoice-list', event, batch },
    inReplyTo: mail?.messageId ?? null,
  } as const
  const audit = [{ what: `invoices-exported ${batch}`, by: to, about: event }]
  const alongside = { message: mail?.key ?? null, writes: [] }
  // A mail that was handled before is known by its key; a press by the list that it owes.
  const decide = async () =>
    mail === null && (await isOwed(context, association, list.id))
      ? decided({})
      : decided({ notices: [list], audit })
  await apply(context, association.id, decide, alongside)
}

const isOwed = async (context: Context, { id }: Association, notice: string): Promise<boolean> =>
  (await context.outbox.row(keys.notice(id, notice))) !== null

/** The export that this cause began before, the one that is still open, or a new one. */
const takeNumber = (context: Context, { id }: Association, event: EventId, cause: string): Promise<number> =>
  untilWritten(async () => {
    const batches = await context.invoices.batches(id, event)
    const known = batches.find((batch) => batch.causes.includes(cause))
    if (known) return known.number
    const batch = nextBatch(batches.at(-1), cause, context)
    return (await context.invoices.saveBatch(id, event, batch, [])) ? batch.number : null
  })

/** An open export begins its pages again, for what came to be owed since; what it marked stays marked. */
const nextBatch = (last: Batch | undefined, cause: string, context: Context): Batch =>
  last?.status === 'open'
    ? { ...last, causes: [...last.causes, cause], after: null }
    : newBatch((last?.number ?? 0) + 1, cause, toInstant(context.now()))

const handOver = (context: Context, { id }: Association, eventId: EventId, number: number): Promise<true> =>
  untilWritten(async () => {
    for (;;) {
      const [event, batch] = await Promise.all([
        context.events.event(id, eventId),
        context.invoices.batch(id, eventId, number),
      ])
      if (!event || !batch) throw new Error(`Export ${number} of ${eventId} is gone`)
      if (batch.status === 'done') return true
      const page = await context.invoices.page(id, eventId, batch.after, PAGE_INVOICES)
      const after = page.length === PAGE_INVOICES ? (page.at(-1)?.member ?? null) : null
      const handed = bill(event, page, number, toInstant(context.now()))
      const next: Batch = { ...batch, after, status: after === null ? 'done' : 'open' }
      if (!(await context.invoices.saveBatch(id, eventId, next, handed))) return null
    }
  })

/** Begins again when another change came first. */
const untilWritten = async <T>(write: () => Promise<T | null>): Promise<T> => {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const written = await write()
    if (written !== null) return written
    await pause(attempt * 5 * (1 + Math.random()))
  }
  throw new Error('Others kept changing the same invoices')
}
