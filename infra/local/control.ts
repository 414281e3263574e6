import { randomBytes, timingSafeEqual } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import * as z from 'zod'
import { readIfPresent, writeDurably } from './durable-file'
import { readBody, serveOnLoopback } from './loopback-server'

/** How another process of this person reaches the stack that runs on a data folder. */
export const ControlAddress = z.object({
  url: z.string(),
  secret: z.string(),
  smtpPort: z.nullable(z.number()),
})
export type ControlAddress = z.infer<typeof ControlAddress>

/** Answers a request line by line. A throw ends the answer with `error: …`. */
export type ControlRoute = (body: unknown, say: (line: string) => void) => Promise<void>

export type Control = {
  /** From here on commands are answered and mail is accepted. */
  open: (routes: Record<string, ControlRoute>, smtpPort: number) => Promise<void>
  close: () => Promise<void>
}

const BODY_BYTES_MAX = 64 * 1024 * 1024

/** The address that a running stack left in its data folder; null when there is none. */
export const readControlAddress = async (dataDir: string): Promise<ControlAddress | null> => {
  const bytes = await readIfPresent(join(dataDir, 'control.json'))
  return bytes ? ControlAddress.parse(JSON.parse(bytes.toString())) : null
}

const ALIVE = 'groene-knop'

/** Whether that stack still runs: a file that a `kill -9` left behind names a port that others may use now. */
export const isRunning = async ({ url, secret }: ControlAddress): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/ping`, { headers: { authorization: `Bearer ${secret}` } })
    return (await response.text()) === ALIVE
  } catch {
    return false
  }
}

/**
 * Takes the data folder for this stack and listens for commands of this machine that know the secret, which
 * only this user can read. Throws when another stack runs on the folder.
 */
export const startControl = async (dataDir: string): Promise<Control> => {
  const other = await readControlAddress(dataDir)
  if (other && (await isRunning(other))) {
    throw new Error(`A stack already runs on ${dataDir}. End it, or choose another DATA_DIR and other ports.`)
  }
  let routes: Record<string, ControlRoute> = {}
  const secret = randomBytes(24).toString('base64url')
  const server = await serveOnLoopback((request, response) => {
    if (!isAllowed(request, secret)) return response.writeHead(403).end()
    return serve(request, response, (name) => routes[name])
  })
  const file = join(dataDir, 'control.json')
  const publish = (smtpPort: number | null) =>
    writeDurably(file, JSON.stringify({ url: server.url, secret, smtpPort }))
  await publish(null)
  return {
    open: async (given, smtpPort) => {
      routes = given
      await publish(smtpPort)
    },
    close: async () => {
      await rm(file, { force: true })
      await server.close()
    },
  }
}

const isAllowed = (request: IncomingMessage, secret: string): boolean => {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${secret}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  routeOf: (name: string) => ControlRoute | undefined,
): Promise<void> => {
  const name = (request.url ?? '/').slice(1)
  if (name === 'ping') return void response.end(ALIVE)
  const route = routeOf(name)
  if (!route) return void response.writeHead(503).end('The stack is still starting.')
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
  try {
    const body = await readBody(request, BODY_BYTES_MAX)
    await route(body === null || body.length === 0 ? {} : JSON.parse(body.toString()), (line) =>
      response.write(`${line}\n`),
    )
    response.end()
  } catch (error) {
    response.end(`error: ${error instanceof Error ? error.message : error}\n`)
  }
}
