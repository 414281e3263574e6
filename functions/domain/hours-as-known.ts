import type { Match } from './match-event'
import type { EventFacts, SessionFacts, Understanding } from './understanding'

/** By how many minutes a mail says that the hour shifts, with its words; `isWhole`: the end shifts along. */
export type SaysShift = { readonly words: string; readonly minutes: number; readonly isWhole: boolean }

/** Whether the words of an hour may mean the same hour of the evening: "8 uur", and not "08.00 uur". */
export type IsSpokenHour = (words: string) => boolean

/**
 * Hours in the light of those that are known: "een uur later" is reckoned from them, and "8 uur" of what begins at
 * half past seven in the evening is eight in the evening.
 */
export const withKnownHours = (
  understanding: Understanding,
  index: number,
  match: Match,
  { shift, isSpokenHour }: { shift: SaysShift | null; isSpokenHour: IsSpokenHour },
): Understanding => {
  const facts = understanding.events[index]
  if (match.match !== 'one' || !facts || facts.kind === 'cancellation') return understanding
  const { sessions: known } = match.event.facts
  const isSpoken = (n: number): boolean => {
    const words = understanding.evidence[`/events/${index}/sessions/${n}/start`]?.words
    return words !== undefined && isSpokenHour(words)
  }
  const isAlone = facts.sessions.length === 1 && understanding.events.length === 1
  return facts.sessions.reduce((left, session, n) => {
    const before = known.find(({ date }) => date === (facts.movedFrom[n] ?? session.date))
    if (!before || session.status !== 'planned') return left
    const evening = withHours(left, index, n, isSpoken(n) ? inHalfOfDay(session, before) : {})
    return isAlone && shift ? shifted(evening, index, before, shift) : evening
  }, understanding)
}

type Hours = Partial<Pick<SessionFacts, 'start' | 'end'>>

const inHalfOfDay = (own: SessionFacts, known: SessionFacts): Hours => {
  if (!own.start || !known.start || own.end !== null) return {}
  const later = minutesOf(own.start) + HALF_A_DAY
  const near = Math.abs(later - minutesOf(known.start)) <= NEAR_MINUTES
  return near && minutesOf(own.start) < HALF_A_DAY ? { start: clock(later) } : {}
}

const shifted = (
  understanding: Understanding,
  index: number,
  known: SessionFacts,
  { minutes, words, isWhole }: SaysShift,
): Understanding => {
  const own = understanding.events[index]?.sessions[0]
  if (!own || known.start === null) return understanding
  const start = clock(minutesOf(known.start) + minutes)
  // Where the mail itself says when it begins, that is what it says; the hours of something else are not.
  if (own.start === start) return understanding
  if (own.start !== null && !isWhole) return understanding
  const end = isWhole && known.end !== null ? clock(minutesOf(known.end) + minutes) : null
  const told = withHours(understanding, index, 0, { start, ...(end !== null && { end }) })
  const at = `/events/${index}/sessions/0`
  const said = { words, basis: 'inferred' as const }
  return {
    ...told,
    evidence: { ...told.evidence, [`${at}/start`]: said, ...(end !== null && { [`${at}/end`]: said }) },
  }
}

const withHours = (understanding: Understanding, index: number, n: number, hours: Hours): Understanding => ({
  ...understanding,
  events: understanding.events.map(
    (facts, at): EventFacts =>
      at === index
        ? { ...facts, sessions: facts.sessions.map((one, of) => (of === n ? { ...one, ...hours } : one)) }
        : facts,
  ),
})

const HALF_A_DAY = 12 * 60
const NEAR_MINUTES = 3 * 60

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const clock = (minutes: number): string => {
  const at = (minutes + 2 * HALF_A_DAY) % (2 * HALF_A_DAY)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
