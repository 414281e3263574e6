import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { SMTPServer } from 'smtp-server'
import { Temporal } from 'temporal-polyfill'
import { createActivity } from '../../../infra/local/activity'
import { createClosing } from '../../../infra/local/closing'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { openKeptMails } from '../../../infra/local/kept-mails'
import { openOutgoing } from '../../../infra/local/outgoing'
import { createRelay } from '../../../infra/local/relay'
import { startSes } from '../../../infra/local/ses'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
const closing = createClosing()
afterEach(async () => {
  await closing.all()
  await removeTemporaryFolders()
})

const NOW = Temporal.Instant.from('2020-03-12T08:00:00Z')

type Event = { eventType: string; mail: { messageId: string; tags: object; destination: string[] } } & Record<
  string,
  object
>

const start = async (given: { sendRate?: number; relay?: string; feedbackFails?: number } = {}) => {
  const dataDir = await temporaryFolder()
  const events: Event[] = []
  const kept = await openKeptMails(`${dataDir}/mailbox`, async () => undefined)
  let fails = given.feedbackFails ?? 0
  const outgoing = closing.add(
    await openOutgoing({
      dataDir,
      now: () => NOW,
      kept,
      relay: given.relay ? createRelay(given.relay) : null,
      recordFeedback: async (payload) => {
        fails -= 1
        if (fails >= 0) return { batchItemFailures: [{ itemIdentifier: 'x' }] }
        for (const { body } of (payload as { Records: { body: string }[] }).Records)
          events.push(JSON.parse(body))
        return { batchItemFailures: [] }
      },
      activity: createActivity(),
      log: () => undefined,
    }),
    (it) => it.stop(),
  )
  outgoing.start()
  const server = closing.add(
    await startSes({ now: () => NOW, accept: outgoing.accept, sendRate: given.sendRate ?? null }),
    (it) => it.close(),
  )
  const client = new SESClient({ endpoint: server.url, maxAttempts: 1 })
  const send = (to: string[], raw: Buffer | string = mailTo(to[0] ?? '')) =>
    client.send(
      new SendRawEmailCommand({
        Source: 'agenda@kring.example',
        Destinations: to,
        ConfigurationSetName: 'events',
        Tags: [{ Name: 'row', Value: 'r1' }],
        RawMessage: { Data: Buffer.from(raw) },
      }),
    )
  return { client, send, kept, events, outgoing, url: server.url }
}

const mailTo = (to: string) =>
  `From: agenda@kring.example\r\nMessage-ID:\r\n <own@kring.example>\r\nX-Own: a\r\n b\r\nTo: ${to}\r\n\r\nMessage-ID: stays\r\n`

test('an accepted mail is kept as it is but for the Message-ID, and a Send event carries its tags', async () => {
  const { send, kept, events, outgoing } = await start()
  const { MessageId } = await send(['piet@huis.example'])
  await outgoing.drained()
  const [mail] = await kept.all()
  expect(mail?.raw.toString()).toBe(
    `From: agenda@kring.example\r\nX-Own: a\r\n b\r\nTo: piet@huis.example\r\nMessage-ID: <${MessageId}@eu-west-1.amazonses.com>\r\n\r\nMessage-ID: stays\r\n`,
  )
  expect(events).toMatchObject([
    {
      eventType: 'Send',
      mail: {
        messageId: MessageId,
        source: 'agenda@kring.example',
        destination: ['piet@huis.example'],
        tags: { row: ['r1'] },
      },
    },
  ])
})

test('mails are kept in the order in which they were accepted', async () => {
  const { send, kept, outgoing } = await start()
  const to = Array.from({ length: 12 }, (_, n) => `lid${n}@huis.example`)
  for (const address of to) await send([address])
  await outgoing.drained()
  expect((await kept.all()).map(({ destination }) => destination[0])).toEqual(to)
})

test('an address can ask for a bounce or a complaint', async () => {
  const { send, events, outgoing } = await start()
  await send(['bounce+piet@huis.example'])
  await send(['piet@bounce.example'])
  await send(['complaint-piet@huis.example'])
  await outgoing.drained()
  expect(events.map(({ eventType }) => eventType)).toEqual([
    'Send',
    'Bounce',
    'Send',
    'Bounce',
    'Send',
    'Complaint',
  ])
  expect(events[1]).toMatchObject({
    bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'bounce+piet@huis.example' }] },
  })
})

test('feedback that is not taken is offered again', async () => {
  const { send, events, outgoing } = await start({ feedbackFails: 1 })
  await send(['piet@huis.example'])
  await outgoing.drained()
  expect(events.map(({ eventType }) => eventType)).toEqual(['Send'])
})

/** By hand: the SDK escapes a form of 10 MB in one recursion, which does not fit every stack. */
const sendByHand = async (url: string, raw: Buffer): Promise<string> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'AWS4-HMAC-SHA256 by hand' },
    body: new URLSearchParams({
      Action: 'SendRawEmail',
      Source: 'agenda@kring.example',
      'Destinations.member.1': 'piet@huis.example',
      'RawMessage.Data': raw.toString('base64'),
    }),
  })
  return response.text()
}

test('what SES refuses is refused: over 10 MB, over 50 recipients, over the rate, other calls', async () => {
  const { client, send, url } = await start({ sendRate: 2 })
  const tooLong = Buffer.concat([
    Buffer.from(mailTo('piet@huis.example')),
    Buffer.alloc(10 * 1024 * 1024, 'x'),
  ])
  expect(await sendByHand(url, tooLong)).toContain('<Code>MessageRejected</Code>')
  const many = Array.from({ length: 51 }, (_, n) => `lid${n}@huis.example`)
  await expect(send(many)).rejects.toMatchObject({
    name: 'MessageRejected',
    message: expect.stringContaining('50'),
  })
  await send(many.slice(0, 50))
  await send(['piet@huis.example'])
  await expect(send(['piet@huis.example'])).rejects.toMatchObject({ name: 'Throttling' })
  await expect(client.send(new GetSendQuotaCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' })
})

test('with a relay the mail goes there too, and what the relay refuses for good has bounced', async () => {
  const relayed: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('nobody') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null,
      ),
    onData: (stream, { envelope }, done) => {
      relayed.push(...envelope.rcptTo.map(({ address }) => address))
      stream.resume().once('end', () => done())
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.add(server, (it) => new Promise<void>((resolve) => it.close(resolve)))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : 0

  const { send, events, kept, outgoing } = await start({ relay: `smtp://127.0.0.1:${port}` })
  await send(['piet@huis.example'])
  await send(['nobody@huis.example'])
  await outgoing.drained()
  expect(relayed).toEqual(['piet@huis.example'])
  expect(await kept.all()).toHaveLength(2)
  expect(
    events.filter(({ eventType }) => eventType === 'Bounce').map(({ mail }) => mail.destination),
  ).toEqual([['nobody@huis.example']])
})
