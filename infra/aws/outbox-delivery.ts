import { Duration } from 'aws-cdk-lib'
import type { ITable, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { ServiceFunction } from './service-function'

type LaneProps = {
  table: TableV2
  lane: 'prompt' | 'bulk'
  timeout: Duration
  batchSize: number
  /** Batches of one shard in hand at once; rows of one partition key stay in order. */
  parallelBatches: number
  recordAgeMax: Duration
}

/**
 * The outbox, sent by one handler deployed twice. Each lane reads the stream with a filter, a position,
 * a concurrency and failures of its own, so a confirmation never stands behind a mailing. DynamoDB allows
 * two readers on a shard: a third lane would need another way.
 */
export class OutboxDelivery extends Construct {
  readonly prompt: ServiceFunction
  readonly bulk: ServiceFunction

  constructor(scope: Construct, id: string, { table }: { table: TableV2 }) {
    super(scope, id)
    this.prompt = this.addLane('Prompt', {
      table,
      lane: 'prompt',
      timeout: Duration.minutes(1),
      batchSize: 10,
      parallelBatches: 10,
      recordAgeMax: Duration.hours(1),
    })
    this.bulk = this.addLane('Bulk', {
      table,
      lane: 'bulk',
      // A batch may hold a page of an audience to expand, and SES may ask to slow down.
      timeout: Duration.minutes(5),
      batchSize: 20,
      // One at a time sends some ten mails a second: under SES's first limit (14), which leaves the
      // rest of that limit, and all but one of the account's concurrent functions, to the prompt lane.
      // No reserved concurrency: a new account has ten in all and refuses to reserve any.
      parallelBatches: 1,
      recordAgeMax: Duration.hours(6),
    })
  }

  private addLane(id: string, { table, lane, ...props }: LaneProps): ServiceFunction {
    const fn = new ServiceFunction(this, id, {
      entry: 'deliver-outbox',
      // Composing a mail is CPU: 1.5 ms on a full core, some 5 ms with this share of one.
      memoryMb: 512,
      timeout: props.timeout,
    })
    // The cast: the class and its own interface differ under exactOptionalPropertyTypes.
    fn.addEventSource(
      new DynamoEventSource(table as ITable, {
        // What was written before the lane existed counts too; a row already claimed is not sent again.
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { lane: { S: FilterRule.isEqual(lane) } } },
          }),
        ],
        batchSize: props.batchSize,
        parallelizationFactor: props.parallelBatches,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // Few and short: the sweep re-drives what is left, so a bad row need not hold up the rows behind it.
        retryAttempts: 3,
        maxRecordAge: props.recordAgeMax,
        onFailure: new SqsDlq(new DeadLetterQueue(this, `${id}Unhandled`)),
      }),
    )
    return fn
  }
}
