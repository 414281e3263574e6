import { openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  service = await startService()
  await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
  await service.reply(await service.newest(AAFKE, /Vlechtdag/), 'Ja, ik kom', AAFKE)
  await service.reply(await service.newest(BAS, /Vlechtdag/), 'Ik kan helaas niet', BAS)
})
afterEach(() => service.stop())

const ASKED = 'Stuur een herinnering aan wie nog niet gereageerd heeft'
const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to)).map(({ to }) => to)
const silent = MEMBERS.filter((address) => address !== AAFKE && address !== BAS)
const ask = async (words: string) => service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), words)

test('a reminder is shown first, and after “akkoord” reaches those who are silent, once', async () => {
  const [shown, ...others] = await ask(ASKED)
  expect(others).toEqual([])
  expect(shown?.text).toMatch(/Wie nog niets liet weten: 4 leden/)
  expect(shown?.text).toContain('laat u nog weten of u komt?')
  const sent = await service.reply(shown as Received, 'akkoord')
  expect(toMembers(sent).toSorted()).toEqual(silent.toSorted())
  expect(sent.find(({ to }) => to === DIRECTOR)?.text).toContain('De herinnering gaat nu')
  const again = await service.reply(shown as Received, 'akkoord')
  expect(toMembers(again)).toEqual([])
})

test('the reminder of the plan is not sent besides', async () => {
  const [shown] = await ask(ASKED)
  await service.reply(shown as Received, 'akkoord')
  const later = await service.during(() => service.clockTo('2020-06-15T18:00'))
  expect(later.filter(({ subject }) => /laat u nog weten/.test(subject))).toEqual([])
})

test('without “akkoord” nobody hears, and one of two days later is of something else', async () => {
  const [shown] = await ask(ASKED)
  await service.clockOn(2 * 24 * 60)
  expect(toMembers(await service.reply(shown as Received, 'akkoord'))).toEqual([])
})

test('once registration is closed there is nothing to remind of', async () => {
  await ask('sluit de aanmelding')
  const [told] = await ask(ASKED)
  expect(told?.text).toContain('De aanmelding is gesloten. Er is geen herinnering verzonden.')
})
