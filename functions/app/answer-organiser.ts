import type { Context } from '../context'
import { localDate, toInstant } from '../domain/time'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readWish, type Wish } from '../inbound/wish'
import { allowHourly } from '../store/rate-limit'
import { announce } from './announce'
import { answerOnDraft } from './answer-on-draft'
import { answerOnEvent } from './answer-on-event'
import type { Incoming } from './incoming'
import { recordIgnored } from './record-ignored'
import { tellOrganiser } from './tell-organiser'

const UNVERIFIED_AN_HOUR_MAX = 3

/** A mail that names an organiser as its sender, to the agenda, to a draft or to an event. */
export const answerOrganiser = async (context: Context, incoming: Incoming): Promise<void> => {
  const { addressee, sender, association } = incoming
  if (!sender.verified && !(await mayHandleUnverified(context, incoming))) {
    return recordIgnored(context, association.id, incoming.key, 'too many unverified mails')
  }
  if (incoming.tooLarge) return tellOrganiser(context, incoming, tooLarge)
  if (addressee.about === 'agenda') return announce(context, incoming)
  // A reply is only as good as its sender: without proof the button is the way.
  if (!sender.verified) return tellOrganiser(context, incoming, notProven)
  const wish = wishOf(context, incoming)
  return addressee.about === 'draft'
    ? answerOnDraft(context, incoming, addressee, wish)
    : answerOnEvent(context, incoming, addressee.event, wish)
}

const wishOf = (context: Context, { mail, association }: Incoming): Wish =>
  readWish(
    wishText(replyText(mail.text), mail.from[0]?.name ?? null),
    localDate(context.now(), association.zone),
  )

const mayHandleUnverified = (context: Context, { association, sender }: Incoming): Promise<boolean> =>
  allowHourly(
    context.table,
    association.id,
    `unverified-${sender.address}`,
    toInstant(context.now()),
    UNVERIFIED_AN_HOUR_MAX,
  )

const tooLarge: string[] = [
  'Uw bericht is te groot om te lezen (meer dan 10 MB). Er is niets mee gedaan.',
  'Stuurt u het opnieuw zonder bijlagen of grote afbeeldingen? De tekst van de aankondiging is genoeg.',
]

const notProven: string[] = [
  'Er kwam een antwoord binnen op uw naam, maar wij konden niet vaststellen dat het echt van u komt. Er is niets mee gedaan.',
  'Was u het wel? Gebruik dan de knoppen in de mail met het voorstel.',
]
