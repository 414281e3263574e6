import type { Event } from '../domain/event'
import type { MemberId } from '../domain/ids'
import type { ToldMember } from '../domain/notice'
import { answerSubject, type Incoming } from './incoming'

/** A mail that a member is answered. */
export type Mailed = { key: string; subject: string; messageId: string | null }

export const mailed = (incoming: Incoming): Mailed => ({
  key: incoming.key,
  subject: answerSubject(incoming),
  messageId: incoming.mail.messageId,
})

/** The notice that owes a member a short answer to this mail; owing it twice is owing it once. */
export const tellMember = (
  member: MemberId,
  event: Event | null,
  { key, subject, messageId }: Mailed,
  paragraphs: string[],
): ToldMember => ({
  to: 'told-member',
  id: `told.${key}`,
  member,
  event: event?.id ?? null,
  subject,
  paragraphs,
  inReplyTo: messageId,
})
