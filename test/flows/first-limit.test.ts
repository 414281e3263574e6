import { newEvent, on } from '../support/domain/announcements'
import { longSeries } from '../support/flows/long-series'
import { AAFKE, BAS, CARLA, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService({ clock: '2027-03-01T09:00' })
})
afterAll(() => service.stop())

test('a press that began before there was a maximum is counted all the same, once', async () => {
  const event = await longSeries(service)
  const facts = on('2027-04-15', newEvent())
  await event.approve(facts)
  await event.press(AAFKE, 'yes')
  const pressing = await event.deciding(BAS, 'yes')
  const limited = { ...facts, kind: 'session-update', capacity: { limited: true, seats: 2 } } as const
  await event.approve(limited)
  await service.stack.quiet()
  expect(await event.seats()).toEqual({ 'epoch 0: 1+0 of 2': 1 })
  await pressing.commit()
  expect(await event.seats()).toEqual({ 'epoch 0: 1+0 of 2': 1 })
  await service.clockOn(6)
  expect(await event.seats()).toEqual({ 'epoch 0: 2+0 of 2': 1 })
  await event.press(CARLA, 'yes')
  await service.clockOn(6)
  expect(await event.seats()).toEqual({ 'epoch 0: 2+1 of 2': 1 })
})
