import type { Event } from '../event'
import type { OneNotice } from '../notice'
import type { MemberNoticeKind } from '../notice-kind'
import {
  type Choice,
  presentChoices,
  type Registration,
  saidYes,
  sessionsComing,
  standing,
} from '../registration'

/**
 * Above this many dates at once a mail for each would be too much: the confirmation then leads to one
 * calendar file with all of them.
 */
export const ENTRY_MAILS_MAX = 4

/** The mails that one member's changed answer owes: the confirmation, and one for each further calendar entry. */
export const confirmations = (
  event: Event,
  before: Registration | null,
  after: Registration,
  kind: MemberNoticeKind = confirmationKind(event, before, after),
): OneNotice[] => {
  const [first = null, ...others] = changedEntries(event, before, after)
  const entries = others.length < ENTRY_MAILS_MAX ? others : []
  return [
    oneNotice(after, kind, others.length < ENTRY_MAILS_MAX ? first : null),
    ...entries.map((session) => oneNotice(after, 'session-entry', session)),
  ]
}

export const oneNotice = (
  registration: Registration,
  kind: MemberNoticeKind,
  session: string | null,
): OneNotice => ({
  to: 'one',
  id: [registration.event, registration.member, registration.revision, kind === 'session-entry' && session]
    .filter(Boolean)
    .join('.'),
  kind,
  event: registration.event,
  member: registration.member,
  epoch: registration.epoch,
  revision: registration.revision,
  session,
})

const confirmationKind = (
  event: Event,
  before: Registration | null,
  after: Registration,
): MemberNoticeKind => {
  if (after.answer !== 'yes') return ended[after.answer]
  const had = presentChoices(event, before)
  if (had.some((choice) => choice.place === 'seat')) return 'answer-changed'
  const now = standing(event, after)
  if (now === 'coming') return 'registered'
  return now === 'requested' ? 'requested' : 'waitlisted'
}

const ended: Record<Exclude<Registration['answer'], 'yes'>, MemberNoticeKind> = {
  no: 'declined',
  cancelled: 'deregistered',
  none: 'deregistered',
  rejected: 'not-admitted',
}

/** Sessions whose entry in this member's calendar must change: what is new first, then what goes. */
const changedEntries = (event: Event, before: Registration | null, after: Registration): string[] => {
  const had = presentChoices(event, before)
  const coming = sessionsComing(event, after.choices)
  const came = sessionsComing(event, had)
  const put = coming.filter((session) => !came.includes(session) || changedWay(session, had, after.choices))
  return [...put, ...withdrawn(event, before, after, coming)]
}

const changedWay = (session: string, before: Choice[], after: Choice[]): boolean => {
  const way = (choices: Choice[]) => choices.find((choice) => choice.unit === session)?.way
  return way(before) !== way(after)
}

/**
 * Whoever does not come any more loses the entry; whoever chose or declined also loses those that were
 * held. Who merely waits keeps what is held.
 */
const withdrawn = (
  event: Event,
  before: Registration | null,
  after: Registration,
  coming: string[],
): string[] => {
  const came = sessionsComing(event, presentChoices(event, before))
  const waits = saidYes(standing(event, after)) && coming.length === 0
  return event.sessions
    .filter(({ id }) => !coming.includes(id))
    .filter((session) => came.includes(session.id) || (!waits && isHeld(event, session)))
    .map(({ id }) => id)
}

/** An event of one session is in people's calendars from its first mail. */
const isHeld = (event: Event, session: Event['sessions'][number]): boolean =>
  session.held || event.sessions.length === 1
