import type { Event } from './event'
import { daysOf } from './event-days'
import type { Match } from './match-event'
import { noSession } from './no-facts'
import { saidOf, tellingWords } from './telling-words'
import type { EventFacts, SessionFacts, Understanding } from './understanding'

/** The words with which a mail says that the hour or the place is what it was; null where it does not. */
export type SaysSame = { readonly time: string | null; readonly place: string | null }

/** Reads a mail as if these days stood above it; null where it then says something else. */
export type ReadOfDays = (
  days: string[],
) => { readonly facts: EventFacts; readonly evidence: Understanding['evidence'] } | null

/** An update that names its event but no day is about all days that the event still has. */
export const withItsDays = (
  understanding: Understanding,
  index: number,
  match: Match,
  readOfDays: ReadOfDays,
): Understanding => {
  const facts = understanding.events[index]
  const isUpdate = facts?.kind === 'session-update' || facts?.kind === 'rectification'
  if (match.match !== 'one' || !facts || !isUpdate || facts.sessions.length > 0) return understanding
  const days = daysOf(match.event)
  const read = understanding.events.length === 1 ? readOfDays(days) : null
  const sessions = read?.facts.sessions ?? days.map((date): SessionFacts => ({ ...noSession, date }))
  const told = Object.entries(read?.evidence ?? {}).filter(([pointer]) => TOLD.test(pointer))
  return {
    ...understanding,
    events: understanding.events.map((one, at) => (at === index ? { ...facts, sessions } : one)),
    evidence: { ...understanding.evidence, ...Object.fromEntries(told) },
  }
}

const TOLD = /^\/events\/0\/sessions\/\d+\/(?!date)/
/**
 * A move of a known event keeps its name, unless the mail gives a longer one, and the hour and place of which
 * the mail says that they stay.
 */
export const withWhatStays = (
  understanding: Understanding,
  index: number,
  match: Match,
  same: SaysSame,
): Understanding => {
  const facts = understanding.events[index]
  if (match.match !== 'one' || facts?.kind !== 'date-move') return understanding
  const kept = filled(facts, match.event, same)
  const title = keptTitle(facts, match.event)
  const at = (field: string): string => `/events/${index}/${field}`
  const taken = { ...understanding.evidence }
  if (title !== facts.title) delete taken[at('title')]
  for (const [n, session] of kept.entries())
    for (const field of FIELDS) {
      const words = field === 'start' || field === 'end' ? same.time : same.place
      const isFilled = session[field] !== null && facts.sessions[n]?.[field] === null
      if (isFilled && words) taken[at(`sessions/${n}/${field}`)] = { words, basis: 'inferred' }
    }
  return {
    ...understanding,
    events: understanding.events.map((one, i) => (i === index ? { ...facts, title, sessions: kept } : one)),
    evidence: taken,
    questions: understanding.questions.filter(({ about, blocking }) => {
      const [, n, field] = /^\/sessions\/(\d+)\/(start|venue)$/.exec(about.slice(at('').length - 1)) ?? []
      return !about.startsWith(at('')) || blocking || !field || kept[Number(n)]?.[field as 'start'] === null
    }),
  }
}

const FIELDS = ['start', 'end', 'venue', 'address'] as const

/** "Lezing" is no new name of "Lezing: bijen in de stad". */
const keptTitle = ({ title }: EventFacts, { facts }: Event): string | null => {
  const said = tellingWords(title ?? '')
  const isWhole = saidOf(facts.title, said) === tellingWords(facts.title ?? '').size
  return facts.title !== null && !(isWhole && said.size > 0) ? facts.title : title
}

const filled = ({ sessions, movedFrom }: EventFacts, { facts }: Event, same: SaysSame): SessionFacts[] =>
  sessions.map((session, n) => {
    const before = facts.sessions.find(({ date }) => date === movedFrom[n]) ?? facts.sessions[0]
    if (!before) return session
    const { start, end, venue, address, mode } = before
    return {
      ...session,
      ...(same.time !== null && session.start === null && { start, end: session.end ?? end }),
      ...(same.place !== null &&
        session.venue === null &&
        session.address === null && { venue, address, mode: session.mode ?? mode }),
    }
  })
