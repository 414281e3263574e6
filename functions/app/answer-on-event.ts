import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { type Event, mainSession } from '../domain/event'
import { kindsSent, sendsInTheMorning } from '../domain/event-timers'
import type { EventId } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'
import type { Wish } from '../inbound/wish'
import { longDate } from '../wording/dates'
import { eventTitle } from '../wording/names'
import { underWayTexts } from '../wording/sending'
import { answerAfterwards, approveAfterwards } from './answer-afterwards'
import { answerAsked, carryOut } from './answer-asked'
import { answerAsks } from './answer-asks'
import { answerAttendance } from './answer-attendance'
import { answerByHand } from './answer-by-hand'
import { apply } from './apply'
import { becomesPartner } from './becomes-partner'
import { correctEvent } from './correct-event'
import type { Incoming } from './incoming'
import { listInvoices } from './list-invoices'
import { mailingsUnderWay } from './mailings-under-way'
import { doorListOf, nextSession } from './people-at'
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
    case 'pause':
    case 'resume':
      return carryOut(context, incoming, known, { type: wish.wish, by: incoming.sender.address })
    case 'progress':
      return tellProgress(context, incoming, event)
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
    case 'door-list':
      return sendDoorList(context, incoming, known)
    case 'approve':
      if (known.afterwards.proposed && (await approveAfterwards(context, incoming, known))) return
      if (await answerAsks(context, incoming, known, 'ja')) return
      return tellOrganiser(context, incoming, known.proposedMerge ? mergeWaits : noDraftHere, { event })
    case 'proof':
    case 'discard':
      return tellOrganiser(context, incoming, known.proposedMerge ? mergeWaits : noDraftHere, { event })
    case 'words':
      if (await answerAsked(context, incoming, known, wish.words)) return
      if (await answerAsks(context, incoming, known, wish.words)) return
      if (await answerByHand(context, incoming, known, wish.words)) return
      if (await answerAfterwards(context, incoming, known, wish.words)) return
      if (await answerAttendance(context, incoming, known, wish.words)) return
      if (await becomesPartner(context, incoming, known, wish.words)) return
      if (await correctEvent(context, incoming, known, wish.words)) return
      return tellOrganiser(context, incoming, notUnderstood(known), { event })
    case 'nothing':
      if (await answerAfterwards(context, incoming, known, '')) return
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

const titleWithDay = (event: Event): string => {
  const { date } = mainSession(event).facts
  return `${eventTitle(event, 'nl')}${date ? ` van ${longDate(date, 'nl')}` : ''}`
}

const notUnderstood = (event: Event): string[] => [
  `Dit begreep ik niet; er is niets veranderd aan ${titleWithDay(event)}.`,
  'Ik versta hier: "open de aanmelding", "sluit de aanmelding", "gaat door", "gaat niet door", "wie komt er?", "presentielijst", "facturen", "link: https://…", "zet Jan de Vries op de lijst", "haal Jan eraf" en "stop", en een wijziging zoals "Locatie: …" of "het begint om 13.30 uur".',
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

const sendDoorList = async (context: Context, incoming: Incoming, event: Event): Promise<void> => {
  const session = nextSession(event, incoming.day)
  if ((await doorListOf(context, event, session)) === null) {
    return tellOrganiser(context, incoming, ['Er heeft zich nog niemand aangemeld; er is geen lijst.'], {
      event: event.id,
    })
  }
  const list: AddressNotice = {
    to: 'address',
    id: `door-list.${incoming.key}`,
    address: incoming.sender.address,
    message: { kind: 'door-list', event: event.id, session },
    inReplyTo: incoming.mail.messageId,
  }
  await apply(context, incoming.association.id, async () => decided({ notices: [list] }), {
    message: incoming.key,
    writes: [],
  })
}

const tellProgress = async (context: Context, incoming: Incoming, event: EventId): Promise<void> => {
  const { id } = incoming.association
  const [mailings, timers] = await Promise.all([
    mailingsUnderWay(context, id, event),
    context.events.timers(id, event),
  ])
  const told = underWayTexts(mailings, kindsSent(timers.filter(sendsInTheMorning)))
  return tellOrganiser(context, incoming, told, { event })
}
