import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { ServiceFunction } from './service-function'
import { SWEEP_EVERY } from './sweep'
import type { TopicKey } from './topic-key'

export type AlarmsProps = {
  lanes: { prompt: ServiceFunction; bulk: ServiceFunction }
  sweep: ServiceFunction
  api: HttpApi
  configurationSet: ConfigurationSet
  topicKey: TopicKey
  alarmMail?: string | undefined
}

type Watch = {
  metric: IMetric
  comparison?: ComparisonOperator
  threshold: number
  says: string
  /** Heading of `RUNBOOK.md`, as its anchor. */
  runbook: string
  whenMissing?: TreatMissingData
}

/** Watches every function and every dead-letter queue of the stack, so that none can be forgotten. */
export class Alarms extends Construct {
  private readonly topic: Topic

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    this.topic = this.addTopic(props)
    const parts = Stack.of(this).node.findAll()
    for (const part of parts) {
      if (part instanceof DeadLetterQueue) this.watchDeadLetters(part)
      if (part instanceof ServiceFunction) this.watchFunction(part)
    }
    this.watchLanes(props)
    this.watchSweep(props.sweep)
    this.watchPages(props.api)
    this.watchReputation(props.configurationSet)
  }

  private addTopic({ topicKey, alarmMail }: AlarmsProps): Topic {
    const topic = new Topic(this, 'Topic', { masterKey: topicKey, enforceSSL: true })
    // Demanding TLS replaces the policy under which CloudWatch could publish.
    topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    if (alarmMail !== undefined) topic.addSubscription(new EmailSubscription(alarmMail))
    return topic
  }

  private watchDeadLetters(queue: DeadLetterQueue): void {
    this.watch(`DeadLetters${nameOf(queue)}`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      threshold: 1,
      says: `${queue.node.path} holds something that could not be handled.`,
      runbook: 'dead-letters',
    })
  }

  private watchFunction(fn: ServiceFunction): void {
    const period = Duration.minutes(5)
    this.watch(`Errors${nameOf(fn)}`, {
      metric: fn.metricErrors({ period }),
      threshold: 1,
      says: `${fn.node.path} failed.`,
      runbook: 'a-function-fails',
    })
    this.watch(`Throttles${nameOf(fn)}`, {
      metric: fn.metricThrottles({ period }),
      threshold: 1,
      says: `${fn.node.path} was refused: the account runs no more functions at once.`,
      runbook: 'a-function-is-throttled',
    })
  }

  private watchLanes({ lanes }: AlarmsProps): void {
    // A person waits for a prompt mail; a mailing to a large list may take most of an hour.
    const ageMax: [ServiceFunction, Duration][] = [
      [lanes.prompt, Duration.minutes(2)],
      [lanes.bulk, Duration.hours(1)],
    ]
    for (const [fn, age] of ageMax) {
      this.watch(`Age${nameOf(fn)}`, {
        metric: fn.metric('IteratorAge', { period: Duration.minutes(1), statistic: Stats.MAXIMUM }),
        threshold: age.toMilliseconds(),
        says: `Rows of the outbox wait longer than ${age.toHumanString()} for ${fn.node.path}.`,
        runbook: 'the-outbox-is-late',
      })
    }
  }

  private watchSweep(sweep: ServiceFunction): void {
    this.watch('SweepSilent', {
      metric: sweep.metricInvocations({ period: Duration.minutes(3 * SWEEP_EVERY.toMinutes()) }),
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      says: 'No sweep ran for three turns.',
      runbook: 'the-sweep-is-silent',
      whenMissing: TreatMissingData.BREACHING,
    })
  }

  private watchPages(api: HttpApi): void {
    this.watch('PagesFail', {
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      says: 'A page or a button answered with a server error.',
      runbook: 'a-function-fails',
    })
  }

  /** SES reviews an account from 5 % bounces or 0.1 % complaints, and may stop it at twice and five times that. */
  private watchReputation({ configurationSetName }: ConfigurationSet): void {
    const rates: [name: string, threshold: number][] = [
      ['BounceRate', 0.05],
      ['ComplaintRate', 0.001],
    ]
    for (const [name, threshold] of rates) {
      this.watch(name, {
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}`,
          dimensionsMap: { 'ses:configuration-set': configurationSetName },
          period: Duration.hours(1),
          statistic: Stats.MAXIMUM,
        }),
        threshold,
        says: `The ${name === 'BounceRate' ? 'bounce' : 'complaint'} rate is at ${threshold * 100} %: SES may stop the service's mail.`,
        runbook: 'mail-bounces-or-draws-complaints',
        // It is published only after mail was sent; silence is no recovery.
        whenMissing: TreatMissingData.IGNORE,
      })
    }
  }

  private watch(id: string, { metric, threshold, says, runbook, ...rest }: Watch): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      comparisonOperator: rest.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: rest.whenMissing ?? TreatMissingData.NOT_BREACHING,
      alarmDescription: `${says} See infra/aws/RUNBOOK.md#${runbook}`,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addOkAction(new SnsAction(this.topic))
  }
}

/** Its path in the stack, run together: stable, and unique where two concerns call a part the same. */
const nameOf = (part: Construct): string => part.node.path.split('/').slice(1).join('')
