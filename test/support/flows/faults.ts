import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handlers, MakeHandlers } from '../../../infra/local/handler-set'
import { makeHandlers } from '../../../infra/local/handlers'

const NAMES = ['receiveMail', 'deliverOutbox', 'fireTimer', 'recordFeedback', 'sweep'] as const
type Name = (typeof NAMES)[number]

/** `request`: it never arrives. `answer`: it arrives, and the caller never hears so. */
type Loss = 'request' | 'answer' | null

/**
 * The handlers as always, with what can go wrong around them: payloads that are remembered and can be given
 * again, functions that are not invoked, and a SES and a DynamoDB that fail as AWS's do.
 */
export const createFaults = () => {
  const payloads: Record<Name, unknown[]> = {
    receiveMail: [],
    deliverOutbox: [],
    fireTimer: [],
    recordFeedback: [],
    sweep: [],
  }
  /** Functions that take a payload and do nothing. */
  const dead = new Set<Name>()
  const servers: Server[] = []
  let real: Handlers | null = null
  const state = {
    /** What becomes of a send to this address; null: it goes well. */
    loses: (_to: string): Loss => null,
    /** So many transactions meet another write at one of their items. */
    conflicts: 0,
    /** After so many more transactions none arrives any more. */
    transactionsLeft: Number.POSITIVE_INFINITY,
    /** Done while SES is asked to send to this address, before it has. */
    onSend: async (_to: string): Promise<void> => undefined,
  }

  const ses = (endpoint: string) =>
    proxy(endpoint, servers, async (request, response, forward) => {
      const to = new URLSearchParams(request.body).get('Destinations.member.1') ?? ''
      await state.onSend(to)
      const loss = state.loses(to)
      if (loss !== 'request') await forward(loss === null)
      if (loss !== null) response.destroy()
    })
  const dynamodb = (endpoint: string) =>
    proxy(endpoint, servers, async (request, response, forward) => {
      if (!request.operation.endsWith('TransactWriteItems')) return forward(true)
      state.transactionsLeft -= 1
      if (state.transactionsLeft < 0) return void response.destroy()
      if (state.conflicts === 0) return forward(true)
      state.conflicts -= 1
      const items: unknown[] = JSON.parse(request.body).TransactItems
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(cancelled(items.length))
    })

  const make: MakeHandlers = async ({ environment, clock }) => {
    const handlers = await makeHandlers({
      environment: {
        ...environment,
        SES_ENDPOINT: await ses(environment['SES_ENDPOINT'] ?? ''),
        DYNAMODB_ENDPOINT: await dynamodb(environment['DYNAMODB_ENDPOINT'] ?? ''),
      },
      clock,
    })
    real = handlers
    const watched = NAMES.map((name) => [
      name,
      async (payload: unknown) => {
        payloads[name].push(payload)
        return dead.has(name) ? undefined : handlers[name](payload)
      },
    ])
    return { ...handlers, ...Object.fromEntries(watched) }
  }

  return {
    makeHandlers: make,
    payloads,
    dead,
    state,
    /** Invokes the function itself, whatever became of the first time. */
    invoke: (name: Name, payload: unknown): Promise<unknown> => {
      if (!real) throw new Error('Not started yet')
      return real[name](payload)
    },
    /** The payload with which this function was invoked last. */
    last: (name: Name): unknown => payloads[name].at(-1),
    stop: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
export type Faults = ReturnType<typeof createFaults>

/** As DynamoDB answers when another request is at one of the items ("TransactionConflict", API reference). */
const cancelled = (items: number): string =>
  JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
    CancellationReasons: Array.from({ length: items }, (_, at) =>
      at === items - 1
        ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
        : { Code: 'None' },
    ),
  })

type Asked = { operation: string; body: string }
/** Does it; `tell`: and hands the answer on. */
type Forward = (tell: boolean) => Promise<void>

const proxy = async (
  endpoint: string,
  servers: Server[],
  serve: (request: Asked, response: ServerResponse, forward: Forward) => Promise<void>,
): Promise<string> => {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const {
      host,
      connection,
      'content-length': length,
      ...headers
    } = request.headers as Record<string, string>
    const forward: Forward = async (tell) => {
      const answer = await fetch(endpoint, { method: 'POST', body, headers })
      const text = Buffer.from(await answer.arrayBuffer())
      if (!tell) return
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(text)
    }
    const operation = String(request.headers['x-amz-target'] ?? '')
    await serve({ operation, body: body.toString() }, response, forward)
  }
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  // As infra/local's: an idle connection that closes just as a mail comes over it would lose the answer.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
