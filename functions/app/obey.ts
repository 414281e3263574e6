import type { Context } from '../context'
import type { PlainCommand } from '../domain/decide/decide-event'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { kindsSent, sendsInTheMorning } from '../domain/event-timers'
import type { AddressNotice } from '../domain/notice'
import { underWayTexts } from '../wording/sending'
import { carryOut } from './answer-asked'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { listInvoices } from './list-invoices'
import { mailingsUnderWay } from './mailings-under-way'
import { doorListOf, nextSession } from './people-at'
import { tellOrganiser } from './tell-organiser'

/** What is said in a word on an event's address. */
export type Order = PlainCommand | 'progress' | 'list' | 'invoices' | 'door-list'

/** Does what was asked of the event, once for this mail, and answers it. */
export const obey = (context: Context, incoming: Incoming, event: Event, order: Order): Promise<void> => {
  switch (order) {
    case 'progress':
      return tellProgress(context, incoming, event)
    case 'list':
      return sendList(context, incoming, event)
    case 'invoices':
      return listInvoices(context, incoming.association, {
        event: event.id,
        to: incoming.sender.address,
        cause: incoming.key,
        mail: { key: incoming.key, messageId: incoming.mail.messageId },
      })
    case 'door-list':
      return sendDoorList(context, incoming, event)
    default:
      return carryOut(context, incoming, event, { type: order, by: incoming.sender.address })
  }
}

const sendList = async (context: Context, incoming: Incoming, event: Event): Promise<void> => {
  await apply(
    context,
    incoming.association.id,
    async () => decided({ notices: [listFor(incoming, event)] }),
    {
      message: incoming.key,
      writes: [],
    },
  )
}

/** The list of who comes, to whoever asked for it in this mail. */
export const listFor = ({ key, sender, mail }: Incoming, event: Event): AddressNotice => ({
  to: 'address',
  id: `list.${key}`,
  address: sender.address,
  message: { kind: 'registration-list', event: event.id },
  inReplyTo: mail.messageId,
})

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

const tellProgress = async (context: Context, incoming: Incoming, event: Event): Promise<void> => {
  const { id } = incoming.association
  const [mailings, timers] = await Promise.all([
    mailingsUnderWay(context, id, event.id),
    context.events.timers(id, event.id),
  ])
  const told = underWayTexts(mailings, kindsSent(timers.filter(sendsInTheMorning)))
  return tellOrganiser(context, incoming, told, { event: event.id })
}
