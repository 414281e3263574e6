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

test('a reserve date that is named afterwards is shown, and then held by everybody and decided about', async () => {
  const [preview] = await service.reply(
    await receipt(),
    'Mocht het op 18 juni niet kunnen, dan is donderdag 2 juli de reservedatum',
  )
  expect(preview?.text).toContain('Reservedatum: donderdag 2 juli 2020 (gewijzigd)')
  const told = await service.reply(preview ?? (await receipt()), 'akkoord')
  const holds = told.filter(({ subject }) => /^Reserve/.test(subject))
  expect(holds.map(({ to }) => to)).toEqual(expect.arrayContaining([AAFKE, BAS]))
  expect(holds[0]?.entry?.start).toMatch(/^2020-07-02/)
  const [kept] = await service.reply(await receipt(), 'Schrap de reservedatum')
  expect(kept?.text).toContain('Antwoord "gaat door"')
  const asked = await service.during(() => service.clockTo('2020-06-12T12:00'))
  expect(asked.some(({ to, text }) => to === DIRECTOR && /donderdag 2 juli 2020/.test(text))).toBe(true)
  const off = await service.reply(await receipt(), 'gaat niet door')
  expect(off.some(({ to, subject }) => to === BAS && /wordt do 2 juli/.test(subject))).toBe(true)
})

test('a mail to the agenda adds a reserve date as well', async () => {
  const preview = await service.announce({
    subject: 'Reservedatum voor de Vlechtdag',
    text: 'Beste leden,\n\nVoor de Vlechtdag van donderdag 18 juni 2020 houden we donderdag 2 juli 2020 als reservedatum aan.\n\nGroet,\nMarijke Terlouw',
  })
  const told = await service.reply(preview, 'akkoord')
  expect(told.filter(({ subject }) => /^Reserve/.test(subject)).map(({ to }) => to)).toContain(BAS)
})
