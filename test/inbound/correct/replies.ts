import type { Understanding } from '../../../functions/domain/understanding'
import { type Correction, readCorrection } from '../../../functions/inbound/correct/read-correction'
import { REPLY_DAY, understanding } from './day-out'

export const reply = (words: string, about: Understanding = understanding()): Correction =>
  readCorrection({ words, understanding: about, day: REPLY_DAY })

/** What a reply changed, by pointer; without the `/events/0` before it where there is one event. */
export const changes = ({ understanding: after, changed }: Correction): Record<string, unknown> =>
  Object.fromEntries(
    changed.map((pointer) => [
      after.events.length === 1 ? pointer.replace(/^\/events\/0/, '') : pointer.replace(/^\/events/, ''),
      valueAt(after, pointer),
    ]),
  )

const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root)

export const starts = (time: string) => ({ '/sessions/0/start': time })
export const ends = (time: string) => ({ '/sessions/0/end': time })
export const on = (iso: string) => ({ '/sessions/0/date': iso })
export const at = (venue: string | null, address: string | null) => ({
  '/sessions/0/venue': venue,
  '/sessions/0/address': address,
})
export const seats = (number: number) => ({ '/capacity/limited': true, '/capacity/seats': number })
export const price = (amount: number) => ({ '/prices/0/amountEur': amount })
