import { type Aws, startAws } from './aws'
import { FLOWS } from './flows/flows'
import { EVERYTHING, runFlow, type Wanted } from './matrix'

/** A part of the matrix that is the same every time; `npm run prove` runs all of it. */
let aws: Aws
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

const run = async (name: string, wanted: Partial<Wanted>) => {
  const flow = FLOWS.find((one) => one.name === name)
  if (!flow) throw new Error(`No flow ${name}`)
  return runFlow(aws, flow, { ...EVERYTHING, distinct: true, ...wanted })
}

test.each([
  'announce',
  'approve',
  'register',
  'deregister-promote',
  'calendar-reply',
  'move',
  'nudge',
  'bounce',
  'list-take-over',
  'erase-by-mail',
])('%s, cut at a few of its calls and tried again, ends where it ends uncut', async (name) => {
  const told = await run(name, { sample: 4 })
  expect(told.runs).toBeGreaterThan(2)
  expect(told.failures).toEqual([])
})

/** The call at which the mail of this flow leaves, counted in its uncut run. */
const sendOf = async (name: string): Promise<number> => {
  const told = await run(name, { sample: 1, kinds: [] })
  const send = told.calls.find(({ operation }) => operation === 'SendRawEmail')
  if (!send) throw new Error(`${name} sends nothing`)
  return send.number
}

test('a confirmation whose answer and Send event are both lost leaves once more, and is counted', async () => {
  const cut = await sendOf('register')
  const told = await run('register', { cut, distinct: false, kinds: ['cut-after'], sendEvents: 'lost' })
  expect(told.failures).toEqual([])
  expect(told).toMatchObject({ runs: 1, counted: 1, doubled: 1, lost: 0 })
})

test('reminders of which nobody knows whether they left are not sent again, and each is counted', async () => {
  const cut = await sendOf('nudge')
  const told = await run('nudge', { cut, distinct: false, kinds: ['cut-before'], sendEvents: 'lost' })
  expect(told.failures).toEqual([])
  expect(told).toMatchObject({ runs: 1, doubled: 0 })
  // The function sends several at the same time, and dies with all of them.
  expect(told.counted).toBeGreaterThan(0)
  expect(told.lost).toBe(told.counted)
})
