import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { connectToStack } from '../../../infra/local/control-client'
import { openKeptMails } from '../../../infra/local/kept-mails'

let dataDir: string
let stack: ChildProcess | null = null

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kill-'))
})
afterEach(async () => {
  await end('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

const start = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'small-stack.ts')], {
    env: { ...process.env, PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  stack = child
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()))
    child.once('exit', (code) => reject(new Error(`the stack ended with ${code}`)))
  })
  return Number(/^ready \S+ (\d+)/.exec(line)?.[1])
}

const end = async (signal: NodeJS.Signals) => {
  const child = stack
  stack = null
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}

/** Sends sixty mails, kills the stack on the given acknowledgement, and returns those that were acknowledged. */
const sendAndKill = async (port: number, first: number, killOn: number): Promise<number[]> => {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 4,
    maxMessages: 1000,
  })
  const acknowledged: number[] = []
  const send = async (n: number) => {
    await transport.sendMail({
      from: 'els@huis.example',
      to: 'agenda@kring.example',
      subject: `mail ${n}`,
      text: 'Dag',
    })
    acknowledged.push(n)
    if (acknowledged.length === killOn) await end('SIGKILL')
  }
  const sent = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => send(first + n)))
  transport.close()
  expect(sent.some(({ status }) => status === 'rejected')).toBe(true)
  return acknowledged
}

const answered = async () => {
  const mails = await (await openKeptMails(join(dataDir, 'mailbox'), async () => undefined)).all()
  return {
    subjects: mails.map(({ raw }) => Number(/answer: mail (\d+)/.exec(raw.toString())?.[1])),
    messageIds: mails.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw.toString())?.[1]),
  }
}

test('kill -9 at any moment loses no acknowledged mail, sends no answer twice and leaves no database behind', async () => {
  const acknowledged: number[] = []
  for (const [round, killOn] of [5, 31].entries()) {
    acknowledged.push(...(await sendAndKill(await start(), round * 100, killOn)))
    await databaseToEnd()
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(36)

  await start()
  await (await connectToStack(dataDir)).ask('quiet')
  const { subjects, messageIds } = await answered()
  expect(new Set(subjects).size).toBe(subjects.length)
  expect(new Set(messageIds).size).toBe(messageIds.length)
  expect(subjects).toEqual(expect.arrayContaining(acknowledged))
})

/** Throws when the embedded database outlives its stack by two seconds. */
const databaseToEnd = async () => {
  const { pid } = JSON.parse(await readFile(join(dataDir, 'dynamodb.pid'), 'utf8'))
  for (let tries = 0; existsSync(`/proc/${pid}`); tries += 1) {
    if (tries === 100) throw new Error('the database runs on')
    await pause(20)
  }
}
