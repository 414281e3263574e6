import { announcement } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** What falls due at night waits for the morning; paused, it waits longer. */
let service: Service
let preview: Received
beforeAll(async () => {
  service = await startService()
  preview = await service.announce(await announcement('verzet'))
  await service.reply(preview, 'akkoord')
  await service.clockTo('2020-03-12T23:30')
})
afterAll(() => service.stop())

const toMembers = (mails: Received[]) =>
  mails
    .map(({ to }) => to)
    .filter((to) => MEMBERS.includes(to))
    .toSorted()
const toDirector = (mails: Received[]) =>
  mails.flatMap(({ to, text }) => (to === DIRECTOR ? [text.replace(/\s+/g, ' ')] : [])).join('\n')
const all = MEMBERS.toSorted()

test('invitations that wait for the morning are paused with the rest, and leave by the night that follows "ga verder"', async () => {
  await service.reply(preview, 'open de aanmelding')
  const told = toDirector(await service.reply(preview, 'pauze'))
  expect(told).toContain('staat op pauze')
  expect(told).toContain('Uitnodiging: nog niet begonnen.')
  expect(told).not.toContain('valt niet onder de pauze')
  expect(toMembers(await service.during(() => service.clockTo('2020-03-13T23:00')))).toEqual([])
  const goesOn = toDirector(await service.reply(preview, 'ga verder'))
  expect(goesOn).toContain('Uitnodiging: nog niet begonnen.')
  expect(goesOn).toContain('zaterdag 14 maart 2020 om 07.00 uur')
  expect(goesOn).not.toContain('niets onderweg')
  expect(toMembers(await service.during(() => service.clockTo('2020-03-14T07:15')))).toEqual(all)
})

test('paused over two mornings they leave at once when they go on by day', async () => {
  const other = await service.announce(
    await announcement('verzet', { Tuindag: 'Maaidag', 'donderdag 4 juni': 'vrijdag 5 juni' }),
  )
  await service.reply(other, 'akkoord')
  await service.clockTo('2020-03-14T23:00')
  await service.reply(other, 'open de aanmelding')
  await service.reply(other, 'pauze')
  expect(toMembers(await service.during(() => service.clockTo('2020-03-16T09:00')))).toEqual([])
  expect(toDirector(await service.reply(other, 'hoe ver is het?'))).toContain(
    'Uitnodiging: nog niet begonnen.',
  )
  const goesOn = await service.reply(other, 'ga verder')
  expect(toMembers(goesOn)).toEqual(all)
  expect(toDirector(goesOn)).not.toContain('niets onderweg')
})

test('what is decided in a night after the pause is told in the morning all the same', async () => {
  const other = await service.announce(
    await announcement('verzet', { Tuindag: 'Zaaidag', 'donderdag 4 juni': 'zaterdag 6 juni' }),
  )
  await service.reply(other, 'akkoord')
  await service.reply(other, 'pauze')
  await service.clockTo('2020-03-18T23:30')
  expect(toDirector(await service.reply(other, 'gaat niet door'))).toContain(
    'de mails vertrekken donderdag 19 maart 2020 om 07.00 uur',
  )
  const morning = await service.during(() => service.clockTo('2020-03-19T08:00'))
  expect([...new Set(toMembers(morning))]).toEqual(all)
})
