import type { Event } from './event'
import type { Understanding } from './understanding'

/** "Er zijn nog zes plaatsen" is how many are left, and not how many the event has. */
export const withoutSeatsLeft = (
  understanding: Understanding,
  index: number,
  event: Event | null,
  seatsLeft: readonly string[],
): Understanding => {
  const facts = understanding.events[index]
  const at = `/events/${index}/capacity/seats`
  const words = understanding.evidence[at]?.words
  if (!event || facts?.kind !== 'session-update' || facts.capacity.seats === null || !words)
    return understanding
  const isLeft = seatsLeft.some((left) => left.includes(words) || words.includes(left))
  if (!isLeft) return understanding
  const capacity = { limited: null, seats: null }
  const evidence = Object.fromEntries(
    Object.entries(understanding.evidence).filter(
      ([pointer]) => !pointer.startsWith(`/events/${index}/capacity`),
    ),
  )
  const events = understanding.events.map((one, n) => (n === index ? { ...one, capacity } : one))
  return { ...understanding, evidence, events }
}
