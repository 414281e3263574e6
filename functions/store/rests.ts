import * as z from 'zod/mini'
import type { Rest } from '../domain/decide/split-decision'
import { type AssociationId, EventId } from '../domain/ids'
import { Notice } from '../domain/notice'
import { Instant } from '../domain/time'
import { type Key, keys } from './keys'
import { owedUntil } from './owed-until'
import type { Put, Table } from './table'

/** Notices per row: their outbox rows are made in one go. */
const PAGE_NOTICES = 50

/**
 * What a decision left for after its transaction, which wrote this row too: mailings that are owed since
 * `at`, and whether the event's timers are behind its plan. The row goes once that is done.
 */
export const RestRow = z.object({
  pk: z.string(),
  sk: z.string(),
  event: EventId,
  replans: z.boolean(),
  notices: z.array(Notice),
  at: Instant,
})
export type RestRow = z.infer<typeof RestRow>

export const readRest = async (table: Table, { pk, sk }: Key): Promise<RestRow | null> => {
  const item = await table.get({ pk, sk })
  return item ? RestRow.parse(item) : null
}

/** Rows of an event whose timers are behind its plan. */
export const replansOf = async (table: Table, id: AssociationId, event: EventId): Promise<RestRow[]> => {
  const items = await table.all(keys.rest(id, event, '').pk)
  return items.map((item) => RestRow.parse(item)).filter(({ replans }) => replans)
}

/** One row for each page of mailings; the first also asks for the timers. `ids` tells the rows apart. */
export const restWrites = (
  association: AssociationId,
  { event, replans, notices }: Rest,
  now: Instant,
  ids: () => string,
): Put[] =>
  Array.from({ length: Math.max(1, Math.ceil(notices.length / PAGE_NOTICES)) }, (_, page) => ({
    put: {
      ...keys.rest(association, event, ids()),
      lane: 'prompt',
      row: 'rest',
      event,
      replans: replans && page === 0,
      notices: notices.slice(page * PAGE_NOTICES, (page + 1) * PAGE_NOTICES),
      at: now,
      ...owedUntil(now),
    },
  }))
