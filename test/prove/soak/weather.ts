import { AsyncLocalStorage } from 'node:async_hooks'
import { type FaultKind, kindsFor } from '../../matrix/faults'
import type { Invocation, Wiring } from '../../matrix/wired-clients'
import type { Dice } from './dice'

/** What goes wrong at calls to AWS, at random: at most one call of an invocation. */
export type Weather = {
  faultAt: Wiring['faultAt']
  /** Nothing goes wrong in this work: AWS, too, answers in the end. */
  calm: <T>(work: () => Promise<T>) => Promise<T>
  /** Nothing goes wrong any more. */
  clears: () => void
  /** How often each happened. */
  struck: ReadonlyMap<FaultKind, number>
}

/** Among so many of its calls the one that goes wrong is chosen; a batch of mails makes the most. */
const CALLS: Record<string, number> = { deliverOutbox: 120 }
const CALLS_OF_OTHERS = 12
/** So much more often than others, as it makes so many more calls. */
const OFTENER: Record<string, number> = { deliverOutbox: 4 }

/** `rate`: the share of invocations of which a call goes wrong, where they make that many. */
export const createWeather = (dice: Dice, rate: number): Weather => {
  const plans = new WeakMap<Invocation, { at: number; seen: number }>()
  const sheltered = new AsyncLocalStorage<boolean>()
  const struck = new Map<FaultKind, number>()
  let raging = true
  const planOf = ({ name }: Invocation) => {
    const strikes = dice.chance(rate * (OFTENER[name] ?? 1))
    return { at: strikes ? dice.between(1, CALLS[name] ?? CALLS_OF_OTHERS) : 0, seen: 0 }
  }
  return {
    struck,
    calm: (work) => sheltered.run(true, work),
    clears: () => {
      raging = false
    },
    faultAt: (call, invocation) => {
      if (!raging || sheltered.getStore()) return null
      const plan = plans.get(invocation) ?? planOf(invocation)
      plans.set(invocation, plan)
      plan.seen += 1
      if (plan.seen !== plan.at) return null
      const kind = dice.pick(kindsFor(call))
      struck.set(kind, (struck.get(kind) ?? 0) + 1)
      return kind
    },
  }
}
