import type { Context } from '../context'
import { decideEvent, type EventCommand } from '../domain/decide/decide-event'
import { decided, type Outcome } from '../domain/decide/decision'
import { type Event, mainSession } from '../domain/event'
import type { EventId } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'
import { refusalSentence } from '../domain/refusal'
import type { Wish } from '../inbound/wish'
import { apply } from './apply'
import { correctEvent } from './correct-event'
import { answerSubject, type Incoming } from './incoming'
import { loadEventState } from './load'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'
import { whatWasDone } from './what-was-done'
import { withholdDraftsOf } from './withhold-drafts'

/** A verified organiser's reply on an event's address. */
export const answerOnEvent = async (
  context: Context,
  incoming: Incoming,
  event: EventId,
  wish: Wish,
): Promise<void> => {
  const known = await context.events.event(incoming.association.id, event)
  if (!known) return tellOrganiser(context, incoming, ['Deze bijeenkomst ken ik niet; er is niets gedaan.'])
  switch (wish.wish) {
    case 'open':
    case 'close':
    case 'go':
    case 'no-go':
    case 'stop':
      return command(context, incoming, known, { type: wish.wish, by: incoming.sender.address })
    case 'list':
      return sendList(context, incoming, known)
    case 'withhold':
      return withholdDraftsOf(context, incoming, known)
    case 'approve':
    case 'proof':
    case 'discard':
      return tellOrganiser(context, incoming, noDraftHere, { event })
    case 'words':
      if (await correctEvent(context, incoming, known, wish.words)) return
      return tellOrganiser(context, incoming, notUnderstood(known), { event })
    case 'nothing':
      return tellOrganiser(context, incoming, notUnderstood(known), { event })
  }
}

const noDraftHere = [
  'Er staat hier geen voorstel klaar om goed te keuren; er is niets verzonden.',
  'Antwoordt u op de mail met het voorstel zelf?',
]

const notUnderstood = (event: Event): string[] => [
  `Dit begreep ik niet; er is niets veranderd aan ${event.facts.title ?? 'deze bijeenkomst'} (${mainSession(event).facts.date ?? 'datum onbekend'}).`,
  'Ik versta hier: "open de aanmelding", "sluit de aanmelding", "gaat door", "gaat niet door", "wie komt er?" en "stop", en een wijziging zoals "Locatie: …" of "het begint om 13.30 uur".',
]

const command = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  asked: EventCommand,
): Promise<void> => {
  const decide = async (): Promise<Outcome> => {
    const state = await loadEventState(context, incoming.association, event.id)
    if (!state) throw new Error(`Event ${event.id} is gone`)
    const outcome = decideEvent(state, asked, context.now())
    if (outcome.status === 'refused') return outcome
    const [after = state.event] = outcome.decision.events
    const told = {
      subject: answerSubject(incoming),
      paragraphs: whatWasDone(asked.type, after, outcome.decision, incoming.association),
      event: event.id,
    }
    const receipt = tell(`told.${incoming.key}`, asked.by, told, incoming.mail.messageId)
    return decided({ ...outcome.decision, notices: [...outcome.decision.notices, receipt] })
  }
  const applied = await apply(context, incoming.association.id, decide, { message: incoming.key, writes: [] })
  if (applied.status === 'refused') {
    await tellOrganiser(context, incoming, [refusalSentence(applied.refusal, 'nl')], { event: event.id })
  }
}

const sendList = async (context: Context, incoming: Incoming, event: Event): Promise<void> => {
  const list: AddressNotice = {
    to: 'address',
    id: `list.${incoming.key}`,
    address: incoming.sender.address,
    message: { kind: 'registration-list', event: event.id },
    inReplyTo: incoming.mail.messageId,
  }
  await apply(context, incoming.association.id, async () => decided({ notices: [list] }), {
    message: incoming.key,
    writes: [],
  })
}
