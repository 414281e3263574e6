import * as z from 'zod/mini'
import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { NamedPerson } from '../domain/guest'
import { Address, EventId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import { Instant, toInstant } from '../domain/time'
import { keys } from '../store/keys'
import type { Put } from '../store/table'
import { askRefused } from '../wording/asks'
import { peopleOf } from './answer-by-hand'
import { apply } from './apply'
import { type ByHandOn, putGuest, putMember } from './by-hand'
import { tell } from './tell'
import { isNamed, nameOf } from './who-is-meant'

/** Somebody who got an invitation forwarded and asks for a place; open until the organiser says yes or no. */
export const Ask = z.object({
  id: z.string(),
  event: EventId,
  name: z.string(),
  organisation: z.string(),
  address: Address,
  status: z.enum(['open', 'granted', 'refused']),
  at: Instant,
})
export type Ask = z.infer<typeof Ask>

export const askWrite = ({ association }: Pick<Event, 'association'>, ask: Ask): Put => ({
  put: { ...keys.ask(association, ask.event, ask.id), state: ask, expires: expiresAt('question', ask.at) },
})

/** Those who wait for the organiser's word, in order of asking. */
export const openAsks = async (context: Context, event: Event): Promise<Ask[]> => {
  const items = await context.table.all(keys.ask(event.association, event.id, '').pk)
  const asks = items.map((item) => Ask.parse(item['state'])).filter(({ status }) => status === 'open')
  return asks.toSorted((a, b) => a.at.localeCompare(b.at))
}

const WORD =
  /^(?:(?<yes>ja|akkoord|prima|goed|ok|oke|is goed|dat is goed|doe maar|welkom|mag|kan)|(?<no>nee|neen|helaas niet|niet akkoord|liever niet|kan niet))(?: (?:graag|hoor|dat mag|mag|dat kan|kan|welkom|is welkom|mag komen|mag erbij|helaas))*(?: (?<name>\p{L}[\p{L}\p{N} ]{0,80}))?$/u

/** "ja" or "nee" to those who ask for a place, with a name where there are several; null for other words. */
export const readAskAnswer = (text: string): { wish: 'yes' | 'no'; name: string } | null => {
  const found = WORD.exec(text)?.groups
  return found ? { wish: found['no'] ? 'no' : 'yes', name: found['name'] ?? '' } : null
}

/** Whom a yes or no is about: those of this name, or the only one. */
export const asksMeant = (asks: Ask[], name: string): Ask[] => asks.filter((ask) => isNamed(ask, name))

/** Gives the place, or does not; whoever asked hears either. */
export const settleAsk = async (
  context: Context,
  on: ByHandOn,
  ask: Ask,
  wish: 'yes' | 'no',
): Promise<string[]> => {
  if (wish === 'no') return refuse(context, on, ask)
  const told = await grant(context, on, ask)
  await context.table.put(askWrite(on.event, { ...ask, status: 'granted' }))
  return told
}

const refuse = async (context: Context, { association, event }: ByHandOn, ask: Ask): Promise<string[]> => {
  const notice = tell(`${ask.id}.ask-refused`, ask.address, askRefused(association, event), null)
  const isTold = async () => (await context.outbox.row(keys.notice(association.id, notice.id))) !== null
  await apply(context, association.id, async () => decided({ notices: (await isTold()) ? [] : [notice] }), {
    message: null,
    writes: [askWrite(event, { ...ask, status: 'refused' })],
  })
  return [`${nameOf(ask)} krijgt geen plaats, en krijgt daar een vriendelijk bericht van.`]
}

/** Whoever turns out to be on the list is registered as the member they are. */
const grant = async (context: Context, on: ByHandOn, ask: Ask): Promise<string[]> => {
  const { members } = await peopleOf(context, on.event)
  const known = members.find(({ address }) => address === ask.address)
  if (known) return putMember(context, on, known)
  const person: NamedPerson = { ...ask, role: null }
  return putGuest(context, on, person)
}

export const newAsk = (
  context: Context,
  event: Event,
  person: Pick<Ask, 'name' | 'organisation' | 'address'>,
): Ask => ({
  id: context.newId(),
  event: event.id,
  ...person,
  status: 'open',
  at: toInstant(context.now()),
})
