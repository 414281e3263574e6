import { recountSeats } from '../../functions/app/recount-seats'
import { keys } from '../../functions/store/keys'
import { readSeats } from '../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { atOnce, startSeats } from '../support/seats/at-once'
import type { ContendedSeats } from '../support/seats/contended-seats'

const id = EXAMPLE_ASSOCIATION_ID

let seatsAt: Awaited<ReturnType<typeof startSeats>>
beforeAll(async () => {
  seatsAt = await startSeats()
})
afterAll(() => seatsAt.stop())

const countOf = async ({ context, event }: ContendedSeats) => {
  const [seats] = await readSeats(context.table, id, event, ['s1'])
  if (!seats) throw new Error('No count')
  return seats
}

test('whatever is done at once, no seat is sold twice and nobody is passed', async () => {
  const seats = await seatsAt.open({ limit: 7, blocks: 3, people: 12 }, 1)
  await seats.fillOnce()
  await atOnce(seats, 4, 14)
  expect(seats.watch.wrong).toEqual([])
  expect(seats.counted.conflicts).toBeGreaterThan(0)
  seats.stop()
}, 60_000)

test('a count that is wrong is put right while others press, and seats that lay ready are not lost', async () => {
  const seats = await seatsAt.open({ limit: 100, blocks: 32, people: 30 }, 6)
  await seats.fillOnce()
  await Promise.all(seats.members.slice(0, 10).map((member) => seats.press(member, 'yes')))
  await seats.context.table.update({
    update: keys.seats(id, seats.event, 's1'),
    set: { expression: 'SET taken = taken - :some', values: { ':some': 4 } },
  })
  expect(await countOf(seats)).toMatchObject({ taken: 6 })
  await Promise.all([
    recountSeats(seats.context, id, seats.event).catch(() => undefined),
    ...seats.members.slice(10, 14).map((member) => seats.press(member, 'yes')),
  ])
  await recountSeats(seats.context, id, seats.event)
  expect(await countOf(seats)).toMatchObject({ taken: 14, waiting: 0, counter: { taken: 14 } })
  seats.stop()
}, 60_000)
