import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Activity } from './activity'
import { openQueue, type Queue } from './durable-queue'
import type { KeptMails } from './kept-mails'
import { isRefusedForGood, type Relay } from './relay'
import { eventsOf, refusedByRelay, type SesEvent } from './ses-events'

/** A mail that SES accepted; `raw` is base64 of the message as it is sent. `id` sorts by acceptance. */
const AcceptedMail = z.object({
  id: z.string(),
  acceptedAt: z.string(),
  source: z.string(),
  destination: z.array(z.string()),
  tags: z.record(z.string(), z.array(z.string())),
  configurationSet: z.nullable(z.string()),
  raw: z.string(),
})
export type AcceptedMail = z.infer<typeof AcceptedMail>

const QueuedEvent = z.looseObject({
  eventType: z.enum(['Send', 'Bounce', 'Complaint']),
  mail: z.looseObject({}),
})

type Options = {
  dataDir: string
  now: () => Temporal.Instant
  kept: KeptMails
  relay: Relay | null
  recordFeedback: (payload: unknown) => Promise<unknown>
  activity: Activity
  log: (line: string) => void
}

export type Outgoing = {
  accept: (mail: AcceptedMail) => Promise<void>
  start: () => void
  drained: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * What happens to a mail after SES said yes: it is kept for the mailbox, handed to the relay where there is
 * one, and its events go to `record-feedback`. Each step is a queue on disk, so none is lost by a crash; the
 * mailbox keeps a mail under its id, so none is there twice.
 */
export const openOutgoing = async (options: Options): Promise<Outgoing> => {
  const { activity, log, now } = options
  const queue = <Item>(
    name: string,
    parse: (json: unknown) => Item,
    work: (item: Item, key: string) => Promise<void>,
  ) =>
    openQueue<Item>({
      folder: join(options.dataDir, name),
      parse,
      work,
      activity,
      failed: (key, error, retryInMs) =>
        log(`${name}: ${key} failed, again in ${retryInMs} ms (${messageOf(error)})`),
    })

  const feedback = await queue(
    'feedback',
    (json) => QueuedEvent.parse(json),
    (event, key) => record(event, key, options),
  )
  const publish = async (mail: AcceptedMail, events: SesEvent[]) => {
    // Without a configuration set SES publishes nothing.
    if (mail.configurationSet === null) return
    for (const [n, event] of events.entries()) {
      await feedback.add(`${mail.id}-${n}-${event.eventType}`, QueuedEvent.parse(event))
    }
  }
  const relayed = await queue(
    'relay',
    (json) => AcceptedMail.parse(json),
    async (mail) => {
      try {
        await options.relay?.(mail)
      } catch (error) {
        if (!isRefusedForGood(error)) throw error
        await publish(mail, [refusedByRelay(mail, messageOf(error), now())])
      }
    },
  )
  const accepted = await queue(
    'outgoing',
    (json) => AcceptedMail.parse(json),
    async (mail) => {
      await options.kept.keep(mail)
      if (options.relay !== null) await relayed.add(mail.id, mail)
      await publish(mail, eventsOf(mail, now()))
    },
  )

  const queues: Pick<Queue<unknown>, 'start' | 'stop' | 'drained'>[] = [accepted, relayed, feedback]
  return {
    accept: (mail) => accepted.add(mail.id, mail),
    start: () => {
      for (const each of queues) each.start()
    },
    drained: async () => {
      for (const each of queues) await each.drained()
    },
    stop: async () => {
      for (const each of queues) await each.stop()
    },
  }
}

/** One event as the one record of an SQS payload. */
const record = async (event: object, key: string, options: Options): Promise<void> => {
  const answer = await options.recordFeedback({
    Records: [
      {
        messageId: key,
        receiptHandle: key,
        body: JSON.stringify(event),
        attributes: {},
        messageAttributes: {},
        md5OfBody: '',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:feedback',
        awsRegion: 'eu-west-1',
      },
    ],
  })
  const { batchItemFailures } = BatchAnswer.parse(answer ?? {})
  if (batchItemFailures.length > 0) throw new Error('record-feedback did not take it')
}

const BatchAnswer = z.object({ batchItemFailures: z.array(z.unknown()).default([]) })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
