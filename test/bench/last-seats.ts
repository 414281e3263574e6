import { presentChoices } from '../../functions/domain/registration'
import { readSeats } from '../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { type Bench, figure, type Row, told } from './bench'
import { type Crowd, type Person, pressOnce, sideBySide, startCrowd } from './crowd'

const PRESSES = Number(process.env['BENCH_PRESSES'] ?? 1_000)
const SEATS = 50
const AT_ONCE = 64

export const lastSeats: Bench = {
  name: 'last-seats',
  about: `${PRESSES} presses on ${SEATS} seats: exact, with time and retries`,
  run: async () => {
    const crowd = await startCrowd(SEATS)
    try {
      return await presses(crowd)
    } finally {
      await crowd.stop()
    }
  },
}

const presses = async (crowd: Crowd): Promise<Row[]> => {
  const people = await crowd.people(PRESSES)
  const before = await transactions(crowd)
  const began = performance.now()
  await sideBySide(people, AT_ONCE, (person) => pressOnce(crowd.url, person))
  const seconds = (performance.now() - began) / 1_000
  const retries = (await transactions(crowd)) - before - PRESSES
  const { seated, waiting, counted } = await outcome(crowd, people)
  const exact = seated === SEATS && waiting === PRESSES - SEATS && counted === SEATS
  return [
    told('last-seats', `${PRESSES} presses: seats, waiting`, `${seated}, ${waiting}`, 'exact', exact),
    told('last-seats', 'time, presses a second', `${figure(seconds)} s, ${figure(PRESSES / seconds)}/s`),
    told('last-seats', 'transactions tried again', `${retries}`),
  ]
}

const transactions = async ({ server }: Crowd): Promise<number> =>
  (await server.used()).calls['TransactWriteItemsCommand'] ?? 0

const outcome = async ({ service, event }: Crowd, people: Person[]) => {
  const { events, table } = service.context
  const ids = people.map(({ member }) => member.id)
  const found = await events.registrationsOf(EXAMPLE_ASSOCIATION_ID, event.id, ids)
  const places = found.map((one) => presentChoices(event, one)[0]?.place)
  const [seats] = await readSeats(table, EXAMPLE_ASSOCIATION_ID, event.id, ['s1'])
  return {
    seated: places.filter((place) => place === 'seat').length,
    waiting: places.filter((place) => place === 'waiting').length,
    counted: seats?.taken,
  }
}
