import type { Context } from '../context'
import { type Event, mainSession } from '../domain/event'
import type { EventId } from '../domain/ids'
import { isThanks } from '../inbound/courtesy'
import type { Wish } from '../inbound/wish'
import { longDate } from '../wording/dates'
import { eventTitle } from '../wording/names'
import { answerAfterwards, approveAfterwards } from './answer-afterwards'
import { answerAsked } from './answer-asked'
import { answerAsks } from './answer-asks'
import { answerAttendance } from './answer-attendance'
import { answerByHand, askWhoIsMeant } from './answer-by-hand'
import { answerCommands } from './answer-commands'
import { answerNudge, approveNudge } from './answer-nudge'
import { becomesPartner } from './becomes-partner'
import { correctEvent } from './correct-event'
import type { Incoming } from './incoming'
import { obey } from './obey'
import { recordIgnored } from './record-ignored'
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
    case 'progress':
    case 'list':
    case 'invoices':
    case 'door-list':
      return obey(context, incoming, known, wish.wish)
    case 'withhold':
      return withholdDraftsOf(context, incoming, known)
    case 'approve':
      if (known.afterwards.proposed && (await approveAfterwards(context, incoming, known))) return
      if (await approveNudge(context, incoming, known)) return
      if (await answerAsks(context, incoming, known, 'ja')) return
      return tellOrganiser(context, incoming, known.proposedMerge ? mergeWaits : noDraftHere, { event })
    case 'proof':
    case 'discard':
      return tellOrganiser(context, incoming, known.proposedMerge ? mergeWaits : noDraftHere, { event })
    case 'words':
      if (await answerNudge(context, incoming, known, wish.words)) return
      if (await answerCommands(context, incoming, known, wish.words)) return
      if (await answerAsked(context, incoming, known, wish.words)) return
      if (await answerAsks(context, incoming, known, wish.words)) return
      if (await answerByHand(context, incoming, known, wish.words)) return
      if (await answerAfterwards(context, incoming, known, wish.words)) return
      if (await answerAttendance(context, incoming, known, wish.words)) return
      if (await becomesPartner(context, incoming, known, wish.words)) return
      if (await correctEvent(context, incoming, known, wish.words)) return
      if (await askWhoIsMeant(context, incoming, known, wish.words)) return
      if (isThanks(wish.words)) return recordIgnored(context, incoming.association.id, incoming.key, 'thanks')
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
  'Ik versta hier: "open de aanmelding", "sluit de aanmelding", "gaat door", "gaat niet door", "wie komt er?", "presentielijst", "facturen", "link: https://…", "zet Jan de Vries op de lijst", "haal Jan eraf", "stuur een herinnering" en "stop", en een wijziging zoals "Locatie: …" of "het begint om 13.30 uur".',
]
