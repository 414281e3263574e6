import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { Temporal } from 'temporal-polyfill'
import { readConfig } from '../../functions/config'
import { createContext } from '../../functions/context'
import type { MakeHandlers } from '../../infra/local/handler-set'
import { makeHandlers } from '../../infra/local/handlers'
import { startSes } from '../../infra/local/ses'
import { readSettings } from '../../infra/local/settings'
import { startStack } from '../../infra/local/stack'
import { announcement } from '../support/flows/announcements'
import { AGENDA, DIRECTOR } from '../support/flows/service'
import { startBenchDatabase } from './database'
import { openSink } from './sink'
import { startWorker, type Worker } from './worker'

export type BenchService = Awaited<ReturnType<typeof startBenchService>>

/**
 * The local stack with so many members, on an embedded DynamoDB. `deliver-outbox` has a process of
 * its own, so that what it uses can be told apart, and SES counts mails instead of keeping them.
 */
export const startBenchService = async (members: number) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'))
  const sink = openSink()
  let deliver: Worker | null = null
  let environment: Record<string, string> = {}
  let idle = false
  const make: MakeHandlers = async (parts) => {
    const ahead = parts.clock.now().epochMilliseconds - Temporal.Now.instant().epochMilliseconds
    const ses = await startSes({ now: parts.clock.now, accept: sink.accept, sendRate: null })
    sink.closes = ses.close
    environment = { ...parts.environment, SES_ENDPOINT: ses.url, BENCH_CLOCK_AHEAD_MS: `${ahead}` }
    const handlers = await makeHandlers({ ...parts, environment })
    const worker = await startWorker('deliver-worker.ts', environment)
    deliver = worker
    const taken = { batchItemFailures: [] }
    return {
      ...handlers,
      deliverOutbox: async (payload) => (idle ? taken : worker.ask('deliver', payload)),
    }
  }
  const ports = { PORT: '0', SMTP_PORT: '0', MAILBOX_PORT: '0' }
  const database = await startBenchDatabase(dataDir, members)
  const settings = readSettings({
    ...ports,
    DATA_DIR: dataDir,
    CLOCK: '2020-03-12T09:00',
    DYNAMODB_ENDPOINT: database.endpoint,
  })
  const stack = await startStack({ ...settings, holdMinutes: 0 }, make, {
    mailbox: 'memory',
    log: (line) => process.stderr.write(`${line}\n`),
  })
  if (!deliver) throw new Error('The stack made no handlers')
  const worker: Worker = deliver
  const transport = createTransport({ host: '127.0.0.1', port: stack.smtpPort, ignoreTLS: true })
  const hand = (mail: { to: string; subject: string; text: string }) =>
    transport.sendMail({ from: DIRECTOR, date: new Date(stack.clock.now().epochMilliseconds), ...mail })
  return {
    stack,
    environment,
    sink,
    deliver: worker,
    context: createContext(readConfig(environment), { now: stack.clock.now }),
    /** Announces the Tuindag, with a limit where there is one; resolves with what approves it. */
    announce: async (seats: number | null = null): Promise<() => Promise<unknown>> => {
      const { subject, text } = await announcement(
        'tuindag',
        seats === null
          ? {}
          : { 'Aanmelden kan': `Er is plaats voor maximaal ${seats} deelnemers. Aanmelden kan` },
      )
      await hand({ to: AGENDA, subject, text })
      const preview = await sink.mailTo(DIRECTOR, subject.slice(0, 8))
      return () => hand({ to: preview.replyTo, subject: `Re: ${preview.subject}`, text: 'akkoord' })
    },
    /** From now on nothing is mailed, so that what is measured has the machine to itself. */
    mailNothing: () => {
      idle = true
    },
    stop: async () => {
      transport.close()
      await stack.stop()
      await worker.stop()
      await database.stop()
      await sink.closes()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
