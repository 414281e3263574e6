import { createHash } from 'node:crypto'
import type { Context } from '../context'
import type { Association, Member, Organiser } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { decideByHand } from '../domain/decide/decide-by-hand'
import { type Decision, type Outcome, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { guestOf, hasAddress, type NamedPerson } from '../domain/guest'
import { MemberId } from '../domain/ids'
import { type Refusal, refusalSentence } from '../domain/refusal'
import { standing } from '../domain/registration'
import { loadAnswer } from './answer'
import { apply } from './apply'
import { nameOf } from './who-is-meant'

/** Where and by whom somebody is put on a list by hand. `units`: null for all that is to come. */
export type ByHandOn = {
  association: Association
  event: Event
  organiser: Pick<Organiser, 'name' | 'address'>
  units: string[] | null
}

const behalfOf = ({ organiser }: ByHandOn): string => `${organiser.name || 'De organisator'} (organisator)`

/** Puts somebody who is on no list on this one; the same guest again is the same guest. */
export const putGuest = async (
  context: Context,
  on: ByHandOn,
  person: NamedPerson,
  beside: Beside = {},
): Promise<string[]> => {
  const { association, event } = on
  const guest = guestOf(guestId(on, person), person, association)
  const first = { association, event, member: guest, registration: null, seats: [] }
  const outcome = decideByHand(first, commandOf(on, beside), context.now())
  // A guest who cannot come is not kept either.
  if (outcome.status === 'refused') return [whyNot(outcome.refusal, guest)]
  await context.people.saveMember(association.id, guest)
  return [
    `${guest.name} staat op geen ledenlijst en komt als ${guest.audience}, alleen bij deze bijeenkomst.`,
    ...(await putMember(context, on, guest, beside)),
  ]
}

/** How many come along, and what was said of this person. */
type Beside = { guests?: number; note?: string }

const commandOf = (on: ByHandOn, { guests = 0, note = '' }: Beside) => ({
  by: on.organiser.address,
  behalf: behalfOf(on),
  units: on.units,
  guests,
  note: note || null,
})

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The time in a ULID: its first ten characters (ULID specification). */
const TIME_CHARACTERS = 10

/**
 * A guest of an event is named by address or name, so that a mail or press that is handled again makes no other.
 * The time in it is the event's: what is kept goes by the age of its id.
 */
const guestId = ({ event }: ByHandOn, { name, address }: NamedPerson): MemberId => {
  const hash = createHash('sha256')
    .update(`${event.id}\n${address ?? name.toLowerCase()}`)
    .digest()
  const own = [...hash.subarray(0, 26 - TIME_CHARACTERS)].map((byte) => ALPHABET[byte % 32]).join('')
  return MemberId.parse(`${event.id.slice(0, TIME_CHARACTERS)}${own}`)
}

/** Puts a member on the list, with whoever comes along and what was said of them, above capacity too; what was done, in sentences. */
export const putMember = async (
  context: Context,
  on: ByHandOn,
  member: Member,
  beside: Beside = {},
): Promise<string[]> => {
  const { association, event } = on
  let state: AnswerState | null = null
  const applied = await apply(context, association.id, async (): Promise<Outcome> => {
    state = await loadAnswer(context, association, { event: event.id, member: member.id })
    return state ? decideByHand(state, commandOf(on, beside), context.now()) : refused({ why: 'changed' })
  })
  if (applied.status === 'refused') return [whyNot(applied.refusal, member)]
  const decision = applied.status === 'applied' ? applied.decision : null
  if (!decision?.registrations.length)
    return [`${nameOf(member)} stond al op de lijst; er is niets veranderd.`]
  const isNew = decision.registrations[0]?.revision !== registrationBefore(state)?.revision
  const done = isNew
    ? `${nameOf(member)} staat op de lijst${alongText(beside, ' met ')} ${mailSaid(member)}.`
    : `${nameOf(member)} stond al op de lijst${alongText(beside, ', en komt nu met ')}.`
  const noted = beside.note ? [`Als opmerking is erbij bewaard: "${beside.note}".`] : []
  return [[done, ...noted].join(' '), ...aboveCapacity(state, decision)]
}

const registrationBefore = (state: AnswerState | null) => state?.registration

const alongText = ({ guests = 0 }: Beside, led: string): string =>
  guests > 0 ? `${led}${guests === 1 ? '1 introducé' : `${guests} introducés`}` : ''

const whyNot = (refusal: Refusal, { name }: Member): string =>
  refusal.why === 'choose-one'
    ? `Er zijn meer momenten; ${name} is nog nergens op gezet. Noem het moment, bijvoorbeeld "zet ${name} op de lijst voor dinsdag 3 november".`
    : refusalSentence(refusal, 'nl')

const mailSaid = (member: Member): string => {
  if (!hasAddress(member)) return 'maar krijgt geen bericht: er is geen mailadres'
  return member.suppressed
    ? 'maar krijgt geen bericht, omdat mail aan dit adres niet aankomt'
    : 'en krijgt een bevestiging, met een knop om zich af te melden'
}

/** An organiser may go beyond the limit, knowingly. */
const aboveCapacity = (state: AnswerState | null, { seats }: Decision): string[] =>
  seats.flatMap((change) => {
    const counted = change.change === 'set' ? null : state?.seats.find(({ unit }) => unit === change.unit)
    if (!counted || (change.change !== 'add' && change.change !== 'lift')) return []
    const taken = counted.taken + (change.change === 'add' ? change.count : 1)
    return taken > counted.limit
      ? [
          `Let op: daarmee zijn er ${taken} plaatsen bezet van de ${counted.limit}. Wie op de wachtlijst staat, blijft daar staan.`,
        ]
      : []
  })

/** Takes a member off the list; what was done, in a sentence. */
export const takeOff = async (context: Context, on: ByHandOn, member: Member): Promise<string[]> => {
  const { association, event, organiser, units } = on
  const applied = await apply(context, association.id, async (): Promise<Outcome> => {
    const state = await loadAnswer(context, association, { event: event.id, member: member.id })
    if (!state) return refused({ why: 'changed' })
    const epoch = state.event.epoch
    // A no of somebody who said nothing is the member's own to give.
    if (standing(state.event, state.registration) === 'silent') return refused({ why: 'no-request' })
    return decideAnswer(
      state,
      { wish: 'no', epoch, by: organiser.address, behalf: behalfOf(on), units },
      context.now(),
    )
  })
  if (applied.status === 'refused' && applied.refusal.why !== 'no-request') {
    return [refusalSentence(applied.refusal, 'nl')]
  }
  if (applied.status !== 'applied' || applied.decision.registrations.length === 0) {
    return [`${nameOf(member)} stond niet op de lijst; er is niets veranderd.`]
  }
  const told = hasAddress(member) && !member.suppressed ? ' en krijgt daar bericht van' : ''
  return [`${nameOf(member)} staat niet meer op de lijst${told}.`]
}
