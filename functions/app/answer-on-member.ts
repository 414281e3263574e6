import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { PersonCommand } from '../domain/decide/decide-by-list-words'
import type { MemberId } from '../domain/ids'
import { type BounceWish, readBounceWish } from '../inbound/lists/bounce-words'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { person, personChanged } from '../wording/person-changed'
import { changePerson } from './change-person'
import type { Incoming } from './incoming'
import { tellOrganiser } from './tell-organiser'

/** A verified organiser's reply to the mail that said that a member's mail bounces. */
export const answerOnMember = async (context: Context, incoming: Incoming, id: MemberId): Promise<void> => {
  const { association, mail } = incoming
  const member = await context.people.member(association.id, id)
  if (!member)
    return tellOrganiser(context, incoming, ['Wie dit was, weet ik niet meer; er is niets veranderd.'])
  const wish = readBounceWish(wishText(replyText(mail.text), mail.from[0]?.name ?? null))
  const command = commandOf(member, wish)
  if (Array.isArray(command)) return tellOrganiser(context, incoming, command, { member: id })
  const told = (outcome: Parameters<typeof personChanged>[0]) => [
    ...personChanged(outcome),
    ...(wish.wish === 'gone' ? [whoFollows] : []),
  ]
  await changePerson(context, incoming, command, told, { member: id })
}

const whoFollows = 'Volgt iemand op? Antwoord dan "opvolger is Piet Jansen, piet@organisatie.nl".'

const commandOf = (member: Member, wish: BounceWish): PersonCommand | string[] => {
  switch (wish.wish) {
    case 'gone':
      return member.left
        ? [`${person(member)} stond al niet meer op de ledenlijst.`, whoFollows]
        : { type: 'remove', member, why: 'moved-on' }
    case 'stays':
      return [
        `Goed, ${person(member)} blijft op de ledenlijst. Er gaat geen mail naar ${member.address}, want dat adres weigert alles.`,
        'Is er een ander adres? Antwoord dan "nieuw adres: naam@organisatie.nl".',
      ]
    case 'address':
      return { type: 'readdress', member, address: wish.address }
    case 'successor': {
      const { name, address } = wish.person
      return name && address
        ? { type: 'succeed', member, name, address }
        : [
            'Van een opvolger heb ik een naam en een mailadres nodig; er is niets veranderd.',
            'Schrijf bijvoorbeeld: "opvolger is Piet Jansen, piet@organisatie.nl".',
          ]
    }
    case 'unknown':
      return [
        `Dit begreep ik niet; er is niets veranderd aan ${person(member)}.`,
        'Ik versta hier: "ja, weg", "opvolger is Piet Jansen, piet@organisatie.nl", "nieuw adres: naam@organisatie.nl" en "nee".',
      ]
  }
}
