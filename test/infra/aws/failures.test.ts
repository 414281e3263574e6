import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Match } from 'aws-cdk-lib/assertions'
import { flatten, functionOf, PROJECT_ROOT, resourcesOf, synthesize } from './synthesize'

const template = synthesize({ alarmMail: 'beheer@vereniging.example' })
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)
const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([id]) => id)
const deadLetterQueues = resourcesOf(template, 'AWS::SQS::Queue')
  .map(([id]) => id)
  .filter((id) => /Unhandled|Undelivered/.test(id))

/** What the alarms on a metric watch, by logical id. */
const watched = (metric: string): string[] =>
  alarms
    .filter(({ MetricName }) => MetricName === metric)
    .map(({ Dimensions }) =>
      flatten((Dimensions as { Value: unknown }[])[0]?.Value).replace(/^<([^.>]*).*$/, '$1'),
    )
    .sort()

describe('dead letters', () => {
  test('are kept of everything that is handled without someone waiting', () => {
    const kept = (type: string) => JSON.stringify(resourcesOf(template, type))
    const destinations = [
      kept('AWS::Lambda::EventInvokeConfig'),
      kept('AWS::Lambda::EventSourceMapping'),
      kept('AWS::Events::Rule'),
      kept('AWS::SNS::Subscription'),
      kept('AWS::SQS::Queue'),
      kept('AWS::Lambda::Function'),
    ].join()
    expect(deadLetterQueues).toHaveLength(7)
    for (const queue of deadLetterQueues) expect(destinations).toContain(`"${queue}"`)
  })

  test.each([
    ['InboundMailReceiveMail', 'InboundMailUnhandled'],
    ['TimersFireTimer', 'TimersUnhandled'],
    ['Sweep', 'SweepUnhandled'],
  ])('of %s hold the payload that it could not handle', (part, queue) => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: functionOf(template, part)[0] },
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${queue}`), 'Arn'] } },
      },
    })
  })

  test('take the feedback that failed five times, and what the topic could not hand over', () => {
    const queue = deadLetterQueues.find((id) => id.startsWith('Feedback'))
    const target = { 'Fn::GetAtt': [queue, 'Arn'] }
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: target, maxReceiveCount: 5 },
    })
    template.hasResourceProperties('AWS::SNS::Subscription', {
      RedrivePolicy: { deadLetterTargetArn: target },
    })
  })
})

describe('an alarm', () => {
  test('watches every dead-letter queue', () => {
    expect(watched('ApproximateNumberOfMessagesVisible')).toEqual([...deadLetterQueues].sort())
  })

  test.each(['Errors', 'Throttles'])('watches the %s of every function', (metric) => {
    expect(watched(metric)).toEqual([...functions].sort())
  })

  test('watches how long rows wait in each lane, prompt more closely than bulk', () => {
    const lanes = ['OutboxDeliveryBulk', 'OutboxDeliveryPrompt'].map((part) => functionOf(template, part)[0])
    expect(watched('IteratorAge')).toEqual(lanes)
    const ages = alarms
      .filter(({ MetricName }) => MetricName === 'IteratorAge')
      .map(({ Threshold }) => Threshold)
    expect(ages).toEqual([2 * 60_000, 60 * 60_000])
  })

  test('goes off when the sweep is silent, which is when there is no metric at all', () => {
    const silence = alarms.find(({ MetricName }) => MetricName === 'Invocations')
    expect(silence).toMatchObject({ TreatMissingData: 'breaching', ComparisonOperator: 'LessThanThreshold' })
  })

  test.each([
    ['Reputation.BounceRate', 0.05],
    ['Reputation.ComplaintRate', 0.001],
  ])('watches %s of the configuration set', (metric, threshold) => {
    expect(alarms.find(({ MetricName }) => MetricName === metric)).toMatchObject({
      Namespace: 'AWS/SES',
      Threshold: threshold,
      Dimensions: [{ Name: 'ses:configuration-set' }],
    })
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      ReputationOptions: { ReputationMetricsEnabled: true },
    })
  })

  test('is mailed when it begins and when it ends', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'beheer@vereniging.example',
    })
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }])
      expect(OKActions).toEqual(AlarmActions)
    }
  })

  const runbook = readFileSync(path.join(PROJECT_ROOT, 'infra/aws/RUNBOOK.md'), 'utf8')
  const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  )

  /** What somebody does, and no alarm asks for. */
  const withoutAlarm = ['signing-keys', 'setting-up', 'personal-data', 'restoring-the-table']

  test('names a section of the runbook that exists, and no section is without an alarm', () => {
    const named = alarms.map(
      ({ AlarmDescription }) => /RUNBOOK\.md#(\S+)$/.exec(String(AlarmDescription))?.[1],
    )
    expect(named.length).toBeGreaterThan(20)
    expect([...new Set(named)].sort()).toEqual(
      sections.filter((section) => !withoutAlarm.includes(section)).sort(),
    )
  })
})
