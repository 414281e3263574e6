import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { Temporal } from 'temporal-polyfill'
import { readSettings } from '../../../infra/local/settings'
import { type Stack, startStack } from '../../../infra/local/stack'
import { smallService } from './small-service'

const folders: string[] = []
const stacks: Stack[] = []

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stack-'))
  folders.push(folder)
  return folder
}

const start = async (dataDir: string, service = smallService()) => {
  const settings = readSettings({
    PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir, CLOCK: '2020-03-12T09:00', HOLD_MINUTES: '0',
  })
  const stack = await startStack(settings, service.makeHandlers, { mailbox: 'memory', log: (line) => { throw new Error(line) } })
  stacks.push(stack)
  return { stack, seen: service.seen }
}

const send = (stack: Stack, subject: string, to = 'agenda@kring.example') =>
  createTransport({ host: '127.0.0.1', port: stack.smtpPort }).sendMail({ from: 'els@huis.example', to, subject, text: 'Dag!' })

const subjects = async (stack: Stack) =>
  (await stack.mails()).map(({ raw }) => /^Subject: (.*?)\r?$/m.exec(raw.toString())?.[1])

afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.stop()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

test('a mail to the agenda address is answered, and the answer is told to be sent', async () => {
  const { stack, seen } = await start(await newFolder())
  await send(stack, 'hello')
  await stack.quiet()
  expect(await subjects(stack)).toEqual(['answer: hello'])
  expect(seen.feedback).toEqual([expect.stringMatching(/^Send /)])
  expect(seen.received).toEqual([
    { Records: [expect.objectContaining({ ses: expect.objectContaining({ receipt: expect.objectContaining({ dmarcVerdict: { status: 'PASS' } }) }) })] },
  ])
})

test('the clock runs to the next timer, at its own moment, and says when there is none', async () => {
  const { stack, seen } = await start(await newFolder())
  await send(stack, 'remind 2020-05-28T09:00:00')
  await send(stack, 'remind 2020-04-02T10:30:00')
  await stack.quiet()
  const step = await stack.clockNext()
  expect(step?.at.toString()).toBe('2020-04-02T08:30:00Z')
  expect(seen.fired).toEqual([expect.objectContaining({ at: expect.stringMatching(/^2020-04-02T08:30:0/) })])
  expect(await subjects(stack)).toContain('reminder')
  await stack.clockTo(Temporal.Instant.from('2020-06-01T00:00:00Z'))
  expect(seen.fired).toHaveLength(2)
  expect(await stack.clockNext()).toBeNull()
  await expect(stack.clockTo(Temporal.Instant.from('2020-05-01T00:00:00Z'))).rejects.toThrow('never goes back')
})
