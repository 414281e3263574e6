import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { makeDraft } from '../domain/decide/make-draft'
import type { Event } from '../domain/event'
import { DraftId } from '../domain/ids'
import type { EventFacts } from '../domain/understanding'
import { apply } from './apply'
import { countRecipients } from './count-recipients'
import type { Incoming } from './incoming'
import { previewNotice } from './preview-notice'

/** Shows the calling off of the event, its reserve date with it, in a preview that waits for approval. */
export const proposeCallingOff = async (
  context: Context,
  { association, sender, day, mail, key }: Incoming,
  event: Event,
): Promise<void> => {
  const off: EventFacts = {
    ...event.facts,
    kind: 'cancellation',
    movedFrom: [],
    reserveDates: [],
    sessions: event.facts.sessions.map((session) => ({ ...session, status: 'cancelled' })),
  }
  const draft = makeDraft(
    {
      association,
      organiser: sender.address,
      verified: sender.verified,
      subject: `Afgelast: ${event.facts.title ?? 'bijeenkomst'}`,
      // A command is no word to members; below it may stand mail that only organisers get.
      text: '',
      day,
      understanding: { kind: off.kind, events: [off], evidence: {}, questions: [], reasons: [null] },
      events: [event],
      recipients: await countRecipients(context, association.id),
      membersInCopy: 0,
      isCorrection: true,
      ids: { draft: DraftId.parse(context.newId()), secret: context.newSecret(), events: [event.id] },
    },
    context.now(),
  )
  await apply(
    context,
    association.id,
    async () =>
      decided({
        drafts: [draft],
        notices: [previewNotice(draft, draft.organiser, mail.messageId)],
        audit: [{ what: 'correction-announced', by: draft.organiser, about: event.id }],
      }),
    { message: key, writes: [] },
  )
}
