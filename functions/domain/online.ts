import * as z from 'zod/mini'
import { attendable, type Event, type Session } from './event'
import type { EventFacts, Question } from './understanding'

/** Where people take part: only a secure address, so that it is fit for a button. */
export const OnlineLink = z.url({ protocol: /^https$/ }).check(z.maxLength(2_000))

/** A session that people can still come to, and that can be followed from elsewhere. */
export const isOnline = (session: Session): boolean =>
  attendable(session) && (session.facts.mode === 'online' || session.facts.mode === 'hybrid')

/** The link goes only to those online, and never stands in the announcement; so it is asked for, once. */
export const aboutOnlineLink = (index: number, facts: EventFacts, event: Event | null): Question[] => {
  const announces =
    facts.kind === 'new-event' || facts.kind === 'date-move' || facts.kind === 'session-update'
  const online = facts.sessions.some(
    ({ mode, status }) => status !== 'cancelled' && (mode === 'online' || mode === 'hybrid'),
  )
  const askedBefore = facts.kind === 'session-update' && event?.sessions.some(isOnline)
  if (!announces || !online || event?.onlineLink || askedBefore) return []
  return [
    {
      about: `/events/${index}/link`,
      ask: 'Wat is de link voor wie online meedoet? Alleen zij krijgen hem, een dag en een uur van tevoren.',
      blocking: false,
    },
  ]
}

/** What the announcement's reader asks about the link is asked once, in the words above. */
export const withoutLinkQuestion = (asked: Question[], own: Question[]): Question[] =>
  asked.filter(({ about, ask }) => {
    const part = /^\/events\/\d+/.exec(about)?.[0]
    return !(ask.startsWith('Met welke link') && own.some((one) => one.about === `${part}/link`))
  })
