import { sessionOf } from '../domain/event'
import type { Refusal } from '../domain/refusal'
import { hasFreeSeat, type Seats } from '../domain/seats'
import { dayAndMonth, longDate, whenText } from './dates'
import { eventTitle } from './names'
import { named, sayTo, type Told } from './told-member'

/**
 * Why an answer by mail or from a calendar changed nothing. `units`: the sessions that it was about, or
 * that there are to choose from; null for the event.
 */
export const refusedByMail = (
  to: Told & { seats: Seats[] },
  refusal: Refusal,
  units: string[] | null,
): string[] => {
  if (refusal.why === 'choose-one') return whichOne(to, units ?? [])
  return [`${named(to, units)}: ${reason(to, refusal)} ${nothing(to)}`, ...further(to, refusal)]
}

const nothing = (to: Told): string => same(to, 'Er is niets veranderd.', 'Nothing has changed.')

const same = (to: Told, nl: string, en: string): string => sayTo(to, { u: nl, je: nl, en })

const reason = (to: Told, refusal: Refusal): string => {
  switch (refusal.why) {
    case 'not-open-yet':
      return sayTo(to, {
        u: 'de aanmelding is nog niet open. Zodra dat zo is, krijgt u een uitnodiging met de groene knop; daarmee meldt u zich aan of laat u weten dat het niet lukt.',
        je: 'de aanmelding is nog niet open. Zodra dat zo is, krijg je een uitnodiging met de groene knop; daarmee meld je je aan of laat je weten dat het niet lukt.',
        en: 'registration is not open yet. As soon as it is, you will receive an invitation with the green button, to register or to let us know that you cannot come.',
      })
    case 'closed':
      return closed(to)
    case 'cancelled':
      return same(to, 'deze bijeenkomst gaat niet door.', 'this event has been cancelled.')
    case 'past':
      return same(to, 'deze bijeenkomst is al geweest.', 'this event has already taken place.')
    case 'once-only':
      return sayTo(to, {
        u: 'wie geen partner is, kan één keer deelnemen, en die keer hebt u gehad. Als partner kunt u zich weer aanmelden.',
        je: 'wie geen partner is, kan één keer deelnemen, en die keer heb je gehad. Als partner kun je je weer aanmelden.',
        en: 'without being a partner you can take part once, and you have done so. As a partner you can register again.',
      })
    case 'switch-too-late':
      return sayTo(to, {
        u: 'kosteloos annuleren of wisselen kan niet meer; u blijft aangemeld zoals u was.',
        je: 'kosteloos annuleren of wisselen kan niet meer; je blijft aangemeld zoals je was.',
        en: 'it is too late to cancel or switch free of charge; you remain registered as you were.',
      })
    case 'full-on-site':
      return sayTo(to, {
        u: 'op locatie is geen plaats meer vrij. U bent nog steeds aangemeld om online mee te doen.',
        je: 'op locatie is geen plaats meer vrij. Je bent nog steeds aangemeld om online mee te doen.',
        en: 'there is no seat left on site. You are still registered to take part online.',
      })
    default:
      return same(to, 'dit kon nu niet.', 'this was not possible now.')
  }
}

/** After the last day the day is told; otherwise the organiser closed it. */
const closed = (to: Told): string => {
  const { deadline } = to.event.facts.registration
  const last = to.event.stage.status === 'open' && deadline ? longDate(deadline, to.member.language) : null
  return last
    ? same(
        to,
        `de aanmelding is gesloten; aanmelden kon tot en met ${last}.`,
        `registration closed after ${last}.`,
      )
    : same(to, 'de aanmelding is gesloten.', 'registration is closed.')
}

/** How it could be done after all. */
const further = (to: Told, refusal: Refusal): string[] => {
  if (refusal.why !== 'once-only') return []
  const { become } = refusal
  return [
    become
      ? same(to, `Partner worden: ${become}`, `Becoming a partner: ${become}`)
      : same(
          to,
          'Een antwoord met een vraag komt bij de organisator terecht, die vertelt hoe dat gaat.',
          'A reply with a question reaches the organiser, who can tell you how.',
        ),
  ]
}

/** A yes to a choice that does not say which: the moments, and how to say it. */
const whichOne = (to: Told & { seats: Seats[] }, units: string[]): string[] => {
  const title = eventTitle(to.event, to.member.language)
  return [
    sayTo(to, {
      u: `${title}: u kunt kiezen uit ${units.length} momenten, en uit uw bericht bleek niet welk moment het wordt. Er is nog niets vastgelegd.`,
      je: `${title}: je kunt kiezen uit ${units.length} momenten, en uit je bericht bleek niet welk moment het wordt. Er is nog niets vastgelegd.`,
      en: `${title}: there are ${units.length} moments to choose from, and we could not tell which one you want. Nothing has been recorded yet.`,
    }),
    ...moments(to, units),
    ...example(to, units, (day) => ({
      u: `Antwoordt u met alleen het moment, zoals "${day} graag"? Kiezen op de pagina hieronder kan ook.`,
      je: `Antwoord met alleen het moment, zoals "${day} graag", of kies op de pagina hieronder.`,
      en: `Reply with just the moment, such as "${day} please", or choose on the page below.`,
    })),
  ]
}

/** A no from someone who comes to several sessions, that does not say which of them it is about. */
export const whichToCancel = (to: Told & { seats: Seats[] }, units: string[]): string[] => {
  const title = eventTitle(to.event, to.member.language)
  return [
    sayTo(to, {
      u: `U bent aangemeld voor ${units.length} bijeenkomsten van ${title}, en uit uw bericht bleek niet voor welke u zich afmeldt. Er is niets veranderd.`,
      je: `Je bent aangemeld voor ${units.length} bijeenkomsten van ${title}, en uit je bericht bleek niet voor welke je je afmeldt. Er is niets veranderd.`,
      en: `You are registered for ${units.length} sessions of ${title}, and we could not tell which of them you want to cancel. Nothing has changed.`,
    }),
    ...moments({ ...to, seats: [] }, units),
    ...example(to, units, (day) => ({
      u: `Antwoordt u bijvoorbeeld met "${day} kan ik niet" of "alle data kan ik niet"? Afmelden op de pagina hieronder kan ook.`,
      je: `Antwoord bijvoorbeeld met "${day} kan ik niet" of "alle data kan ik niet", of meld je af op de pagina hieronder.`,
      en: `Reply, for example, "I can't make ${day}" or "I can't make all dates", or cancel on the page below.`,
    })),
  ]
}

const moments = (to: Told & { seats: Seats[] }, units: string[]): string[] =>
  units.map((unit, index) => {
    const counted = to.seats.find((one) => one.unit === unit && one.epoch === to.event.epoch)
    const isFull = counted !== undefined && !hasFreeSeat(counted)
    const full = isFull ? same(to, ' (vol; er is een wachtlijst)', ' (full; there is a waiting list)') : ''
    return `${index + 1}. ${whenText(sessionOf(to.event, unit).facts, to.member.language)}${full}`
  })

const example = (
  to: Told,
  units: string[],
  words: (day: string) => { u: string; je: string; en: string },
): string[] => {
  const date = units.map((unit) => sessionOf(to.event, unit).facts.date).find((one) => one !== null)
  return date ? [sayTo(to, words(dayAndMonth(date, to.member.language)))] : []
}
