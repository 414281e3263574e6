import { type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const announced = (subject: string, text: string) => service.announce({ subject, text })

test('what was called off without a new day keeps its hour and place once it gets one', async () => {
  await service.reply(
    await announced(
      'Lezing over uilen',
      'Op donderdag 25 juni 2020 om 20.00 uur vertelt Kees Bosman over uilen in De Schuur te Baarn, Brink 4. Aanmelden met de groene knop.',
    ),
    'akkoord',
  )
  await service.reply(
    await announced(
      'Uilenlezing',
      'Kees Bosman is ziek. De lezing van 25 juni kan daarom niet doorgaan; een nieuwe datum volgt.',
    ),
    'akkoord',
  )
  const { text } = await announced(
    'Uilen: de nieuwe datum',
    'De uilenlezing is nu op dinsdag 8 september, zelfde tijd en plaats.',
  )
  expect(text).toContain('Datum: dinsdag 8 september 2020')
  expect(text).toContain('Begin: 20.00 uur [afgeleid uit "zelfde tijd"]')
  expect(text).toContain('Locatie: De Schuur [afgeleid uit "zelfde tijd en plaats"]')
  expect(text).not.toMatch(/Hoe laat begint|Waar is/)
})
