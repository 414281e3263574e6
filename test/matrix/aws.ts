import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Temporal } from 'temporal-polyfill'
import { embeddedBinary } from '../../infra/local/dynamodb'
import { startDatabase } from '../../infra/local/dynamodb-process'
import { NAMES, provideLocalCredentials } from '../../infra/local/environment'
import type { AcceptedMail } from '../../infra/local/outgoing'
import { startS3 } from '../../infra/local/s3'
import type { Schedule, ScheduleStore } from '../../infra/local/schedule-store'
import { startScheduler } from '../../infra/local/scheduler'
import { startSes } from '../../infra/local/ses'

/** What one run after the other uses: the parts that stand for AWS on one machine, kept in memory. */
export type Aws = Awaited<ReturnType<typeof startAws>>

export const startAws = async () => {
  provideLocalCredentials(process.env)
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'SILENT'
  const folder = await mkdtemp(join(tmpdir(), 'matrix-'))
  /** Of the run that is under way. */
  const present = { now: Temporal.Instant.from('2020-03-12T08:00:00Z'), mails: [] as AcceptedMail[] }
  const schedules = createSchedules()
  const database = await startDatabase(embeddedBinary(), join(folder, 'dynamodb.sqlite'))
  const s3 = await startS3(join(folder, 's3'))
  const ses = await startSes({
    now: () => present.now,
    accept: async (mail) => {
      present.mails.push(mail)
    },
    sendRate: null,
  })
  const scheduler = await startScheduler({
    store: schedules.store,
    groups: [NAMES.scheduleGroup],
    now: () => present.now,
    changed: () => undefined,
  })
  const dynamodb = new DynamoDBClient({ endpoint: database.endpoint })
  const bucket = new S3Client({ endpoint: s3.url, forcePathStyle: true })
  const streams = new DynamoDBStreamsClient({ endpoint: database.endpoint })
  return {
    present,
    schedules,
    objects: objectsIn(join(folder, 's3')),
    dynamodb,
    streams,
    /** Puts an object into the bucket, as SES does with a mail. */
    store: async (Key: string, Body: Uint8Array): Promise<void> => {
      await bucket.send(new PutObjectCommand({ Bucket: NAMES.bucket, Key, Body }))
    },
    endpoints: { dynamodb: database.endpoint, s3: s3.url, ses: ses.url, scheduler: scheduler.url },
    stop: async () => {
      bucket.destroy()
      dynamodb.destroy()
      streams.destroy()
      await Promise.all([scheduler.close(), ses.close(), s3.close(), database.stop()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The Scheduler's schedules, without files. */
const createSchedules = () => {
  const kept = new Map<string, Schedule>()
  const keyOf = (group: string, name: string) => `${group}~${name}`
  const all = () => [...kept.values()].sort((a, b) => (a.at + a.Name < b.at + b.Name ? -1 : 1))
  const store: ScheduleStore = {
    get: (group, name) => kept.get(keyOf(group, name)),
    put: async (schedule) => {
      kept.set(keyOf(schedule.GroupName, schedule.Name), schedule)
    },
    remove: async (schedule) => {
      kept.delete(keyOf(schedule.GroupName, schedule.Name))
    },
    all,
  }
  return {
    store,
    all,
    replace: (schedules: Schedule[]) => {
      kept.clear()
      for (const one of schedules) kept.set(keyOf(one.GroupName, one.Name), one)
    },
  }
}

export type Objects = ReadonlyMap<string, Buffer>

/** The files of the bucket, as they are on disk. */
const objectsIn = (folder: string) => ({
  all: async (): Promise<Objects> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    return new Map(
      await Promise.all(
        files.map(async (file) => [file.slice(folder.length), await readFile(file)] as const),
      ),
    )
  },
  replace: async (objects: Objects): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const [name, bytes] of objects) {
      await mkdir(join(folder, name, '..'), { recursive: true })
      await writeFile(join(folder, name), bytes)
    }
  },
})
