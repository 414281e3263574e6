import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Temporal } from 'temporal-polyfill'
import { LOOPBACK, portError } from './loopback-server'
import type { Envelope } from './mail-auth'

/** What SES receives at most (Amazon SES developer guide, "Service quotas": 40 MB with receipt to S3). */
export const RECEIVED_BYTES_MAX = 40 * 1024 * 1024

export type SmtpIn = { port: number; close: () => Promise<void> }

type Options = {
  port: number
  now: () => Temporal.Instant
  /** Whether mail for this address is taken. */
  accepts: (address: string) => boolean
  /** Must have the mail stored for good when it resolves: only then is it acknowledged. */
  receive: (raw: Buffer, envelope: Envelope) => Promise<void>
  log: (line: string) => void
}

/** Inbound mail on 127.0.0.1, as the internet would hand it to SES: no login, no other domains. */
export const startSmtp = async (options: Options): Promise<SmtpIn> => {
  const server = new SMTPServer({
    name: 'groene-knop.localhost',
    size: RECEIVED_BYTES_MAX,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, done) => {
      done(options.accepts(address) ? null : answer(550, `5.1.1 No mailbox here: ${address}`))
    },
    onData: (stream, session, done) => {
      take(stream, session, options).then(
        (size) =>
          size === 'stored' ? done(null, '2.0.0 Stored') : done(answer(552, '5.3.4 Message too big')),
        (error) => {
          options.log(`inbound mail could not be stored: ${error}`)
          done(answer(451, '4.3.0 Could not be stored, try again later'))
        },
      )
    },
  })
  // A client that breaks off is its own problem; without a listener it would end the process.
  await listening(server, options.port)
  server.on('error', () => undefined)
  const { port } = server.server.address() as AddressInfo
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

const listening = (server: SMTPServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(portError(error, port))
    server.once('error', failed)
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed)
      resolve()
    })
  })

const answer = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

const take = async (
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  options: Options,
): Promise<'stored' | 'too big'> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= RECEIVED_BYTES_MAX) chunks.push(chunk)
  }
  if (bytes > RECEIVED_BYTES_MAX) return 'too big'
  const { mailFrom, rcptTo } = session.envelope
  await options.receive(Buffer.concat(chunks), {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map(({ address }) => address),
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs || 'unknown',
    receivedAt: options.now().toString(),
  })
  return 'stored'
}
