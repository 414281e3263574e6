import { join } from 'node:path'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { Activity, Part } from './activity'
import { createSleeper } from './sleeper'
import { deliverInBatches } from './stream-batch'
import { openStreamReader, type StreamReader, type StreamRecord } from './stream-reader'

export type Lane = 'prompt' | 'bulk'
const LANES: Lane[] = ['prompt', 'bulk']

export type StreamPump = Part & {
  /** Says that something was probably written: the next look is at once, and `drained` waits for it. */
  wake: () => void
  stop: () => Promise<void>
}

type Options = {
  endpoint: string
  streamArn: string
  /** Keeps one checkpoint for each lane. */
  folder: string
  deliverOutbox: (payload: unknown) => Promise<unknown>
  activity: Activity
  log: (line: string) => void
}

/**
 * After an empty look there is a pause, which news ends. News that follows shortly upon an empty look is gathered
 * first: the call for every mail's Send event writes nothing here as a rule.
 */
const GATHER_MS = 30
const IDLE_PAUSE_MS = 500
const FAULT_PAUSE_MS = 1_000

/** Brings new outbox rows to `deliver-outbox`: two independent lanes with the filters that `infra/aws` deploys. */
export const startStreamPump = async (options: Options): Promise<StreamPump> => {
  const client = new DynamoDBStreamsClient({ endpoint: options.endpoint })
  // It copies every record, field by field, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware')
  const lanes = await Promise.all(
    LANES.map(async (lane) => {
      const file = join(options.folder, `stream-${lane}.json`)
      const own = (record: StreamRecord) => passes(lane, record)
      return startLane(lane, await openStreamReader(client, options.streamArn, file, own), options)
    }),
  )
  return {
    wake: () => {
      for (const lane of lanes) lane.wake()
    },
    drained: async () => {
      await Promise.all(lanes.map((lane) => lane.drained()))
    },
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()))
      client.destroy()
    },
  }
}

/** `{ eventName: ['INSERT'], dynamodb: { NewImage: { lane: { S: [lane] } } } }` */
export const passes = (lane: Lane, record: StreamRecord): boolean =>
  record.eventName === 'INSERT' && record.dynamodb?.NewImage?.['lane']?.S === lane

const startLane = (lane: Lane, reader: StreamReader, options: Options): StreamPump => {
  const sleeper = createSleeper()
  let waiting: { sinceLook: number; tell: () => void }[] = []
  let looks = 0
  /** How often it was woken, and how often when a look last found nothing: equal when there is no news. */
  let wakes = 0
  let wakesAtEmptyLook = -1
  let rested = false
  let stopped = false

  const deliver = (batch: StreamRecord[]) => {
    options.activity.mark()
    return options.deliverOutbox({ Records: batch.map(asLambdaRecord) })
  }
  const skipped = (record: StreamRecord, why: unknown) =>
    options.log(
      `stream ${lane}: record ${record.dynamodb?.SequenceNumber} failed every try and is left to the sweep` +
        ` (${why instanceof Error ? why.message : 'reported as failed'})`,
    )

  /** True when there was something. */
  const look = async (): Promise<boolean> => {
    const page = await reader.read()
    if (!page) return false
    const dealtWith = (record: StreamRecord) =>
      reader.commit(page.shardId, record.dynamodb?.SequenceNumber ?? '')
    await deliverInBatches(page.records, { deliver, dealtWith, skipped, stopped: () => stopped })
    return true
  }
  const tellWaiting = (lookNumber: number) => {
    for (const { tell } of waiting.filter(({ sinceLook }) => sinceLook < lookNumber)) tell()
    waiting = waiting.filter(({ sinceLook }) => sinceLook >= lookNumber)
  }
  const pause = async (ms: number, wakesBefore: number) => {
    const gathered = await sleeper.sleep(GATHER_MS)
    if (gathered === 'woken' || wakes !== wakesBefore) return
    rested = true
    await sleeper.sleep(ms - GATHER_MS)
    rested = false
  }
  const run = async () => {
    while (!stopped) {
      looks += 1
      const lookNumber = looks
      const wakesBefore = wakes
      try {
        const found = await look()
        wakesAtEmptyLook = found ? -1 : wakesBefore
        if (found) continue
        tellWaiting(lookNumber)
        await pause(IDLE_PAUSE_MS, wakesBefore)
      } catch (error) {
        if (stopped) break
        options.log(`stream ${lane}: ${error instanceof Error ? error.message : error}`)
        await pause(FAULT_PAUSE_MS, wakesBefore)
      }
    }
    tellWaiting(Number.POSITIVE_INFINITY)
  }
  const running = run()

  return {
    wake: () => {
      wakes += 1
      if (rested) sleeper.wake()
    },
    drained: () =>
      new Promise((resolve) => {
        if (stopped || wakes === wakesAtEmptyLook) return resolve()
        waiting.push({ sinceLook: looks, tell: resolve })
        sleeper.wake()
      }),
    stop: async () => {
      stopped = true
      sleeper.wake()
      await running
    },
  }
}

/** Lambda gives the time as epoch seconds; the SDK reads it as a Date. */
const asLambdaRecord = (record: StreamRecord) => ({
  ...record,
  dynamodb: {
    ...record.dynamodb,
    ApproximateCreationDateTime: (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
  },
})
