import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { answer, loadAnswer } from '../../../functions/app/answer'
import { apply } from '../../../functions/app/apply'
import { fillSeats } from '../../../functions/app/fill-seats'
import { readConfig } from '../../../functions/config'
import { createContext } from '../../../functions/context'
import type { Member } from '../../../functions/domain/association'
import { decideGuests } from '../../../functions/domain/decide/decide-beside'
import { decideByHand } from '../../../functions/domain/decide/decide-by-hand'
import { decided, nothing, refused } from '../../../functions/domain/decide/decision'
import { seatsOnChange } from '../../../functions/domain/decide/seats-on-change'
import type { Event } from '../../../functions/domain/event'
import type { SeatChange } from '../../../functions/domain/seats'
import { keys } from '../../../functions/store/keys'
import type { Table } from '../../../functions/store/table'
import { functionEnvironment } from '../../../infra/local/environment'
import { EXAMPLE_ASSOCIATION_ID, seedExample } from '../../../infra/local/seed'
import { randomFrom } from '../../matrix/random'
import { createTurnstile } from '../../matrix/turnstile'
import { conflictsAsAws } from '../contention/conflicts-as-aws'
import { at } from '../domain/moments'
import { els, member, memberId } from '../domain/people'
import { openEvent } from './seat-events'
import { openSeatWatch } from './seat-watch'

const id = EXAMPLE_ASSOCIATION_ID

type Given = { endpoint: string; tableName: string; limit: number; blocks: number; people: number }

/**
 * One event with a maximum in a real table, and people who press at once: calls take turns in a random order,
 * transactions that meet are cancelled as on AWS, and every write is looked at by `seat-watch`.
 */
export const contendedSeats = async ({ endpoint, tableName, limit, blocks, people }: Given, seed: number) => {
  const config = readConfig(
    functionEnvironment({
      tableName,
      publicUrl: 'http://127.0.0.1:9',
      holdMinutes: 0,
      endpoints: { dynamodb: endpoint, s3: endpoint, ses: endpoint, scheduler: endpoint },
    }),
  )
  const now = () => at('2027-03-01 10:00')
  const clients: DynamoDBClient[] = []
  const context = createContext(config, {
    now,
    made: (_, client) => {
      if (client instanceof DynamoDBClient) clients.push(client)
    },
  })
  const [dynamodb] = clients
  if (!dynamodb) throw new Error('A context without a table')
  await seedExample(context, [])
  const association = await context.people.association(id)
  const members = Array.from({ length: people }, (_, n) => someone(n + 1))
  for (const member of members) await context.people.saveMember(id, member)
  const shape = { relation: 'single', sessions: 1, mode: 'on-site', intake: false, once: false } as const
  const event: Event = {
    ...openEvent({ ...shape, seats: limit, held: false, begins: '' }),
    association: id,
    version: 0,
  }
  const spread = (changes: SeatChange[]): SeatChange[] =>
    changes.map((one) => (one.change === 'set' ? { ...one, seats: { ...one.seats, blocks } } : one))
  const begin = (before: Event | null, next: Event) => {
    const { seats, fills } = seatsOnChange(before, next, [], now())
    return decided({ ...nothing, events: [next], seats: spread(seats), fills })
  }
  await apply(context, id, async () => begin(null, event))

  const watch = await openSeatWatch(new DynamoDBClient({ endpoint }), tableName, event.id)
  const random = randomFrom(seed)
  const turnstile = createTurnstile((waiting) => Math.floor(random() * waiting))
  // From the outside in: a turn, then whether another one is there, then a turn to take effect.
  const counted = conflictsAsAws(dynamodb, (work) =>
    turnstile.pass(async () => {
      const answered = await work()
      await watch.look()
      return answered
    }),
  )
  dynamodb.middlewareStack.add(
    ((next: (args: unknown) => Promise<unknown>, { commandName = '' }) =>
      async (args: unknown) => {
        if (!commandName.startsWith('Transact')) return turnstile.pass(() => next(args))
        await turnstile.pass(async () => undefined)
        return next(args)
      }) as never,
    { step: 'finalizeRequest', priority: 'high', name: 'turns' },
  )
  const present = async () => {
    const found = await context.events.event(id, event.id)
    if (!found) throw new Error('No event')
    return found
  }
  const changed = async (change: (event: Event) => Event) =>
    apply(context, id, async () => {
      const before = await present()
      return begin(before, change(before))
    })
  const idsOf = (member: Member) => ({ event: event.id, member: member.id })
  return {
    context,
    event: event.id,
    members,
    random,
    counted,
    watch,
    press: async (member: Member, wish: 'yes' | 'no') => {
      const { epoch } = await present()
      await answer(context, association, idsOf(member), { wish, epoch, by: 'press' })
    },
    putByHand: (member: Member) =>
      apply(context, id, async () => {
        const state = await loadAnswer(context, association, idsOf(member))
        const command = { by: els.address, behalf: 'Els', units: null }
        return state ? decideByHand(state, command, now()) : refused({ why: 'changed' })
      }),
    bring: (member: Member, names: string[]) =>
      apply(context, id, async () => {
        const state = await loadAnswer(context, association, idsOf(member))
        return state ? decideGuests(state, names, { by: 'press' }, now()) : refused({ why: 'changed' })
      }),
    setLimit: (seats: number) =>
      changed((before) => ({
        ...before,
        facts: { ...before.facts, capacity: { limited: true, seats } },
      })),
    moveOn: () => changed((before) => ({ ...before, epoch: before.epoch + 1 })),
    /** Works off one row that asks for seats to be given; false when there is none. */
    fillOnce: async (): Promise<boolean> => {
      const [row] = await owedFills(context.table, event)
      if (row) await fillSeats(context, { pk: row.pk, sk: row.sk })
      return row !== undefined
    },
    stop: () => {
      dynamodb.destroy()
      watch.stop()
    },
  }
}

export type ContendedSeats = Awaited<ReturnType<typeof contendedSeats>>

const owedFills = async (table: Table, event: Event) =>
  (await table.all(keys.fill(id, event.id, '').pk)).filter((item) => item['duePk'] !== undefined)

const someone = (number: number): Member =>
  member({ id: memberId(number), name: `Lid ${number}`, address: `lid${number}@menigte.example` })
