import type { Context } from '../context'
import { localDate } from '../domain/time'
import type { Titles } from '../inbound/approval'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readWish, type Wish } from '../inbound/wish'
import type { Incoming } from './incoming'

/** What an organiser's reply asks. With the titles of a preview one of its drafts can be named. */
export const wishOf = (context: Context, { mail, association }: Incoming, titles?: Titles): Wish =>
  readWish(
    wishText(replyText(mail.text), mail.from[0]?.name ?? null),
    localDate(context.now(), association.zone),
    titles,
  )
