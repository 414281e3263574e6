import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { ServiceFunction } from './service-function'

export const SWEEP_EVERY = Duration.minutes(5)

/** Looks every few minutes for what is still owed: rows that the stream missed, timers that are overdue. */
export class Sweep extends Construct {
  readonly sweep: ServiceFunction

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const unhandled = new DeadLetterQueue(this, 'Unhandled')
    this.sweep = new ServiceFunction(this, 'Sweep', {
      entry: 'sweep',
      // It sends what it finds, like the lanes of the outbox.
      memoryMb: 512,
      // Less than the interval, so that one sweep has ended when the next begins.
      timeout: Duration.minutes(4),
      // The next sweep is the retry.
      retryAttempts: 0,
      maxEventAge: SWEEP_EVERY,
      onFailure: new SqsDestination(unhandled),
    })
    new Rule(this, 'Every', {
      schedule: Schedule.rate(SWEEP_EVERY),
      targets: [
        new LambdaFunction(this.sweep, {
          deadLetterQueue: unhandled,
          retryAttempts: 0,
          maxEventAge: SWEEP_EVERY,
        }),
      ],
    })
  }
}
