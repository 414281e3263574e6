import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { AAFKE, BAS, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(preview, 'akkoord')
  const browser = openBrowser()
  const invitation = await service.newest(AAFKE, /Vlechtdag/)
  await browser.press(await browser.visit(invitation.buttons['register'] ?? ''), 'register')
  await service.stack.quiet()
})
afterEach(() => service.stop())

const receipt = () => service.newest(DIRECTOR, /^Akkoord ontvangen/)

test('a correction after sending is shown first, and then told to those who come, with the same UID', async () => {
  const before = await service.newest(AAFKE, /^U bent aangemeld/)
  const [preview, ...others] = await service.reply(
    await receipt(),
    'Locatie: Het Trefpunt, Kerkplein 2, Zeist',
  )
  expect(others).toEqual([])
  expect(preview?.subject).toMatch(/^Klopt dit\? Wijziging: Vlechtdag/)
  expect(preview?.text).toMatch(/Locatie: Het Trefpunt \(gewijzigd\)/)
  const told = await service.reply(preview ?? (await receipt()), 'akkoord')
  const toMembers = told.filter(({ to }) => !to.endsWith('@kleinekring.example'))
  expect(toMembers.map(({ to }) => to)).toEqual([AAFKE])
  expect(toMembers[0]?.text).toContain('Het Trefpunt')
  expect(toMembers[0]?.entry?.uid).toBe(before.entry?.uid)
  expect(toMembers[0]?.entry?.sequence).toBeGreaterThan(before.entry?.sequence ?? 0)
  expect(toMembers[0]?.entry?.partstat).toBe('ACCEPTED')
})

test('with another date the organiser is asked what it is, and a mistake leaves registrations as they are', async () => {
  const [asked] = await service.reply(await receipt(), 'Het is 25 juni')
  expect(asked?.text).toContain('Stond de datum verkeerd, of verzet u de bijeenkomst?')
  const refused = await service.reply(asked ?? (await receipt()), 'akkoord')
  expect(refused.map(({ to }) => to)).toEqual([DIRECTOR])
  const [preview] = await service.reply(asked ?? (await receipt()), 'Rechtzetting, de aangemelden')
  expect(preview?.text).not.toContain('Stond de datum verkeerd')
  const told = await service.reply(preview ?? (await receipt()), 'akkoord')
  const toMembers = told.filter(({ to }) => !to.endsWith('@kleinekring.example'))
  expect(toMembers.map(({ to }) => to)).toEqual([AAFKE])
  expect(toMembers[0]?.text).toMatch(/Datum: donderdag 25 juni 2020 \(was: donderdag 18 juni 2020\)/)
  expect(toMembers[0]?.entry).toMatchObject({ start: '2020-06-25T13:00', partstat: 'ACCEPTED' })
})

test('another date that is a move: everyone hears old and new, and whoever came is asked again', async () => {
  const [preview] = await service.reply(await receipt(), 'De dag is verplaatst naar 25 juni')
  expect(preview?.text).toMatch(/donderdag 25 juni 2020/)
  expect(preview?.text).not.toContain('Stond de datum verkeerd')
  const told = await service.reply(preview ?? (await receipt()), 'akkoord')
  const toAafke = told.filter(({ to }) => to === AAFKE)
  expect(toAafke).toHaveLength(1)
  expect(toAafke[0]?.text).toMatch(/donderdag 18 juni 2020/)
  expect(toAafke[0]?.text).toMatch(/donderdag 25 juni 2020/)
  expect(toAafke[0]?.buttons['register']).toBeDefined()
  expect(told.some(({ to }) => to === BAS)).toBe(true)
})

test('words that change nothing are told so, and nothing is sent', async () => {
  const [told, ...others] = await service.reply(await receipt(), 'Wat een mooie dag wordt dit')
  expect(others).toEqual([])
  expect(told?.text).toContain('er is niets veranderd')
})
