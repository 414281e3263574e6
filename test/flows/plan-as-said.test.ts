import { DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const announced = async (subject: string, text: string) => {
  await service.send({ from: DIRECTOR, subject, text })
  return service.newest(DIRECTOR, new RegExp(`Klopt dit\\? ${subject}`))
}

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
