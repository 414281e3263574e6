import { randomUUID } from 'node:crypto'
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { MakeHandlers } from '../../../infra/local/handler-set'

const ReceivePayload = z.object({
  Records: z.tuple([
    z.object({ ses: z.looseObject({ mail: z.object({ messageId: z.string(), source: z.string() }) }) }),
  ]),
})
const StreamPayload = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        SequenceNumber: z.string(),
        NewImage: z.record(z.string(), z.object({ S: z.string() })),
      }),
    }),
  ),
})

/** Tells the claims of this process from those of one that was killed. */
const RUN = randomUUID()

export type Seen = { received: object[]; raw: string[]; fired: object[]; feedback: string[]; sweeps: number }

/**
 * A service small enough to read in one go, for tests of the stack around it: each inbound mail is answered
 * with one mail, by way of an outbox row and its stream record; a subject `remind <local time>` sets a timer
 * that sends one more.
 */
export const smallService = (seen: Seen = { received: [], raw: [], fired: [], feedback: [], sweeps: 0 }) => {
  const makeHandlers: MakeHandlers = ({ environment, clock }) => {
    const of = (name: string) => environment[name] ?? ''
    const table = new DynamoDBClient({ endpoint: of('DYNAMODB_ENDPOINT') })
    const s3 = new S3Client({ endpoint: of('S3_ENDPOINT'), forcePathStyle: true })
    const ses = new SESClient({ endpoint: of('SES_ENDPOINT'), maxAttempts: 1 })
    const scheduler = new SchedulerClient({ endpoint: of('SCHEDULER_ENDPOINT') })

    const put = (pk: string, sk: string, more: Record<string, string> = {}) =>
      table.send(
        new PutItemCommand({
          TableName: of('TABLE_NAME'),
          Item: Object.fromEntries(
            Object.entries({ pk, sk, ...more }).map(([name, text]) => [name, { S: text }]),
          ),
        }),
      )
    const owe = (id: string, to: string, subject: string) =>
      put('outbox', id, { lane: 'prompt', to, subject })
    const remindAt = async (id: string, at: string, to: string) => {
      await put('timer', id, { at, to })
      await scheduler
        .send(
          new CreateScheduleCommand({
            Name: id,
            GroupName: of('SCHEDULE_GROUP'),
            ScheduleExpression: `at(${at})`,
            ScheduleExpressionTimezone: 'Europe/Amsterdam',
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: of('FIRE_TIMER_ARN'),
              RoleArn: of('SCHEDULE_ROLE_ARN'),
              Input: JSON.stringify({ timer: id, to }),
            },
          }),
        )
        .catch((error) => {
          if (!(error instanceof ConflictException)) throw error
        })
    }
    const instantOf = (at: string) =>
      Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/Amsterdam').toInstant()

    const has = async (pk: string, sk: string) => (await get(pk, sk)) !== undefined
    const get = async (pk: string, sk: string) =>
      (
        await table.send(
          new GetItemCommand({ TableName: of('TABLE_NAME'), Key: { pk: { S: pk }, sk: { S: sk } } }),
        )
      ).Item
    /** Who claimed the row before; null when it is ours now. */
    const claim = async (row: string): Promise<string | null> => {
      const before = await get('claim', row)
      if (before === undefined) await put('claim', row, { by: RUN })
      return before?.['by']?.S ?? null
    }

    return {
      receiveMail: async (payload) => {
        const { mail } = ReceivePayload.parse(payload).Records[0].ses
        seen.received.push(payload as object)
        const stored = await s3.send(
          new GetObjectCommand({ Bucket: of('RAW_MAIL_BUCKET'), Key: `inbound/${mail.messageId}` }),
        )
        const raw = (await stored.Body?.transformToString('latin1')) ?? ''
        seen.raw.push(raw)
        const subject = /^Subject: (.*?)\r?$/m.exec(raw)?.[1] ?? ''
        const remind = /^remind (\S+)$/.exec(subject)?.[1]
        if (remind) await remindAt(mail.messageId, remind, mail.source)
        await owe(mail.messageId, mail.source, `answer: ${subject}`)
      },
      deliverOutbox: async (payload) => {
        for (const { dynamodb } of StreamPayload.parse(payload).Records) {
          const { sk, to, subject } = dynamodb.NewImage
          await sendOnce(sk?.S ?? '', to?.S ?? '', subject?.S ?? '')
        }
        return { batchItemFailures: [] }
      },
      fireTimer: async (payload) => {
        seen.fired.push({ ...(payload as object), at: clock.now().toString() })
        const { timer, to } = z.object({ timer: z.string(), to: z.string() }).parse(payload)
        await put('fired', timer)
        await owe(`reminder-${timer}`, to, 'reminder')
      },
      recordFeedback: async (payload) => {
        for (const { body } of z.object({ Records: z.array(z.object({ body: z.string() })) }).parse(payload)
          .Records) {
          const event = z
            .object({
              eventType: z.string(),
              mail: z.object({ tags: z.record(z.string(), z.array(z.string())) }),
            })
            .parse(JSON.parse(body))
          if (event.eventType === 'Send') await put('known-sent', event.mail.tags['row']?.[0] ?? '')
          seen.feedback.push(`${event.eventType} ${event.mail.tags['row']?.[0]}`)
        }
      },
      sweep: async () => {
        seen.sweeps += 1
      },
      pages: { fetch: (request) => new Response(`page ${new URL(request.url).pathname}`) },
      upcomingTimers: async () => {
        const query = (pk: string) =>
          table.send(
            new QueryCommand({
              TableName: of('TABLE_NAME'),
              KeyConditionExpression: 'pk = :pk',
              ExpressionAttributeValues: { ':pk': { S: pk } },
            }),
          )
        const fired = new Set((await query('fired')).Items?.map((item) => item['sk']?.S))
        const timers = (await query('timer')).Items ?? []
        return timers
          .filter((item) => !fired.has(item['sk']?.S))
          .map((item) => ({ at: instantOf(item['at']?.S ?? ''), what: 'reminder', event: null }))
      },
      who: async () => ({
        agenda: 'agenda@kring.example',
        organisers: ['els@huis.example'],
        members: ['piet@huis.example'],
      }),
      person: async (words) => [words.join(' ')],
      importMembers: async (csv, fileName) => [`${fileName}: ${csv.length} bytes`],
      seed: async () => undefined,
    }

    /** Claims, sends, and after a crash in between waits for the Send event before it sends again. */
    async function sendOnce(row: string, to: string, subject: string) {
      const claimedBy = await claim(row)
      if (claimedBy === RUN) return
      if (claimedBy !== null) {
        await new Promise((resolve) => setTimeout(resolve, 400))
        if (await has('known-sent', row)) return
      }
      await ses.send(
        new SendRawEmailCommand({
          Source: 'agenda@kring.example',
          Destinations: [to],
          ConfigurationSetName: of('SES_CONFIGURATION_SET'),
          Tags: [{ Name: 'row', Value: row }],
          RawMessage: {
            Data: Buffer.from(
              `From: agenda@kring.example\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\nText\r\n`,
            ),
          },
        }),
      )
    }
  }
  return { makeHandlers, seen }
}
