import { Temporal } from 'temporal-polyfill'
import { ulid } from 'ulid'
import { readConfig } from '../../functions/config'
import { type Context, createContext } from '../../functions/context'
import { deliverOutbox } from '../../functions/handlers/deliver-outbox'
import { fireTimer } from '../../functions/handlers/fire-timer'
import { followLink } from '../../functions/handlers/follow-link'
import { receiveMail } from '../../functions/handlers/receive-mail'
import { recordFeedback } from '../../functions/handlers/record-feedback'
import { sweep } from '../../functions/handlers/sweep'
import { functionEnvironment } from '../../infra/local/environment'
import type { AcceptedMail } from '../../infra/local/outgoing'
import type { Schedule } from '../../infra/local/schedule-store'
import type { Aws, Objects } from './aws'
import type { Fault } from './faults'
import { randomFrom } from './random'
import { makeTable, type RawItem } from './tables'
import { createTurnstile } from './turnstile'
import { type Invocation, invocations, type Made, type Wiring, wiredClients } from './wired-clients'

/** Everything that lasts, at one moment. */
export type Snapshot = {
  now: string
  items: RawItem[]
  objects: Objects
  schedules: Schedule[]
  mails: AcceptedMail[]
}

export const NOTHING: Snapshot = {
  now: '2020-03-12T08:00:00Z',
  items: [],
  objects: new Map(),
  schedules: [],
  mails: [],
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** Where the pages live; nothing listens there. */
export const ORIGIN = 'http://127.0.0.1:9'

/** How calls of a page that is looked at (GET, HEAD) are told from those of a press. */
export const LOOKING = 'followLink, looking'

/** For a run too long to keep every call: what goes wrong at each, and who is told of it instead. */
type Watch = Pick<Wiring, 'faultAt' | 'made'>

/** The real functions over a table of their own, from a snapshot on, with one fault at most. */
export const openWorld = async (
  aws: Aws,
  from: Snapshot,
  fault: Fault | null,
  seed: number,
  watch?: Watch,
) => {
  const random = randomFrom(seed)
  aws.present.now = Temporal.Instant.from(from.now)
  aws.present.mails = [...from.mails]
  aws.schedules.replace(from.schedules)
  await aws.objects.replace(from.objects)
  const table = await makeTable(aws, from.items)

  const made: Made[] = []
  const turnstile = createTurnstile((waiting) => (waiting === 1 ? 0 : Math.floor(random() * waiting)))
  const config = readConfig(
    functionEnvironment({
      tableName: table.name,
      publicUrl: ORIGIN,
      holdMinutes: 0,
      endpoints: aws.endpoints,
    }),
  )
  const clients = wiredClients({
    turnstile,
    ...(watch ?? {
      faultAt: ({ number }) => (fault?.at === number ? fault.kind : null),
      made: (one) => made.push(one),
    }),
  })
  const ids: string[] = []
  const known = (id: string) => {
    ids.push(id)
    return id
  }
  const context: Context = {
    ...createContext(config, { now: () => aws.present.now, made: clients.made }),
    newId: () => known(ulid(aws.present.now.epochMilliseconds, random).toLowerCase()),
    newSecret: () => known(secretFrom(random)),
  }
  const functions = {
    receiveMail: receiveMail(context),
    deliverOutbox: deliverOutbox(context),
    fireTimer: fireTimer(context),
    recordFeedback: recordFeedback(context),
    sweep: sweep(context),
  }
  const pages = followLink(context)
  let invoked = 0

  /** Ends as the function does; whoever died in it, did not end well whatever it still said. */
  const invocation = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    invoked += 1
    const own: Invocation = { name, id: invoked, dead: false }
    const ended = await invocations.run(own, () => Promise.allSettled([work()]))
    if (own.dead) throw new Error(`${name} died`)
    const [outcome] = ended
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }

  return {
    aws,
    table,
    context,
    random,
    /** Every call of this run, in order. */
    made,
    /** Ids and secrets that were made in this run. */
    ids,
    invoke: (name: keyof typeof functions, payload: unknown): Promise<unknown> =>
      invocation(name, async () => functions[name](JSON.parse(JSON.stringify(payload)))),
    /** A page that answers with a fault counts as a function that failed; one that is only looked at has a name of its own. */
    request: (path: string, init?: RequestInit): Promise<Response> =>
      invocation(init?.method === 'POST' ? 'followLink' : LOOKING, async () => {
        const response = await pages.request(`${ORIGIN}${path}`, init)
        if (response.status >= 500) throw new Error(`${path} answered ${response.status}`)
        return response
      }),
    /** Work of an organiser at the machine itself. */
    atTheMachine: (work: (context: Context) => Promise<unknown>): Promise<unknown> =>
      invocation('command', () => work(context)),
    now: () => aws.present.now,
    /** A moment in Amsterdam; never back. */
    clockTo: (moment: string) => {
      const wanted = Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/Amsterdam').toInstant()
      if (Temporal.Instant.compare(wanted, aws.present.now) < 0) throw new Error(`It is past ${moment}`)
      aws.present.now = wanted
    },
    later: (duration: Temporal.DurationLike) => {
      aws.present.now = aws.present.now.add(duration)
    },
    mails: () => aws.present.mails,
    snapshot: async (): Promise<Snapshot> => ({
      now: aws.present.now.toString(),
      items: await table.items(),
      objects: await aws.objects.all(),
      schedules: aws.schedules.all(),
      mails: [...aws.present.mails],
    }),
    close: async () => {
      clients.destroy()
      await table.drop()
    },
  }
}

const secretFrom = (random: () => number): string =>
  Array.from({ length: 16 }, () => '0123456789abcdefghjkmnpqrstvwxyz'[Math.floor(random() * 32)]).join('')
