import { Duration } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import {
  type ConfigurationSet,
  ConfigurationSetEventDestination,
  EmailSendingEvent,
  EventDestination,
} from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { ServiceFunction } from './service-function'
import type { TopicKey } from './topic-key'

const TIMEOUT = Duration.seconds(30)

export type FeedbackProps = { configurationSet: ConfigurationSet; topicKey: TopicKey }

/**
 * What became of a mail. By SNS and a queue, since SES publishes to EventBridge at best effort only, and
 * a lost Send event would leave a mail's fate unknown.
 */
export class Feedback extends Construct {
  readonly recordFeedback: ServiceFunction

  constructor(scope: Construct, id: string, { configurationSet, topicKey }: FeedbackProps) {
    super(scope, id)
    this.recordFeedback = new ServiceFunction(this, 'RecordFeedback', {
      entry: 'record-feedback',
      // Small rows, nobody waits.
      memoryMb: 256,
      timeout: TIMEOUT,
    })
    const unhandled = new DeadLetterQueue(this, 'Unhandled')
    const queue = this.addQueue(unhandled)
    const topic = new Topic(this, 'Topic', { masterKey: topicKey, enforceSSL: true })
    topic.addSubscription(
      new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: unhandled }),
    )
    new ConfigurationSetEventDestination(this, 'Events', {
      configurationSet,
      destination: EventDestination.snsTopic(topic),
      // No opens and no clicks: nobody is followed.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
      ],
    })
  }

  private addQueue(unhandled: DeadLetterQueue): Queue {
    const queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the function's time-out, as Lambda asks, so that a message in hand is not handed out twice.
      visibilityTimeout: Duration.seconds(6 * TIMEOUT.toSeconds()),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: unhandled, maxReceiveCount: 5 },
    })
    this.recordFeedback.addEventSource(
      // Two at once keep up with what SES sends and leave the account's concurrency to people.
      new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 2 }),
    )
    return queue
  }
}
