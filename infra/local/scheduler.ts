import type { IncomingMessage, ServerResponse } from 'node:http'
import { Temporal } from 'temporal-polyfill'
import { type LoopbackServer, onlySigned, readBody, serveOnLoopback } from './loopback-server'
import { type Schedule, ScheduleInput, type ScheduleStore } from './schedule-store'

type Options = {
  store: ScheduleStore
  /** The groups that exist; CreateSchedule makes none. */
  groups: string[]
  now: () => Temporal.Instant
  /** Told after each change, so that whoever waits for the next schedule looks again. */
  changed: () => void
}

type Answer = { status: number; body: object; error?: string }

const BODY_BYTES_MAX = 1024 * 1024

/** CreateSchedule, UpdateSchedule, GetSchedule, DeleteSchedule and ListSchedules, for one-time schedules. */
export const startScheduler = (options: Options): Promise<LoopbackServer> =>
  serveOnLoopback(
    onlySigned((request, response) => {
      answer(options, request)
        .catch(
          (error): Answer => ({
            status: 500,
            error: 'InternalServerException',
            body: { Message: `${error}` },
          }),
        )
        .then((given) => respond(response, given))
    }),
  )

const respond = (response: ServerResponse, { status, body, error }: Answer): void => {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(error && { 'x-amzn-errortype': error }),
  })
  response.end(JSON.stringify(body))
}

const answer = async (options: Options, request: IncomingMessage): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://local')
  const [root, rawName, ...more] = url.pathname.slice(1).split('/')
  if (root !== 'schedules' || more.length > 0) return invalid(`There is no ${url.pathname} here.`)
  if (rawName === undefined) return list(options.store, url.searchParams)
  const name = decodeURIComponent(rawName)
  if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) return invalid(`${name} is no name for a schedule.`)
  const group = url.searchParams.get('groupName') ?? 'default'
  switch (request.method) {
    case 'POST':
    case 'PUT':
      return save(options, name, request)
    case 'GET':
      return found(options.store.get(group, name), name, describe)
    case 'DELETE':
      return remove(options, group, name)
    default:
      return invalid(`${request.method} is not known.`)
  }
}

const save = async (options: Options, name: string, request: IncomingMessage): Promise<Answer> => {
  const body = await readBody(request, BODY_BYTES_MAX)
  const input = ScheduleInput.safeParse(JSON.parse(body?.toString() || '{}'))
  if (!input.success)
    return invalid(input.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  const { GroupName: group, ClientToken: token } = input.data
  const at = instantOf(input.data.ScheduleExpression, input.data.ScheduleExpressionTimezone)
  if (at === null) return invalid('ScheduleExpression must be at(yyyy-mm-ddThh:mm:ss) in a known zone.')
  if (!options.groups.includes(group)) return missing(`Schedule group ${group} does not exist.`)
  const present = options.store.get(group, name)
  if (request.method === 'PUT' && !present) return missing(`Schedule ${name} does not exist.`)
  if (request.method === 'POST' && present) {
    // The same request once more, as the SDK sends it when an answer was lost.
    if (token !== undefined && present.ClientToken === token) return created(present)
    return { status: 409, error: 'ConflictException', body: { Message: `Schedule ${name} already exists.` } }
  }
  const schedule = {
    ...input.data,
    Name: name,
    at: at.toString(),
    created: options.now().toString(),
    ran: false,
  }
  await options.store.put(schedule)
  options.changed()
  return created(schedule)
}

const remove = async (options: Options, group: string, name: string): Promise<Answer> => {
  const present = options.store.get(group, name)
  if (present) await options.store.remove(present)
  options.changed()
  return found(present, name, () => ({}))
}

const PAGE_SIZE = 100

const list = (store: ScheduleStore, query: URLSearchParams): Answer => {
  const group = query.get('ScheduleGroup')
  const prefix = query.get('NamePrefix') ?? ''
  const from = Number(query.get('NextToken') ?? 0)
  const size = Number(query.get('MaxResults') ?? PAGE_SIZE)
  const matching = store
    .all()
    .filter(
      (schedule) => (group === null || schedule.GroupName === group) && schedule.Name.startsWith(prefix),
    )
  const next = from + size < matching.length ? { NextToken: `${from + size}` } : {}
  return { status: 200, body: { Schedules: matching.slice(from, from + size).map(summary), ...next } }
}

/** Null for anything but `at(…)`. In a gap of summer time the moment is as much later as the clocks jump. */
const instantOf = (expression: string, zone: string): Temporal.Instant | null => {
  const local = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression)?.[1]
  try {
    return local ? Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant() : null
  } catch {
    return null
  }
}

const arnOf = (schedule: Schedule): string =>
  `arn:aws:scheduler:eu-west-1:000000000000:schedule/${schedule.GroupName}/${schedule.Name}`

const created = (schedule: Schedule): Answer => ({ status: 200, body: { ScheduleArn: arnOf(schedule) } })

const describe = ({ at: _at, ran: _ran, created: made, ...schedule }: Schedule): object => ({
  ...schedule,
  Arn: arnOf({ ...schedule, at: '', ran: false, created: made }),
  CreationDate: Temporal.Instant.from(made).epochMilliseconds / 1000,
})

const summary = (schedule: Schedule): object => ({
  Arn: arnOf(schedule),
  Name: schedule.Name,
  GroupName: schedule.GroupName,
  State: schedule.State,
  Target: { Arn: schedule.Target.Arn },
  CreationDate: Temporal.Instant.from(schedule.created).epochMilliseconds / 1000,
})

const found = (schedule: Schedule | undefined, name: string, body: (schedule: Schedule) => object): Answer =>
  schedule ? { status: 200, body: body(schedule) } : missing(`Schedule ${name} does not exist.`)

const missing = (Message: string): Answer => ({
  status: 404,
  error: 'ResourceNotFoundException',
  body: { Message },
})

const invalid = (Message: string): Answer => ({
  status: 400,
  error: 'ValidationException',
  body: { Message },
})
