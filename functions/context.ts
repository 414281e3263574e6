import { randomBytes } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient } from '@aws-sdk/client-ses'
import { Temporal } from 'temporal-polyfill'
import { encodeTime } from 'ulid'
import { type Config, readConfig } from './config'
import type { AssociationId } from './domain/ids'
import type { SigningKey } from './links/seal'
import { type AlarmClock, openAlarmClock } from './outbound/alarm-clock'
import { type Mailer, openMailer } from './outbound/mailer'
import { type Events, openEvents } from './store/events'
import { type Invoices, openInvoices } from './store/invoices'
import { type KeptFiles, openKeptFiles } from './store/kept-files'
import { type Outbox, openOutbox } from './store/outbox'
import { openPeople, type People } from './store/people'
import { openProofs, type Proofs } from './store/proofs'
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
  proofs: Proofs
  outbox: Outbox
  keys: (association: AssociationId) => Promise<SigningKey[]>
  keptFiles: KeptFiles
  rawMail: (messageId: string) => Promise<Uint8Array>
  /** Removes the bytes of a received mail for good; bears repeats. */
  dropMail: (messageId: string) => Promise<void>
  mailer: Mailer
  alarms: AlarmClock
  log: Logger
}

/** What speaks to AWS. */
export type Clients = { dynamodb: DynamoDBClient; s3: S3Client; ses: SESClient; scheduler: SchedulerClient }

export const openClients = (config: Config): Clients => {
  const at = (endpoint: string | undefined) => (endpoint ? { endpoint } : {})
  return {
    dynamodb: unlogged(new DynamoDBClient(at(config.DYNAMODB_ENDPOINT))),
    s3: unlogged(new S3Client({ ...at(config.S3_ENDPOINT), forcePathStyle: true })),
    ses: unlogged(new SESClient({ ...at(config.SES_ENDPOINT), maxAttempts: 1 })),
    scheduler: unlogged(new SchedulerClient(at(config.SCHEDULER_ENDPOINT))),
  }
}

/** Without this the SDK copies every request and answer, field by field, for a log that nobody keeps. */
const unlogged = <Client extends { middlewareStack: { remove: (name: string) => boolean } }>(
  client: Client,
): Client => {
  client.middlewareStack.remove('loggerMiddleware')
  return client
}

export type ContextParts = { now?: () => Temporal.Instant; clients?: Clients }

export const createContext = (
  config: Config,
  { now = () => Temporal.Now.instant(), clients = openClients(config) }: ContextParts = {},
): Context => {
  const { s3, ses, scheduler } = clients
  const table = openTable(clients.dynamodb, config.TABLE_NAME)
  return {
    config,
    now,
    // The library asks for random bytes one at a time, which takes seconds for a list of 50,000 people.
    newId: () => encodeTime(now().epochMilliseconds).toLowerCase() + base32(randomBytes(16)),
    newSecret: () => base32(randomBytes(16)),
    table,
    people: openPeople(table),
    events: openEvents(table),
    invoices: openInvoices(table),
    proofs: openProofs(table),
    outbox: openOutbox(table),
    keys: openSigningKeys(table),
    keptFiles: openKeptFiles(s3, config.RAW_MAIL_BUCKET),
    rawMail: async (messageId) => {
      const found = await s3.send(
        new GetObjectCommand({ Bucket: config.RAW_MAIL_BUCKET, Key: `inbound/${messageId}` }),
      )
      if (!found.Body) throw new Error(`The stored mail ${messageId} has no body`)
      return found.Body.transformToByteArray()
    },
    dropMail: async (messageId) => {
      await s3.send(new DeleteObjectCommand({ Bucket: config.RAW_MAIL_BUCKET, Key: `inbound/${messageId}` }))
    },
    mailer: openMailer(ses, config.SES_CONFIGURATION_SET),
    alarms: openAlarmClock(scheduler, {
      group: config.SCHEDULE_GROUP,
      roleArn: config.SCHEDULE_ROLE_ARN,
      targetArn: config.FIRE_TIMER_ARN,
      deadLetterArn: config.SCHEDULE_DEAD_LETTER_ARN,
    }),
    log: new Logger({ serviceName: 'groene-knop', jsonReplacerFn: withoutAddresses }),
  }
}

/** No address reaches a log, also not in the words of an error of somebody else's. */
const withoutAddresses = (_key: string, value: unknown): unknown => {
  if (value instanceof Error) return withoutAddressesIn(value)
  return typeof value === 'string' ? redacted(value) : value
}

const withoutAddressesIn = (error: Error): Error => {
  const told = new Error(redacted(error.message), { cause: error.cause })
  told.name = error.name
  told.stack = redacted(error.stack ?? '')
  return told
}

const redacted = (text: string): string => text.replace(/[^\s@<>"'(),;:=/]+@[^\s@<>"'(),;:/]+/gu, '[address]')

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
