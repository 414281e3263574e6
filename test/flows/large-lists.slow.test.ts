import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openBrowser, textOf } from '../support/flows/browser'
import { createFaults } from '../support/flows/faults'
import { button, type Received } from '../support/flows/inbox'
import { attached, csv } from '../support/flows/lists'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

const faults = createFaults()
let service: Service
beforeAll(async () => {
  service = await startService({ faults })
})
afterAll(() => service.stop())

const rows = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `Lid ${from + at};lid${from + at}@b.example;Wonen ${at % 9};partner`,
  )
const preview = async (lines: string[]): Promise<Received> => {
  const list = attached(csv('Naam;E-mail;Organisatie;Soort lid', ...lines))
  const [shown] = await service.during(() => service.send({ from: DIRECTOR, ...list }))
  if (!shown) throw new Error('No preview')
  return shown
}
const count = async () => (await service.freshContext().people.members(EXAMPLE_ASSOCIATION_ID)).length

test('a long list is told in short with a file beside it, and akkoord says that it is busy and later that it is ready', async () => {
  const shown = await preview(rows(0, 210))
  expect(shown.text).toContain('… en nog 160')
  expect(shown.attachments.map(({ name }) => name)).toEqual(['voorstel-ledenlijst.csv'])
  expect(shown.attachments[0]?.text).toContain('lid209@b.example')
  const told = await service.reply(shown, 'akkoord')
  expect(told.map(({ text }) => /Ik ben bezig: 210|Klaar: 210 toegevoegd/.exec(text)?.[0])).toEqual([
    'Ik ben bezig: 210',
    'Klaar: 210 toegevoegd',
  ])
  expect(await count()).toBe(216)
})

test('what stopped half-way says how far it is and goes on where it was; told once, and given again it changes nothing', async () => {
  const shown = await preview(rows(1_000, 260))
  faults.state.transactionsLeft = 3
  await service.reply(shown, 'akkoord')
  expect(await count()).toBe(216 + 96)
  faults.state.transactionsLeft = Number.POSITIVE_INFINITY
  const page = await openBrowser().visit(button(shown, 'approve'))
  expect(textOf(page)).toContain('Ik ben bezig de ledenlijst bij te werken: 96 van de 260 wijzigingen')
  const [asked] = await service.reply(shown, 'Hoe ver ben je?')
  expect(asked?.text).toContain('Ik ben bezig de ledenlijst bij te werken: 96 van de 260 wijzigingen')
  faults.state.conflicts = 2
  const told = await service.during(async () => {
    await service.clockOn(6)
    await service.stack.sweep()
  })
  expect(told.filter(({ text }) => text.includes('Klaar: 260 toegevoegd'))).toHaveLength(1)
  expect(await count()).toBe(476)
  await service.stack.sweep()
  await service.stack.quiet()
  expect(await count()).toBe(476)
})
