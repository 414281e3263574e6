import { workOffRest } from '../../functions/app/work-off-rest'
import type { EventFacts } from '../../functions/domain/understanding'
import { weeklySeries } from '../support/domain/long-series'
import { createFaults } from '../support/flows/faults'
import { longSeries } from '../support/flows/long-series'
import { AAFKE, BAS, MEMBERS, type Service, startService } from '../support/flows/service'

/** A weekly series of more than a year, with two seats each time; `SERIES_WEEKS` plays another number. */
const WEEKS = Number(process.env['SERIES_WEEKS'] ?? 60)
const IN_LINE = { stray: [], missing: [] }

let service: Service
let series: Awaited<ReturnType<typeof longSeries>>
const faults = createFaults()
beforeAll(async () => {
  service = await startService({ clock: '2027-03-01T09:00', faults })
  series = await longSeries(service)
})
afterAll(() => service.stop())

const dates = async () => (await series.event()).facts.sessions.flatMap(({ date }) => date ?? [])
const moved = async (shift: number): Promise<EventFacts> =>
  weeklySeries(WEEKS, { shift, kind: 'date-move', movedFrom: await dates() })

test('a series of many sessions is made, invited to, and answered in one press', async () => {
  const invited = await service.during(() => series.approve(weeklySeries(WEEKS)))
  expect(MEMBERS.filter((member) => invited.filter(({ to }) => to === member).length === 1)).toEqual(MEMBERS)
  expect(await series.rests()).toEqual([])
  expect(await series.timersOff()).toEqual(IN_LINE)
  await series.press(AAFKE, 'yes')
  await series.press(BAS, 'yes')
  expect(await series.seats()).toEqual({ 'epoch 0: 2+0 of 2': WEEKS })
  await service.stack.quiet()
})

test('moving all of them parks everybody, though the stream missed it and it is done twice at once', async () => {
  faults.dead.add('deliverOutbox')
  await series.approve(await moved(1))
  await service.stack.quiet()
  expect(await series.event()).toMatchObject({ epoch: 1 })
  expect(await series.seats()).toEqual({ 'epoch 1: 0+0 of 2': WEEKS })
  const behind = (await series.rests()).find((rest) => rest['replans'])
  if (!behind) throw new Error('Nothing was left for later')
  await Promise.all([1, 2, 3].map(() => workOffRest(service.freshContext(), behind)))
  expect(await series.timersOff()).toEqual(IN_LINE)
  faults.dead.delete('deliverOutbox')
  const told = await service.during(() => service.clockOn(6))
  expect(await series.rests()).toEqual([])
  for (const member of MEMBERS) {
    const own = told.filter(({ to, subject }) => to === member && /^Nieuwe data|^New dates/.test(subject))
    expect({ member, mails: own.length }).toEqual({ member, mails: 1 })
  }
  // Whoever said yes to all of them has each of their entries changed once.
  const entries = told.flatMap(({ to, entry }) => (to === AAFKE && entry ? [entry.start.slice(0, 10)] : []))
  expect(entries.toSorted()).toEqual(await dates())
})

test('a timer of the plan that went fires for nothing while the new plan is still to be worked off', async () => {
  await series.press(AAFKE, 'yes')
  await service.stack.quiet()
  const before = (await series.event()).plan.practical
  faults.dead.add('deliverOutbox')
  await series.approve(await moved(8), (draft) => ({
    ...draft,
    parts: draft.parts.map((part) => ({ ...part, plan: { ...part.plan, answers: 'keep' } })),
  }))
  expect((await series.event()).plan.practical).not.toEqual(before)
  await service.stack.quiet()
  expect((await series.timersOff()).stray).not.toEqual([])
  // The practical mail of the first session's old date, set for this morning, with nothing worked off.
  await service.clockTo(`${before?.date}T09:01`)
  expect(await series.timersOff()).toEqual(IN_LINE)
  faults.dead.delete('deliverOutbox')
  const told = await service.during(() => service.clockOn(6))
  expect(told.filter(({ subject }) => /^Tot /.test(subject))).toEqual([])
  expect(await series.seats()).toEqual({ 'epoch 1: 1+0 of 2': WEEKS })
})

test('another time for all of them reaches whoever comes, of the sessions that they come to', async () => {
  const { sessions } = await series.event()
  const [first, second, ...others] = sessions.map(({ id }) => id)
  await series.press(AAFKE, 'no', others)
  await service.stack.quiet()
  expect(await series.seats()).toEqual({ 'epoch 1: 1+0 of 2': 2, 'epoch 1: 0+0 of 2': WEEKS - 2 })
  const later = sessions.map(({ facts }) => ({ ...facts, start: '14:00' }))
  const told = await service.during(() =>
    series.approve({ ...weeklySeries(WEEKS), kind: 'session-update', sessions: later }),
  )
  const now = (await series.event()).sessions
  expect(now.every(({ facts }) => facts.start === '14:00')).toBe(true)
  const coming = now.filter(({ id }) => id === first || id === second)
  expect(told.flatMap(({ to, entry }) => (to === AAFKE ? [entry?.start] : [])).toSorted()).toEqual(
    coming.map(({ facts }) => `${facts.date}T14:00`),
  )
  expect(told.filter(({ to }) => MEMBERS.includes(to) && to !== AAFKE)).toEqual([])
  expect(await series.timersOff()).toEqual(IN_LINE)
})

test('calling it off reaches everybody once, and takes what they come to out of their calendars', async () => {
  const { sessions } = (await series.event()).facts
  const told = await service.during(() =>
    series.approve({ ...weeklySeries(WEEKS), kind: 'cancellation', sessions }),
  )
  expect(await series.event()).toMatchObject({ stage: { status: 'cancelled' } })
  expect(await series.timersOff()).toEqual(IN_LINE)
  expect(await series.rests()).toEqual([])
  for (const member of MEMBERS) {
    const own = told.filter(({ to, subject }) => to === member && /^Gaat niet door|^Called off/.test(subject))
    expect({ member, mails: own.length }).toEqual({
      member,
      mails: member === AAFKE ? expect.any(Number) : 1,
    })
  }
  const withdrawn = told.flatMap(({ to, entry }) => (to === AAFKE && entry ? [entry.method] : []))
  expect(withdrawn).toEqual(['CANCEL', 'CANCEL'])
})
