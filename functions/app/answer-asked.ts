import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { EventCommand } from '../domain/decide/decide-event'
import type { Event } from '../domain/event'
import { type Asked, readAsked } from '../inbound/asked-of-event'
import { listText, longDate } from '../wording/dates'
import { commandEvent } from './command-event'
import { decideRequest, requestersOf } from './decide-request'
import type { Incoming } from './incoming'
import { tellSender } from './tell'
import { tellOrganiser } from './tell-organiser'
import { isNamed } from './who-is-meant'

/**
 * What an organiser asks of an event in words of their own: the online link, an opening to come, a merge
 * of two sessions, a request for admission. False when the words ask none of these.
 */
export const answerAsked = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const sessions = event.sessions.map(({ facts }) => facts)
  const asked = readAsked(words, sessions, incoming.day)
  if (!asked || (asked.asks === 'admission' && event.facts.registration.admission !== 'intake')) return false
  if (asked.asks === 'admission') await settleRequest(context, incoming, event, asked)
  else await carryOut(context, incoming, event, commandOf(event, incoming, asked))
  return true
}

/** A command on an event by mail, answered with what was done, or why not. */
export const carryOut = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  asked: EventCommand | string[],
): Promise<void> => {
  if (Array.isArray(asked)) return tellOrganiser(context, incoming, asked, { event: event.id })
  const { status, told } = await commandEvent(
    context,
    incoming.association,
    event.id,
    asked,
    receiptFor(incoming, event),
  )
  if (status === 'refused') await tellOrganiser(context, incoming, told, { event: event.id })
}

const receiptFor = (incoming: Incoming, event: Event) => ({
  notice: (paragraphs: string[]) => tellSender(incoming, { paragraphs, event: event.id }),
  alongside: { message: incoming.key, writes: [] },
})

/** The command, or what is said where the words leave something open. */
const commandOf = (
  event: Event,
  { sender }: Incoming,
  asked: Exclude<Asked, { asks: 'admission' }>,
): EventCommand | string[] => {
  const by = sender.address
  switch (asked.asks) {
    case 'link':
      return asked.said === 'not-secure'
        ? ['Alleen een link die met https:// begint kan ik gebruiken; er is niets veranderd.']
        : { type: 'link', by, link: asked.said.link }
    case 'open-at':
      return { type: 'open-at', by, at: asked.at }
    case 'confirm-merge':
      return { type: 'merge', by }
    case 'merge': {
      const [from, into] = [asked.from, asked.into].map((at) => (at === null ? null : event.sessions[at]?.id))
      return from && into ? { type: 'propose-merge', by, from, into } : whichSessions(event)
    }
  }
}

const whichSessions = (event: Event): string[] => {
  const days = event.sessions.flatMap(({ facts }) =>
    facts.date && facts.status !== 'cancelled' ? [longDate(facts.date, 'nl')] : [],
  )
  return [
    'Ik weet niet zeker welke twee momenten u bedoelt; er is niets veranderd.',
    `Noem ze met hun datum, bijvoorbeeld "voeg … samen met …". Het zijn: ${days.join('; ')}.`,
  ]
}

const settleRequest = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  { wish, name }: Extract<Asked, { asks: 'admission' }>,
): Promise<void> => {
  const requesters = await requestersOf(context, event)
  const meant = requesters.filter((member) => isNamed(member, name))
  const [member, ...others] = meant
  if (!member || others.length) {
    return tellOrganiser(context, incoming, whoIsMeant(name, meant, requesters), { event: event.id })
  }
  const ids = { event: event.id, member: member.id }
  const command = { wish, by: incoming.sender.address }
  const { status, told } = await decideRequest(
    context,
    incoming.association,
    ids,
    command,
    receiptFor(incoming, event),
  )
  if (status === 'refused') await tellOrganiser(context, incoming, told, { event: event.id })
}

const whoIsMeant = (name: string, meant: Member[], requesters: Member[]): string[] => {
  if (requesters.length === 0)
    return ['Er is geen aanvraag die op een beslissing wacht; er is niets veranderd.']
  const among = meant.length ? meant : requesters
  const names = listText(
    among.map((one) => `${one.name} (${one.organisation})`),
    'nl',
  )
  const why = meant.length
    ? 'Er is meer dan één aanvraag waar dit over kan gaan'
    : `Van "${name}" is er geen aanvraag`
  return [`${why}; er is niets veranderd.`, `Wie bedoelt u? Een aanvraag deden: ${names}.`]
}
