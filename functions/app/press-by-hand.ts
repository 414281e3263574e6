import * as z from 'zod/mini'
import type { Context } from '../context'
import type { NamedPerson } from '../domain/guest'
import { toAddress } from '../domain/ids'
import { listText } from '../wording/dates'
import { peopleOf } from './answer-by-hand'
import { openAsks, settleAsk } from './asks'
import { type ByHandOn, putGuest, putMember, takeOff } from './by-hand'
import { type Meant, nameOf, whoIsMeant } from './who-is-meant'

const line = z.string().check(
  z.overwrite((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
  z.maxLength(120),
)

/** The forms of the organiser's page that put people on the list or take them off; null for any other press. */
export const pressByHand = async (
  context: Context,
  pressed: Omit<ByHandOn, 'units'>,
  form: Record<string, string>,
): Promise<string[] | null> => {
  const on = { ...pressed, units: null }
  switch (form['wish']) {
    case 'grant-ask':
    case 'refuse-ask':
      return settle(context, on, form['ask'] ?? '', form['wish'] === 'grant-ask' ? 'yes' : 'no')
    case 'put-on-list':
      return putOnList(context, on, form)
    case 'take-off-list':
      return takeOffList(context, on, line.safeParse(form['leaving'] ?? '').data ?? '')
    default:
      return null
  }
}

const settle = async (context: Context, on: ByHandOn, id: string, wish: 'yes' | 'no'): Promise<string[]> => {
  const ask = (await openAsks(context, on.event)).find((one) => one.id === id)
  return ask ? settleAsk(context, on, ask, wish) : ['Deze vraag was al beantwoord; er is niets veranderd.']
}

const putOnList = async (context: Context, on: ByHandOn, form: Record<string, string>): Promise<string[]> => {
  const of = (name: string): string | null => line.safeParse(form[name] ?? '').data || null
  const name = of('name')
  const typed = (form['address'] ?? '').trim()
  const address = typed ? toAddress(typed) : null
  if (!name) return ['Vul een naam in; er is niets veranderd.']
  if (typed && !address) return [`"${typed.slice(0, 120)}" is geen mailadres; er is niets veranderd.`]
  const person: NamedPerson = {
    name,
    address,
    organisation: of('organisation'),
    role: of('role')?.toLowerCase() ?? null,
  }
  const { members } = await peopleOf(context, on.event)
  const meant = whoIsMeant(person, members)
  if (meant.meant === 'one') return putMember(context, on, meant.member)
  const isGuest = meant.meant === 'nobody' && (meant.near.length === 0 || person.role || address)
  return isGuest ? putGuest(context, on, person) : [`Er is niets veranderd. ${whichOne(name, meant)}`]
}

const takeOffList = async (context: Context, on: ByHandOn, name: string): Promise<string[]> => {
  const { members, registrations } = await peopleOf(context, on.event)
  const listed = new Set(registrations.map(({ member }) => member))
  const among = members.filter(({ id }) => listed.has(id))
  const meant = whoIsMeant({ name, organisation: null, address: null }, among)
  return meant.meant === 'one'
    ? takeOff(context, on, meant.member)
    : [`Er is niets veranderd. ${whichOne(name, meant)}`]
}

const whichOne = (name: string, meant: Exclude<Meant, { meant: 'one' }>): string => {
  const among = meant.meant === 'several' ? meant.members : meant.near
  if (among.length === 0) return `Ik vond niemand met de naam "${name}".`
  return `Bedoelt u ${listText(among.map(nameOf), 'nl')}? Vul de organisatie in, of bij een gast de rol.`
}
