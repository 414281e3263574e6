import { decideAnswer } from '../../functions/domain/decide/decide-answer'
import { decideDraft } from '../../functions/domain/decide/decide-draft'
import { decideEvent } from '../../functions/domain/decide/decide-event'
import { decideReplan } from '../../functions/domain/decide/decide-replan'
import type { Decision } from '../../functions/domain/decide/decision'
import type { DraftState } from '../../functions/domain/decide/draft-state'
import { splitDecision } from '../../functions/domain/decide/split-decision'
import { unitIds } from '../../functions/domain/event'
import { isLive } from '../../functions/domain/event-timers'
import { toInstant } from '../../functions/domain/time'
import type { Timer } from '../../functions/domain/timer'
import type { EventFacts } from '../../functions/domain/understanding'
import { ACTIONS_MAX, writesOf } from '../../functions/store/commit'
import { beginWrites, counterWrite } from '../../functions/store/seat-writes'
import type { Write } from '../../functions/store/table'
import { decisionOf } from '../support/domain/given'
import { weeklySeries } from '../support/domain/long-series'
import { at } from '../support/domain/moments'
import { anna, association, els } from '../support/domain/people'
import { announce, approval, known, theEvent } from '../support/domain/scenes'
import { answerState, draftState, eventState, newWorld, type World } from '../support/domain/world'

const NOW = '2027-03-01 09:00'
const PRICE = { audience: null, amountEur: 25, limit: null }
/** What the store or an app may write with a press: an invoice and its timer, the mark of a mail, news. */
const ALONGSIDE = 8

const actions = (decision: Decision): number =>
  writesOf(
    association.id,
    decision,
    toInstant(at(NOW)),
    () => 'id',
    { message: 'mail', writes: [] },
    decision.seats.flatMap((change): Write[] =>
      change.change === 'set'
        ? beginWrites(association.id, change.seats, 'begun')
        : [counterWrite(association.id, change)],
    ),
  ).length

/** The whole decision comes true in the world, as it does once what it left is worked off. */
const become = (world: World, decision: Decision): Decision => {
  for (const event of decision.events) world.events.set(event.id, { ...event, version: event.version + 1 })
  for (const timer of decision.timers) world.timers.set(timer.id, timer)
  return decision
}

const approving = (
  world: World,
  facts: EventFacts[],
  change: (state: DraftState) => DraftState,
): Decision => {
  const draft = announce(world, facts)
  return become(world, decisionOf(decideDraft(change(draftState(world, draft)), approval(), world.now)))
}

const asDrafted = (state: DraftState): DraftState => state
const keeping = (state: DraftState): DraftState => ({
  ...state,
  draft: {
    ...state.draft,
    parts: state.draft.parts.map((part) => ({ ...part, plan: { ...part.plan, answers: 'keep' } })),
  },
})

const liveTimers = (world: World): string[] =>
  [...world.timers.values()]
    .filter(isLive)
    .map(({ task, epoch, dueAt }) => JSON.stringify([task, epoch, dueAt]))
    .toSorted()

/** Brings the timers in line page by page, as of the decision. */
const workOff = (world: World, id: string | undefined): Decision[] => {
  const pages: Decision[] = []
  for (;;) {
    const event = known(world.events.get(id ?? ''))
    const page = decideReplan(eventState(world, event), toInstant(world.now))
    if (page.timers.length === 0) return pages
    pages.push(become(world, page))
  }
}

/** A series through everything that touches all of its sessions; each decision by its name. */
const lifeOf = (weeks: number): { name: string; decision: Decision }[] => {
  const world = newWorld(NOW, 0)
  const all: { name: string; decision: Decision }[] = []
  const step = (name: string, decide: () => Decision) => all.push({ name, decision: decide() })
  const event = () => theEvent(world)
  const commanded = (command: Parameters<typeof decideEvent>[1]) =>
    become(world, decisionOf(decideEvent(eventState(world, event()), command, world.now)))
  const moved = (shift: number) =>
    weeklySeries(weeks, {
      shift,
      kind: 'date-move',
      movedFrom: event().facts.sessions.flatMap(({ date }) => date ?? []),
    })
  step('created', () => approving(world, [weeklySeries(weeks)], asDrafted))
  step('link', () => commanded({ type: 'link', by: els.address, link: 'https://video.example/kamer' }))
  step('moved, asking again', () => approving(world, [moved(1)], asDrafted))
  step('moved, keeping', () => approving(world, [moved(2)], keeping))
  step('other times', () =>
    approving(
      world,
      [
        weeklySeries(weeks, {
          shift: 2,
          kind: 'session-update',
          sessions: weeklySeries(weeks, { shift: 2 }).sessions.map((one) => ({ ...one, start: '14:00' })),
        }),
      ],
      asDrafted,
    ),
  )
  step('more seats', () =>
    approving(
      world,
      [weeklySeries(weeks, { shift: 2, kind: 'session-update', capacity: { limited: true, seats: 9 } })],
      asDrafted,
    ),
  )
  step('called off', () =>
    approving(world, [{ ...weeklySeries(weeks, { shift: 2 }), kind: 'cancellation' }], asDrafted),
  )
  return all
}

