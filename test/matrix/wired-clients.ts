import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, ContextParts, Service } from '../../functions/context'
import { type Call, Died, type FaultKind, goWrong } from './faults'
import type { Turnstile } from './turnstile'

/** One invocation of a function. Once it died, no call of it arrives any more. */
export type Invocation = { name: string; id: number; dead: boolean }

/** What became of a call: whether it took effect, and whether the function heard so. */
export type Made = { call: Call; invocation: Invocation; took: boolean; heard: boolean }

export type Wiring = {
  turnstile: Turnstile
  /** What goes wrong at this call, if anything; asked once for all tries of the SDK. */
  faultAt: (call: Call, invocation: Invocation) => FaultKind | null
  /** Told of every call, once for every try of the SDK. */
  made: (made: Made) => void
}

export const invocations = new AsyncLocalStorage<Invocation>()

type Args = { input: object }
type Step = (args: Args) => Promise<{ output: object; response: unknown }>
type Told = { commandName?: string }

/**
 * Gives each client that the functions make a layer beneath the SDK's retries through which every call goes.
 * Calls that no invocation makes pass by it. The pause between two tries of the SDK is left out.
 */
export const wiredClients = ({
  turnstile,
  faultAt,
  made,
}: Wiring): { made: NonNullable<ContextParts['made']>; destroy: () => void } => {
  const clients: Client[] = []
  let count = 0
  const tries = new WeakMap<object, { call: Call; kind: FaultKind | null; attempt: number }>()

  const wire = (service: Service, client: Client) => {
    clients.push(client)
    const layer =
      (next: Step, told: Told): Step =>
      async (args) => {
        const invocation = invocations.getStore()
        if (!invocation) return next(args)
        return turnstile.pass(async () => {
          if (invocation.dead) throw new Died()
          const begun = (): { call: Call; kind: FaultKind | null; attempt: number } => {
            const call: Call = {
              number: ++count,
              service,
              operation: (told.commandName ?? '').replace(/Command$/, ''),
              input: args.input as Record<string, unknown>,
              by: invocation.name,
            }
            return { call, kind: faultAt(call, invocation), attempt: 0 }
          }
          const known = tries.get(args.input) ?? begun()
          known.attempt += 1
          tries.set(args.input, known)
          const { call, kind, attempt } = known
          let took = false
          let heard = false
          const perform = async () => {
            const answer = await next(args)
            took = true
            return answer
          }
          try {
            const answer = await (kind ? goWrong(kind, call, attempt, perform) : perform())
            heard = true
            return answer as Awaited<ReturnType<Step>>
          } catch (error) {
            if (error instanceof Died) invocation.dead = true
            throw error
          } finally {
            made({ call, invocation, took, heard })
          }
        })
      }
    const { middlewareStack, config: settings } = client as unknown as {
      middlewareStack: { add: (layer: unknown, at: object) => void }
      config: { retryStrategy: () => Promise<RetryStrategy> }
    }
    middlewareStack.add(layer, { step: 'finalizeRequest', priority: 'low', name: 'matrix' })
    withoutPauses(settings)
  }
  return {
    made: wire,
    destroy: () => {
      for (const client of clients) client.destroy()
    },
  }
}

type RetryStrategy = { retryBackoffStrategy: { computeNextBackoffDelay: (attempt: number) => number } }

const withoutPauses = (settings: { retryStrategy: () => Promise<RetryStrategy> }): void => {
  const real = settings.retryStrategy
  settings.retryStrategy = async () => {
    const strategy = await real()
    strategy.retryBackoffStrategy.computeNextBackoffDelay = () => 0
    return strategy
  }
}
