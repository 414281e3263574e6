import * as z from 'zod/mini'

/**
 * The settings of the functions: the only place that reads the environment.
 * On AWS the constructs of `infra/aws` set these; on one machine `infra/local/start.ts` does.
 */
const Environment = z.object({
  /** The one table; see `store/keys.ts`. */
  TABLE_NAME: z.string(),
  /** Where receipt stores raw mail, under `inbound/<SES message id>`. */
  RAW_MAIL_BUCKET: z.string(),
  /** Origin of the pages, without a slash at the end. */
  PUBLIC_URL: z.string(),
  /** EventBridge Scheduler: the group, the role it assumes, and what it invokes. */
  SCHEDULE_GROUP: z.string(),
  SCHEDULE_ROLE_ARN: z.string(),
  FIRE_TIMER_ARN: z.string(),
  /** Where the Scheduler leaves what it could not deliver. */
  SCHEDULE_DEAD_LETTER_ARN: z.optional(z.string()),
  /** The configuration set whose events reach `record-feedback`. */
  SES_CONFIGURATION_SET: z.optional(z.string()),
  /** Minutes between an approval and sending. */
  HOLD_MINUTES: z._default(z.coerce.number(), 10),
  /** Endpoints of the embedded parts; absent on AWS. */
  DYNAMODB_ENDPOINT: z.optional(z.string()),
  S3_ENDPOINT: z.optional(z.string()),
  SES_ENDPOINT: z.optional(z.string()),
  SCHEDULER_ENDPOINT: z.optional(z.string()),
})

export type Config = z.infer<typeof Environment>

/** Throws, naming each missing setting, so that a wrong deployment fails at its first start. */
export const readConfig = (environment: Record<string, string | undefined> = process.env): Config => {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return parsed.data
  const missing = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The functions cannot start without these settings: ${missing.join('; ')}`)
}
