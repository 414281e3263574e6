import * as z from 'zod/mini'
import { EventFacts, type Question } from './understanding'

/**
 * What stays of an event that moves, because the announcement says nothing of it: shown with the facts, and
 * approved with them. Null or empty: nothing does.
 */
export const Stays = z.object({
  capacity: z.nullable(EventFacts.shape.capacity),
  prices: EventFacts.shape.prices,
  pePoints: z.nullable(EventFacts.shape.pePoints),
  admission: EventFacts.shape.registration.shape.admission,
})
export type Stays = z.infer<typeof Stays>

/** The terms of `known` that a move does not state anew; null for anything but a move, or when there are none. */
export const staysOf = (stated: EventFacts, known: EventFacts | null): Stays | null => {
  if (stated.kind !== 'date-move' || !known) return null
  const { limited, seats } = stated.capacity
  const had = known.capacity
  // "Beperkt aantal plaatsen" names no other number; "onbeperkt" does away with it.
  const sameSeats = had.seats !== null ? seats === null && limited !== false : limited === null
  const stays: Stays = {
    capacity: sameSeats && (had.seats ?? had.limited) !== null ? had : null,
    prices: stated.prices.length ? [] : known.prices,
    pePoints: stated.pePoints.applies === null && known.pePoints.applies !== null ? known.pePoints : null,
    admission: stated.registration.admission === null ? known.registration.admission : null,
  }
  return stays.capacity || stays.prices.length || stays.pePoints || stays.admission ? stays : null
}

export const withStays = (facts: EventFacts, stays: Stays | null): EventFacts =>
  stays
    ? {
        ...facts,
        capacity: stays.capacity ?? facts.capacity,
        prices: stays.prices.length ? stays.prices : facts.prices,
        pePoints: stays.pePoints ?? facts.pePoints,
        registration: {
          ...facts.registration,
          admission: stays.admission ?? facts.registration.admission,
        },
      }
    : facts

/** Whether the fact at this pointer, relative to the event, is one that stays. */
export const isStaying = (pointer: string, stays: Stays | null): boolean => {
  if (!stays) return false
  if (pointer.startsWith('/capacity')) return stays.capacity !== null
  if (pointer.startsWith('/prices')) return stays.prices.length > 0
  if (pointer.startsWith('/pePoints')) return stays.pePoints !== null
  return pointer === '/registration/admission' && stays.admission !== null
}

/** Questions about an announcement without those that what stays answers: that is shown instead. */
export const withoutWhatStays = (
  questions: Question[],
  parts: readonly { stays?: Stays | null | undefined }[],
): Question[] =>
  questions.filter(({ about }) => {
    const [, index = '', pointer = ''] = /^\/events\/(\d+)(\/.*)$/.exec(about) ?? []
    return !isStaying(pointer, parts[Number(index)]?.stays ?? null)
  })
