import { announcement } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { DIRECTOR, MEMBERS, ROSALIND, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

const dutch = MEMBERS.filter((address) => address !== ROSALIND)
const [first, second, third, fourth] = dutch as [string, string, string, string]

const announceFor = async (seats: number): Promise<void> => {
  const mail = await announcement('tuindag', { Tuindag: 'Kasdag' })
  const preview = await service.announce(mail)
  await service.reply(preview, `max ${seats} deelnemers`)
  await service.reply(await service.newest(DIRECTOR, /Klopt dit\? Kasdag/), 'akkoord')
}

const press = async (address: string, action: 'register' | 'cancel'): Promise<string> => {
  const browser = openBrowser()
  const about = action === 'register' ? /^Komt u op/ : /aangemeld|wachtlijst/
  const mail = (await service.inbox(address)).findLast(({ subject }) => about.test(subject))
  const done = await browser.press(await browser.visit(mail?.buttons[action] ?? `no ${action}`), action)
  await service.stack.quiet()
  return textOf(done)
}

const subjects = async (address: string) => (await service.inbox(address)).map(({ subject }) => subject)

test('who presses when all seats are taken waits, and moves up when one comes free', async () => {
  await announceFor(2)
  await press(first, 'register')
  await press(second, 'register')
  const page = await openBrowser().visit((await service.newest(third, /Kasdag/)).buttons['register'] ?? '')
  expect(textOf(page)).toContain('Alle plaatsen zijn bezet.')
  expect(await press(third, 'register')).toContain('U staat op de wachtlijst.')
  expect((await subjects(third)).at(-1)).toMatch(/^U staat op de wachtlijst: Kasdag/)
  await press(fourth, 'register')
  await press(first, 'cancel')
  expect((await subjects(third)).at(-1)).toMatch(/^Er is plaats, u bent aangemeld: Kasdag/)
  expect((await service.newest(third, /Er is plaats/)).entry).toMatchObject({
    method: 'REQUEST',
    partstat: 'ACCEPTED',
  })
  expect((await subjects(fourth)).at(-1)).toMatch(/^U staat op de wachtlijst/)
})

test('“zet mij op de wachtlijst” by reply does so once all seats are taken', async () => {
  await announceFor(1)
  await press(first, 'register')
  const sent = await service.reply(
    await service.newest(second, /Kasdag/),
    'Jammer, vol! Zet mij maar op de wachtlijst.',
  )
  expect(sent.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)).toEqual([
    `${second} U staat op de wachtlijst`,
  ])
  const [again] = await service.reply(await service.newest(second, /Kasdag/), 'Zet mij op de wachtlijst')
  expect(again?.text).toContain('U staat op de wachtlijst voor Kasdag')
  await press(first, 'cancel')
  expect((await subjects(second)).at(-1)).toMatch(/^Er is plaats/)
})

test('leaving the waiting list is one press, and gives no seat away', async () => {
  await announceFor(1)
  await press(first, 'register')
  await press(second, 'register')
  await press(third, 'register')
  await press(second, 'cancel')
  // Still full: the way back is the list.
  expect((await service.newest(second, /^U bent afgemeld/)).text).toContain('Zet mij op de wachtlijst: ')
  await press(first, 'cancel')
  expect((await subjects(third)).at(-1)).toMatch(/^Er is plaats/)
  expect((await subjects(second)).filter((subject) => /^Er is plaats/.test(subject))).toEqual([])
})

test('the list of who comes tells who waits', async () => {
  await announceFor(1)
  await press(first, 'register')
  await press(second, 'register')
  const receipt = await service.newest(DIRECTOR, /Akkoord ontvangen/)
  await service.reply(receipt, 'wie komt er?')
  const list = await service.newest(DIRECTOR, /^Wie komt er/)
  expect(list.text).toMatch(/Ja: 1/)
  expect(list.text).toMatch(/Wachtlijst: 1/)
})

test('everyone at once on the last seats: none sold twice, none lost, the order kept', async () => {
  await announceFor(5)
  await Promise.all(dutch.map((address) => press(address, 'register')))
  const context = service.freshContext()
  const [event] = await context.events.events('kleinekring' as never)
  if (!event) throw new Error('There is no event')
  const registrations = await context.events.registrations(event.association, event.id)
  expect(registrations).toHaveLength(dutch.length)
  expect(registrations.filter((one) => one.choices[0]?.place === 'seat')).toHaveLength(5)
  expect(registrations.filter((one) => one.choices[0]?.place === 'waiting')).toHaveLength(dutch.length - 5)
  const confirmed = await Promise.all(dutch.map(subjects))
  expect(confirmed.flat().filter((subject) => /^U bent aangemeld/.test(subject))).toHaveLength(5)
})
