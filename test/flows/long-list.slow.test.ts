import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { createFaults } from '../support/flows/faults'
import { attached, workbook } from '../support/flows/lists'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

/**
 * Fifty thousand is the same ten times over, but the embedded DynamoDB takes longer for each write the more
 * there were before; `LIST_ROWS` (thousands) plays another number.
 */
const ROWS = Number(process.env['LIST_ROWS'] ?? 5_000)
const AT_STOP = 20
const PEOPLE_TOGETHER = 48

const faults = createFaults()
let service: Service
beforeAll(async () => {
  service = await startService({ faults, members: 'none' })
})
afterAll(() => service.stop())

/** How long each step took, for whoever wants to know (`LIST_TIMES=1`). */
const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  if (process.env['LIST_TIMES']) {
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    const megabytes = Math.round(process.memoryUsage().rss / 1e6)
    process.stdout.write(
      `${step}: ${seconds} s, CPU ${((user + system) / 1e6).toFixed(1)} s, ${megabytes} MB\n`,
    )
  }
  return result
}

test(`a workbook of ${ROWS} people is read, shown and taken over to its last row, over a stop half-way`, async () => {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Lid van ${at}`,
    `lid${at}@b${at % 90}.example`,
    `Wonen ${at % 90}`,
    'partner',
  ])
  const book = await workbook([['Naam', 'E-mail', 'Organisatie', 'Soort lid'], ...rows])
  const [shown] = await timed('mail to preview', () =>
    service.during(() => service.send({ from: DIRECTOR, ...attached(book, 'leden.xlsx') })),
  )
  if (!shown) throw new Error('No preview')
  expect(shown.subject).toContain(`${ROWS / 1_000}.000 nieuw`)
  const members = async () => (await service.freshContext().people.members(EXAMPLE_ASSOCIATION_ID)).length

  // The approval, and then so many of its pages.
  faults.state.transactionsLeft = 1 + AT_STOP
  await timed('to the stop', () => service.reply(shown, 'akkoord'))
  expect(await members()).toBe(AT_STOP * PEOPLE_TOGETHER)

  faults.state.transactionsLeft = Number.POSITIVE_INFINITY
  const told = await timed('to the end', () =>
    service.during(async () => {
      await service.clockOn(6)
      await service.stack.sweep()
    }),
  )
  expect(told.filter(({ text }) => text.includes(`Klaar: ${ROWS / 1_000}.000 toegevoegd`))).toHaveLength(1)
  const people = await service.freshContext().people.members(EXAMPLE_ASSOCIATION_ID)
  expect(new Set(people.map(({ address }) => address)).size).toBe(ROWS)
}, 900_000)
