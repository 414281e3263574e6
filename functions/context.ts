import { randomBytes } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient } from '@aws-sdk/client-ses'
import { Temporal } from 'temporal-polyfill'
import { ulid } from 'ulid'
import { type Config, readConfig } from './config'
import type { AssociationId } from './domain/ids'
import type { SigningKey } from './links/seal'
import { type AlarmClock, openAlarmClock } from './outbound/alarm-clock'
import { type Mailer, openMailer } from './outbound/mailer'
import { type Events, openEvents } from './store/events'
import { type Invoices, openInvoices } from './store/invoices'
import { type Outbox, openOutbox } from './store/outbox'
import { openPeople, type People } from './store/people'
import { openSigningKeys } from './store/signing-keys'
import { openTable, type Table } from './store/table'

/** Everything a use case may touch. The only place that knows every part. */
export type Context = {
  config: Config
  now: () => Temporal.Instant
  /** A new lower-case ULID in the order of `now`. */
  newId: () => string
  /** 80 random bits in letters and digits, for addresses and codes. */
  newSecret: () => string
  table: Table
  people: People
  events: Events
  invoices: Invoices
  outbox: Outbox
  keys: (association: AssociationId) => Promise<SigningKey[]>
  rawMail: (messageId: string) => Promise<Uint8Array>
  mailer: Mailer
  alarms: AlarmClock
  log: Logger
}

export type ContextParts = { now?: () => Temporal.Instant }

export const createContext = (
  config: Config,
  { now = () => Temporal.Now.instant() }: ContextParts = {},
): Context => {
  const at = (endpoint: string | undefined) => (endpoint ? { endpoint } : {})
  const table = openTable(new DynamoDBClient(at(config.DYNAMODB_ENDPOINT)), config.TABLE_NAME)
  const s3 = new S3Client({ ...at(config.S3_ENDPOINT), forcePathStyle: true })
  const ses = new SESClient({ ...at(config.SES_ENDPOINT), maxAttempts: 1 })
  const scheduler = new SchedulerClient(at(config.SCHEDULER_ENDPOINT))
  return {
    config,
    now,
    newId: () => ulid(now().epochMilliseconds).toLowerCase(),
    newSecret: () => base32(randomBytes(16)),
    table,
    people: openPeople(table),
    events: openEvents(table),
    invoices: openInvoices(table),
    outbox: openOutbox(table),
    keys: openSigningKeys(table),
    rawMail: async (messageId) => {
      const found = await s3.send(
        new GetObjectCommand({ Bucket: config.RAW_MAIL_BUCKET, Key: `inbound/${messageId}` }),
      )
      if (!found.Body) throw new Error(`The stored mail ${messageId} has no body`)
      return found.Body.transformToByteArray()
    },
    mailer: openMailer(ses, config.SES_CONFIGURATION_SET),
    alarms: openAlarmClock(scheduler, {
      group: config.SCHEDULE_GROUP,
      roleArn: config.SCHEDULE_ROLE_ARN,
      targetArn: config.FIRE_TIMER_ARN,
      deadLetterArn: config.SCHEDULE_DEAD_LETTER_ARN,
    }),
    log: new Logger({ serviceName: 'groene-knop' }),
  }
}

/** A Lambda entry point: the context is made from the environment at the first payload. */
export const onLambda = <Payload, Answer>(
  make: (context: Context) => (payload: Payload) => Answer,
): ((payload: Payload) => Answer) => {
  let handle: ((payload: Payload) => Answer) | undefined
  return (payload) => {
    handle ??= make(createContext(readConfig()))
    return handle(payload)
  }
}

const base32 = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('')
