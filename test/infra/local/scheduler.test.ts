import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  ValidationException,
} from '@aws-sdk/client-scheduler'
import { Temporal } from 'temporal-polyfill'
import { createActivity } from '../../../infra/local/activity'
import { startAlarmClock } from '../../../infra/local/alarm-clock'
import { createClosing } from '../../../infra/local/closing'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { openScheduleStore } from '../../../infra/local/schedule-store'
import { startScheduler } from '../../../infra/local/scheduler'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
const closing = createClosing()
afterEach(async () => {
  await closing.all()
  await removeTemporaryFolders()
})

const start = async (folder: string, fails: { times: number } = { times: 0 }) => {
  let now = Temporal.Instant.from('2020-03-12T08:00:00Z')
  const fired: unknown[] = []
  const store = await openScheduleStore(folder)
  const fireTimer = async (payload: unknown) => {
    fails.times -= 1
    if (fails.times >= 0) throw new Error('not now')
    fired.push(payload)
  }
  const alarms = closing.add(
    startAlarmClock({ store, now: () => now, fireTimer, activity: createActivity(), log: () => undefined }),
    (it) => it.stop(),
  )
  const server = closing.add(
    await startScheduler({ store, groups: ['timers'], now: () => now, changed: alarms.wake }),
    (it) => it.close(),
  )
  const client = new SchedulerClient({ endpoint: server.url, maxAttempts: 1 })
  const moveTo = async (instant: string) => {
    now = Temporal.Instant.from(instant)
    await alarms.runDue()
  }
  const names = async () =>
    (await client.send(new ListSchedulesCommand({ GroupName: 'timers' }))).Schedules?.map(({ Name }) => Name)
  return { client, fired, moveTo, names }
}

const schedule = (Name: string, at: string, more: Partial<CreateScheduleCommandInput> = {}) => ({
  Name,
  GroupName: 'timers',
  ScheduleExpression: `at(${at})`,
  ScheduleExpressionTimezone: 'Europe/Amsterdam',
  FlexibleTimeWindow: { Mode: 'OFF' as const },
  ActionAfterCompletion: 'DELETE' as const,
  Target: {
    Arn: 'arn:aws:lambda:x',
    RoleArn: 'arn:aws:iam::0:role/x',
    Input: JSON.stringify({ timer: Name }),
  },
  ...more,
})

test('schedules run at their wall clock, in order of instant and name, and are gone then', async () => {
  const { client, fired, moveTo, names } = await start(await temporaryFolder())
  for (const [name, at] of [
    ['b', '2020-06-04T12:30:00'],
    ['c', '2020-05-04T12:30:00'],
    ['a', '2020-06-04T12:30:00'],
  ] as const) {
    await client.send(new CreateScheduleCommand(schedule(name, at)))
  }
  await moveTo('2020-06-04T10:29:59Z')
  expect(fired).toEqual([{ timer: 'c' }])
  await moveTo('2020-06-04T10:30:00Z')
  expect(fired).toEqual([{ timer: 'c' }, { timer: 'a' }, { timer: 'b' }])
  expect(await names()).toEqual([])
})

test('a schedule is kept over a restart, and counts as run only after the target took it', async () => {
  const folder = await temporaryFolder()
  const first = await start(folder, { times: 3 })
  await first.client.send(new CreateScheduleCommand(schedule('a', '2020-05-04T12:30:00')))
  await first.moveTo('2020-05-04T12:00:00Z')
  expect(first.fired).toEqual([])
  expect(await first.names()).toEqual(['a'])

  const second = await start(folder, { times: 1 })
  await second.moveTo('2020-05-04T12:00:00Z')
  expect(second.fired).toEqual([{ timer: 'a' }])
  expect(await second.names()).toEqual([])
})

test('a schedule can be read, changed and deleted, and its name is used once', async () => {
  const { client, fired, moveTo } = await start(await temporaryFolder())
  const key = { Name: 'a', GroupName: 'timers' }
  await client.send(new CreateScheduleCommand(schedule('a', '2020-05-04T12:30:00')))
  await expect(
    client.send(new CreateScheduleCommand(schedule('a', '2020-05-05T12:30:00'))),
  ).rejects.toBeInstanceOf(ConflictException)
  await client.send(new UpdateScheduleCommand(schedule('a', '2020-07-04T12:30:00')))
  expect(await client.send(new GetScheduleCommand(key))).toMatchObject({
    Name: 'a',
    ScheduleExpression: 'at(2020-07-04T12:30:00)',
  })
  await moveTo('2020-06-04T10:30:00Z')
  await client.send(new DeleteScheduleCommand(key))
  await expect(client.send(new GetScheduleCommand(key))).rejects.toBeInstanceOf(ResourceNotFoundException)
  await expect(client.send(new DeleteScheduleCommand(key))).rejects.toBeInstanceOf(ResourceNotFoundException)
  await moveTo('2020-08-04T10:30:00Z')
  expect(fired).toEqual([])
})

test('the same request once more is no conflict, for the SDK repeats it when an answer was lost', async () => {
  const { client, names } = await start(await temporaryFolder())
  const request = schedule('a', '2020-05-04T12:30:00', { ClientToken: 'token-1' })
  const first = await client.send(new CreateScheduleCommand(request))
  const second = await client.send(new CreateScheduleCommand(request))
  expect(second.ScheduleArn).toBe(first.ScheduleArn)
  expect(await names()).toEqual(['a'])
})

test('what the Scheduler refuses is refused: another expression, an unknown zone, group or name', async () => {
  const { client } = await start(await temporaryFolder())
  const create = (more: object) =>
    client.send(new CreateScheduleCommand({ ...schedule('a', '2020-05-04T12:30:00'), ...more }))
  await expect(create({ ScheduleExpression: 'at(2020-05-04 12:30)' })).rejects.toBeInstanceOf(
    ValidationException,
  )
  await expect(create({ ScheduleExpressionTimezone: 'Europe/Nowhere' })).rejects.toBeInstanceOf(
    ValidationException,
  )
  await expect(create({ Name: 'a#b' })).rejects.toBeInstanceOf(ValidationException)
  await expect(create({ GroupName: 'others' })).rejects.toBeInstanceOf(ResourceNotFoundException)
})
