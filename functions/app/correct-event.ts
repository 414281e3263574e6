import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { makeDraft } from '../domain/decide/make-draft'
import type { Draft } from '../domain/draft'
import { type Event, mainSession } from '../domain/event'
import { DraftId } from '../domain/ids'
import type { EventFacts, Understanding } from '../domain/understanding'
import { type Correction, readCorrection } from '../inbound/correct/read-correction'
import { apply } from './apply'
import { countRecipients } from './count-recipients'
import type { Incoming } from './incoming'
import { previewNotice } from './preview-notice'

/**
 * A correction in plain words of an event that was already announced. What changes is shown in a preview
 * of its own and waits for approval; another date makes it a move. False when the words change nothing.
 */
export const correctEvent = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const correction = readCorrection({ words, understanding: asItStands(event), day: incoming.day })
  if (correction.changed.length === 0) return false
  const draft = await draftOf(context, incoming, event, words, correction)
  await apply(
    context,
    incoming.association.id,
    async () =>
      decided({
        drafts: [draft],
        notices: [previewNotice(draft, draft.organiser, incoming.mail.messageId)],
        audit: [{ what: 'correction-announced', by: draft.organiser, about: event.id }],
      }),
    { message: incoming.key, writes: [] },
  )
  return true
}

/** The event's facts as an understanding to be corrected. */
const asItStands = (event: Event): Understanding => ({
  kind: 'session-update',
  events: [{ ...event.facts, kind: 'session-update', movedFrom: [] }],
  evidence: {},
  questions: [],
  reasons: [null],
})

const draftOf = async (
  context: Context,
  { association, sender, day }: Incoming,
  event: Event,
  words: string,
  { understanding, changed, notUnderstood }: Correction,
): Promise<Draft> => {
  const [facts] = understanding.events
  if (!facts) throw new Error(`The correction of ${event.id} lost its event`)
  const corrected = asMoveWhereDated(facts, event)
  const draft = makeDraft(
    {
      association,
      organiser: sender.address,
      verified: sender.verified,
      subject: `Wijziging: ${event.facts.title ?? 'bijeenkomst'}`,
      text: words,
      day,
      understanding: { ...understanding, kind: corrected.kind, events: [corrected] },
      events: [event],
      recipients: await countRecipients(context, association.id),
      membersInCopy: 0,
      ids: { draft: DraftId.parse(context.newId()), secret: context.newSecret(), events: [event.id] },
    },
    context.now(),
  )
  return { ...draft, changed, missed: notUnderstood }
}

/** Another date is a move, which asks everyone again; the reserve date that was held stays held. */
const asMoveWhereDated = (facts: EventFacts, event: Event): EventFacts => {
  const was = mainSession(event).facts.date
  const [session] = facts.sessions
  const reserveDates = event.reserve.status === 'held' ? [event.reserve.date] : []
  if (!was || !session?.date || session.date === was)
    return { ...facts, kind: 'session-update', reserveDates }
  const mode = event.stage.status === 'open' ? 'button' : facts.registration.mode
  return {
    ...facts,
    kind: 'date-move',
    movedFrom: [was],
    reserveDates,
    registration: { ...facts.registration, mode },
  }
}
