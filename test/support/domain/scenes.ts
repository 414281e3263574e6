import type { Member } from '../../../functions/domain/association'
import type { AnswerCommand } from '../../../functions/domain/decide/choose'
import { decideAnswer } from '../../../functions/domain/decide/decide-answer'
import { decideDraft } from '../../../functions/domain/decide/decide-draft'
import {
  decideEvent,
  type EventState,
  type PlainCommand,
} from '../../../functions/domain/decide/decide-event'
import { decideTimer } from '../../../functions/domain/decide/decide-timer'
import { type Decision, decided } from '../../../functions/domain/decide/decision'
import type { DraftCommand, DraftState } from '../../../functions/domain/decide/draft-state'
import { makeDraft } from '../../../functions/domain/decide/make-draft'
import type { Draft } from '../../../functions/domain/draft'
import type { Event } from '../../../functions/domain/event'
import type { DraftId } from '../../../functions/domain/ids'
import type { TimerTask } from '../../../functions/domain/timer'
import type { EventFacts, Question } from '../../../functions/domain/understanding'
import { move, newEvent, on, understood } from './announcements'
import { decisionOf } from './given'
import { ANNOUNCED, at, OLD_DATE } from './moments'
import { anna, bart, draftId, els, eventId } from './people'
import { answerState, commit, draftState, eventState, later, newWorld, ownerOf, type World } from './world'

export type Announcing = { verified?: boolean; questions?: Question[] }

/** An announcement of these events arrives: the draft with its preview's plan. */
export const announce = (world: World, facts: EventFacts[], own: Announcing = {}): Draft => {
  const number = world.drafts.size + 1
  const draft = makeDraft(
    {
      association: world.association,
      organiser: els.address,
      verified: own.verified ?? true,
      subject: 'Peildag',
      text: 'Beste leden, houd de dag vrij.',
      day: world.now.toZonedDateTimeISO(world.association.zone).toPlainDate().toString(),
      understanding: understood(facts, own.questions),
      events: [...world.events.values()],
      membersInCopy: 0,
      recipients: world.members.size,
      ids: {
        draft: draftId(number),
        secret: `secret-${number}`,
        events: facts.map((_, index) => eventId(number * 10 + index)),
      },
    },
    world.now,
  )
  commit(world, decisionOf(decided({ drafts: [draft] })))
  return known(world.drafts.get(draft.id))
}

/** Carries out a command on the newest draft, or on the one that is named. */
export const onDraft = (world: World, command: DraftCommand, id?: DraftId): Decision => {
  const draft = known(id ? world.drafts.get(id) : [...world.drafts.values()].at(-1))
  return committed(world, decisionOf(decideDraft(draftState(world, draft), command, world.now)))
}

export const onEvent = (world: World, command: PlainCommand): Decision =>
  committed(
    world,
    decisionOf(
      decideEvent(eventState(world, theEvent(world)), { type: command, by: els.address }, world.now),
    ),
  )

export const answer = (world: World, member: Member, wish: AnswerCommand['wish']): Decision => {
  const event = theEvent(world)
  const command = { wish, epoch: event.epoch, by: 'link' }
  return committed(world, decisionOf(decideAnswer(answerState(world, event, member), command, world.now)))
}

/** Moves the clock on to the live timer of this task and fires it. */
export const ring = (world: World, task: TimerTask['task']): Decision => {
  const timer = known(
    [...world.timers.values()].find(
      (one) => one.task.task === task && (one.status === 'wanted' || one.status === 'armed'),
    ),
    task,
  )
  world.now = later(world.now, timer.dueAt)
  if (timer.task.task === 'release') return onDraftTimer(world, ownerOf(timer), timer.id)
  const event = known(world.events.get(ownerOf(timer)))
  return committed(world, decideTimer(eventState(world, event), timer.id, world.now))
}

const onDraftTimer = (world: World, owner: string, timer: string): Decision => {
  const draft = known(world.drafts.get(owner))
  return committed(
    world,
    decisionOf(decideDraft(draftState(world, draft), { type: 'fire', timer }, world.now)),
  )
}

const committed = (world: World, decision: Decision): Decision => {
  commit(world, decision)
  return decision
}

export const approval = (own: Partial<Extract<DraftCommand, { type: 'approve' }>> = {}) =>
  ({ type: 'approve', by: els.address, via: 'reply', revision: 1, parts: 'all', at: null, ...own }) as const

export const theEvent = (world: World): Event => known([...world.events.values()].at(-1))
export const theDraft = (world: World): Draft => known([...world.drafts.values()].at(-1))

export const known = <T>(value: T | undefined, what = 'it'): T => {
  if (value === undefined) throw new Error(`There is no such thing: ${what}`)
  return value
}

/** A draft of these events and what a decision about it looks at. */
export const drafted = (facts: EventFacts[], own: Announcing & { now?: string } = {}): DraftState => {
  const world = newWorld(own.now ?? ANNOUNCED)
  return draftState(world, announce(world, facts, own))
}

/** Approved and carried out at once, without the hold. */
export const released = (facts: EventFacts[], now = ANNOUNCED): World => {
  const world = newWorld(now, 0)
  announce(world, facts)
  onDraft(world, approval())
  return world
}

/** The example: announced for April with a green button, Anna comes and Bart does not; then moved to June. */
export const moved = (): World => {
  const world = released([on(OLD_DATE, newEvent())], '2027-02-01 09:00')
  answer(world, anna, 'yes')
  answer(world, bart, 'no')
  world.now = at(ANNOUNCED)
  announce(world, [move()])
  onDraft(world, approval())
  return world
}

/** The moved example with its registration open since the next Monday. */
export const opened = (): World => {
  const world = moved()
  world.now = at('2027-03-15 10:00')
  onEvent(world, 'open')
  return world
}

export const stateOf = (world: World): EventState => eventState(world, theEvent(world))
