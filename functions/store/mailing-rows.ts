import type { AssociationId, MemberId } from '../domain/ids'
import type { Notice } from '../domain/notice'
import { expiresAt } from '../domain/retention'
import type { Instant } from '../domain/time'
import { keys } from './keys'
import type { OutboxRow } from './outbox'
import { outboxWrite } from './outbox-writes'
import { owedUntil } from './owed-until'
import type { Item, Put } from './table'

/** One person's row of a mailing: keyed by notice and person, so nobody gets it twice. */
export const personRow = (
  association: AssociationId,
  many: OutboxRow,
  member: MemberId,
  now: Instant,
): Put => {
  const write = outboxWrite(association, noticeFor(many.notice, member), now)
  return { ...write, put: { ...write.put, lane: 'bulk', owedAt: many.owedAt } }
}

const noticeFor = (notice: Notice, member: MemberId): Notice => {
  switch (notice.to) {
    case 'many': {
      const { id, kind, event, epoch, session } = notice
      return { to: 'one', id, kind, event, epoch, member, revision: 0, session }
    }
    case 'many-post':
      return { ...notice, to: 'one-post', member }
    case 'many-statement':
      return { ...notice, to: 'statement', member, inReplyTo: null }
    default:
      throw new Error(`${notice.id} is not a mailing`)
  }
}

export const pageRow = (association: AssociationId, many: OutboxRow, page: number, now: Instant): Put => {
  const item: Item = {
    ...keys.noticePage(association, many.notice.id, page),
    lane: 'bulk',
    row: 'page',
    status: 'owed',
    notice: many.notice,
    owedAt: many.owedAt,
    attempts: 0,
    page,
    expires: expiresAt('outbox', many.owedAt),
    ...owedUntil(now),
  }
  return { put: item, only: { expression: 'attribute_not_exists(pk)' } }
}
