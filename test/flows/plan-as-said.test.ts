import { openBrowser } from '../support/flows/browser'
import { button } from '../support/flows/inbox'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const announced = (subject: string, text: string) => service.announce({ subject, text })

test('what an announcement says of price, guests and deciding is planned so, and not asked', async () => {
  const { text } = await announced(
    'Studiedag houtbouw',
    'Op donderdag 11 juni 2020 is er een studiedag over houtbouw, van 9.30 tot 16.00 uur in De Lamel te Amersfoort. Reservedatum is 18 juni. Uiterlijk 20 mei beslissen we of de studiedag doorgaat.\n\nDeelname kost 95 euro exclusief btw; kosteloos annuleren kan tot en met 28 mei. Je mag een collega meenemen.',
  )
  expect(text).toContain('Vraag of het doorgaat: woensdag 20 mei 2020 om 09.00 uur')
  expect(text).toContain('Btw: exclusief btw')
  expect(text).toContain('Kosteloos annuleren: tot en met donderdag 28 mei 2020')
  expect(text).toContain('Introducés: één per lid')
  expect(text).not.toMatch(/Wanneer beslist u|met of zonder btw/)
})

test('a small amount asks nobody for an invoice, and "met factuur" does', async () => {
  const preview = await announced(
    'Zangles',
    'Op donderdag 18 juni 2020 om 20.00 uur is er een zangles in De Schuur te Baarn. Koffie en koek kosten 5 euro, ter plekke te betalen.',
  )
  expect(preview.text).toContain('Betalen: zonder factuur, zoals uw mail zegt')
  expect(preview.text).toContain('Deelname kost u € 5.')
  expect(preview.text).not.toMatch(/btw|factuurgegevens/)
  await service.reply(preview, 'met factuur')
  const { text } = await service.newest(DIRECTOR, /Klopt dit\? Zangles/)
  expect(text).toContain('Na uw aanmelding vragen we uw factuurgegevens')
})

test('the form behind the preview changes how taking part is paid', async () => {
  const preview = await announced(
    'Kookles',
    'Op donderdag 23 juli 2020 om 20.00 uur is er een kookles in De Schuur te Baarn. De kosten zijn 5 euro.',
  )
  const browser = openBrowser()
  const page = await browser.visit(button(preview, 'correct'))
  const asked = await browser.press(page, 'correct', { typed: 'JA', 'setting[0][pays]': 'by-invoice' })
  await service.stack.quiet()
  const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
  await browser.press(asked, 'code', { code })
  await service.stack.quiet()
  const { text } = await service.newest(DIRECTOR, /Klopt dit\? Kookles/)
  expect(text).toContain('Na uw aanmelding vragen we uw factuurgegevens')
})

test('what cost nothing and now costs a little sends no invoices', async () => {
  await service.reply(
    await announced(
      'Dansles',
      'Op donderdag 9 juli 2020 om 20.00 uur is er een dansles in De Schuur te Baarn.',
    ),
    'akkoord',
  )
  const preview = await announced(
    'Dansles: kleine wijziging',
    'De dansles van 9 juli 2020 kost 5 euro per persoon.',
  )
  expect(preview.text).toContain('Betalen: zonder factuur')
  expect(preview.text).not.toMatch(/btw|factuurgegevens/)
})

test('a price that is put right in a reply is paid as such a price is', async () => {
  const preview = await announced(
    'Naailes',
    'Op donderdag 16 juli 2020 om 20.00 uur is er een naailes in De Schuur te Baarn. De kosten zijn 5 euro.',
  )
  await service.reply(preview, 'De prijs is 95 euro')
  const { text } = await service.newest(DIRECTOR, /Klopt dit\? Naailes/)
  expect(text).toContain('Btw: nog niet bekend')
  expect(text).toContain('Na uw aanmelding vragen we uw factuurgegevens')
})

test('registrations stay when the mail that moves the gathering says so', async () => {
  await service.reply(
    await announced(
      'Zangavond',
      'Op donderdag 25 juni 2020 om 20.00 uur is er een zangavond in De Schuur te Baarn. Aanmelden met de groene knop.',
    ),
    'akkoord',
  )
  const { text } = await announced(
    'Zangavond verzet',
    'De zangavond van 25 juni wordt verzet naar donderdag 2 juli. Wie zich al had aangemeld hoeft niets te doen.',
  )
  expect(text).toContain('Eerdere aanmeldingen: blijven staan')
})