/** Below, at and above each size at which one of them no longer fits. */
const SIZES = [1, 2, 4, 8, 11, 12, 16, 19, 20, 25, 26, 33, 40, 50, 60, 75]

test('no decision about a series of any length is more than one transaction does', () => {
  const counted = SIZES.flatMap((weeks) =>
    lifeOf(weeks).map(({ name, decision }) => ({ weeks, name, actions: actions(decision) })),
  )
  expect(counted.filter((one) => one.actions > ACTIONS_MAX)).toEqual([])
})

test('what a decision leaves for later comes to the same timers, also when another came in between', () => {
  const world = newWorld(NOW, 0)
  const behind = newWorld(NOW, 0)
  for (const [index, { name, decision }] of lifeOf(60).entries()) {
    const { core, rests } = splitDecision(decision)
    expect({ name, rests: rests.length }).toEqual({ name, rests: 1 })
    become(world, decision)
    const whole = liveTimers(world)
    // What this one left is worked off only after the next, every other time.
    become(behind, core)
    if (index % 2 === 1) continue
    const pages = workOff(behind, rests[0]?.event)
    expect(pages.filter((page) => actions(page) > ACTIONS_MAX)).toEqual([])
    expect({ name, timers: liveTimers(behind) }).toEqual({ name, timers: whole })
  }
})

test('a moment that passed before it was set is still owed, once', () => {
  const world = newWorld(NOW, 0)
  const [created] = lifeOf(60)
  become(world, splitDecision((created as { decision: Decision }).decision).core)
  const event = theEvent(world)
  const practical = () => [...world.timers.values()].filter(({ task }) => task.task === 'practical')
  workOff(world, event.id)
  const [first] = practical() as [Timer]
  expect(practical()).toHaveLength(60)
  world.timers.set(first.id, { ...first, status: 'fired' })
  workOff(world, event.id)
  expect(practical().filter(({ dueAt }) => dueAt === first.dueAt)).toHaveLength(1)
})

test.each([60, 75])('a press on all of %i sessions with a maximum is one transaction', (weeks) => {
  const world = newWorld(NOW, 0)
  approving(world, [weeklySeries(weeks, { prices: [PRICE] })], asDrafted)
  const event = theEvent(world)
  const seats = unitIds(event).map((unit) => ({
    event: event.id,
    unit,
    epoch: 0,
    limit: 2,
    taken: 0,
    waiting: 0,
  }))
  const state = { ...answerState(world, event, anna), seats }
  const pressed = decisionOf(decideAnswer(state, { wish: 'yes', epoch: 0, by: 'link' }, world.now))
  expect(pressed.seats).toHaveLength(weeks)
  const [registration = null] = pressed.registrations
  const left = decisionOf(
    decideAnswer({ ...state, registration }, { wish: 'no', epoch: 0, by: 'link' }, world.now),
  )
  expect(left.seats).toHaveLength(weeks)
  for (const decision of [pressed, left])
    expect(actions(decision)).toBeLessThanOrEqual(ACTIONS_MAX - ALONGSIDE)
})

test('more counters than a press can change at once are refused before anybody is invited', () => {
  const world = newWorld(NOW, 0)
  const draft = announce(world, [weeklySeries(76)])
  const refusal = { why: 'too-many-counted', most: 75 }
  const state = draftState(world, draft)
  expect(decideDraft(state, approval(), world.now)).toEqual({ status: 'refused', refusal })
  const together: DraftState = {
    ...state,
    draft: {
      ...draft,
      parts: draft.parts.map((part) => ({ ...part, plan: { ...part.plan, sessions: 'together' } })),
    },
  }
  expect(decideDraft(together, approval(), world.now).status).toBe('decided')
})

test('two long series that are approved at once leave each in a transaction of its own', () => {
  const world = newWorld(NOW, 0)
  const draft = announce(world, [weeklySeries(60), weeklySeries(60, { title: 'Leeskring', shift: 1 })])
  const approved = decisionOf(decideDraft(draftState(world, draft), approval(), world.now))
  expect(approved.timers.map(({ task, dueAt }) => [task.task, dueAt])).toEqual([
    ['release', toInstant(world.now)],
    ['release', toInstant(world.now)],
  ])
  expect(actions(approved)).toBeLessThanOrEqual(ACTIONS_MAX)
})
