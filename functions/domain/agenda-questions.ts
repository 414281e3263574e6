import { type Event, mainSession } from './event'
import { sayDay } from './say-day'
import type { EventFacts, Question } from './understanding'

/** Questions that only the association's own agenda and member list can raise. */

export const nameOf = (event: Event): string => `${event.facts.title ?? 'zonder titel'} (${dayOf(event)})`

const dayOf = (event: Event): string => {
  const { date } = mainSession(event).facts
  return date ? sayDay(date) : 'datum onbekend'
}

/** Other events on a day of this one; the one that this announcement changes does not count. */
export const collisions = (
  index: number,
  facts: EventFacts,
  events: Event[],
  changed: Event | null,
): Question[] => {
  // Only what would take place on a day can collide with something else there.
  if (facts.kind !== 'new-event' && facts.kind !== 'date-move') return []
  const others = events.filter((event) => event.id !== changed?.id && event.stage.status !== 'cancelled')
  const days = [
    ...facts.sessions.map((session, at) => ({ date: session.date, about: `/sessions/${at}/date` })),
    ...facts.reserveDates.map((date, at) => ({ date, about: `/reserveDates/${at}` })),
  ]
  return days.flatMap(({ date, about }) => {
    const same = others.filter((event) => event.sessions.some((session) => session.facts.date === date))
    if (date === null || same.length === 0) return []
    const names = same.map((event) => event.facts.title ?? 'een andere bijeenkomst').join(' en ')
    return [
      {
        about: `/events/${index}${about}`,
        ask: `Op ${sayDay(date)} staat ook ${names} in de agenda. Is dat de bedoeling?`,
        blocking: false,
      },
    ]
  })
}

/** Something put right may concern nobody, those who come, or everyone: only the organiser knows. */
export const whomToTell = (index: number): Question => ({
  about: `/events/${index}/tell`,
  ask: 'Wie moet van deze rechtzetting horen: niemand (alleen de pagina), de aangemelden, of iedereen?',
  blocking: true,
})

export const aboutCopies = (membersInCopy: number): Question[] =>
  membersInCopy === 0
    ? []
    : [
        {
          about: '/copied',
          ask: `${membersInCopy === 1 ? 'Eén lid stond' : `${membersInCopy} leden stonden`} al in de adressering van uw mail. Hebben de leden deze mail al, of mag hij nog naar iedereen?`,
          blocking: false,
        },
      ]
