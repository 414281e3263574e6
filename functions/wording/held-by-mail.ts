import { answering } from '../domain/event'
import { type Choice, type Place, presentChoices, type Registration } from '../domain/registration'
import { named, sayTo, type Told } from './told-member'

/**
 * Where a member stood already before mailing so. `units`: the sessions that the mail was about; null for
 * the event. `noted`: their words were kept with it.
 */
export const holdsAlready = (
  to: Told & { registration: Registration | null },
  units: string[] | null,
  noted: boolean,
): string[] => {
  const choices = presentChoices(to.event, to.registration)
  const held = places.flatMap((place) => {
    const here = choices.filter((choice) => choice.place === place)
    return here.length ? [heldText(to, place, here)] : []
  })
  const none = choices.some((choice) => !units || units.includes(choice.unit)) ? [] : [notHeld(to, units)]
  return [...none, ...held, ...(noted ? [kept(to)] : [])]
}

const places: readonly Place[] = ['seat', 'offered', 'waiting', 'requested']

const heldText = (to: Told, place: Place, choices: Choice[]): string => {
  const units = answering(to.event) === 'whole' ? null : choices.map(({ unit }) => unit)
  const about = named(to, units)
  const isOnline = place === 'seat' && choices.every(({ way }) => way === 'online')
  const online = isOnline ? ' (online)' : ''
  return `${sayTo(to, held[place])} ${about}${online}.`
}

const held: Record<Place, { u: string; je: string; en: string }> = {
  seat: {
    u: 'U bent aangemeld voor',
    je: 'Je bent aangemeld voor',
    en: 'You are registered for',
  },
  waiting: {
    u: 'U staat op de wachtlijst voor',
    je: 'Je staat op de wachtlijst voor',
    en: 'You are on the waiting list for',
  },
  offered: {
    u: 'Er wordt een plaats voor u vrijgehouden voor',
    je: 'Er wordt een plaats voor je vrijgehouden voor',
    en: 'A seat is being kept for you for',
  },
  requested: {
    u: 'Uw aanvraag wacht op antwoord van de organisatie:',
    je: 'Je aanvraag wacht op antwoord van de organisatie:',
    en: 'Your request is waiting for the organisers:',
  },
}

const notHeld = (to: Told, units: string[] | null): string =>
  units
    ? sayTo(to, {
        u: `U staat niet aangemeld voor ${named(to, units)}; er is niets veranderd.`,
        je: `Je staat niet aangemeld voor ${named(to, units)}; er is niets veranderd.`,
        en: `You are not registered for ${named(to, units)}; nothing has changed.`,
      })
    : sayTo(to, {
        u: `We wisten al dat u niet kunt komen: ${named(to, null)}.`,
        je: `We wisten al dat je niet kunt komen: ${named(to, null)}.`,
        en: `We knew already that you cannot come to ${named(to, null)}.`,
      })

const kept = (to: Told): string =>
  sayTo(to, {
    u: 'Wat u schreef, is er voor de organisatie bij bewaard.',
    je: 'Wat je schreef, is er voor de organisatie bij bewaard.',
    en: 'What you wrote is kept with it for the organisers.',
  })
