import { Duration } from 'aws-cdk-lib'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses'
import { Lambda, LambdaInvocationType, S3 } from 'aws-cdk-lib/aws-ses-actions'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { INBOUND_PREFIX, type RawMail } from './raw-mail'
import { ServiceFunction } from './service-function'

export type InboundMailProps = { domain: string; rawMail: RawMail }

/**
 * Mail to the domain: stored first, then handled. SES takes 40 MB into S3 (headers included) and answers
 * the sender itself beyond that; the service's own, lower limit gives the organiser a clear refusal.
 */
export class InboundMail extends Construct {
  readonly ruleSet: ReceiptRuleSet
  readonly receiveMail: ServiceFunction

  constructor(scope: Construct, id: string, { domain, rawMail }: InboundMailProps) {
    super(scope, id)
    this.receiveMail = new ServiceFunction(this, 'ReceiveMail', {
      entry: 'receive-mail',
      // 40 MB of mail, its decoded parts and its text at once; the CPU that comes with it reads the Dutch.
      memoryMb: 1024,
      timeout: Duration.minutes(1),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(new DeadLetterQueue(this, 'Unhandled')),
    })
    rawMail.allowRead(this.receiveMail)

    this.ruleSet = new ReceiptRuleSet(this, 'RuleSet')
    const rule = new ReceiptRule(this, 'Agenda', {
      ruleSet: this.ruleSet,
      // The whole domain, since each draft and event has a reply address of its own.
      recipients: [domain],
      scanEnabled: true,
      // A small association's mail server may still lack TLS; refusing would lose its announcement.
      tlsPolicy: TlsPolicy.OPTIONAL,
    })
    // The order is the promise: what is handled is stored.
    // The cast: the class and its own interface differ under exactOptionalPropertyTypes.
    const bucket = rawMail.bucket as IBucket
    rule.addAction(new S3({ bucket, objectKeyPrefix: INBOUND_PREFIX }))
    rule.addAction(new Lambda({ function: this.receiveMail, invocationType: LambdaInvocationType.EVENT }))
  }
}
