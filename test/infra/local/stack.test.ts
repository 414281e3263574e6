import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { Temporal } from 'temporal-polyfill'
import { readSettings } from '../../../infra/local/settings'
import { type Stack, startStack } from '../../../infra/local/stack'
import { smallService } from './small-service'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

const stacks: Stack[] = []

const start = async (dataDir: string, service = smallService()) => {
  const settings = readSettings({ PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir, CLOCK: '2020-03-12T09:00' })
  const logged: string[] = []
  const stack = await startStack(settings, service.makeHandlers, {
    mailbox: 'memory',
    log: (line) => void logged.push(line),
  })
  stacks.push(stack)
  return { stack, seen: service.seen, logged }
}

const send = (stack: Stack, subject: string, to = 'agenda@kring.example') =>
  createTransport({ host: '127.0.0.1', port: stack.smtpPort }).sendMail({
    from: 'els@huis.example',
    to,
    subject,
    text: 'Dag!',
  })

const subjects = async (stack: Stack) =>
  (await stack.mails()).map(({ raw }) => /^Subject: (.*?)\r?$/m.exec(raw.toString())?.[1])

afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.stop()
  await removeTemporaryFolders()
})

test('a mail to the agenda address is answered, and the answer is told to be sent', async () => {
  const { stack, seen } = await start(await temporaryFolder())
  await send(stack, 'hello')
  await stack.quiet()
  expect(await subjects(stack)).toEqual(['answer: hello'])
  expect(seen.feedback).toEqual([expect.stringMatching(/^Send /)])
  expect(seen.received).toEqual([
    {
      Records: [
        expect.objectContaining({
          ses: expect.objectContaining({
            receipt: expect.objectContaining({ dmarcVerdict: { status: 'PASS' } }),
          }),
        }),
      ],
    },
  ])
})

test('the clock runs to the next timer, at its own moment, and says when there is none', async () => {
  const { stack, seen } = await start(await temporaryFolder())
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
  await expect(stack.clockTo(Temporal.Instant.from('2020-05-01T00:00:00Z'))).rejects.toThrow(
    'never goes back',
  )
})

test('two stacks run side by side, each with its own data, and one folder takes one stack', async () => {
  const folder = await temporaryFolder()
  const [one, other] = await Promise.all([start(folder), start(await temporaryFolder())])
  await send(one.stack, 'for one')
  await send(other.stack, 'for the other')
  await Promise.all([one.stack.quiet(), other.stack.quiet()])
  expect(await subjects(one.stack)).toEqual(['answer: for one'])
  expect(await subjects(other.stack)).toEqual(['answer: for the other'])
  await expect(start(folder)).rejects.toThrow(/^A stack already runs on /)
})

test('a stack that was stopped goes on with its mails and its clock, and sends nothing again', async () => {
  const folder = await temporaryFolder()
  const first = await start(folder)
  await send(first.stack, 'hello')
  await first.stack.clockTo(Temporal.Instant.from('2020-04-01T08:00:00Z'))
  await first.stack.stop()
  const second = await start(folder)
  await second.stack.quiet()
  expect(await subjects(second.stack)).toEqual(['answer: hello'])
  expect(second.stack.clock.now().toString()).toMatch(/^2020-04-01T08:00:/)
})

test('a mail whose function fails is tried again until it is taken', async () => {
  const service = smallService()
  let fails = 2
  const { stack, logged } = await start(await temporaryFolder(), {
    ...service,
    makeHandlers: async (parts) => {
      const handlers = await service.makeHandlers(parts)
      const receiveMail = (payload: unknown) => {
        fails -= 1
        return fails >= 0 ? Promise.reject(new Error('not now')) : handlers.receiveMail(payload)
      }
      return { ...handlers, receiveMail }
    },
  })
  await send(stack, 'hello')
  await stack.quiet()
  expect(await subjects(stack)).toEqual(['answer: hello'])
  expect(logged).toHaveLength(2)
  expect(logged[0]).toMatch(/^inbound: .* failed, again in \d+ ms \(not now\)$/)
})

test('mail for other domains, and mail over 40 MB, is refused', async () => {
  const { stack, seen } = await start(await temporaryFolder())
  await expect(send(stack, 'hello', 'piet@huis.example')).rejects.toMatchObject({ responseCode: 550 })
  await send(stack, 'hello', 'reply+x@mail.kring.example')
  expect(await tooLargeMail(stack.smtpPort)).toMatch(/^552 /)
  await stack.quiet()
  expect(seen.received).toHaveLength(1)
})

/** Speaks SMTP by hand, for a client that reads the announced size would not even try. */
const tooLargeMail = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const said = ['EHLO me', 'MAIL FROM:<els@huis.example>', 'RCPT TO:<agenda@kring.example>', 'DATA']
    socket.on('error', reject)
    socket.on('data', (bytes: Buffer) => {
      const answer = bytes.toString()
      if (answer.startsWith('354')) {
        const line = Buffer.from(`${'x'.repeat(998)}\r\n`)
        for (let n = 0; n < 42; n += 1) socket.write(Buffer.concat(Array.from({ length: 1000 }, () => line)))
        socket.write('\r\n.\r\n')
      } else if (answer.startsWith('5')) {
        socket.end()
        resolve(answer)
      } else if (/^\d{3} /m.test(answer)) socket.write(`${said.shift() ?? 'QUIT'}\r\n`)
    })
  })

test('the raw mail carries the results of authentication above a forged one', async () => {
  const { stack, seen } = await start(await temporaryFolder())
  const raw =
    'Authentication-Results: amazonses.com; dmarc=pass header.from=bank.example\r\nFrom: els@huis.example\r\n\r\nDag\r\n'
  const transport = createTransport({ host: '127.0.0.1', port: stack.smtpPort, name: 'a;dmarc=pass' })
  await transport.sendMail({ envelope: { from: 'els@huis.example', to: 'agenda@kring.example' }, raw })
  await stack.quiet()
  const [received] = seen.raw
  expect(received).toMatch(
    /^Return-Path: <els@huis\.example>\r\nReceived: from \S+ \(\[127\.0\.0\.1\]\)\r\n by inbound-smtp/,
  )
  expect(received?.match(/dmarc=pass[^;\r]*/g)).toEqual([
    'dmarc=pass header.from=huis.example',
    'dmarc=pass header.from=bank.example',
  ])
})

test('the pages are served, and links name them', async () => {
  const { stack } = await start(await temporaryFolder())
  expect(stack.environment['PUBLIC_URL']).toBe(stack.pagesUrl)
  expect(await (await fetch(`${stack.pagesUrl}/a`)).text()).toBe('page /a')
})

test('a web page of this machine can neither send mail nor give commands', async () => {
  const folder = await temporaryFolder()
  const { stack } = await start(folder)
  const form = new URLSearchParams({
    Action: 'SendRawEmail',
    Source: 'a@b.example',
    'RawMessage.Data': 'YTogYg0KDQpj',
  })
  form.set('Destinations.member.1', 'piet@huis.example')
  const sent = await fetch(stack.environment['SES_ENDPOINT'] ?? '', { method: 'POST', body: form })
  const { url } = JSON.parse(await readFile(join(folder, 'control.json'), 'utf8'))
  const commanded = await fetch(`${url}/clock-next`, { method: 'POST' })
  expect([sent.status, commanded.status]).toEqual([403, 403])
  await stack.quiet()
  expect(await stack.mails()).toEqual([])
})
