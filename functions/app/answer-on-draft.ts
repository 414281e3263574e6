import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideDraft } from '../domain/decide/decide-draft'
import { decided, type Outcome } from '../domain/decide/decision'
import type { DraftCommand, DraftState } from '../domain/decide/draft-state'
import { type Draft, isPost } from '../domain/draft'
import type { EventId } from '../domain/ids'
import { refusalSentence } from '../domain/refusal'
import { atLocal } from '../domain/time'
import type { Addressee } from '../inbound/addressee'
import { answersText } from '../inbound/mail/answers-text'
import type { Wish } from '../inbound/wish'
import { momentText } from '../wording/dates'
import { underWayTexts } from '../wording/sending'
import { answerOnEvent } from './answer-on-event'
import { apply } from './apply'
import { correctDraft } from './correct-draft'
import { haltPost } from './halt-post'
import { answerSubject, type Incoming } from './incoming'
import { loadDraftState } from './load'
import { mailingsUnderWay } from './mailings-under-way'
import { tell, tellSender } from './tell'
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
      return command(context, incoming, draft, commandOf(incoming, addressee.revision, wish))
    case 'withhold':
      return command(context, incoming, draft, { type: 'withhold', by: incoming.sender.address })
    case 'words':
      if (draft.parts.length && draft.parts.every((part) => part.state.status === 'released')) {
        return onItsEvent(context, incoming, draft, wish)
      }
      return correctDraft(
        context,
        incoming,
        draft,
        addressee.revision,
        answersText(incoming.mail.text) ?? wish.words,
      )
    case 'nothing':
      return tellOrganiser(context, incoming, emptyReply, { draft: draft.id })
    case 'stop':
    case 'pause':
    case 'resume':
      return isPost(draft)
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

const titlesOf = ({ parts, understanding }: Draft): (string | null)[] =>
  parts.map((_, index) => understanding.events[index]?.title ?? null)

/** What is asked of a draft also in answer to a mail about one of its parts. */
const ofDraft: ReadonlySet<Wish['wish']> = new Set(['approve', 'proof', 'discard', 'withhold', 'nothing'])

const unknownDraft = [
  'Dit antwoord hoort bij geen voorstel dat ik ken; er is niets verzonden.',
  'Antwoordt u op de mail met het voorstel zelf?',
]
const emptyReply = ['In uw antwoord stond geen nieuwe tekst; er is niets gedaan.']

const commandOf = (
  { association, sender }: Incoming,
  revision: number,
  wish: Extract<Wish, { wish: 'approve' | 'proof' | 'discard' }>,
): DraftCommand => {
  const by = sender.address
  switch (wish.wish) {
    case 'approve': {
      const at = wish.at && atLocal(wish.at.date, wish.at.time, association.zone)
      return { type: 'approve', by, via: 'reply', revision, parts: wish.parts, at }
    }
    case 'proof':
      return { type: 'proof', by, revision }
    case 'discard':
      return { type: 'discard', by, revision, parts: wish.parts }
  }
}

/** Applies a command and commits the polite sentence where it is refused, or a receipt where none follows. */
const command = async (
  context: Context,
  incoming: Incoming,
  draft: Draft,
  asked: DraftCommand,
): Promise<void> => {
  const decide = async (): Promise<Outcome> => {
    const state = await loadDraftState(context, incoming.association, draft.id)
    if (!state) throw new Error(`Draft ${draft.id} is gone`)
    return withReceipt(incoming, state, asked, decideDraft(state, asked, context.now()))
  }
  const applied = await apply(context, incoming.association.id, decide, { message: incoming.key, writes: [] })
  if (applied.status === 'refused') {
    await tellOrganiser(context, incoming, [refusalSentence(applied.refusal, 'nl')], { draft: draft.id })
  }
}

/** Discarding owes no mail by itself; whoever asked for it by mail hears that it was done. */
const withReceipt = (
  incoming: Incoming,
  state: DraftState,
  asked: DraftCommand,
  outcome: Outcome,
): Outcome => {
  if (outcome.status === 'refused' || asked.type !== 'discard') return outcome
  const told = {
    subject: answerSubject(incoming),
    paragraphs: ['Het voorstel is weggegooid. Er is niets verzonden.'],
    draft: state.draft.id,
  }
  const receipt = tellSender(incoming, told)
  return decided({ ...outcome.decision, notices: [...outcome.decision.notices, receipt] })
}

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
