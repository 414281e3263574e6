import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { nothing } from '../../functions/domain/decide/decision'
import type { SeatChange, Seats } from '../../functions/domain/seats'
import { commit } from '../../functions/store/commit'
import { correctSeats } from '../../functions/store/correct-seats'
import { handOutSeats } from '../../functions/store/hand-out'
import { readSeats } from '../../functions/store/seats'
import { openTable, type Table } from '../../functions/store/table'
import type { DatabaseProcess } from '../../infra/local/dynamodb-process'
import { provideLocalCredentials } from '../../infra/local/environment'
import { ensureTable } from '../../infra/local/table'
import { association, eventId } from '../support/domain/people'
import { startOwnDatabase } from '../support/own-database'

let database: DatabaseProcess
let client: DynamoDBClient
let table: Table
let events = 0
beforeAll(async () => {
  provideLocalCredentials(process.env)
  database = await startOwnDatabase()
  client = new DynamoDBClient({ endpoint: database.endpoint })
  await ensureTable(client, 'races')
  table = openTable(client, 'races')
})
afterAll(async () => {
  client.destroy()
  await database.stop()
})

const { id } = association
let made = 0

/** A count over two blocks, with its seats laid ready, and changes on what was read of it then or now. */
const counted = async (limit: number) => {
  events += 1
  const of = { event: eventId(events), unit: 's1', epoch: 0 } as const
  const read = async (): Promise<Seats> => {
    const [seats] = await readSeats(table, id, of.event, [of.unit])
    if (!seats) throw new Error('No count')
    return seats
  }
  const write = (change: SeatChange, seen: Seats[] = []) =>
    commit(
      table,
      id,
      { ...nothing, seats: [change] },
      '2027-03-01T09:00:00.000Z' as never,
      () => `begun-${++made}`,
      { message: null, writes: [] },
      seen,
    )
  const take = (count = 1, seen: Seats[] = []) => write({ change: 'take', ...of, count, limit }, seen)
  await write({ change: 'set', seats: { ...of, limit, taken: 0, waiting: 0, blocks: 2 } })
  const handOut = async (seen?: Seats) => handOutSeats(table, id, [seen ?? (await read())])
  await handOut()
  const left = async () => (await read()).counter?.read.map((block) => block.left)
  return { of, read, write, take, handOut, left }
}

test('seats lie ready in every block, and a press writes its block alone', async () => {
  const { read, take, left } = await counted(7)
  expect(await left()).toEqual([4, 3])
  expect(await take()).toBe('committed')
  expect(await read()).toMatchObject({ taken: 1, counter: { taken: 7, handouts: 2 } })
})

test('a group sits together from what is left here and there', async () => {
  const { read, take } = await counted(6)
  expect(await take(5)).toBe('committed')
  expect(await take(2)).toBe('conflict')
  expect(await read()).toMatchObject({ taken: 5, waiting: 0 })
})

test('whoever saw that all was taken does not wait beside seats that came free and were laid ready', async () => {
  const { of, read, write, take, handOut, left } = await counted(4)
  await take(4)
  const full = await read()
  expect(full).toMatchObject({ taken: 4, counter: { taken: 4, waiting: 0 } })
  await write({ change: 'free', ...of, count: 4 })
  const { counter, ...free } = await read()
  // All in the first block, so that the other one is as it was seen.
  if (counter) await handOut({ ...free, counter: { ...counter, blocks: 1, read: counter.read.slice(0, 1) } })
  expect(await left()).toEqual([4, 0])
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    expect(await write({ change: 'wait', ...of }, [full])).toBe('conflict')
  }
  expect(await read()).toMatchObject({ taken: 0, waiting: 0 })
})

test('once somebody waits, a seat that comes free is laid ready for nobody else', async () => {
  const { of, read, write, take, handOut, left } = await counted(4)
  await take(4)
  await write({ change: 'free', ...of, count: 2 })
  const free = await read()
  await take(2)
  expect(await write({ change: 'wait', ...of })).toBe('committed')
  expect(await write({ change: 'promote', ...of })).toBe('conflict')
  await write({ change: 'free', ...of, count: 2 })
  await handOut(free)
  await handOut()
  expect(await left()).toEqual([0, 0])
  expect(await take()).toBe('conflict')
  expect(await write({ change: 'promote', ...of })).toBe('committed')
  expect(await read()).toMatchObject({ taken: 3, waiting: 0 })
})

