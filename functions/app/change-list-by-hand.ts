import type { Context } from '../context'
import { findPeople } from '../domain/find-people'
import { type ByHand, readByHand } from '../inbound/lists/by-hand'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { personChanged, whoIsMeant } from '../wording/person-changed'
import { changePerson } from './change-person'
import type { Incoming } from './incoming'
import { tellOrganiser } from './tell-organiser'

/**
 * "Zet Jan de Vries (Woonpalet, jan@…) op de ledenlijst", "haal …", "Jan de Vries werkt nu bij …": by a
 * verified organiser's mail, to any address. False when the words ask no such thing.
 */
export const changeListByHand = async (context: Context, incoming: Incoming): Promise<boolean> => {
  const { mail, sender } = incoming
  const said = readByHand(wishText(replyText(mail.text), mail.from[0]?.name ?? null))
  if (!said) return false
  if (!sender.verified) await tellOrganiser(context, incoming, notProven)
  else if (said.does === 'add') await add(context, incoming, said)
  else return change(context, incoming, said)
  return true
}

const notProven = [
  'Er kwam op uw naam een verzoek binnen om de ledenlijst te wijzigen, maar wij konden niet vaststellen dat het echt van u komt. Er is niets veranderd.',
]

const add = async (
  context: Context,
  incoming: Incoming,
  { person, audience }: Extract<ByHand, { does: 'add' }>,
): Promise<void> => {
  const { name, organisation, address } = person
  if (!address || !name) return tellOrganiser(context, incoming, incomplete(name))
  const command = { type: 'add', name, address, organisation: organisation ?? '', audience } as const
  await changePerson(context, incoming, command, personChanged)
}

const incomplete = (name: string): string[] => [
  `Om ${name || 'iemand'} op de ledenlijst te zetten heb ik een naam en een mailadres nodig; er is niets veranderd.`,
  `Schrijf bijvoorbeeld: "zet ${name || 'Jan de Vries'} (organisatie, naam@organisatie.nl) op de ledenlijst".`,
]

const change = async (
  context: Context,
  incoming: Incoming,
  said: Exclude<ByHand, { does: 'add' }>,
): Promise<boolean> => {
  const members = await context.people.members(incoming.association.id)
  const meant = findPeople(members, said.person)
  const [member, ...others] = meant
  // "… werkt nu bij …" about nobody of the list may be anything, such as an announcement.
  if (!member && said.does === 'move' && !said.address) return false
  if (!member || others.length) {
    await tellOrganiser(context, incoming, whoIsMeant(said.person.name || String(said.person.address), meant))
    return true
  }
  const command =
    said.does === 'remove'
      ? ({ type: 'remove', member, why: 'removed' } as const)
      : ({ type: 'move', member, organisation: said.organisation, address: said.address } as const)
  await changePerson(context, incoming, command, personChanged)
  return true
}
