import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { Temporal } from 'temporal-polyfill'
import { readConfig } from '../../functions/config'
import { type Context, createContext } from '../../functions/context'
import type { Member } from '../../functions/domain/association'
import { Address, MemberId } from '../../functions/domain/ids'
import { keys } from '../../functions/store/keys'
import { memberWrites } from '../../functions/store/people'
import type { MakeHandlers } from '../../infra/local/handler-set'
import { makeHandlers } from '../../infra/local/handlers'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { startSes } from '../../infra/local/ses'
import { readSettings } from '../../infra/local/settings'
import { startStack } from '../../infra/local/stack'
import { announcement } from '../support/flows/announcements'
import { AGENDA, DIRECTOR } from '../support/flows/service'
import { openSink } from './sink'
import { startWorker, type Worker } from './worker'

export type BenchService = Awaited<ReturnType<typeof startBenchService>>

/** In one transaction, at two items a member. */
const MEMBERS_AT_ONCE = 50

/**
 * The local stack with so many members, on an embedded DynamoDB in memory. `deliver-outbox` has a process of
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
    const context = createContext(readConfig(environment), { now: parts.clock.now })
    const seed = () => handlers.seed().then(() => seedMembers(context, members))
    const taken = { batchItemFailures: [] }
    return {
      ...handlers,
      seed,
      deliverOutbox: async (payload) => (idle ? taken : worker.ask('deliver', payload)),
    }
  }
  const ports = { PORT: '0', SMTP_PORT: '0', MAILBOX_PORT: '0' }
  const settings = readSettings({ ...ports, DATA_DIR: dataDir, CLOCK: '2020-03-12T09:00' })
  const stack = await startStack({ ...settings, holdMinutes: 0 }, make, {
    mailbox: 'memory',
    database: 'memory',
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
      await sink.closes()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const seedMembers = async (context: Context, count: number): Promise<void> => {
  for (const { id, address } of await context.people.members(EXAMPLE_ASSOCIATION_ID)) {
    await context.table.remove(keys.member(EXAMPLE_ASSOCIATION_ID, id))
    await context.table.remove(keys.memberByAddress(EXAMPLE_ASSOCIATION_ID, address))
  }
  for (let start = 0; start < count; start += MEMBERS_AT_ONCE) {
    const some = Array.from({ length: Math.min(MEMBERS_AT_ONCE, count - start) }, (_, n) => start + n)
    const members = some.map((n) => benchMember(MemberId.parse(context.newId()), n))
    await context.table.transact(members.flatMap((one) => memberWrites(EXAMPLE_ASSOCIATION_ID, one)))
  }
}

export const benchMember = (id: MemberId, number: number): Member => ({
  id,
  name: `Lid ${number} van de Kring`,
  address: Address.parse(`lid${number}@menigte.example`),
  organisation: `Stichting Wonen ${number % 97}`,
  audience: 'partner',
  language: 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
})
