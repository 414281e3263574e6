import { Match } from 'aws-cdk-lib/assertions'
import { retention } from '../../../functions/domain/retention'
import { flatten, functionOf, resourcesOf, synthesize } from './synthesize'

const template = synthesize()
const only = (type: string) => {
  const [first, ...others] = resourcesOf(template, type)
  if (first === undefined || others.length > 0) throw new Error(`There is not one ${type}`)
  return { id: first[0], ...first[1] }
}

describe('the table', () => {
  test('streams new images, expires rows, recovers to a point in time and finds what is due', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      SSESpecification: { SSEEnabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDue',
          KeySchema: [
            { AttributeName: 'duePk', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    })
  })

  test('and the raw mail outlive the stack', () => {
    expect(only('AWS::DynamoDB::GlobalTable').DeletionPolicy).toBe('Retain')
    expect(only('AWS::S3::Bucket').DeletionPolicy).toBe('Retain')
  })
})

describe('inbound mail', () => {
  test('of the whole domain is stored before it is handled', () => {
    const bucket = only('AWS::S3::Bucket')
    const [receiveMail] = functionOf(template, 'InboundMailReceiveMail')
    const rule = only('AWS::SES::ReceiptRule').Properties['Rule'] as Record<string, unknown>
    expect(rule).toMatchObject({
      Recipients: ['agenda.vereniging.example'],
      Enabled: true,
      ScanEnabled: true,
    })
    expect(rule['Actions']).toEqual([
      { S3Action: { BucketName: { Ref: bucket.id }, ObjectKeyPrefix: 'inbound/' } },
      { LambdaAction: { FunctionArn: { 'Fn::GetAtt': [receiveMail, 'Arn'] }, InvocationType: 'Event' } },
    ])
  })

  test('is encrypted, private and gone after thirty days', () => {
    const blocked = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    }
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: Match.anyValue(),
      PublicAccessBlockConfiguration: blocked,
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({ Prefix: 'inbound/', ExpirationInDays: retention.mail.days, Status: 'Enabled' }),
          Match.objectLike({ Prefix: 'kept/', ExpirationInDays: retention.picture.days, Status: 'Enabled' }),
        ],
      },
    })
  })
})

describe('the outbox', () => {
  const lanes = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').flatMap(([, { Properties }]) =>
    Properties['FilterCriteria'] === undefined ? [] : [Properties],
  )

  test.each(['prompt', 'bulk'])('has a lane that sees the inserts of %s rows only', (lane) => {
    const filter = { eventName: ['INSERT'], dynamodb: { NewImage: { lane: { S: [lane] } } } }
    const patterns = lanes.map(({ FilterCriteria }) =>
      (FilterCriteria as { Filters: { Pattern: string }[] }).Filters.map(({ Pattern }) =>
        JSON.parse(Pattern),
      ),
    )
    expect(patterns).toContainEqual([filter])
    expect(patterns).toHaveLength(2)
  })

  test('gives each lane a function of its own, so that prompt never waits behind bulk', () => {
    const functions = lanes.map(({ FunctionName }) => flatten(FunctionName)).sort()
    const expected = ['Bulk', 'Prompt'].map((lane) => `<${functionOf(template, `OutboxDelivery${lane}`)[0]}>`)
    expect(functions).toEqual(expected)
    expect(lanes.map(({ ParallelizationFactor }) => ParallelizationFactor)).toEqual([10, 1])
  })

  test('retries what failed alone, a few times, and then keeps it', () => {
    for (const lane of lanes) {
      expect(lane).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 3,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      })
    }
  })
})

describe('the pages', () => {
  test('are throttled', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    })
  })

  test('are logged without addresses, agents or the paths that hold tokens', () => {
    const settings = only('AWS::ApiGatewayV2::Stage').Properties['AccessLogSettings'] as { Format: string }
    expect(JSON.parse(settings.Format)).toMatchObject({ status: '$context.status' })
    expect(settings.Format).not.toMatch(/identity|sourceIp|userAgent|path|routeKey|referer|query/i)
  })

  test('are named by the API, or by the origin that the deployer gives', () => {
    const origin = 'https://knop.vereniging.example'
    const urlOf = (from: typeof template) =>
      (
        functionOf(from, 'OutboxDeliveryPrompt')[1].Properties['Environment'] as {
          Variables: Record<string, unknown>
        }
      ).Variables['PUBLIC_URL']
    expect(urlOf(template)).toEqual({ 'Fn::GetAtt': [only('AWS::ApiGatewayV2::Api').id, 'ApiEndpoint'] })
    expect(urlOf(synthesize({ publicUrl: origin }))).toBe(origin)
  })
})

test('the sweep comes every five minutes and ends before the next', () => {
  const expression = only('AWS::Events::Rule').Properties['ScheduleExpression']
  // EventBridge: singular for 1, plural otherwise.
  expect(expression).toMatch(/^rate\((?:1 (?:minute|hour|day)|(?!1 )[1-9]\d* (?:minutes|hours|days))\)$/)
  expect(expression).toBe('rate(5 minutes)')
  expect(functionOf(template, 'Sweep')[1].Properties['Timeout']).toBeLessThan(5 * 60)
})

test('SES reports sends, rejects, bounces and complaints, by their names in CloudFormation, to a topic', () => {
  const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties as {
    EventDestination: { MatchingEventTypes: string[]; SnsDestination: unknown; Enabled: boolean }
  }
  expect(EventDestination.MatchingEventTypes).toEqual(['send', 'reject', 'bounce', 'complaint'])
  expect(EventDestination).toMatchObject({ Enabled: true, SnsDestination: expect.anything() })
  template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true })
})

test('the DNS records to set are printed', () => {
  const outputs = template.toJSON()['Outputs'] as Record<string, { Value: unknown }>
  const records = Object.entries(outputs).flatMap(([id, { Value }]) =>
    id.startsWith('Dns') ? [flatten(Value)] : [],
  )
  expect(records).toEqual(
    expect.arrayContaining([
      'agenda.vereniging.example MX 10 inbound-smtp.eu-central-1.amazonaws.com',
      'bounce.agenda.vereniging.example MX 10 feedback-smtp.eu-central-1.amazonses.com',
      expect.stringMatching(/^_dmarc\.agenda\.vereniging\.example TXT "v=DMARC1;/),
    ]),
  )
  expect(
    records.filter((record) => /DkimDNSTokenName\d> CNAME <.*DkimDNSTokenValue\d>/.test(record)),
  ).toHaveLength(3)
})
