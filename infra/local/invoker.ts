import type { Activity, Part } from './activity'
import type { Handlers } from './handler-set'

type FunctionName = 'receiveMail' | 'deliverOutbox' | 'fireTimer' | 'recordFeedback' | 'sweep'

export type Invoker = Part & {
  invoke: (name: FunctionName) => (payload: unknown) => Promise<unknown>
  /** The parts start before the functions, which need their endpoints. */
  provide: (handlers: Handlers) => void
  /** Called after each invocation: it may have written something. */
  onDone: (listener: () => void) => void
}

/**
 * Invokes the functions. Payloads are passed as text and parsed again, as Lambda does, so that a function
 * sees nothing but JSON and keeps no hold of what belongs to somebody else.
 */
export const createInvoker = (activity: Activity): Invoker => {
  let functions: Handlers | null = null
  let done: () => void = () => undefined
  const inHand = new Set<Promise<unknown>>()
  const run = async (name: FunctionName, payload: unknown) => {
    if (functions === null) throw new Error('The functions are not there yet.')
    try {
      return await functions[name](JSON.parse(JSON.stringify(payload, binaryAsBase64)))
    } finally {
      activity.mark()
      done()
    }
  }
  return {
    invoke: (name) => (payload) => {
      const running = run(name, payload)
      inHand.add(running)
      const forget = () => inHand.delete(running)
      running.then(forget, forget)
      return running
    },
    provide: (handlers) => {
      functions = handlers
    },
    onDone: (listener) => {
      done = listener
    },
    drained: async () => {
      await Promise.allSettled([...inHand])
    },
  }
}

/** A plain function: `this` holds the value as it was before `toJSON`. */
function binaryAsBase64(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key]
  return original instanceof Uint8Array ? Buffer.from(original).toString('base64') : value
}
