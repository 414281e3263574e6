import { mayAnswerAtOnce } from '../../functions/domain/decide/at-once'
import type { AnswerCommand, AnswerState } from '../../functions/domain/decide/choose'
import { decideAnswer } from '../../functions/domain/decide/decide-answer'
import type { Event } from '../../functions/domain/event'
import { decisionOf } from '../support/domain/given'
import { at } from '../support/domain/moments'
import { cora } from '../support/domain/people'
import { known, opened, theEvent } from '../support/domain/scenes'
import { answerState } from '../support/domain/world'

const world = opened()
const DAY = at('2027-03-16 10:00')
const yes = (unit: string | null, way: AnswerCommand['way'] = null): AnswerCommand => ({
  wish: 'yes',
  epoch: theEvent(world).epoch,
  by: 'link',
  units: unit ? [unit] : null,
  way,
})
const no: AnswerCommand = { ...yes(null), wish: 'no' }

/** The example day, twice: as a choice, as a series, or once on site and online. */
const twice = (relation: 'alternatives' | 'series'): Event => {
  const event = theEvent(world)
  const [first] = event.sessions
  const sessions = ['s1', 's2'].map((id) => ({ ...known(first), id }))
  return { ...event, facts: { ...event.facts, relation }, sessions }
}
const hybrid = (): Event => {
  const event = theEvent(world)
  const sessions = event.sessions.map((one) => ({ ...one, facts: { ...one.facts, mode: 'hybrid' as const } }))
  return { ...event, sessions }
}

/** How Cora stands after these answers, one after the other. */
const after = (event: Event, ...commands: AnswerCommand[]): AnswerState => {
  const state = answerState(world, event, cora)
  for (const command of commands) {
    const [changed] = decisionOf(decideAnswer(state, command, DAY)).registrations
    state.registration = changed ?? state.registration
  }
  return state
}

test.each<[string, AnswerState, AnswerCommand, boolean]>([
  ['a first yes', after(twice('alternatives')), yes('s1'), true],
  ['a first no', after(twice('alternatives')), no, true],
  ['a yes to a choice that names none', after(twice('alternatives')), yes(null), false],
  ['what holds already', after(twice('alternatives'), yes('s1')), yes('s1'), false],
  ['a switch, which gives the other seat up', after(twice('alternatives'), yes('s1')), yes('s2'), false],
  ['one more session of a series', after(twice('series'), yes('s1')), yes('s2'), true],
  ['all sessions of a series', after(twice('series'), yes('s1')), yes(null), true],
  ['de-registering', after(twice('series'), yes('s1')), no, false],
  ['another way of taking part', after(hybrid(), yes(null, 'on-site')), yes(null, 'online'), false],
  ['an answer to an earlier date', after(hybrid()), { ...yes(null), epoch: 0 }, false],
  ['undo', after(hybrid(), yes(null)), { ...yes(null), wish: 'undo' }, false],
])('in a known browser, without a press: %s', (_, state, command, may) => {
  expect(mayAnswerAtOnce(state, command, DAY)).toBe(may)
})

test('an undo is of the change that its page told of: of an earlier one it changes nothing', () => {
  const state = after(twice('series'), yes('s1'), yes('s2'))
  const undo = (undoes: number) =>
    decisionOf(decideAnswer(state, { ...yes(null), wish: 'undo', undoes }, DAY)).registrations
  expect(undo(1)).toEqual([])
  expect(undo(2)[0]?.choices.map(({ unit }) => unit)).toEqual(['s1'])
})
