import type { Context } from '../context'
import type { Association } from '../domain/association'
import { type Draft, isPost } from '../domain/draft'
import type { EventId } from '../domain/ids'
import { refusalSentence } from '../domain/refusal'
import type { Addressee } from '../inbound/addressee'
import { isCourtesy } from '../inbound/courtesy'
import { answersText } from '../inbound/mail/answers-text'
import { saysNotYet, type Wish } from '../inbound/wish'
import { momentText } from '../wording/dates'
import { underWayTexts } from '../wording/sending'
import { answerOnEvent } from './answer-on-event'
import { commandDraft, commandOf } from './command-draft'
import { correctDraft } from './correct-draft'
import { haltPost } from './halt-post'
import { holdApproved, isStillToLeave } from './hold-approved'
import { answerSubject, type Incoming } from './incoming'
import { mailingsUnderWay } from './mailings-under-way'
import { recordIgnored } from './record-ignored'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'
import { wishOf } from './wish-of'

type ToDraft = Extract<Addressee, { about: 'draft' }>

/** A verified organiser's reply on a draft's own address. */
export const answerOnDraft = async (
  context: Context,
  incoming: Incoming,
  addressee: ToDraft,
): Promise<void> => {
  const { association } = incoming
  const draft = await context.events.draft(association.id, addressee.draft)
  // The secret proves that the sender saw the preview; without it nothing is said about any draft.
  if (!draft || draft.secret !== addressee.secret) return tellOrganiser(context, incoming, unknownDraft)
  const wish = wishOf(context, incoming, titlesOf(draft))
  const part = addressee.part === null ? undefined : draft.parts[addressee.part]
  if (part?.state.status === 'released' && !ofDraft.has(wish.wish)) {
    return answerOnEvent(context, incoming, part.event, wish)
  }
  switch (wish.wish) {
    case 'approve':
    case 'proof':
    case 'discard':
      return commandDraft(context, incoming, draft, commandOf(incoming, addressee.revision, wish))
    case 'withhold':
      return commandDraft(context, incoming, draft, { type: 'withhold', by: incoming.sender.address })
    case 'words':
      return onWords(context, incoming, draft, addressee.revision, wish)
    case 'nothing':
      return tellOrganiser(context, incoming, emptyReply, { draft: draft.id })
    case 'no-go':
    case 'stop':
    case 'pause':
    case 'resume':
      if (wish.wish !== 'resume' && isStillToLeave(draft))
        return commandDraft(context, incoming, draft, { type: 'withhold', by: incoming.sender.address })
      return isPost(draft) && wish.wish !== 'no-go'
        ? halt(context, incoming, draft, wish.wish)
        : onItsEvent(context, incoming, draft, wish)
    case 'progress':
      return isPost(draft)
        ? tellOrganiser(
            context,
            incoming,
            underWayTexts(await mailingsUnderWay(context, association.id, draft.id)),
            { draft: draft.id },
          )
        : onItsEvent(context, incoming, draft, wish)
    default:
      return onItsEvent(context, incoming, draft, wish)
  }
}

/** A correction; while an approved mail waits to leave, it is held first, whatever was written but thanks. */
const onWords = async (
  context: Context,
  incoming: Incoming,
  draft: Draft,
  revision: number,
  wish: Extract<Wish, { wish: 'words' }>,
): Promise<void> => {
  const waits = isStillToLeave(draft)
  // Of one question "nog niet" may be the answer.
  if (saysNotYet(wish.words) && draft.understanding.questions.length !== 1) {
    return commandDraft(context, incoming, draft, { type: 'withhold', by: incoming.sender.address })
  }
  if (waits && isCourtesy(wish.words)) {
    return recordIgnored(context, incoming.association.id, incoming.key, 'thanks')
  }
  const held = waits ? await holdApproved(context, incoming, draft) : draft
  if (held.parts.length && held.parts.every((part) => part.state.status === 'released')) {
    return onItsEvent(context, incoming, held, wish)
  }
  return correctDraft(context, incoming, held, revision, answersText(incoming.mail.text) ?? wish.words)
}

const titlesOf = ({ parts, understanding }: Draft): (string | null)[] =>
  parts.map((_, index) => understanding.events[index]?.title ?? null)

/** What is asked of a draft also in answer to a mail about one of its parts. */
const ofDraft: ReadonlySet<Wish['wish']> = new Set(['approve', 'proof', 'discard', 'withhold', 'nothing'])

const unknownDraft = [
  'Dit antwoord hoort bij geen voorstel dat ik ken; er is niets verzonden.',
  'Antwoordt u op de mail met het voorstel zelf?',
]
const emptyReply = ['In uw antwoord stond geen nieuwe tekst; er is niets gedaan.']

const halt = async (
  context: Context,
  incoming: Incoming,
  draft: Draft,
  type: 'stop' | 'pause' | 'resume',
): Promise<void> => {
  const { association, sender, mail, key } = incoming
  const receipt = (paragraphs: string[]) =>
    tell(
      `told.${key}`,
      sender.address,
      { subject: answerSubject(incoming), paragraphs, draft: draft.id },
      mail.messageId,
    )
  const { status, told } = await haltPost(
    context,
    { association, draft },
    { type, by: sender.address },
    { notice: receipt, alongside: { message: key, writes: [] } },
  )
  if (status === 'refused') await tellOrganiser(context, incoming, told, { draft: draft.id })
}

/** Commands about the event itself also work on the address of the draft that made it. */
const onItsEvent = async (context: Context, incoming: Incoming, draft: Draft, wish: Wish): Promise<void> => {
  const released = draft.parts.filter((part) => part.state.status === 'released').map((part) => part.event)
  const [event, ...others] = released
  if (!event) return tellOrganiser(context, incoming, [notSent(draft, incoming.association)])
  if (others.length) return tellOrganiser(context, incoming, whichEvent, { draft: draft.id })
  return answerOnEvent(context, incoming, event satisfies EventId, wish)
}

const notSent = ({ parts }: Draft, { zone }: Association): string => {
  const leaves = parts.flatMap(({ state }) => (state.status === 'approved' ? [state.releaseAt] : []))
  const [first] = leaves.toSorted()
  return first
    ? `Dit is goedgekeurd en vertrekt ${momentText(first, zone, 'nl')}. Er is nu niets veranderd; antwoord "tegenhouden" om het niet te versturen.`
    : refusalSentence({ why: 'not-yet-sent' }, 'nl')
}

const whichEvent = [
  'Deze mail ging over meer dan één bijeenkomst, en ik weet niet welke u bedoelt; er is niets gedaan.',
  'Antwoordt u op een mail over die ene bijeenkomst?',
]
