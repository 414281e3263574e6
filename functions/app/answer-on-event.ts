import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { type Event, mainSession } from '../domain/event'
import type { EventId } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'
import type { Wish } from '../inbound/wish'
import { answerAsked, carryOut } from './answer-asked'
import { apply } from './apply'
import { becomesPartner } from './becomes-partner'
import { correctEvent } from './correct-event'
import type { Incoming } from './incoming'
import { listInvoices } from './list-invoices'
import { tellOrganiser } from './tell-organiser'
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
      return carryOut(context, incoming, known, { type: wish.wish, by: incoming.sender.address })
    case 'list':
      return sendList(context, incoming, known)
    case 'invoices':
      return listInvoices(context, incoming.association, {
        event,
        to: incoming.sender.address,
        cause: incoming.key,
        mail: { key: incoming.key, messageId: incoming.mail.messageId },
      })
    case 'withhold':
      return withholdDraftsOf(context, incoming, known)
    case 'approve':
    case 'proof':
    case 'discard':
      return tellOrganiser(context, incoming, known.proposedMerge ? mergeWaits : noDraftHere, { event })
    case 'words':
      if (await answerAsked(context, incoming, known, wish.words)) return
      if (await becomesPartner(context, incoming, known, wish.words)) return
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

const mergeWaits = [
  'Er is nog niets samengevoegd. Antwoord met "ja, voeg samen" om de twee momenten samen te voegen.',
]

const notUnderstood = (event: Event): string[] => [
  `Dit begreep ik niet; er is niets veranderd aan ${event.facts.title ?? 'deze bijeenkomst'} (${mainSession(event).facts.date ?? 'datum onbekend'}).`,
  'Ik versta hier: "open de aanmelding", "sluit de aanmelding", "gaat door", "gaat niet door", "wie komt er?", "facturen", "link: https://…" en "stop", en een wijziging zoals "Locatie: …" of "het begint om 13.30 uur".',
]

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
