import { readSeats } from '../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { atOnce, startSeats } from '../support/seats/at-once'
import type { ContendedSeats } from '../support/seats/contended-seats'

let seatsAt: Awaited<ReturnType<typeof startSeats>>
beforeAll(async () => {
  seatsAt = await startSeats()
})
afterAll(() => seatsAt.stop())

const FIRST_SEED = Number(process.env['SEATS_SEED'] ?? 100)
const STORIES = Number(process.env['SEAT_STORIES'] ?? 12)
const seeds = Array.from({ length: STORIES }, (_, n) => FIRST_SEED + n)

test.each(seeds)(
  'whatever is done at once (seed %i), none is sold twice and nobody is passed',
  async (seed) => {
    const seats = await seatsAt.open({ limit: 4 + (seed % 9), blocks: 2 + (seed % 3), people: 14 }, seed)
    await seats.fillOnce()
    await atOnce(seats, 5, 24)
    expect(seats.watch.wrong).toEqual([])
    seats.stop()
  },
  120_000,
)

const countOf = async ({ context, event }: ContendedSeats) => {
  const [seats] = await readSeats(context.table, EXAMPLE_ASSOCIATION_ID, event, ['s1'])
  return seats
}

test('everybody presses at once: each seat goes to one of them, and the others wait', async () => {
  const seats = await seatsAt.open({ limit: 100, blocks: 32, people: 110 }, 5)
  while (await seats.fillOnce()) {
    // The seats are laid ready.
  }
  expect((await countOf(seats))?.counter).toMatchObject({ taken: 100, handouts: 32 })
  await Promise.all(seats.members.map((member) => seats.press(member, 'yes')))
  expect(seats.watch.wrong).toEqual([])
  expect(await countOf(seats)).toMatchObject({ taken: 100, waiting: 10, limit: 100 })
  seats.stop()
}, 60_000)
