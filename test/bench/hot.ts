import { blocksFor, type Seats } from '../../functions/domain/seats'
import { handOutSeats } from '../../functions/store/hand-out'
import { beginWrites } from '../../functions/store/seat-writes'
import { readSeats } from '../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import type { Conflicts } from '../support/contention/conflicts-as-aws'
import { type Bench, figure, quantile, type Row, told } from './bench'
import { type Crowd, type Person, pressOnce, sideBySide, startCrowd } from './crowd'

const PRESSES = Number(process.env['BENCH_HOT_PRESSES'] ?? 5_000)
/** With conflicts as on AWS: enough presses to see how often they meet. */
const MEETING = 4 * Math.max(100, Math.ceil(PRESSES / 20))
/** People who wait for an answer at the same moment: what 500 presses a second make at 130 ms each. */
const AT_ONCE = 64
const WANTED_A_SECOND = 500
/** About how long a transaction is at its items on AWS: within the same ten to twenty milliseconds. */
const AWS_TRANSACTION_MS = 15

export const hot: Bench = {
  name: 'hot',
  about: `${PRESSES} presses on one event as fast as this machine goes, and how often they meet as on AWS`,
  full: true,
  run: async (_scale, say) => [
    ...(await withCrowd(2 * PRESSES, async (crowd) => {
      await sideBySide(await crowd.people(200), AT_ONCE, (person) => pressOnce(crowd.url, person))
      const rows = await rush(crowd)
      await crowd.server.ask('asAws', AWS_TRANSACTION_MS)
      return [...rows, ...(await bothWays(crowd, 'seats for all', 2 * PRESSES, say))]
    })),
    ...(await withCrowd(MEETING / 4, async (crowd) => {
      await crowd.server.ask('asAws', AWS_TRANSACTION_MS)
      return bothWays(crowd, 'one seat for four', MEETING / 4, say)
    })),
  ],
}

const withCrowd = async (seats: number, work: (crowd: Crowd) => Promise<Row[]>): Promise<Row[]> => {
  const crowd = await startCrowd(seats)
  try {
    return await work(crowd)
  } finally {
    await crowd.stop()
  }
}

const rush = async (crowd: Crowd): Promise<Row[]> => {
  const people = await crowd.people(PRESSES)
  const before = await crowd.server.used()
  const began = performance.now()
  const times = await sideBySide(people, AT_ONCE, (person) => pressOnce(crowd.url, person))
  const perSecond = (PRESSES * 1_000) / (performance.now() - began)
  const after = await crowd.server.used()
  const units = (after.writeUnits - before.writeUnits) / PRESSES
  const cpu = (after.cpuMs - before.cpuMs) / PRESSES
  return [
    told(
      'hot',
      'presses a second on one event',
      figure(perSecond),
      `≥ ${WANTED_A_SECOND}`,
      perSecond >= WANTED_A_SECOND,
    ),
    told(
      'hot',
      `p50, p99 with ${AT_ONCE} waiting`,
      `${figure(quantile(times, 0.5))}, ${figure(quantile(times, 0.99))} ms`,
    ),
    told('hot', 'CPU of the pages a press: at most', `${figure(cpu)} ms: ${figure(1_000 / cpu)}/s a core`),
    told('hot', 'write units a press', figure(units)),
  ]
}

const bothWays = async (crowd: Crowd, what: string, limit: number, say: (line: string) => void) => {
  const rows: Row[] = []
  for (const way of ['one counter', 'in blocks'] as const) {
    // One counter takes so long that a quarter of the presses tells enough.
    const part = way === 'one counter' ? 4 : 1
    await beginAnew(crowd, limit, Math.ceil(limit / part), way === 'one counter')
    say(`as on AWS, ${what}, ${way}`)
    rows.push(await meeting(crowd, MEETING / part, `as on AWS, ${what}, ${way}`))
  }
  return rows
}

/** The count as the approval made it, or as one counter; who pressed before is not in it. */
const beginAnew = async (
  { service: { context }, event }: Crowd,
  limit: number,
  free: number,
  one: boolean,
): Promise<void> => {
  const { table, newId } = context
  const counted = { event: event.id, unit: 's1', epoch: event.epoch, limit, taken: limit - free, waiting: 0 }
  const fresh: Seats = one ? counted : { ...counted, blocks: blocksFor(limit, 1) }
  await table.transact(beginWrites(EXAMPLE_ASSOCIATION_ID, fresh, newId()))
  const read = await readSeats(table, EXAMPLE_ASSOCIATION_ID, event.id, ['s1'])
  await handOutSeats(table, EXAMPLE_ASSOCIATION_ID, read)
}

/** Presses a second, conflicts a press and how many were told to come back, as one line. */
const meeting = async (crowd: Crowd, presses: number, measure: string): Promise<Row> => {
  const people = await crowd.people(presses)
  const before = await crowd.server.ask<Conflicts>('conflicts')
  const began = performance.now()
  const outcomes = await sideBySide(people, AT_ONCE, (person) => pressed(crowd, person))
  const seconds = (performance.now() - began) / 1_000
  const after = await crowd.server.ask<Conflicts>('conflicts')
  const failed = outcomes.filter((one) => !one).length
  const conflicts = (after.conflicts - before.conflicts) / presses
  return told(
    'hot',
    measure,
    `${figure((presses - failed) / seconds)}/s, ${figure(conflicts)} conflicts a press, ${failed} failed`,
  )
}

const pressed = (crowd: Crowd, person: Person): Promise<boolean> =>
  pressOnce(crowd.url, person).then(
    () => true,
    () => false,
  )
