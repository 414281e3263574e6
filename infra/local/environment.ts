/** The names of things that have a name on AWS. */
export const NAMES = { bucket: 'raw-mail', scheduleGroup: 'groene-knop', configurationSet: 'groene-knop' }

type Endpoints = { dynamodb: string; s3: string; ses: string; scheduler: string }

/** The environment of every function, as the constructs of `infra/aws` set it, plus the endpoints. */
export const functionEnvironment = (given: {
  tableName: string
  publicUrl: string
  holdMinutes: number
  endpoints: Endpoints
}): Record<string, string> => ({
  TABLE_NAME: given.tableName,
  RAW_MAIL_BUCKET: NAMES.bucket,
  PUBLIC_URL: given.publicUrl,
  SCHEDULE_GROUP: NAMES.scheduleGroup,
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/scheduler',
  FIRE_TIMER_ARN: 'arn:aws:lambda:eu-west-1:000000000000:function:fire-timer',
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:000000000000:schedule-dead-letters',
  SES_CONFIGURATION_SET: NAMES.configurationSet,
  HOLD_MINUTES: `${given.holdMinutes}`,
  DYNAMODB_ENDPOINT: given.endpoints.dynamodb,
  S3_ENDPOINT: given.endpoints.s3,
  SES_ENDPOINT: given.endpoints.ses,
  SCHEDULER_ENDPOINT: given.endpoints.scheduler,
})

/** The AWS SDK signs every request, also to an endpoint of this machine that does not look at it. */
export const provideLocalCredentials = (environment: Record<string, string | undefined>): void => {
  environment['AWS_ACCESS_KEY_ID'] ??= 'local'
  environment['AWS_SECRET_ACCESS_KEY'] ??= 'local'
  environment['AWS_REGION'] ??= 'eu-west-1'
  environment['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
}
