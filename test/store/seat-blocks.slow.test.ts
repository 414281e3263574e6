import { atOnce, startSeats } from '../support/seats/at-once'

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
