import { fromInstant, type Instant, toInstant } from '../domain/time'
import { due } from './keys'

/** A row that the stream missed is re-driven after this. */
const OWED_MINUTES = 5

/** By when the stream should have brought a row of `now` to its work. */
export const owedUntil = (now: Instant): { duePk: string; dueAt: Instant } => ({
  duePk: due.outbox,
  dueAt: toInstant(fromInstant(now).add({ minutes: OWED_MINUTES })),
})