test('a lower limit takes back what lay ready, also from whoever read it before', async () => {
  const { of, read, write, take, left } = await counted(8)
  await take()
  const before = await read()
  expect(await write({ change: 'limit', ...of, limit: 3 }, [before])).toBe('committed')
  expect(await left()).toEqual([0, 0])
  expect(await take(1, [before])).toBe('conflict')
  const takeNow = () => write({ change: 'take', ...of, count: 1, limit: 3 })
  expect([await takeNow(), await takeNow(), await takeNow()]).toEqual(['committed', 'committed', 'conflict'])
  expect(await read()).toMatchObject({ taken: 3, limit: 3 })
})

test('a limit does not go below seats that were laid ready since it was decided', async () => {
  const { of, read, write, take, handOut } = await counted(8)
  await take(8)
  const full = await read()
  await write({ change: 'free', ...of, count: 4 })
  await handOut()
  expect(await write({ change: 'limit', ...of, limit: 6 }, [full])).toBe('conflict')
  expect(await read()).toMatchObject({ taken: 4, limit: 8 })
})

test('what was read under a higher limit lays nothing ready beyond the present one', async () => {
  const { of, read, write, take, handOut, left } = await counted(8)
  await take(8)
  await write({ change: 'free', ...of, count: 4 })
  const before = await read()
  expect(await write({ change: 'limit', ...of, limit: 5 })).toBe('committed')
  await handOut(before)
  expect(await left()).toEqual([0, 0])
})

test('a count is not put right by what was read before seats came free and were laid ready', async () => {
  const { of, read, write, take, handOut } = await counted(4)
  await take(4)
  const full = await read()
  await write({ change: 'free', ...of, count: 2 })
  await handOut()
  expect(await read()).toMatchObject({ taken: 2, counter: { taken: 4 } })
  expect(await correctSeats(table, id, full, { taken: 3, waiting: 0 })).toBe('refused')
  expect(await read()).toMatchObject({ taken: 2 })
})

test('an organiser goes beyond the limit only once nothing lies ready below it', async () => {
  const { of, read, write, take, left } = await counted(4)
  await take(3)
  expect(await write({ change: 'add', ...of, count: 2 })).toBe('committed')
  expect(await read()).toMatchObject({ taken: 5, limit: 4 })
  expect(await left()).toEqual([0, 0])
})

test('a count that begins anew has no use for blocks of the one before', async () => {
  const { of, read, write, take, left } = await counted(4)
  const before = await read()
  await write({ change: 'set', seats: { ...of, epoch: 1, limit: 4, taken: 0, waiting: 0, blocks: 2 } })
  expect(await left()).toEqual([0, 0])
  await take(1, [before])
  expect(await read()).toMatchObject({ epoch: 1, taken: 0, counter: { taken: 0 } })
})

test('a block at which others stay is told, the rest is laid ready, and the next try lays that one too', async () => {
  const { of, read, write, left } = await counted(4)
  await write({ change: 'set', seats: { ...of, epoch: 1, limit: 6, taken: 0, waiting: 0, blocks: 2 } })
  const [seats] = await readSeats(table, id, of.event, [of.unit])
  if (!seats) throw new Error('No count')
  const busy = { ...table, transact: busyAt(`#${of.unit}#0`) }
  await expect(handOutSeats(busy, id, [seats])).rejects.toThrow('Others stayed at 1 blocks of seats')
  expect(await left()).toEqual([0, 3])
  await handOutSeats(table, id, [await read()])
  expect(await left()).toEqual([3, 3])
})

/** The table, where another transaction never leaves the items of which the key ends so. */
const busyAt =
  (end: string): Table['transact'] =>
  async (writes) =>
    JSON.stringify(writes).includes(`${end}"`) ? { status: 'conflict' } : table.transact(writes)
