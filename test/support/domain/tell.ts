import { decideAnswer } from '../../../functions/domain/decide/decide-answer'
import { decideDraft } from '../../../functions/domain/decide/decide-draft'
import { decideEvent } from '../../../functions/domain/decide/decide-event'
import { decided } from '../../../functions/domain/decide/decision'
import type { DraftCommand } from '../../../functions/domain/decide/draft-state'
import { reviseDraft } from '../../../functions/domain/decide/revise-draft'
import type { Event } from '../../../functions/domain/event'
import { addDays, localDate, toInstant } from '../../../functions/domain/time'
import type { EventFacts } from '../../../functions/domain/understanding'
import { blocking, cancellation, move, newEvent, on } from './announcements'
import { deliver } from './deliver'
import { ANNOUNCED, OLD_DATE } from './moments'
import { els, ruben } from './people'
import { announce, known } from './scenes'
import type { Step } from './steps'
import { decide, fire, pass, type Story } from './story'
import { answerState, draftState, dueTimers, eventState, newWorld, type World } from './world'

const DRAFTS_MAX = 5

export const tell = (steps: Step[]): Story => {
  const story: Story = { world: newWorld(ANNOUNCED), log: [] }
  for (const step of steps) take(story, step)
  return story
}

const take = (story: Story, step: Step): void => {
  const { world } = story
  switch (step.do) {
    case 'announce':
      if (world.drafts.size < DRAFTS_MAX) announceStep(world, step)
      break
    case 'revise':
      revise(story, step)
      break
    case 'approve':
    case 'proof':
    case 'discard':
    case 'withhold':
      draftStep(story, step)
      break
    case 'organise':
      organise(story, step)
      break
    case 'answer':
      answer(story, step)
      break
    case 'ring':
      for (const timer of some([...world.timers.values()], step.timer)) fire(story, timer)
      break
    case 'catch up': {
      const due = dueTimers(world, world.now)
      for (const timer of step.backwards ? due.reverse() : due) fire(story, timer)
      break
    }
    case 'wait':
      pass(story, step.minutes, step.rings)
      break
    case 'deliver':
      deliver(world, step.count)
      break
    case 'suppress':
    case 'stop stream':
      memberStep(world, step)
      break
  }
}

/** The one that this number picks; none of none. */
const some = <T>(all: T[], number: number): T[] => all.slice(number % all.length, (number % all.length) + 1)

const announceStep = (world: World, step: Extract<Step, { do: 'announce' }>): void => {
  const [event] = some([...world.events.values()], step.event)
  const today = localDate(world.now, world.association.zone)
  const facts = Array.from({ length: step.own.parts }, (_, part) =>
    factsOf(step, event, addDays(today, step.days + part * 7)),
  )
  const questions = step.own.blocked ? [blocking('/events/0/sessions/0/date', 'Welke dag is het?')] : []
  announce(world, facts, { verified: step.own.verified, questions })
}

const factsOf = (
  step: Extract<Step, { do: 'announce' }>,
  event: Event | undefined,
  date: string,
): EventFacts => {
  const present = event?.sessions[0]?.facts.date ?? OLD_DATE
  const own = {
    reserveDates: step.reserve ? [addDays(date, 70)] : [],
    registration: { ...newEvent().registration, mode: step.own.mode },
  }
  switch (step.what) {
    case 'new':
      return on(date, newEvent(own))
    case 'move':
      return on(date, move({ ...own, movedFrom: [present] }))
    case 'cancellation':
      return cancellation(present)
  }
}

const revise = (story: Story, step: Extract<Step, { do: 'revise' }>): void => {
  const { world } = story
  const [draft] = some([...world.drafts.values()], step.draft)
  const facts = draft?.understanding.events[0]
  const date = facts?.sessions[0]?.date
  if (!draft || !facts || !date) return
  const [, ...others] = draft.understanding.events
  const understanding = {
    ...draft.understanding,
    events: [on(addDays(date, step.days), facts), ...others],
    questions: [],
  }
  const changed = ['/events/0/sessions/0/date']
  const events = [...world.events.values()]
  decide(story, 'revise', `${draft.id} ${step.days}`, false, () => {
    const state = { association: world.association, draft, events }
    const revised = reviseDraft(
      state,
      { understanding, changed, settled: [], plan: [], chosen: [], missed: [] },
      world.now,
    )
    return revised.status === 'refused' ? revised : decided({ drafts: [revised.draft] })
  })
}

type DraftStep = Extract<Step, { do: 'approve' | 'proof' | 'discard' | 'withhold' }>

const draftStep = (story: Story, step: DraftStep): void => {
  const { world } = story
  const [draft] = some([...world.drafts.values()], step.draft)
  if (!draft) return
  // Two requests for a proof are never in one millisecond: the store would have the second decide again.
  if (step.do === 'proof') world.now = world.now.add({ milliseconds: 1 })
  const command = draftCommand(step, draft.revision, world)
  decide(story, step.do, draft.id, step.do !== 'proof', () =>
    decideDraft(draftState(world, known(world.drafts.get(draft.id))), command, world.now),
  )
}

const draftCommand = (step: DraftStep, revision: number, world: World): DraftCommand => {
  switch (step.do) {
    case 'approve': {
      const at = step.hours ? world.now.add({ hours: step.hours }) : null
      const { via, parts, stale } = step
      return { type: 'approve', by: els.address, via, parts, at, revision: stale ? revision - 1 : revision }
    }
    case 'proof':
      return { type: 'proof', by: ruben.address, revision }
    case 'discard':
      return { type: 'discard', by: ruben.address, revision, parts: 'all' }
    case 'withhold':
      return { type: 'withhold', by: ruben.address }
  }
}

const organise = (story: Story, step: Extract<Step, { do: 'organise' }>): void => {
  const { world } = story
  for (const { id } of some([...world.events.values()], step.event)) {
    decide(story, step.do, `${step.wish} ${id}`, step.wish !== 'stop', () => {
      const event = known(world.events.get(id))
      return decideEvent(eventState(world, event), { type: step.wish, by: els.address }, world.now)
    })
  }
}

const answer = (story: Story, step: Extract<Step, { do: 'answer' }>): void => {
  const { world } = story
  const [event] = some([...world.events.values()], step.event)
  const [member] = some([...world.members.values()], step.member)
  if (!event || !member) return
  const command = { wish: step.wish, epoch: step.stale ? event.epoch - 1 : event.epoch, by: 'link' }
  decide(story, step.do, `${step.wish} ${event.id}/${member.id} ${command.epoch}`, true, () =>
    decideAnswer(answerState(world, known(world.events.get(event.id)), member), command, world.now),
  )
}

const memberStep = (world: World, step: Extract<Step, { do: 'suppress' | 'stop stream' }>): void => {
  const [member] = some([...world.members.values()], step.member)
  if (!member) return
  const changed =
    step.do === 'suppress'
      ? { ...member, suppressed: { why: 'bounce' as const, at: toInstant(world.now) } }
      : { ...member, stopped: [...member.stopped, step.stream] }
  world.members.set(member.id, changed)
}
