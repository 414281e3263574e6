import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { retention } from '../../functions/domain/retention'

/** Photos that organisers mailed for those who were there; kept until they are taken away. */
export const KEPT_PREFIX = 'kept/'

/** SES stores a mail under this prefix and its own message id. */
export const INBOUND_PREFIX = 'inbound/'

/** Mail as it came in. What the service keeps of it is in the table; the bytes go after thirty days (domain/retention.ts). */
export class RawMail extends Construct {
  readonly bucket: Bucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          prefix: INBOUND_PREFIX,
          expiration: Duration.days(retention.mail.days),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { prefix: KEPT_PREFIX, expiration: Duration.days(retention.picture.days) },
      ],
    })
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'SES alone writes and the functions alone read; a log of that would keep who mailed when for longer.',
    })
  }

  /** Every function is told the bucket's name, as its configuration demands; that alone opens nothing. */
  nameTo(fn: LambdaFunction): void {
    fn.addEnvironment('RAW_MAIL_BUCKET', this.bucket.bucketName)
  }

  allowRead(fn: LambdaFunction): void {
    this.nameTo(fn)
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects(`${INBOUND_PREFIX}*`)],
      }),
    )
    // Without it S3 answers "access denied" for a mail that has expired, and the function would retry.
    fn.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
    )
    Validations.of(fn.role ?? fn).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${this.bucketLogicalId()}.Arn>/${INBOUND_PREFIX}*]`,
      reason: 'A mail is stored under an id that SES chooses on receipt.',
    })
  }

  /** For whoever is erased, and what the table no longer knows of. */
  allowErase(fn: LambdaFunction): void {
    this.allowRead(fn)
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:DeleteObject'],
        resources: [this.bucket.arnForObjects(`${INBOUND_PREFIX}*`)],
      }),
    )
    this.allowKept(fn, ['s3:DeleteObject'])
  }

  /** Keeps the photos of a mail, and takes them away again. */
  allowKeep(fn: LambdaFunction): void {
    this.allowKept(fn, ['s3:PutObject', 's3:DeleteObject'])
  }

  /** Shows the photos to those who may see them; without listing, so that a missing one is "access denied". */
  allowShow(fn: LambdaFunction): void {
    this.allowKept(fn, ['s3:GetObject'])
  }

  private allowKept(fn: LambdaFunction, actions: string[]): void {
    fn.addToRolePolicy(
      new PolicyStatement({ actions, resources: [this.bucket.arnForObjects(`${KEPT_PREFIX}*`)] }),
    )
    Validations.of(fn.role ?? fn).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${this.bucketLogicalId()}.Arn>/${KEPT_PREFIX}*]`,
      reason: 'A photo is kept under the ids of its event and its mail.',
    })
  }

  private bucketLogicalId(): string {
    return this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as never)
  }
}
