import fc from 'fast-check'
import type { Decision } from '../../../functions/domain/decide/decision'
import { stories } from './steps'
import { type Entry, type Story, toTheEnd } from './story'
import { tell } from './tell'

/** Checks what holds however people, clocks and mail servers behave, over random stories of all commands. */
export const always = (check: (story: Story) => void, runs = 25): void =>
  fc.assert(
    fc.property(stories, (steps) => check(tell(steps))),
    { numRuns: runs },
  )

/** The same, once every alarm has rung and every mail has left. */
export const inTheEnd = (check: (story: Story) => void): void =>
  always((story) => {
    toTheEnd(story)
    check(story)
  }, 25)

export type Decided = Omit<Entry, 'outcome'> & { decision: Decision }

/** What was decided in a story, in order; refusals left out. */
export const decidedIn = ({ log }: Story): Decided[] =>
  log.flatMap(({ outcome, ...entry }) =>
    outcome.status === 'decided' ? [{ ...entry, decision: outcome.decision }] : [],
  )
