import { answering, sessionOf, unitIds, unitsToCome } from '../../../domain/event'
import { type Choice, presentChoices } from '../../../domain/registration'
import { localDate } from '../../../domain/time'
import { endText } from '../../../wording/dates'
import { momentName } from '../../../wording/moments'
import { languageOf, say, type Text, type Voice, voiceOf } from '../../../wording/voice'
import { leavePress, slotOf, takePress } from './presses'
import { emptyStand, type Press, type Slot, type Stand, type StandInput } from './stand'

/** What a member holds now, each with its own way out; of a mail about one session only that. */
export const heldStand = (input: StandInput): Stand => {
  const { event, registration } = input
  const voice = voiceOf(input.association, input.member.language)
  const held = stillToCome(input, presentChoices(event, registration))
  const choices = concerned(input, held)
  const [first, ...others] = choices
  if (!first) return emptyStand
  if (answering(event) === 'whole') return heldWhole(input, first, voice)
  if (others.length === 0) {
    const isOnly = presentChoices(event, registration).length === 1
    return heldOne(input, first, isOnly, voice)
  }
  const isAll = held.length === choices.length
  return {
    ...emptyStand,
    slots: choices.map((choice) => heldSlot(input, choice, voice)),
    // A press for all would also give up what this mail is not about.
    last: isAll ? [leaveAll(input, choices, voice)] : [],
  }
}

/** What has passed is left by nobody; all, once everything has. */
const stillToCome = ({ event, association, now }: StandInput, choices: Choice[]): Choice[] => {
  const units = unitsToCome(event, localDate(now, association.zone))
  const toCome = choices.filter(({ unit }) => units.includes(unit))
  return toCome.length > 0 ? toCome : choices
}

const concerned = ({ event, kind, about }: StandInput, choices: Choice[]): Choice[] => {
  if (kind === 'offered' && choices.some(isOffered)) return choices.filter(isOffered)
  const attended = choices.filter((choice) => unitIds(event).includes(choice.unit))
  if (!about || kind === 'session-cancelled' || answering(event) === 'whole') return attended
  const of = choices.filter((choice) => choice.unit === about.id)
  return of.length > 0 ? of : attended
}

const isOffered = (choice: Choice): boolean => choice.place === 'offered'

const heldWhole = (input: StandInput, choice: Choice, voice: Voice): Stand => ({
  ...emptyStand,
  // The mail that offers one seat says so itself.
  paragraphs: input.kind === 'offered' ? [] : noted(input, choice, voice),
  green: isOffered(choice) ? [takePress(input, choice.unit, { session: null, voice })] : [],
  plain: [
    leavePress(input, choice.place, choice.unit, { session: null, voice }),
    ...toOnline(input, choice, voice),
  ],
})

/** One session of several is held: named, with one way out. */
const heldOne = (input: StandInput, choice: Choice, isAll: boolean, voice: Voice): Stand => {
  const session = sessionOf(input.event, choice.unit)
  const { title, line, note } = heldSlot(input, choice, voice)
  const isSaid = input.about !== null && input.kind !== 'session-cancelled'
  return {
    ...emptyStand,
    slots: isSaid
      ? []
      : [
          {
            title,
            line,
            note: input.kind === 'offered' ? instead(input, choice, voice) : note,
            green: [],
            small: [],
          },
        ],
    green: isOffered(choice) ? [takePress(input, choice.unit, { session, voice })] : [],
    plain: [
      leavePress(input, choice.place, choice.unit, isAll ? { session: null, voice } : { session, voice }),
      ...toOnline(input, choice, voice),
    ],
  }
}

const heldSlot = (input: StandInput, choice: Choice, voice: Voice): Slot => {
  const session = sessionOf(input.event, choice.unit)
  return {
    ...slotOf(input, session, voice),
    note: [...noted(input, choice, voice), instead(input, choice, voice) ?? []].flat().join(' '),
    green: isOffered(choice) ? [takePress(input, choice.unit, { session, voice })] : [],
    small: [leavePress(input, choice.place, choice.unit, { session, voice })],
  }
}

const leaveAll = ({ links }: StandInput, choices: Choice[], voice: Voice): Press => {
  const every = (place: Choice['place']) => choices.every((choice) => choice.place === place)
  const label = every('requested')
    ? { nl: 'Alle aanvragen intrekken', en: 'Withdraw all requests' }
    : every('waiting')
      ? { nl: 'Van alle wachtlijsten af', en: 'Leave all waiting lists' }
      : { nl: 'Afmelden voor alles', en: 'Cancel everything' }
  return { label: say(voice, label), href: links.cancel, action: 'cancel' }
}

/** Taking part online instead is one press as well. */
const toOnline = ({ links }: StandInput, { unit, way, place }: Choice, voice: Voice): Press[] => {
  const online = links.slots.find((one) => one.unit === unit)?.online
  if (!online || way !== 'on-site' || place === 'offered') return []
  return [
    {
      label: say(voice, { nl: 'Ik doe liever online mee', en: 'I would rather take part online' }),
      href: online,
      action: 'register',
    },
  ]
}

/** How one choice stands; a whole event's plain seat says nothing that its mail does not. */
const noted = ({ association, event }: StandInput, choice: Choice, voice: Voice): string[] => {
  if (choice.place === 'seat') {
    if (choice.way) return [say(voice, choice.way === 'online' ? texts.online : texts.onSite)]
    return answering(event) === 'whole' ? [] : [say(voice, texts.seat)]
  }
  if (choice.place !== 'offered' || !choice.offeredUntil) {
    return answering(event) === 'whole'
      ? []
      : [say(voice, choice.place === 'requested' ? texts.requested : texts.waiting)]
  }
  return [say(voice, texts.offered(endText(choice.offeredUntil, association.zone, languageOf(voice))))]
}

/** Whoever has a seat and waits for another gives the first one up for it. */
const instead = ({ event }: StandInput, { insteadOf }: Choice, voice: Voice): string | null => {
  if (!insteadOf) return null
  const name = momentName(event, sessionOf(event, insteadOf), languageOf(voice))
  return say(voice, {
    u: `Krijgt u hier een plaats, dan vervalt uw plaats voor ${name}.`,
    je: `Krijg je hier een plaats, dan vervalt je plaats voor ${name}.`,
    en: `A seat here takes the place of your seat for ${name}.`,
  })
}

const texts = {
  seat: { u: 'U bent aangemeld.', je: 'Je bent aangemeld.', en: 'You are registered.' },
  onSite: { u: 'U komt naar de locatie.', je: 'Je komt naar de locatie.', en: 'You come on site.' },
  online: {
    u: 'U doet online mee. De link krijgt u een dag en een uur van tevoren.',
    je: 'Je doet online mee. De link krijg je een dag en een uur van tevoren.',
    en: 'You take part online. The link follows a day and an hour before.',
  },
  waiting: {
    u: 'U staat op de wachtlijst.',
    je: 'Je staat op de wachtlijst.',
    en: 'You are on the waiting list.',
  },
  requested: { u: 'Uw aanvraag is binnen.', je: 'Je aanvraag is binnen.', en: 'Your request has arrived.' },
  offered: (end: string) => ({
    u: `De plaats blijft voor u vrij tot ${end}.`,
    je: `De plaats blijft voor je vrij tot ${end}.`,
    en: `The seat is kept for you until ${end}.`,
  }),
} satisfies Record<string, Text | ((end: string) => Text)>
