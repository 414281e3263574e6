import { getRequestListener } from '@hono/node-server'
import type { Activity, Part } from './activity'
import { serveOnLoopback } from './loopback-server'

type Fetch = (request: Request) => Response | Promise<Response>

export type Pages = Part & { port: number; url: string; close: () => Promise<void> }

type Options = {
  port: number
  /** Null while the stack is still starting. */
  fetch: () => Fetch | null
  activity: Activity
  /** Told after each request. */
  served: () => void
}

/** The web app of the service on Node, as API Gateway would serve it. */
export const startPages = async (options: Options): Promise<Pages> => {
  const inHand = new Set<Promise<Response>>()
  const serve = (request: Request): Promise<Response> => {
    const fetch = options.fetch()
    if (fetch === null) return Promise.resolve(new Response('Starting…', { status: 503 }))
    if (!['GET', 'HEAD'].includes(request.method)) options.activity.mark()
    const served = Promise.resolve(fetch(request))
    inHand.add(served)
    const done = () => {
      inHand.delete(served)
      options.served()
    }
    served.then(done, done)
    return served
  }
  const server = await serveOnLoopback(
    getRequestListener(serve, { overrideGlobalObjects: false }),
    options.port,
  )
  const drained = async () => {
    await Promise.allSettled([...inHand])
  }
  return { ...server, drained, close: () => drained().then(server.close) }
}
