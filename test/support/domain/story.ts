import { decideDraft } from '../../../functions/domain/decide/decide-draft'
import { decideTimer } from '../../../functions/domain/decide/decide-timer'
import { decided, nothing, type Outcome } from '../../../functions/domain/decide/decision'
import type { Event } from '../../../functions/domain/event'
import { type Instant, toInstant } from '../../../functions/domain/time'
import type { Timer } from '../../../functions/domain/timer'
import { deliver } from './deliver'
import type { Step } from './steps'
import { commit, draftState, dueTimers, eventState, later, ownerOf, type World } from './world'

/** One command that was decided, with the state it left. */
export type Entry = {
  at: Instant
  step: Step['do'] | 'fire'
  command: string
  outcome: Outcome
  /** The very same command once more, at the same moment. */
  again: Outcome | null
  /** Events as they were before, and every event and timer as it stood after. */
  before: Map<string, Event>
  after: { events: Map<string, Event>; timers: Timer[] }
}

export type Story = { world: World; log: Entry[] }

/** The rest of a story in which nobody does anything: every alarm rings in time and every mail leaves. */
export const toTheEnd = (story: Story): void => {
  pass(story, 400 * 24 * 60, true)
  deliver(story.world)
}

export const fire = (story: Story, timer: Timer): void => {
  const { world } = story
  const { id } = timer
  const owner = ownerOf(timer)
  decide(story, 'fire', `${owner}/${id}`, true, () => {
    const draft = world.drafts.get(owner)
    if (draft) return decideDraft(draftState(world, draft), { type: 'fire', timer: id }, world.now)
    const event = world.events.get(owner)
    return decided(event ? decideTimer(eventState(world, event), id, world.now) : nothing)
  })
}

export const pass = (story: Story, minutes: number, rings: boolean): void => {
  const { world } = story
  const until = world.now.add({ minutes })
  while (rings) {
    const [next] = dueTimers(world, until)
    if (!next) break
    world.now = later(world.now, next.dueAt)
    fire(story, next)
  }
  world.now = until
}

/** Decides, commits, and where a repeat must do nothing asks what the same command would do again. */
export const decide = (
  { world, log }: Story,
  step: Entry['step'],
  command: string,
  repeats: boolean,
  ask: () => Outcome,
): void => {
  const before = new Map(world.events)
  const outcome = ask()
  if (outcome.status === 'decided') commit(world, outcome.decision)
  const after = { events: new Map(world.events), timers: [...world.timers.values()] }
  log.push({ at: toInstant(world.now), step, command, outcome, again: repeats ? ask() : null, before, after })
}

export const liveTimers = (entry: Entry['after'], event: string): Timer[] =>
  entry.timers.filter((timer) => ownerOf(timer) === event && ['wanted', 'armed'].includes(timer.status))
