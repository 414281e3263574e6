import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideDraft } from '../domain/decide/decide-draft'
import { decideOffer } from '../domain/decide/decide-offer'
import { decideTimer } from '../domain/decide/decide-timer'
import { decided, nothing, type Outcome } from '../domain/decide/decision'
import { Timer, type TimerTask } from '../domain/timer'
import { associationOf, type Key } from '../store/keys'
import { apply } from './apply'
import { fireAttendance } from './fire-attendance'
import { fireDetailsReminder } from './invoice-details'
import { loadDraftState, loadEventState } from './load'
import { fireNews } from './tell-news'
import { catchUpTimers } from './work-off-rest'

/**
 * An alarm rang: what the timer's row stands for is decided, once, however often and late it rings. A
 * timer of a plan that changed is dropped first; that is looked at after the event was read.
 */
export const fireTimer = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item) return context.log.warn('An alarm without a timer', { sk: key.sk })
  const timer = Timer.parse(item['state'])
  const id = associationOf(key)
  const association = await context.people.association(id)
  await apply(context, id, async (): Promise<Outcome> => {
    const outcome = await outcomeOf(context, association, timer)
    const wasBehind = 'event' in timer.task && (await catchUpTimers(context, id, timer.task.event))
    return wasBehind ? outcomeOf(context, association, timer) : outcome
  })
}

const outcomeOf = async (context: Context, association: Association, timer: Timer): Promise<Outcome> => {
  if (timer.task.task === 'release') {
    const state = await loadDraftState(context, association, timer.task.draft)
    return state ? decideDraft(state, { type: 'fire', timer: timer.id }, context.now()) : decided(nothing)
  }
  if (timer.task.task === 'news') return fireNews(context, association.id, timer, timer.task.day)
  if (timer.task.task === 'invoice-details') return fireDetailsReminder(context, association, timer)
  if (timer.task.task === 'attendance') {
    return fireAttendance(context, association, timer.task.event, timer.id)
  }
  if (timer.task.task === 'offer') return fireOffer(context, association, timer.task, timer.id)
  const state = await loadEventState(context, association, timer.task.event)
  return decided(state ? decideTimer(state, timer.id, context.now()) : nothing)
}

const fireOffer = async (
  context: Context,
  association: Association,
  { event: eventId, member }: Extract<TimerTask, { task: 'offer' }>,
  timerId: string,
): Promise<Outcome> => {
  const { id } = association
  const [event, registration, timer] = await Promise.all([
    context.events.event(id, eventId),
    context.events.registration(id, eventId, member),
    context.events.timer(id, eventId, timerId),
  ])
  return decided(event ? decideOffer({ association, event, registration, timer }, context.now()) : nothing)
}
