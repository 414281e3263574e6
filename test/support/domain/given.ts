import type { Temporal } from 'temporal-polyfill'
import type { AnswerCommand, AnswerState } from '../../../functions/domain/decide/choose'
import { decideAnswer } from '../../../functions/domain/decide/decide-answer'
import { decideDraft } from '../../../functions/domain/decide/decide-draft'
import {
  decideEvent,
  type EventCommand,
  type EventState,
} from '../../../functions/domain/decide/decide-event'
import { decideTimer } from '../../../functions/domain/decide/decide-timer'
import { type Decision, decided, type Outcome } from '../../../functions/domain/decide/decision'
import type { DraftCommand, DraftState } from '../../../functions/domain/decide/draft-state'
import { refusalSentence } from '../../../functions/domain/refusal'
import { at } from './moments'
import { type Summary, summarize } from './summary'

/** `given(decide)(state).when(command, '2027-03-11 09:00').then({ … })`. */
const specify =
  <State, Command>(decide: (state: State, command: Command, now: Temporal.Instant) => Outcome) =>
  (state: State) => ({
    when: (command: Command, now: string) => judge(decide(state, command, at(now))),
  })

export const given = {
  draft: specify<DraftState, DraftCommand>(decideDraft),
  event: specify<EventState, EventCommand>(decideEvent),
  answer: specify<AnswerState, AnswerCommand>(decideAnswer),
  /** The command is the id of the timer that fires. */
  timer: specify<EventState, string>((state, id, now) => decided(decideTimer(state, id, now))),
}

const judge = (outcome: Outcome) => ({
  /** Every part that is named is compared whole. */
  // biome-ignore lint/suspicious/noThenProperty: the word of given-when-then; nothing awaits it.
  then: (expected: Partial<Summary>): Decision => {
    const decision = decisionOf(outcome)
    const all = summarize(decision)
    const named = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Summary]]))
    expect(named).toEqual(expected)
    return decision
  },
  thenNothing: (): void =>
    expect(summarize(decisionOf(outcome))).toEqual({
      drafts: [],
      events: [],
      registrations: [],
      notices: [],
      timers: [],
    }),
  /** Politely refused, with this sentence for an organiser or member who reads Dutch. */
  thenRefused: (sentence: string): void => {
    expect(outcome).toMatchObject({ status: 'refused' })
    if (outcome.status === 'refused') expect(refusalSentence(outcome.refusal, 'nl')).toBe(sentence)
  },
})

export const decisionOf = (outcome: Outcome): Decision => {
  if (outcome.status === 'refused') throw new Error(`Refused: ${refusalSentence(outcome.refusal, 'nl')}`)
  return outcome.decision
}
