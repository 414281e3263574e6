import * as z from 'zod/mini'

/**
 * Regions in which SES receives mail (AWS General Reference, "Amazon SES endpoints and quotas", table
 * "Email receiving endpoints"). A receipt rule elsewhere fails late, halfway a deployment.
 */
export const RECEIVING_REGIONS = [
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
] as const

const HOLD_MINUTES_MAX = 24 * 60

const Settings = z.object({
  /** Mail to any address of this domain is the service's; it also sends from it. */
  domain: z
    .string('is missing')
    .check(z.regex(/^(?!-)(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/, 'is not a domain name in lower case')),
  /** What stands before the @ of the address that organisers write to. */
  agendaLocalPart: z._default(
    z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, 'is no plain local part')),
    'agenda',
  ),
  region: z.enum(RECEIVING_REGIONS, `must be one where SES receives mail: ${RECEIVING_REGIONS.join(', ')}`),
  /** Origin of the pages when they have a name of their own; the endpoint of the HTTP API otherwise. */
  publicUrl: z.optional(
    z.string().check(z.regex(/^https:\/\/[^/\s?#]+$/, 'must be an https origin without a slash at the end')),
  ),
  /** Who is mailed when an alarm goes off or ends. */
  alarmMail: z.optional(z.email('is not a mail address')),
  /** Minutes between an approval and sending. */
  holdMinutes: z._default(
    z.coerce
      .number()
      .check(
        z.int('must be a whole number'),
        z.gte(0, 'must not be negative'),
        z.lte(HOLD_MINUTES_MAX, 'must be a day at most'),
      ),
    10,
  ),
})

export type Settings = z.infer<typeof Settings>

/**
 * Reads the deployment's settings from CDK context (`cdk.json`, or `-c name=value`, which gives strings).
 * Throws one error that names every setting that is wrong.
 */
export const readSettings = (context: (name: string) => unknown): Settings => {
  const given = Object.keys(Settings.shape).map((name) => [name, context(name) ?? undefined])
  const parsed = Settings.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`Groene Knop cannot be synthesized with this context: ${wrong.join('; ')}`)
}
