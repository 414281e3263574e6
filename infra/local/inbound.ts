import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Temporal } from 'temporal-polyfill'
import { monotonicFactory } from 'ulid'
import * as z from 'zod'
import type { Activity, Part } from './activity'
import { openQueue } from './durable-queue'
import type { Authenticate, Authentication, Envelope } from './mail-auth'

const Invocation = z.looseObject({ Records: z.array(z.looseObject({})) })

type Options = {
  dataDir: string
  s3Endpoint: string
  bucket: string
  authenticate: Authenticate
  receiveMail: (payload: unknown) => Promise<unknown>
  activity: Activity
  log: (line: string) => void
}

export type Inbound = Part & {
  /** Resolves once the raw mail is in the bucket and its invocation is on disk. */
  receive: (raw: Buffer, envelope: Envelope) => Promise<void>
  start: () => void
  stop: () => Promise<void>
}

/** What SES does with mail for the association: authenticate, store in S3, invoke `receive-mail`. */
export const openInbound = async (options: Options): Promise<Inbound> => {
  const s3 = new S3Client({ endpoint: options.s3Endpoint, forcePathStyle: true })
  const newId = monotonicFactory()
  const queue = await openQueue({
    folder: join(options.dataDir, 'inbound'),
    parse: (json) => Invocation.parse(json),
    work: async (payload) => {
      await options.receiveMail(payload)
    },
    activity: options.activity,
    failed: (key, error, retryInMs) =>
      options.log(
        `inbound: ${key} failed, again in ${retryInMs} ms (${error instanceof Error ? error.message : error})`,
      ),
  })
  return {
    ...queue,
    receive: async (raw, envelope) => {
      const id = newId().toLowerCase()
      const authentication = await options.authenticate(raw, envelope)
      const Body = Buffer.concat([Buffer.from(prepended(id, envelope, authentication)), raw])
      await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key: `inbound/${id}`, Body }))
      await queue.add(id, Invocation.parse(payloadOf(id, envelope, authentication)))
    },
    stop: async () => {
      await queue.stop()
      s3.destroy()
    },
  }
}

/** The headers that SES puts above a mail. A forged Authentication-Results of the sender's stands below. */
const prepended = (id: string, envelope: Envelope, { results }: Authentication): string => {
  const from = harmless(envelope.from)
  const helo = harmless(envelope.helo)
  const remoteAddress = harmless(envelope.remoteAddress)
  const origin = `client-ip=${remoteAddress}; envelope-from=${from}; helo=${helo};`
  const stamp = new Date(Temporal.Instant.from(envelope.receivedAt).epochMilliseconds).toUTCString()
  const lines = [
    `Return-Path: <${from}>`,
    `Received: from ${helo} ([${remoteAddress}])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${id}` +
      `\r\n for ${harmless(envelope.to[0] ?? '')};\r\n ${stamp.replace('GMT', '+0000 (UTC)')}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: ${results.spf.split(' ')[0]} ${origin}`,
    `Authentication-Results: amazonses.com;\r\n spf=${results.spf} ${origin}` +
      `${results.dkim.map((result) => `\r\n dkim=${result};`).join('')}\r\n dmarc=${results.dmarc};`,
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** What a client says of itself must not read as a result of ours, such as `x; dmarc=pass`. */
const harmless = (said: string): string => said.replace(/[^\w.@+:[\]-]/g, '_')

/** The payload of an SES receipt rule's Lambda action. Spam and viruses are not looked for on one machine. */
const payloadOf = (id: string, envelope: Envelope, verdicts: Authentication): object => ({
  Records: [
    {
      eventSource: 'aws:ses',
      eventVersion: '1.0',
      ses: {
        mail: {
          messageId: id,
          source: envelope.from,
          timestamp: envelope.receivedAt,
          destination: envelope.to,
          headersTruncated: false,
          headers: [],
          commonHeaders: {},
        },
        receipt: {
          timestamp: envelope.receivedAt,
          processingTimeMillis: 1,
          recipients: envelope.to,
          spamVerdict: { status: 'PASS' },
          virusVerdict: { status: 'PASS' },
          spfVerdict: { status: verdicts.spf },
          dkimVerdict: { status: verdicts.dkim },
          dmarcVerdict: { status: verdicts.dmarc },
          ...(verdicts.dmarcPolicy && { dmarcPolicy: verdicts.dmarcPolicy }),
          action: {
            type: 'Lambda',
            functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:receive-mail',
            invocationType: 'Event',
          },
        },
      },
    },
  ],
})
