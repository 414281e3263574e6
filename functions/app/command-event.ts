import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideEvent, type EventCommand, type EventState } from '../domain/decide/decide-event'
import { mergeCounts } from '../domain/decide/decide-moving'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { isHeld, isLive, kindsSent, sendsInTheMorning } from '../domain/event-timers'
import type { EventId } from '../domain/ids'
import type { Notice } from '../domain/notice'
import { refusalSentence } from '../domain/refusal'
import type { Timer } from '../domain/timer'
import type { Alongside } from '../store/commit'
import { momentText } from '../wording/dates'
import { notPausedText } from '../wording/sending'
import { apply } from './apply'
import { continueMailings } from './continue-mailing'
import { loadEventState } from './load'
import { mailingsUnderWay } from './mailings-under-way'
import { seatState } from './merge-sessions'
import { whatWasDone } from './what-was-done'

export type Commanded = { status: 'done' | 'refused' | 'processed'; told: string[] }

/**
 * Carries out what an organiser asks of an event and says what was done, or why not. `receipt` owes that
 * as a mail in the same transaction.
 */
export const commandEvent = async (
  context: Context,
  association: Association,
  id: EventId,
  asked: EventCommand,
  receipt?: { notice: (told: string[]) => Notice; alongside: Alongside },
): Promise<Commanded> => {
  let told: string[] = []
  const decide = async (): Promise<Outcome> => {
    const state = await loadEventState(context, association, id)
    if (!state) return refused({ why: 'cancelled' })
    const outcome = decideEvent(state, asked, context.now())
    if (outcome.status === 'refused') return outcome
    const { decision } = outcome
    const [event = state.event] = decision.events
    const counts = asked.type === 'propose-merge' ? await countsOf(context, association, id, asked) : null
    const mailings = await mailingsOf(context, association, id, asked)
    const held = heldBy(state, asked)
    const timers = decision.timers.length ? decision.timers : held
    const kinds = kindsSent(held)
    told = whatWasDone(asked, { event, decision, association, counts, mailings, timers, held: kinds })
    if (asked.type === 'pause') told = [...told, ...leavesAnyway(state)]
    const notices = receipt ? [...decision.notices, receipt.notice(told)] : decision.notices
    return decided({ ...decision, notices })
  }
  const applied = await apply(context, association.id, decide, receipt?.alongside)
  if (applied.status === 'refused')
    return { status: 'refused', told: [refusalSentence(applied.refusal, 'nl')] }
  if (goesOn.has(asked.type)) await continueMailings(context, association.id, id)
  return { status: applied.status === 'processed' ? 'processed' : 'done', told }
}

/** What a pause holds beside mailings under way, and what goes on after it; both may leave the timers as they are. */
const heldBy = ({ event, timers }: EventState, { type }: EventCommand): Timer[] => {
  if (type === 'pause') return timers.filter(sendsInTheMorning)
  return type === 'resume' ? timers.filter((timer) => isHeld(timer, event)) : []
}

/** What waits for its day by plan is not under way yet: only "stop" keeps it back. */
const leavesAnyway = ({ timers, association }: EventState): string[] =>
  notPausedText(
    timers
      .filter((timer) => isLive(timer) && !sendsInTheMorning(timer))
      .flatMap((timer) => {
        const kinds = kindsSent([timer])
        return kinds.length ? [{ kinds, when: momentText(timer.dueAt, association.zone, 'nl') }] : []
      }),
  )

/** What waited goes on, or is dropped. */
const goesOn: ReadonlySet<EventCommand['type']> = new Set(['resume', 'stop'])

const mailingsOf = (context: Context, association: Association, id: EventId, { type }: EventCommand) =>
  type === 'pause' || type === 'resume' ? mailingsUnderWay(context, association.id, id) : []

const countsOf = async (
  context: Context,
  association: Association,
  id: EventId,
  { from, into }: { from: string; into: string },
) => {
  const state = await seatState(context, association, id)
  return state && mergeCounts(state, from, into)
}
