import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

const announceOpen = async (title: string, day: string): Promise<void> => {
  await service.reply(await service.announce(await openEvent(title, day)), 'akkoord')
}

const register = async (address: string, about: RegExp): Promise<void> => {
  const browser = openBrowser()
  const page = await browser.visit((await service.newest(address, about)).buttons['register'] ?? '')
  await browser.press(page, 'register')
  await service.stack.quiet()
}

const toMembers = (mails: Received[]) => mails.filter(({ to }) => !to.endsWith('@kleinekring.example'))
const say = (subject: string, text: string) => service.announce({ subject, text })

test('a rectification asks whom to tell, and then tells only those; registrations stay', async () => {
  await announceOpen('Vlechtdag', 'donderdag 18 juni 2020')
  await register(AAFKE, /Vlechtdag/)
  const asks = await say(
    'Rectificatie',
    'Rectificatie: in onze vorige mail stond een verkeerde tijd. De Vlechtdag van 18 juni begint niet om 13.00 maar om 13.30 uur.',
  )
  expect(asks.subject).toMatch(/^Een vraag over/)
  expect(asks.text).toContain('Wie moet van deze rechtzetting horen')
  const [refused] = await service.reply(asks, 'akkoord')
  expect(refused?.text).toContain('Er is niets verzonden')
  const [preview] = await service.reply(asks, 'de aangemelden')
  const told = toMembers(await service.reply(preview as Received, 'akkoord'))
  expect(told.map(({ to }) => to)).toEqual([AAFKE])
  expect(told[0]?.text).toContain('13.30')
  expect(told[0]?.entry).toMatchObject({ method: 'REQUEST', start: '2020-06-18T13:30', partstat: 'ACCEPTED' })
})

test('a report invites nobody, and with akkoord goes to those who came', async () => {
  await announceOpen('Vlechtdag', 'donderdag 18 juni 2020')
  await register(AAFKE, /Vlechtdag/)
  await service.clockTo('2020-06-19T10:00')
  const preview = await say(
    'Verslag van de Vlechtdag',
    'Op 18 juni 2020 kwamen ruim dertig leden bijeen voor de Vlechtdag. De voorzitter vertelde over het afgelopen jaar. Na de pauze gingen de deelnemers zelf aan het werk. Het was een geslaagde middag.',
  )
  expect(preview.text).toContain('Dit is een verslag')
  const sent = toMembers(await service.reply(preview, 'akkoord'))
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
    [AAFKE, 'Verslag: Vlechtdag: van gevel tot groen'],
  ])
})

test('a post goes to everyone, without an event or a button', async () => {
  const preview = await say(
    'Nieuwe handreiking',
    'Onze nieuwe handreiking over duurzaam onderhoud staat op de website. We hebben er een jaar aan gewerkt en zijn trots op het resultaat. Laat weten wat u ervan vindt.',
  )
  const sent = toMembers(await service.reply(preview, 'prima, verstuur maar'))
  expect(sent.map(({ to }) => to)).toContain(BAS)
  expect(sent.every(({ buttons, entry }) => !buttons['register'] && entry === null)).toBe(true)
})

test('what could be about two events is asked, and answered by number', async () => {
  await announceOpen('Vlechtdag', 'donderdag 18 juni 2020')
  await announceOpen('Weefdag', 'donderdag 18 juni 2020')
  const asks = await say(
    'Afgelast',
    'De bijeenkomst van donderdag 18 juni gaat helaas niet door wegens ziekte van de spreker.',
  )
  expect(asks.text).toContain('(1) Vlechtdag: van gevel tot groen (donderdag 18 juni 2020), (2) Weefdag')
  const [preview] = await service.reply(asks, '2')
  expect(preview?.text).toContain('Weefdag')
  const sent = toMembers(await service.reply(preview as Received, 'akkoord'))
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.every(({ subject }) => subject.includes('Weefdag'))).toBe(true)
})

test('what the last such event had is offered, and filled in only on a yes', async () => {
  await announceOpen('Vlechtdag', 'donderdag 18 juni 2020')
  const receipt = await service.newest(DIRECTOR, /^Akkoord ontvangen/)
  const [correction] = await service.reply(receipt, 'PE: 3')
  await service.reply(correction as Received, 'akkoord')
  const next = await say(
    'Vlechtdag',
    'Op donderdag 10 september 2020 is er weer een Vlechtdag in De Schuur in Zeist, van 13.00 tot 17.00 uur. Er gelden PE-punten. Aanmelden kan met de groene knop.',
  )
  expect(next.text).toContain('Vorige keer 3 PE-punten; nu ook?')
  expect(next.text).not.toMatch(/PE-punten: 3/)
  const [filled] = await service.reply(next, 'ja')
  expect(filled?.text).toMatch(/PE-punten: 3 PE-punten \(gewijzigd\)/)
})

test('an English announcement is not half read: the answer says so in both languages', async () => {
  const answer = await say(
    'Spring day',
    'Dear members, we are happy to invite you to our Spring Day on Thursday 18 June 2020 from 13:00 to 17:00 at The Barn in Zeist. Please register before 1 June.',
  )
  expect(answer.text).toContain('I cannot read announcements in English yet')
  expect(answer.buttons['approve']).toBeUndefined()
})

test('members in Cc are asked about', async () => {
  const mail = await openEvent('Vlechtdag', 'donderdag 18 juni 2020')
  const preview = await service.announce({ ...mail, cc: [AAFKE, BAS] })
  expect(preview.text).toContain('Hebben de leden deze mail al')
})
