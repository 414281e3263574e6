import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { writeDurably } from './durable-file'

/** A schedule as CreateSchedule and UpdateSchedule take it; what is not used here is kept and given back. */
export const ScheduleInput = z.looseObject({
  GroupName: z.string().default('default'),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  ClientToken: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  FlexibleTimeWindow: z.looseObject({ Mode: z.literal('OFF') }),
  Target: z.looseObject({ Arn: z.string(), RoleArn: z.string(), Input: z.string().default('{}') }),
})

const Schedule = ScheduleInput.extend({
  Name: z.string(),
  at: z.string(),
  created: z.string(),
  ran: z.boolean(),
})
export type Schedule = z.infer<typeof Schedule>

export type ScheduleStore = {
  get: (group: string, name: string) => Schedule | undefined
  put: (schedule: Schedule) => Promise<void>
  remove: (schedule: Schedule) => Promise<void>
  /** In order of their instant, then their name. */
  all: () => Schedule[]
}

/** Schedules, each a file in the folder; names hold letters, digits, `-`, `_` and `.` only. */
export const openScheduleStore = async (folder: string): Promise<ScheduleStore> => {
  await mkdir(folder, { recursive: true })
  const schedules = new Map<string, Schedule>()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const schedule = Schedule.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    schedules.set(keyOf(schedule.GroupName, schedule.Name), schedule)
  }
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    get: (group, name) => schedules.get(keyOf(group, name)),
    put: async (schedule) => {
      const key = keyOf(schedule.GroupName, schedule.Name)
      await writeDurably(fileOf(key), JSON.stringify(schedule))
      schedules.set(key, schedule)
    },
    remove: async (schedule) => {
      const key = keyOf(schedule.GroupName, schedule.Name)
      await rm(fileOf(key), { force: true })
      schedules.delete(key)
    },
    all: () => [...schedules.values()].sort(byInstantThenName),
  }
}

/** `~` stands in no name. */
const keyOf = (group: string, name: string): string => `${group}~${name}`

const byInstantThenName = (a: Schedule, b: Schedule): number =>
  Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)) ||
  (a.Name < b.Name ? -1 : 1)
