import { createHash } from 'node:crypto'
import {
  ActionAfterCompletion,
  CreateScheduleCommand,
  FlexibleTimeWindowMode,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import type { Instant } from '../domain/time'

/** EventBridge Scheduler as what it is here: an alarm clock. The timer's row decides. */
export type AlarmClock = {
  /** Setting the same alarm twice sets it once. */
  set(alarm: { name: string; at: Instant; input: unknown }): Promise<void>
}

export const schedulerClient = (endpoint: { endpoint?: string }): SchedulerClient =>
  new SchedulerClient(endpoint)

export const openAlarmClock = (
  client: SchedulerClient,
  settings: { group: string; roleArn: string; targetArn: string; deadLetterArn: string | undefined },
): AlarmClock => ({
  set: async ({ name, at, input }) => {
    try {
      await client.send(
        new CreateScheduleCommand({
          Name: scheduleName(name),
          GroupName: settings.group,
          ScheduleExpression: `at(${upToTheSecond(at)})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
          ActionAfterCompletion: ActionAfterCompletion.DELETE,
          Target: {
            Arn: settings.targetArn,
            RoleArn: settings.roleArn,
            Input: JSON.stringify(input),
            ...(settings.deadLetterArn && { DeadLetterConfig: { Arn: settings.deadLetterArn } }),
          },
        }),
      )
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ConflictException')) throw error
    }
  },
})

/** Up to 64 characters of `[0-9a-zA-Z-_.]` (Scheduler API reference, CreateSchedule). */
const scheduleName = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 40)

/** Scheduler takes whole seconds; a part of a second is rounded up, so that no alarm rings early. */
const upToTheSecond = (at: Instant): string => {
  const whole = at.slice(0, 19)
  if (at.endsWith('.000Z')) return whole
  return new Date(Date.parse(`${whole}Z`) + 1_000).toISOString().slice(0, 19)
}
