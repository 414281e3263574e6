import type { Address, DraftId, EventId, ListId, MemberId } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'
import { answerSubject, type Incoming } from './incoming'

/** A short answer to someone's mail. */
export type Told = {
  subject: string
  paragraphs: string[]
  event?: EventId | null
  draft?: DraftId | null
  /** The member list, or the member, that a reply is about. */
  list?: ListId
  member?: MemberId
  /** Whom it greets, where the address is no organiser's. */
  name?: string
}

/** The notice that owes a short answer; `id` makes owing it twice owing it once. */
export const tell = (
  id: string,
  address: Address,
  { subject, paragraphs, event = null, draft = null, ...about }: Told,
  inReplyTo: string | null,
): AddressNotice => ({
  to: 'address',
  id,
  address,
  message: { kind: 'told', subject, paragraphs, event, draft, ...about },
  inReplyTo,
})

/** Answers the mail that came in, once however often it is handled; its own subject unless another is given. */
export const tellSender = (
  incoming: Incoming,
  told: Omit<Told, 'subject'> & { subject?: string },
): AddressNotice =>
  tell(
    `told.${incoming.key}`,
    incoming.sender.address,
    { subject: answerSubject(incoming), ...told },
    incoming.mail.messageId,
  )
