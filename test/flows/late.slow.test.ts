import { announcement, openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { createFaults } from '../support/flows/faults'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** What the stream, the alarm clock, SES or another writer let go wrong ends as if it had not. */
const faults = createFaults()
let service: Service
beforeAll(async () => {
  service = await startService({ faults })
})
afterAll(() => service.stop())
afterEach(() => {
  faults.dead.clear()
  faults.state.loses = () => null
  faults.state.conflicts = 0
})

const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const addresses = (mails: Received[]) => mails.map(({ to }) => to).sort()
const approve = async (title: string, day: string): Promise<Received[]> =>
  toMembers(await service.reply(await service.announce(await openEvent(title, day)), 'akkoord'))
const everyone = [...MEMBERS].sort()

test('rows that the stream missed are brought on by the sweep, once', async () => {
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  faults.dead.add('deliverOutbox')
  expect(await service.reply(preview, 'akkoord')).toEqual([])
  faults.dead.clear()
  const sent = await service.during(() => service.clockOn(6))
  expect(addresses(toMembers(sent))).toEqual(everyone)
  expect(await service.during(() => service.clockOn(60))).toEqual([])
})

test('a timer whose alarm never rang is fired by the sweep, once', async () => {
  const preview = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
  await service.reply(preview, 'akkoord, morgen 8.30')
  faults.dead.add('fireTimer')
  const sent = await service.during(() => service.clockTo('2020-03-13T08:31'))
  expect(addresses(toMembers(sent))).toEqual(everyone)
  expect(await service.during(() => service.clockOn(60))).toEqual([])
})

test('a send whose answer was lost is known by SES’s Send event, and not repeated', async () => {
  faults.state.loses = (to) => (to === AAFKE || to === BAS ? 'answer' : null)
  expect(addresses(await approve('Snoeidag', 'donderdag 17 september 2020'))).toEqual(everyone)
  faults.state.loses = () => null
  expect(await service.during(() => service.clockOn(60))).toEqual([])
})

describe('a send of which nothing is ever heard', () => {
  test('is not repeated for an invitation; the organiser hears in the morning whose may not have arrived', async () => {
    faults.state.loses = (to) => (to === AAFKE || to === BAS ? 'request' : null)
    const sent = await approve('Oogstdag', 'donderdag 10 september 2020')
    expect(addresses(sent)).toEqual(everyone.filter((to) => to !== AAFKE && to !== BAS))
    faults.state.loses = () => null
    expect(await service.during(() => service.clockOn(29))).toEqual([])
    expect(await service.during(() => service.clockOn(3))).toEqual([])
    const later = await service.during(() => service.clockTo('2020-03-16T09:01'))
    expect(addresses(later)).toEqual([DIRECTOR])
    expect(later[0]?.text).toMatch(
      /de uitnodiging voor "Oogstdag.*": 2 mails, aan Aafke Bruinsma .*; Bas Oltmans/,
    )
    expect(await service.during(() => service.clockOn(60))).toEqual([])
  })

  test('is repeated once for a mail whose calendar entry makes a second copy harmless', async () => {
    faults.state.loses = (to) => (to === CARLA ? 'request' : null)
    const sent = toMembers(
      await service.reply(await service.announce(await announcement('verzet')), 'akkoord'),
    )
    expect(addresses(sent)).not.toContain(CARLA)
    faults.state.loses = () => null
    expect(toMembers(await service.during(() => service.clockOn(29)))).toEqual([])
    const later = await service.during(() => service.clockOn(3))
    expect(addresses(later)).toEqual([CARLA, CARLA])
    expect(later.map(({ entry }) => entry?.start).sort()).toEqual(['2020-06-04T13:00', '2020-10-08T13:00'])
    expect(await service.during(() => service.clockOn(60))).toEqual([])
  })

  test('is repeated once for a confirmation', async () => {
    const browser = openBrowser()
    const page = await browser.visit(
      (await service.newest(AAFKE, /Komt u.*Snoeidag/)).buttons['register'] ?? '',
    )
    faults.state.loses = () => 'request'
    const lost = await service.during(async () => {
      expect(textOf(await browser.press(page, 'register'))).toContain('Gelukt')
    })
    expect(lost).toEqual([])
    faults.state.loses = () => null
    const later = await service.during(() => service.clockOn(31))
    expect(later.map(({ to, subject }) => `${to} ${subject.slice(0, 16)}`)).toEqual([
      `${AAFKE} U bent aangemeld`,
    ])
  })
})

describe('another writer at the same items', () => {
  test('makes a press try again, and the member sees nothing of it', async () => {
    const browser = openBrowser()
    const page = await browser.visit((await service.newest(BAS, /Komt u.*Snoeidag/)).buttons['decline'] ?? '')
    faults.state.conflicts = 3
    const sent = await service.during(async () => {
      const done = await browser.press(page, 'decline')
      expect(done.status).toBe(200)
      expect(textOf(done)).toContain('Genoteerd: u bent verhinderd.')
    })
    expect(faults.state.conflicts).toBe(0)
    expect(addresses(sent)).toEqual([BAS])
  })

  test('makes an announcement, its approval and the mailing try again, and nothing happens twice', async () => {
    faults.state.conflicts = 2
    const preview = await service.announce(await openEvent('Spitdag', 'donderdag 3 september 2020'))
    faults.state.conflicts = 2
    const approved = await service.during(() => service.reply(preview, 'akkoord'))
    expect(addresses(toMembers(approved))).toEqual(everyone)
    const later = await service.announce(await openEvent('Entdag', 'donderdag 24 september 2020'))
    faults.dead.add('deliverOutbox')
    await service.reply(later, 'akkoord')
    faults.dead.clear()
    faults.state.conflicts = 1
    expect(toMembers(await service.during(() => service.clockOn(6)))).toEqual([])
    expect(faults.state.conflicts).toBe(0)
    const sent = await service.during(() => service.stack.sweep())
    expect(addresses(toMembers(sent))).toEqual(everyone)
  })
})

test('a member whose address bounces is written to no more, and the organisers are told', async () => {
  const csv = 'naam;e-mailadres;organisatie\nVera Loos;bounce+vera@elders.example;Elders\n'
  const lines = await service.stack.handlers.importMembers(Buffer.from(csv), 'leden.csv')
  expect(lines.join()).toMatch(/^1 /)
  const sent = await service.reply(
    await service.announce(await openEvent('Bosdag', 'vrijdag 2 oktober 2020')),
    'akkoord',
  )
  expect(addresses(sent)).toContain('bounce+vera@elders.example')
  expect(
    sent.some(({ to, subject }) => to === DIRECTOR && /^Mail aan Vera Loos komt niet aan/.test(subject)),
  ).toBe(true)
  const next = await approve('Mosdag', 'vrijdag 9 oktober 2020')
  expect(addresses(next)).toEqual(everyone)
})
