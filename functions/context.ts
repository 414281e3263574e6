import { randomBytes } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { encodeTime } from 'ulid'
import { type Config, readConfig } from './config'
import type { AlarmClock } from './outbound/alarm-clock'
import type { Mailer } from './outbound/mailer'
import { inOurLines, withOurLines } from './stack-lines'
import { type Events, openEvents } from './store/events'
import { type Invoices, openInvoices } from './store/invoices'
import type { KeptFiles } from './store/kept-files'
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
  keys: ReturnType<typeof openSigningKeys>
  keptFiles: KeptFiles
  rawMail: (messageId: string) => Promise<Uint8Array | null>
  /** Removes the bytes of a received mail for good; bears repeats. */
  dropMail: (messageId: string) => Promise<void>
  mailer: Mailer
  alarms: AlarmClock
  log: Logger
}

/** What the SDK makes to speak to one service. */
export type Client = Pick<DynamoDBClient, 'destroy'> & {
  middlewareStack: { remove: (name: string) => boolean }
}
export type Service = 'dynamodb' | 's3' | 'ses' | 'scheduler'

export type ContextParts = {
  now?: () => Temporal.Instant
  /** Is shown each client as it is made. */
  made?: (service: Service, client: Client) => void
}

export const createContext = (
  config: Config,
  { now = () => Temporal.Now.instant(), made = () => undefined }: ContextParts = {},
): Context => {
  const clientOf = makingClients(made)
  // The layers of a request are put together once: doing that each time was a fifth of what a press takes.
  const dynamodb = clientOf(
    'dynamodb',
    (at) => new DynamoDBClient({ ...at, cacheMiddleware: true }),
    config.DYNAMODB_ENDPOINT,
  )
  const table = openTable(dynamodb, config.TABLE_NAME)
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
    ...lateParts(config, clientOf),
    log: new Logger({ serviceName: 'groene-knop', jsonReplacerFn: withoutAddresses }),
  }
}

const makingClients =
  (made: NonNullable<ContextParts['made']>) =>
  <Made extends Client>(
    service: Service,
    make: (endpoint: { endpoint?: string }) => Made,
    endpoint: string | undefined,
  ): Made => {
    const client = make(endpoint ? { endpoint } : {})
    // Without this the SDK copies every request and answer, field by field, for a log that nobody keeps.
    client.middlewareStack.remove('loggerMiddleware')
    made(service, client)
    return client
  }

/**
 * The parts that speak to S3, SES and the Scheduler, each loaded with its client at the first call: most
 * functions need the table alone, and a cold start waits for everything that it loads.
 */
const lateParts = (
  config: Config,
  clientOf: ReturnType<typeof makingClients>,
): Pick<Context, 'keptFiles' | 'rawMail' | 'dropMail' | 'mailer' | 'alarms'> => {
  const files = once(async () => {
    const { openFiles, s3Client } = await import('./store/files')
    return openFiles(clientOf('s3', s3Client, config.S3_ENDPOINT), config.RAW_MAIL_BUCKET)
  })
  const mailer = once(async () => {
    const { openMailer, sesClient } = await import('./outbound/ses-mailer')
    return openMailer(clientOf('ses', sesClient, config.SES_ENDPOINT), config.SES_CONFIGURATION_SET)
  })
  const alarms = once(async () => {
    const { openAlarmClock, schedulerClient } = await import('./outbound/alarm-clock')
    return openAlarmClock(clientOf('scheduler', schedulerClient, config.SCHEDULER_ENDPOINT), {
      group: config.SCHEDULE_GROUP,
      roleArn: config.SCHEDULE_ROLE_ARN,
      targetArn: config.FIRE_TIMER_ARN,
      deadLetterArn: config.SCHEDULE_DEAD_LETTER_ARN,
    })
  })
  return {
    keptFiles: {
      keep: async (...given) => (await files()).kept.keep(...given),
      read: async (name) => (await files()).kept.read(name),
      remove: async (name) => (await files()).kept.remove(name),
    },
    rawMail: async (messageId) => (await files()).rawMails.read(messageId),
    dropMail: async (messageId) => (await files()).rawMails.remove(messageId),
    mailer: { send: async (mail) => (await mailer()).send(mail) },
    alarms: { set: async (alarm) => (await alarms()).set(alarm) },
  }
}

const once = <Part>(make: () => Promise<Part>): (() => Promise<Part>) => {
  let part: Promise<Part> | undefined
  return () => {
    part ??= make().catch((error: unknown) => {
      // What failed once to load is loaded at the next call, and not for ever missing.
      part = undefined
      throw error
    })
    return part
  }
}

/** No address reaches a log, also not in the words of an error of somebody else's. */
const withoutAddresses = (_key: string, value: unknown): unknown => {
  if (value instanceof Error) return withoutAddressesIn(value)
  return typeof value === 'string' ? redacted(value) : value
}

const withoutAddressesIn = (error: Error): Error => {
  const { cause } = error
  const told = new Error(redacted(error.message), {
    cause: cause instanceof Error ? withoutAddressesIn(cause) : cause,
  })
  told.name = error.name
  told.stack = redacted(inOurLines(error.stack ?? ''))
  return told
}

const redacted = (text: string): string => text.replace(/[^\s@<>"'(),;:=/]+@[^\s@<>"'(),;:/]+/gu, '[address]')

/** A Lambda entry point: the context is made from the environment at the first payload. */
export const onLambda = <Payload, Answer>(
  make: (context: Context) => (payload: Payload) => Promise<Answer>,
): ((payload: Payload) => Promise<Answer>) => {
  let handle: ((payload: Payload) => Promise<Answer>) | undefined
  return async (payload) => {
    try {
      handle ??= make(createContext(readConfig()))
      return await handle(payload)
    } catch (error) {
      throw withOurLines(error)
    }
  }
}

const base32 = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('')
