import { resolve } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { parseMoment } from './moment'

/** What `npm start` can be told by environment; the README explains each. */
export type Settings = {
  /** 0 takes a free port, for this and the other ports. */
  port: number
  /** Origin that links name, without a slash at the end; null: the address of the pages. */
  publicUrl: string | null
  smtpPort: number
  mailboxPort: number
  /** Absolute path. */
  dataDir: string
  clock: Temporal.Instant | null
  holdMinutes: number
  dynamodbEndpoint: string | null
  /** URL of an SMTP server that really delivers. */
  smtpRelay: string | null
  mailAuth: 'loopback' | 'strict'
}

/** A setting that cannot be used; the message is one line for a person. */
export class SettingsError extends Error {}

/** Reads the settings; a setting that is empty counts as absent. Throws SettingsError. */
export const readSettings = (environment: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(describe).join('; '))
  const settings = toSettings(parsed.data)
  refuseOpenLoopback(settings)
  return settings
}

const port = (standard: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((value) => value <= 65_535, 'must be a port number from 0 to 65535')
    .default(standard)

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin
  return refuse(context, 'must be an address such as https://agenda.example, without a path')
})

const relay = z.string().transform((text, context) => {
  const address = /^smtps?:\/\//i.test(text) ? text : `smtp://${text}`
  if (URL.canParse(address) && new URL(address).hostname !== '') return address
  return refuse(context, 'must be a host, host:port or smtp:// address')
})

const moment = z.string().transform((text, context) => {
  const instant = parseMoment(text)
  return instant ?? refuse(context, 'must be a moment such as 2020-03-12T09:00 or 2020-03-12T08:00Z')
})

const refuse = (context: z.RefinementCtx, message: string): never => {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const Environment = z.object({
  PORT: port(8080),
  PUBLIC_URL: origin.optional(),
  SMTP_PORT: port(2525),
  MAILBOX_PORT: port(1080),
  DATA_DIR: z.string().default('.local'),
  CLOCK: moment.optional(),
  HOLD_MINUTES: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be a number of minutes, 0 or more')
    .transform(Number)
    .default(10),
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  SMTP_RELAY: relay.optional(),
  MAIL_AUTH: z.enum(['loopback', 'strict'], { error: 'must be loopback or strict' }).default('loopback'),
})

const describe = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')} ${issue.message}`

const toSettings = (read: z.infer<typeof Environment>): Settings => ({
  port: read.PORT,
  publicUrl: read.PUBLIC_URL ?? null,
  smtpPort: read.SMTP_PORT,
  mailboxPort: read.MAILBOX_PORT,
  dataDir: resolve(read.DATA_DIR),
  clock: read.CLOCK ?? null,
  holdMinutes: read.HOLD_MINUTES,
  dynamodbEndpoint: read.DYNAMODB_ENDPOINT ?? null,
  smtpRelay: read.SMTP_RELAY ?? null,
  mailAuth: read.MAIL_AUTH,
})

/** Inbound SMTP always listens on loopback; what is left is how others could reach the service. */
const refuseOpenLoopback = (settings: Settings): void => {
  if (settings.mailAuth !== 'loopback') return
  if (settings.smtpRelay !== null) {
    throw new SettingsError(
      'MAIL_AUTH=loopback trusts every mail of this machine: not with SMTP_RELAY; set MAIL_AUTH=strict',
    )
  }
  if (settings.publicUrl !== null && !isLoopback(settings.publicUrl)) {
    throw new SettingsError(
      'MAIL_AUTH=loopback trusts every mail of this machine: not with a PUBLIC_URL beyond it; set MAIL_AUTH=strict',
    )
  }
}

const isLoopback = (url: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname)
