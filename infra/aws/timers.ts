import { ArnFormat, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import { DeadLetterQueue } from './dead-letter-queue'
import { ServiceFunction } from './service-function'

/**
 * The alarm clock: functions arm one-time schedules in the group, the Scheduler assumes the role and
 * invokes fire-timer. Rows in the table say what is due; a schedule that is lost is found by the sweep.
 */
export class Timers extends Construct {
  readonly fireTimer: ServiceFunction
  private readonly fireTimerArn: string
  private readonly group: ScheduleGroup
  private readonly role: Role
  private readonly undelivered: DeadLetterQueue

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const stack = Stack.of(this)
    // A name of its own, so that its ARN can stand in its own environment without a circular reference.
    const functionName = `${stack.stackName}-fire-timer`
    this.fireTimerArn = stack.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: functionName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
    this.undelivered = new DeadLetterQueue(this, 'Undelivered')
    this.fireTimer = new ServiceFunction(this, 'FireTimer', {
      entry: 'fire-timer',
      functionName,
      // One decision and one transaction; a minute leaves room for retries of a contended one.
      memoryMb: 512,
      timeout: Duration.minutes(1),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(new DeadLetterQueue(this, 'Unhandled')),
    })
    this.group = new ScheduleGroup(this, 'Group', {
      // Its name is fixed, so one left behind would block the next deployment; the sweep arms timers again.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.role = this.addSchedulerRole()
  }

  /** Every function is told where timers live, as its configuration demands; that alone opens nothing. */
  nameTo(fn: LambdaFunction): void {
    fn.addEnvironment('SCHEDULE_GROUP', this.group.scheduleGroupName)
    fn.addEnvironment('SCHEDULE_ROLE_ARN', this.role.roleArn)
    fn.addEnvironment('FIRE_TIMER_ARN', this.fireTimerArn)
    fn.addEnvironment('SCHEDULE_DEAD_LETTER_ARN', this.undelivered.queueArn)
  }

  allowArming(fn: LambdaFunction): void {
    this.nameTo(fn)
    const stack = Stack.of(this)
    const schedules = stack.formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.group.scheduleGroupName}/*`,
    })
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule', 'scheduler:GetSchedule', 'scheduler:DeleteSchedule'],
        resources: [schedules],
      }),
    )
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    )
    Validations.of(fn.role ?? fn).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${schedules.replace(stack.account, '<AWS::AccountId>')}]`,
      reason: 'A schedule is named after its timer, when the timer is armed; the group bounds it.',
    })
  }

  private addSchedulerRole(): Role {
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': this.group.scheduleGroupArn,
          },
        },
      }),
    })
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.fireTimer.functionArn] }),
    )
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.undelivered.queueArn] }),
    )
    return role
  }
}
