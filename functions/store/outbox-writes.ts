import type { AssociationId } from '../domain/ids'
import { laneOf, type Notice } from '../domain/notice'
import { expiresAt } from '../domain/retention'
import { ownerOfMailing } from '../domain/sending'
import type { Instant } from '../domain/time'
import { keys, owedPart } from './keys'
import { owedUntil } from './owed-until'
import type { Put } from './table'

/**
 * What owes a notice: its row, and before it, for a mailing, what leads there from its event or post. So a
 * mailing is shown and steered from the moment that it is owed, also before its first page.
 */
export const noticeWrites = (association: AssociationId, notice: Notice, now: Instant): Put[] => {
  const owner = ownerOfMailing(notice)
  const row = outboxWrite(association, notice, now)
  if (!owner) return [row]
  const mailing = { ...keys.mailing(association, owner, notice.id), expires: expiresAt('outbox', now) }
  return [{ put: mailing }, row]
}

/** The row that owes a notice; `row` says how it is delivered, `lane` which function does. */
export const outboxWrite = (association: AssociationId, notice: Notice, now: Instant): Put => {
  const key = outboxKey(association, notice)
  return {
    put: {
      ...key,
      lane: laneOf(notice),
      row: notice.to,
      status: 'owed',
      notice,
      owedAt: now,
      attempts: 0,
      expires: expiresAt('outbox', now),
      ...owedUntil(now),
      duePk: owedPart(key),
    },
    only: { expression: 'attribute_not_exists(pk)' },
  }
}

const outboxKey = (association: AssociationId, notice: Notice) =>
  notice.to === 'copy'
    ? keys.copyTo(association, notice.id, notice.member, notice.role)
    : 'member' in notice
      ? keys.noticeTo(association, notice.id, notice.member)
      : keys.notice(association, notice.id)
