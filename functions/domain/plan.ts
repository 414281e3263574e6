import * as z from 'zod/mini'
import { LocalDate, LocalTime } from './understanding'

const Moment = z.object({ date: LocalDate, time: LocalTime })
export type Moment = z.infer<typeof Moment>

/**
 * What the service proposes to do around an event and when (local wall clock). Proposed, shown,
 * editable; never a fact. `null` means: not planned.
 */
export const Plan = z.object({
  /**
   * Who hears of a change: everyone who is invited, those registered, or nobody, so that only the
   * page changes. Invitations, moves and cancellations always go to everyone.
   */
  tell: z.enum(['everyone', 'registered', 'page']),
  /** When registration opens: with the first mail, or later on the organiser's word. */
  opening: z.enum(['with-announcement', 'later']),
  /** When the organiser is reminded that registration is still to be opened. */
  openingReminder: z.nullable(Moment),
  /** When those who have not answered are asked once more; null until it can be known. */
  nudge: z.nullable(Moment),
  practical: z.nullable(Moment),
  /** When the organiser is asked whether the main date goes ahead. */
  goNoGo: z.nullable(Moment),
})
export type Plan = z.infer<typeof Plan>
