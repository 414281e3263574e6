import type { Context } from '../context'
import { toInstant } from '../domain/time'
import { allowHourly } from '../store/rate-limit'
import { announce } from './announce'
import { answerOnDraft } from './answer-on-draft'
import { answerOnEvent } from './answer-on-event'
import { answerOnList } from './answer-on-list'
import { answerOnMember } from './answer-on-member'
import { askedOfAgenda } from './asked-of-agenda'
import { changeListByHand } from './change-list-by-hand'
import type { Incoming } from './incoming'
import { answerPersonQuestion } from './privacy/answer-question'
import { proposeListOf } from './propose-list'
import { recordIgnored } from './record-ignored'
import { mayAnswerSame, mayTellSame, sameAgain } from './same-words'
import { organiserSetsAssistant } from './set-assistant'
import { tellOrganiser } from './tell-organiser'
import { wishOf } from './wish-of'

const UNVERIFIED_AN_HOUR_MAX = 3

/** A mail that names an organiser as its sender, to the agenda, to a draft or to an event. */
export const answerOrganiser = async (context: Context, incoming: Incoming): Promise<void> => {
  const { addressee, sender, association } = incoming
  if (!sender.verified && !(await mayHandleUnverified(context, incoming))) {
    return recordIgnored(context, association.id, incoming.key, 'too many unverified mails')
  }
  if (!isCommand(context, incoming) && !(await mayAnswerSame(context, incoming))) {
    if (await mayTellSame(context, incoming)) return tellOrganiser(context, incoming, sameAgain)
    return recordIgnored(context, association.id, incoming.key, 'the same words again and again')
  }
  if (incoming.tooLarge) return tellOrganiser(context, incoming, tooLarge)
  if (addressee.about === 'agenda' && (await askedOfAgenda(context, incoming))) return
  if (addressee.about === 'agenda' && sender.verified && (await organiserSetsAssistant(context, incoming)))
    return
  const toEvents = addressee.about === 'agenda' || addressee.about === 'event'
  if (toEvents && (await takeList(context, incoming))) return
  if (addressee.about === 'agenda') return announce(context, incoming)
  // A reply is only as good as its sender: without proof the button is the way.
  if (!sender.verified) return tellOrganiser(context, incoming, notProven)
  if (addressee.about === 'person-question') {
    return answerPersonQuestion(context, incoming, addressee.secret)
  }
  if (addressee.about === 'list') return answerOnList(context, incoming, addressee)
  if (addressee.about === 'member') return answerOnMember(context, incoming, addressee.member)
  return addressee.about === 'draft'
    ? answerOnDraft(context, incoming, addressee)
    : answerOnEvent(context, incoming, addressee.event, wishOf(context, incoming))
}

/** A member list as an attachment, or words that change the list of members. */
const takeList = async (context: Context, incoming: Incoming): Promise<boolean> =>
  (incoming.addressee.about === 'agenda' && (await proposeListOf(context, incoming))) ||
  changeListByHand(context, incoming)

/** "Wie komt er?" may be asked often. */
const isCommand = (context: Context, incoming: Incoming): boolean =>
  !['words', 'nothing'].includes(wishOf(context, incoming).wish)

const mayHandleUnverified = (context: Context, { association, sender }: Incoming): Promise<boolean> =>
  allowHourly(
    context.table,
    association.id,
    `unverified-${sender.address}`,
    toInstant(context.now()),
    UNVERIFIED_AN_HOUR_MAX,
  )

const tooLarge: string[] = [
  'Uw bericht is te groot om te lezen (meer dan 10 MB, of heel vreemd opgebouwd). Er is niets mee gedaan.',
  'Stuurt u het opnieuw zonder bijlagen of grote afbeeldingen? De tekst van de aankondiging is genoeg.',
]

const notProven: string[] = [
  'Er kwam een antwoord binnen op uw naam, maar wij konden niet vaststellen dat het echt van u komt. Er is niets mee gedaan.',
  'Was u het wel? Gebruik dan de knoppen in de mail met het voorstel.',
]
