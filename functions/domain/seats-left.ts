import type { Event } from './event'
import type { Understanding } from './understanding'

const LEFT =
  /(?<!\p{L})(?:nog|over) (?:maar |slechts |een paar |circa |ongeveer )?(?:\p{L}+|\d+) (?:vrije |losse )?(?:plaats\p{L}*|plek\p{L}*|kaart\p{L}*|stoel\p{L}*)|(?<!\p{L})(?:plaats\p{L}*|plek\p{L}*) (?:vrij|over|open)(?!\p{L})/giu

/** "Er zijn nog zes plaatsen" is how many are left, and not how many the event has. */
export const withoutSeatsLeft = (
  understanding: Understanding,
  index: number,
  event: Event | null,
  text: string,
): Understanding => {
  const facts = understanding.events[index]
  const at = `/events/${index}/capacity/seats`
  const words = understanding.evidence[at]?.words
  if (!event || facts?.kind !== 'session-update' || facts.capacity.seats === null || !words)
    return understanding
  const isLeft = (text.match(LEFT) ?? []).some((left) => left.includes(words) || words.includes(left))
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
