import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export const LOOPBACK = '127.0.0.1'

export type LoopbackServer = { port: number; url: string; close: () => Promise<void> }

/** Serves on 127.0.0.1 only; port 0 takes a free one. A port in use is an error that names the port. */
export const serveOnLoopback = async (listener: RequestListener, port = 0): Promise<LoopbackServer> => {
  const server = createServer(listener)
  // An idle connection that is closed just as a mail comes over it would leave its sender without an answer.
  server.keepAliveTimeout = 0
  await listening(server, port)
  const taken = (server.address() as AddressInfo).port
  return { port: taken, url: `http://${LOOPBACK}:${taken}`, close: () => closed(server) }
}

/**
 * Lets through what an AWS SDK signed, whoever signed it, as AWS lets nothing else through: a web page in
 * this person's browser can send forms to this machine, but not with that header.
 */
export const onlySigned =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return listener(request, response)
    request.resume()
    response.writeHead(403).end()
  }

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen(port, LOOPBACK, () => resolve())
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** An error that a person can act on when a port is taken. */
export const portError = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new Error(`Port ${port} cannot be used (${error.code}): choose another one, or end what uses it.`)
    : error

/** The whole body; null as soon as it is over the limit, with the rest read and dropped. */
export const readBody = async (request: IncomingMessage, bytesMax: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= bytesMax) chunks.push(chunk)
  }
  return bytes <= bytesMax ? Buffer.concat(chunks) : null
}
