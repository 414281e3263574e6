import type { Context } from '../../context'
import type { Member } from '../../domain/association'
import { decided } from '../../domain/decide/decision'
import type { AddressNotice } from '../../domain/notice'
import { toInstant } from '../../domain/time'
import { type PrivacyWords, readPrivacyWords } from '../../inbound/privacy-words'
import { questionWrite } from '../../store/person-questions'
import { personText } from '../../wording/news'
import { apply } from '../apply'
import type { Incoming } from '../incoming'
import { tellOrganiser } from '../tell-organiser'
import { type Meant, whoIsMeant } from '../who-is-meant'
import { gatherPerson, isKept } from './gather'
import { outsider, outsidersNamed, whose } from './outsiders'

/**
 * An organiser asks for one person's data, or to erase them. The data are mailed; an erasure is asked back
 * first, with what would go. False when the mail says something else.
 */
export const askAboutPerson = async (
  context: Context,
  incoming: Incoming,
  words: string,
): Promise<boolean> => {
  const asked = readPrivacyWords(words)
  if (!asked) return false
  const { sender, organisers } = incoming
  if (!sender.verified) {
    await tellOrganiser(context, incoming, notProven)
    return true
  }
  const meant = await meantBy(context, incoming, asked.who)
  if (meant.meant !== 'one') {
    const close = meant.meant === 'several' ? meant.members : meant.near
    await tellOrganiser(context, incoming, whichOne(asked.wish, close, meant.meant === 'several'))
    return true
  }
  const { member } = meant
  if (asked.wish === 'erase' && organisers.some(({ address }) => address === member.address)) {
    await tellOrganiser(context, incoming, isOrganiser(member))
    return true
  }
  await (asked.wish === 'export' ? sendData(context, incoming, member) : askFirst(context, incoming, member))
  return true
}

const MYSELF = /^(?:mij|mezelf|mijzelf|me)$/i

/** Members and guests, and whoever is on no list and named beside them. An address alone means whoever has it. */
const meantBy = async (
  context: Context,
  { association, sender }: Incoming,
  said: PrivacyWords['who'],
): Promise<Meant> => {
  const who = MYSELF.test(said.name) ? { ...said, name: '', address: sender.address } : said
  const known = [
    ...(await context.people.members(association.id)),
    ...(await outsidersNamed(context, association)),
  ]
  const isKnown = known.some(({ address }) => address === who.address)
  if (isKnown || (who.name !== '' && who.address === null)) return whoIsMeant(who, known)
  const stranger = who.address && outsider(who.address, who.name, association)
  // Whoever only ever mailed is named in that mail, and nowhere else.
  const data = stranger && (await gatherPerson(context, association, stranger))
  return data && (await isKept(context, association, data))
    ? { meant: 'one', member: data.member }
    : { meant: 'nobody', near: [] }
}

const sendData = async (context: Context, incoming: Incoming, member: Member): Promise<void> => {
  const notice = toSender(incoming, `person-data.${incoming.key}`, { kind: 'person-data', ...whose(member) })
  const audit = [{ what: 'person-data-asked', by: incoming.sender.address, about: member.id }]
  await apply(context, incoming.association.id, async () => decided({ notices: [notice], audit }), {
    message: incoming.key,
    writes: [],
  })
}

const askFirst = async (context: Context, incoming: Incoming, member: Member): Promise<void> => {
  const { association, key } = incoming
  const secret = context.newSecret()
  const question = { ...whose(member), wish: 'erase', secret, asked: false } as const
  const notice = toSender(incoming, `person-question.${key}`, { kind: 'person-question', ...question })
  await apply(context, association.id, async () => decided({ notices: [notice] }), {
    message: key,
    writes: [questionWrite(association.id, { ...question, at: toInstant(context.now()) })],
  })
}

const toSender = (
  { sender, mail }: Incoming,
  id: string,
  message: AddressNotice['message'],
): AddressNotice => ({ to: 'address', id, address: sender.address, message, inReplyTo: mail.messageId })

const NAMED_MAX = 10

const whichOne = (wish: 'export' | 'erase', found: Member[], several: boolean): string[] => {
  const [example] = found
  const word = wish === 'export' ? 'gegevens van' : 'wis'
  const list = found.slice(0, NAMED_MAX).map((one) => `${personText(one)}, ${one.address}`)
  if (!example)
    return [
      'Deze persoon ken ik niet: niet als lid of gast, en ook niet in een mail of als assistent. Er is niets gedaan.',
    ]
  return [
    several
      ? 'Dit kunnen er meer zijn; er is nog niets gedaan. Wie bedoelt u?'
      : 'Deze persoon ken ik niet; er is niets gedaan. Bedoelt u misschien:',
    ...list,
    `Mail opnieuw, met het adres: "${word} ${example.address}".`,
  ]
}

const isOrganiser = (member: Member): string[] => [
  `${member.name} is organisator, en wordt daarom niet gewist. Er is niets gedaan.`,
  'Laat eerst een ander de rol van organisator overnemen.',
]

const notProven = [
  'Dit bericht kwam op uw naam, maar wij konden niet vaststellen dat het echt van u komt. Er is niets mee gedaan.',
]
