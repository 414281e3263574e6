import type { Context } from '../context'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { type Revision, reviseDraft } from '../domain/decide/revise-draft'
import type { Draft } from '../domain/draft'
import type { Address, DraftId } from '../domain/ids'
import { refusalSentence } from '../domain/refusal'
import type { Alongside } from '../store/commit'
import { announce } from './announce'
import { type Applied, apply } from './apply'
import type { Incoming } from './incoming'
import { previewNotice } from './preview-notice'
import { readReply } from './read-reply'
import { tellOrganiser } from './tell-organiser'

/** A reply in plain words: what it changes is shown in a new preview; what is not understood is said. */
export const correctDraft = async (
  context: Context,
  incoming: Incoming,
  draft: Draft,
  revision: number,
  words: string,
): Promise<void> => {
  const events = await context.events.events(incoming.association.id)
  const correction = readReply(draft, words, events, incoming.day)
  if (isEmpty(correction, draft)) {
    // A mail about nothing was asked for its date, time and place: with these words it may announce something.
    if (draft.parts.length === 0)
      return announce(context, incoming, { subject: draft.subject, text: `${draft.text}\n\n${words}` })
    return tellOrganiser(context, incoming, notUnderstood(words), { draft: draft.id })
  }
  const applied = await applyCorrection(context, incoming, draft.id, revision, correction, {
    message: incoming.key,
    inReplyTo: incoming.mail.messageId,
  })
  if (applied.status === 'refused') {
    await tellOrganiser(context, incoming, [refusalSentence(applied.refusal, 'nl')], { draft: draft.id })
  }
}

/** The next revision and its preview, in one transaction. Also used by the form behind the preview. */
export const applyCorrection = (
  context: Context,
  { association, sender }: Pick<Incoming, 'association'> & { sender: { address: Address } },
  id: DraftId,
  revision: number,
  correction: Revision,
  mail: { message: Alongside['message']; inReplyTo: string | null },
): Promise<Applied> =>
  apply(
    context,
    association.id,
    async (): Promise<Outcome> => {
      const draft = await context.events.draft(association.id, id)
      if (!draft || draft.revision !== revision) return refused({ why: 'replaced' })
      const events = await context.events.events(association.id)
      const revised = reviseDraft({ association, draft, events }, correction, context.now())
      if (revised.status === 'refused') return revised
      return decided({
        drafts: [revised.draft],
        notices: [previewNotice(revised.draft, sender.address, mail.inReplyTo)],
        audit: [{ what: 'corrected', by: sender.address, about: id }],
      })
    },
    { message: mail.message, writes: [] },
  )

/** Whether nothing would be other than before, not even a question. */
export const isEmpty = (revision: Revision, { understanding }: Draft): boolean =>
  revision.alsoAbsent === undefined &&
  revision.changed.length + revision.settled.length + revision.plan.length + revision.chosen.length === 0 &&
  JSON.stringify(revision.understanding.questions) === JSON.stringify(understanding.questions)

const notUnderstood = (words: string): string[] => [
  'Dit kon ik niet lezen als goedkeuring en ook niet als verbetering. Er is niets verzonden en niets veranderd.',
  `U schreef: "${words.slice(0, 300)}"`,
  'Alleen "akkoord" verstuurt. Een verbetering lees ik het best als "Locatie: …", "het is 11 juni", "van 13.00 tot 17.00 uur", "max 40 deelnemers" of "PE: 3".',
]
