import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import { answering, type Event } from '../domain/event'
import type { NamedPerson } from '../domain/guest'
import { type Registration, saidYes, standing } from '../domain/registration'
import { sessionNamed } from '../inbound/asked-of-event'
import { type ByHand, readByHand } from '../inbound/by-hand'
import { listText } from '../wording/dates'
import { apply } from './apply'
import { type ByHandOn, putGuest, putMember, takeOff } from './by-hand'
import { answerSubject, type Incoming, organiserOf } from './incoming'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'
import { type Meant, nameOf, whoIsMeant } from './who-is-meant'

/** One person of a wish, with whom it can mean. */
type Wished = {
  wish: ByHand['wish']
  person: NamedPerson
  meant: Meant
  units: string[] | null
  plain: boolean
}

/**
 * "zet Jan de Vries (Woonpalet) op de lijst", "haal Jan eraf", a line for each. Where a name leaves open who
 * is meant, nothing is done and the organiser is asked. False when the words ask no such thing.
 */
export const answerByHand = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const read = readByHand(words)
  if (!read) return false
  const { members, registrations } = await peopleOf(context, event)
  const wished = read.flatMap((one) => wishesOf(one, event, incoming.day, members, registrations))
  // "De zaal komt niet" names nobody: it asks something else.
  if (wished.every(({ plain, meant }) => !plain && meant.meant === 'nobody')) return false
  const doubts = wished.flatMap((one) => doubtOf(one))
  if (doubts.length > 0) {
    await tellOrganiser(context, incoming, ['Er is nog niets veranderd.', ...doubts], { event: event.id })
    return true
  }
  await carryOutAll(context, incoming, event, wished)
  return true
}

/** Members, and the guests of this event. */
export const peopleOf = async (
  context: Context,
  event: Event,
): Promise<{ members: Member[]; registrations: Registration[] }> => {
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
  event: Event,
  day: string,
  members: Member[],
  registrations: Registration[],
): Wished[] => {
  const sessions = event.sessions.map(({ facts }) => facts)
  const index = when === null || answering(event) === 'whole' ? null : sessionNamed(when, sessions, day)
  const unit = index === null ? null : (event.sessions[index]?.id ?? null)
  return people.map((person) => {
    const listed = wish === 'put' ? members : onTheList(event, members, registrations)
    const meant = whoIsMeant(person, listed)
    const found = meant.meant === 'nobody' && wish === 'take-off' ? whoIsMeant(person, members) : meant
    return { wish, person, plain, meant: found, units: unit === null ? null : [unit] }
  })
}

/** Whoever is to be taken off is sooner one who is on it. */
const onTheList = (event: Event, members: Member[], registrations: Registration[]): Member[] => {
  const coming = new Set(
    registrations.filter((one) => saidYes(standing(event, one))).map(({ member }) => member),
  )
  return members.filter(({ id }) => coming.has(id))
}

/** What must be known before anything is done; nothing where it is plain who is meant. */
const doubtOf = ({ wish, person, meant }: Wished): string[] => {
  switch (meant.meant) {
    case 'one':
      return []
    case 'several':
      return [
        `Er zijn meer mensen die u met "${person.name}" kunt bedoelen: ${names(meant.members)}. Wie bedoelt u?`,
      ]
    case 'nobody': {
      if (wish === 'take-off') return [`Ik vond niemand met de naam "${person.name}" op de lijst.`]
      const isNew = person.address !== null || person.role !== null
      if (isNew || meant.near.length === 0) return []
      return [
        `Niemand op de ledenlijst heet precies "${nameOf({ name: person.name, organisation: person.organisation ?? '' })}". Bedoelt u ${names(meant.near, 'of')}? Is het iemand anders, schrijf dan "zet ${person.name}, gast, op de lijst".`,
      ]
    }
  }
}

const names = (members: Member[], last: 'en' | 'of' = 'en'): string => {
  const all = members.slice(0, NAMES_MAX).map(nameOf)
  return last === 'en' ? listText(all, 'nl') : all.join(' of ')
}

const NAMES_MAX = 8

const carryOutAll = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  wished: Wished[],
): Promise<void> => {
  const { association, sender, key, mail } = incoming
  const organiser = organiserOf(incoming) ?? { name: '', address: sender.address }
  const told: string[] = []
  // Each person is a change of their own: what was done already is done once when the mail comes again.
  for (const one of wished)
    told.push(
      (await carryOutOne(context, { association, event, organiser, units: one.units }, one)).join(' '),
    )
  const answer = { subject: answerSubject(incoming), paragraphs: told, event: event.id }
  await apply(
    context,
    association.id,
    async () => decided({ notices: [tell(`told.${key}`, sender.address, answer, mail.messageId)] }),
    { message: key, writes: [] },
  )
}

const carryOutOne = (context: Context, on: ByHandOn, { wish, person, meant }: Wished): Promise<string[]> => {
  if (meant.meant !== 'one') return putGuest(context, on, person)
  return wish === 'put' ? putMember(context, on, meant.member) : takeOff(context, on, meant.member)
}
