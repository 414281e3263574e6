import { join } from 'node:path'
import type { Activity } from './activity'
import type { MovableClock } from './clock'
import type { Closing } from './closing'
import { openDatabase } from './dynamodb'
import { functionEnvironment, NAMES } from './environment'
import type { Invoker } from './invoker'
import { openKeptMails } from './kept-mails'
import { startMailbox } from './mailbox'
import { openOutgoing } from './outgoing'
import { createRelay } from './relay'
import { startS3 } from './s3'
import { openScheduleStore } from './schedule-store'
import { startScheduler } from './scheduler'
import { startSes } from './ses'
import type { Settings } from './settings'
import type { StackOptions } from './stack'

/** What every part of one stack shares. */
export type Common = {
  settings: Settings
  options: StackOptions
  activity: Activity
  invoker: Invoker
  clock: MovableClock
  closing: Closing
  log: (line: string) => void
}

export type Endpoints = Awaited<ReturnType<typeof startEndpoints>>

/** What the functions call: DynamoDB, S3, SES with the mailbox behind it, and the Scheduler. */
export const startEndpoints = async (common: Common, alarmsChanged: () => void) => {
  const { settings, clock, closing } = common
  const { dataDir } = settings
  const database = closing.add(await openDatabase({ dataDir, endpoint: settings.dynamodbEndpoint }), (it) =>
    it.stop(),
  )
  const s3 = closing.add(await startS3(join(dataDir, 's3')), (it) => it.close())
  const mail = await startMail(common)
  const store = await openScheduleStore(join(dataDir, 'schedules'))
  const scheduler = closing.add(
    await startScheduler({ store, groups: [NAMES.scheduleGroup], now: clock.now, changed: alarmsChanged }),
    (it) => it.close(),
  )
  const urls = { dynamodb: database.endpoint, s3: s3.url, ses: mail.ses.url, scheduler: scheduler.url }
  return {
    ...mail,
    database,
    s3,
    schedules: store,
    environmentFor: (publicUrl: string) =>
      functionEnvironment({
        tableName: database.tableName,
        publicUrl,
        holdMinutes: settings.holdMinutes,
        endpoints: urls,
      }),
  }
}

/** SES, what becomes of an accepted mail, and where everybody's mail can be read. */
const startMail = async ({ settings, options, activity, invoker, clock, closing, log }: Common) => {
  const { dataDir, smtpRelay } = settings
  const mailbox =
    options.mailbox === 'memory'
      ? null
      : closing.add(await startMailbox(settings.mailboxPort, join(dataDir, 'mailbox', 'maildev')), (it) =>
          it.close(),
        )
  const kept = await openKeptMails(join(dataDir, 'mailbox'), mailbox?.show ?? (async () => undefined))
  const outgoing = closing.add(
    await openOutgoing({
      dataDir,
      now: clock.now,
      kept,
      relay: smtpRelay === null ? null : createRelay(smtpRelay),
      recordFeedback: invoker.invoke('recordFeedback'),
      activity,
      log,
    }),
    (it) => it.stop(),
  )
  const ses = closing.add(
    await startSes({ now: clock.now, accept: outgoing.accept, sendRate: options.sendRate ?? null }),
    (it) => it.close(),
  )
  return { mailboxUrl: mailbox?.url ?? null, kept, outgoing, ses }
}
