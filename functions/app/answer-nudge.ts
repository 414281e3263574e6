import type { Context } from '../context'
import { isProposed, proposeNudge, sendNudge } from '../domain/decide/ask-nudge'
import type { EventState } from '../domain/decide/decide-event'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { isSilent } from '../domain/nudges'
import { asksForNudge } from '../inbound/nudge-words'
import { nudgeApproved, nudgeRefused, nudgeShown, nudgeToNobody } from '../wording/nudge'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { loadEventState } from './load'
import { tellSender } from './tell'
import { tellOrganiser } from './tell-organiser'

/** "Stuur een herinnering aan wie nog niet gereageerd heeft": shown before anybody gets it. False for other words. */
export const answerNudge = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  if (!asksForNudge(words)) return false
  const silent = await countSilent(context, event)
  if (silent === 0) await tellOrganiser(context, incoming, nudgeToNobody(event), { event: event.id })
  else
    await carryOut(
      context,
      incoming,
      event,
      (state) => proposeNudge(state, incoming.sender.address, context.now()),
      () => nudgeShown(event, incoming.association.form, silent, incoming.day),
    )
  return true
}

/** "Akkoord" on the reminder that was shown; false when none waits for it. */
export const approveNudge = async (context: Context, incoming: Incoming, event: Event): Promise<boolean> => {
  if (!isProposed(event.proposedNudge, context.now())) return false
  await carryOut(
    context,
    incoming,
    event,
    (state) => sendNudge(state, incoming.sender.address, incoming.key, context.now()),
    ({ timers }) =>
      nudgeApproved(timers.some(({ status, task }) => status === 'wanted' && task.task === 'send')),
  )
  return true
}

/** What was decided and the answer to it commit in one change. */
const carryOut = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
  decide: (state: EventState) => Outcome,
  told: (decision: Extract<Outcome, { status: 'decided' }>['decision']) => string[],
): Promise<void> => {
  const { association, key } = incoming
  const applied = await apply(
    context,
    association.id,
    async () => {
      const state = await loadEventState(context, association, id)
      const outcome = state ? decide(state) : refused({ why: 'cancelled' })
      if (outcome.status === 'refused') return outcome
      const { decision } = outcome
      const receipt = tellSender(incoming, { paragraphs: told(decision), event: id })
      return decided({ ...decision, notices: [...decision.notices, receipt] })
    },
    { message: key, writes: [] },
  )
  if (applied.status === 'refused')
    await tellOrganiser(context, incoming, nudgeRefused(applied.refusal), { event: id })
}

/** How many the reminder would reach now. */
const countSilent = async (context: Context, event: Event): Promise<number> => {
  const [members, registrations] = await Promise.all([
    context.people.members(event.association),
    context.events.registrations(event.association, event.id),
  ])
  const of = new Map(registrations.map((one) => [one.member, one]))
  return members.filter((member) => isSilent(event, member, of.get(member.id) ?? null)).length
}
