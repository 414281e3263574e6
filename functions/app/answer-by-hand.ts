import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { NamedPerson } from '../domain/guest'
import { type Registration, saidYes, standing } from '../domain/registration'
import { type ByHand, readByHand, wantsListToo } from '../inbound/by-hand'
import { apply } from './apply'
import { type ByHandOn, putGuest, putMember, takeOff } from './by-hand'
import { doubtsOf, isNoName, isUnknown, type Wished } from './doubts-by-hand'
import { answerSubject, type Incoming, organiserOf } from './incoming'
import { momentMeant } from './moment-meant'
import { listFor } from './obey'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'
import { whoIsMeant } from './who-is-meant'

/**
 * "zet Jan de Vries (Woonpalet) op de lijst", "Jan kan niet", several in one mail. Where a name leaves open who
 * is meant, nothing is done and the organiser is asked. False when the words ask no such thing, or tell it of
 * nobody who is known.
 */
export const answerByHand = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const wished = await wishedIn(context, incoming, event, words)
  // "Workshop A valt uit" names nobody: it asks something else.
  if (wished.every(isUnknown)) return false
  const doubts = doubtsOf(wished)
  if (doubts.length > 0) await tellDoubts(context, incoming, event, doubts)
  else await carryOutAll(context, incoming, event, wished, words)
  return true
}

/** For words that nothing else has read: asks about a name that nobody has. */
export const askWhoIsMeant = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const wished = await wishedIn(context, incoming, event, words)
  const doubts = doubtsOf(wished)
  if (wished.every(isNoName) || doubts.length === 0) return false
  await tellDoubts(context, incoming, event, doubts)
  return true
}

const tellDoubts = (context: Context, incoming: Incoming, event: Event, doubts: string[]): Promise<void> =>
  tellOrganiser(context, incoming, ['Er is nog niets veranderd.', ...doubts], { event: event.id })

const wishedIn = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<Wished[]> => {
  const read = readByHand(words)
  if (!read) return []
  const people = await peopleOf(context, event)
  return read.flatMap((one) => wishesOf(one, incoming, event, people))
}

type People = { members: Member[]; registrations: Registration[] }

/** Members, and the guests of this event. */
export const peopleOf = async (context: Context, event: Event): Promise<People> => {
  const [all, registrations] = await Promise.all([
    context.people.members(event.association),
    context.events.registrations(event.association, event.id),
  ])
  const known = new Set(registrations.map(({ member }) => member))
  const members = all.filter(({ id, kind, left }) => (kind === 'member' && !left) || known.has(id))
  return { members, registrations }
}

const wishesOf = (
  { wish, people, when, plain }: ByHand,
  incoming: Incoming,
  event: Event,
  { members, registrations }: People,
): Wished[] => {
  const moment = momentMeant(when, event, incoming.day)
  return people.map((said) => {
    const person = said.self ? { ...said, ...writerOf(incoming) } : said
    const listed = wish === 'put' ? members : onTheList(event, members, registrations)
    const meant = whoIsMeant(person, listed, 'initials')
    const found =
      meant.meant === 'nobody' && wish === 'take-off' ? whoIsMeant(person, members, 'initials') : meant
    return { wish, person, plain, meant: found, moment }
  })
}

/** "Zet mij er ook op": the organiser, who may be no member. */
const writerOf = (incoming: Incoming): Pick<NamedPerson, 'name' | 'address'> => {
  const { address } = incoming.sender
  return { name: organiserOf(incoming)?.name || address, address }
}

/** Whoever is to be taken off is sooner one who is on it. */
const onTheList = (event: Event, members: Member[], registrations: Registration[]): Member[] => {
  const coming = new Set(
    registrations.filter((one) => saidYes(standing(event, one))).map(({ member }) => member),
  )
  return members.filter(({ id }) => coming.has(id))
}

const carryOutAll = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  wished: Wished[],
  words: string,
): Promise<void> => {
  const { association, sender, key, mail } = incoming
  const organiser = organiserOf(incoming) ?? { name: '', address: sender.address }
  const told: string[] = []
  const listToo = wantsListToo(words) ? [listFor(incoming, event)] : []
  // Each person is a change of their own: what was done already is done once when the mail comes again.
  for (const one of wished)
    told.push(
      (await carryOutOne(context, { association, event, organiser, units: unitsOf(one) }, one)).join(' '),
    )
  const answer = { subject: answerSubject(incoming), paragraphs: told, event: event.id }
  await apply(
    context,
    association.id,
    async () =>
      decided({ notices: [tell(`told.${key}`, sender.address, answer, mail.messageId), ...listToo] }),
    { message: key, writes: [] },
  )
}

const unitsOf = ({ moment }: Wished): string[] | null => (moment.is === 'unit' ? [moment.unit] : null)

const carryOutOne = (context: Context, on: ByHandOn, { wish, person, meant }: Wished): Promise<string[]> => {
  if (meant.meant !== 'one') return putGuest(context, on, person, person)
  return wish === 'put' ? putMember(context, on, meant.member, person) : takeOff(context, on, meant.member)
}
