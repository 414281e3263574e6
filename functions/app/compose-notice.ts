import type { Context } from '../context'
import type { AssociationId } from '../domain/ids'
import type { CopyNotice, Notice } from '../domain/notice'
import { MARK_HEADER, markOf } from '../links/mark'
import { compose } from '../outbound/compose'
import type { Mail } from '../outbound/mail'
import { toTag } from '../outbound/mailer'
import type { OutboxRow } from '../store/outbox'
import { composeForMember } from './compose-for-member'
import { composeForOrganiser } from './compose-for-organiser'
import { composeNudge } from './compose-nudge'
import { composePost } from './compose-post'
import { composeProof, composeStatement } from './compose-proof'
import { composeToldMember } from './compose-told-member'

/** A mail ready for SES. */
export type Composed = { raw: Buffer; from: string; to: string; copies: CopyNotice[] }

/** What a notice has become now that it is sent. */
export type Letter = {
  mail: Mail
  from: { name: string; address: string }
  to: { name: string; address: string }
  replyTo: string
  inReplyTo: string | null
  unsubscribe: string | null
  /** Those beside the member who get it too. */
  copies?: CopyNotice[]
}

/** The mail that this row owes, as things stand now; null when it no longer holds, `paused` while it waits. */
export const composeNotice = async (
  context: Context,
  association: AssociationId,
  row: OutboxRow,
): Promise<Composed | 'paused' | null> => {
  const letter = await letterOf(context, association, row, row.notice)
  if (letter === null || letter === 'paused') return letter
  const { copies = [], ...written } = letter
  const raw = await compose({
    ...written,
    messageId: `<${context.newId()}@${letter.from.address.split('@')[1]}>`,
    unsubscribe: letter.unsubscribe ? { url: letter.unsubscribe } : null,
    date: context.now(),
    // SES gives every mail another Message-ID: a bounce is known again by this.
    extraHeaders: { [MARK_HEADER]: markOf(toTag(row), await context.keys(association)) },
  })
  return { raw, from: letter.from.address, to: letter.to.address, copies }
}

const letterOf = (
  context: Context,
  association: AssociationId,
  row: OutboxRow,
  notice: Notice,
): Promise<Letter | 'paused' | null> => {
  switch (notice.to) {
    case 'one':
      return notice.kind === 'nudge'
        ? composeNudge(context, association, notice, row.owedAt)
        : composeForMember(context, association, notice, row.owedAt)
    case 'copy':
      if (notice.notice.to === 'one' && notice.notice.kind === 'nudge') {
        return composeNudge(context, association, notice.notice, row.owedAt, notice)
      }
      return notice.notice.to === 'one'
        ? composeForMember(context, association, notice.notice, row.owedAt, notice)
        : composePost(context, association, notice.notice, row.owedAt, notice)
    case 'address':
      return composeForOrganiser(context, association, notice)
    case 'told-member':
      return composeToldMember(context, association, notice)
    case 'one-post':
      return composePost(context, association, notice, row.owedAt)
    case 'proof':
      return composeProof(context, association, notice)
    case 'statement':
      return composeStatement(context, association, notice)
    case 'many':
    case 'many-post':
    case 'many-statement':
      throw new Error(`${notice.id} is for many; its rows are for one each`)
  }
}
