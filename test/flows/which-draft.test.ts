import type { Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

const TWO_EVENINGS = {
  subject: 'Twee data',
  text: 'Beste leden,\n\nTwee data voor in uw agenda.\n\nZangavond\nDonderdag 4 juni 2020 van 19.30 tot 21.30 uur, De Schuur, Dorpsstraat 1, Baarn.\n\nDialectmiddag\nZaterdag 13 juni 2020 van 14.00 tot 16.00 uur, De Vinkhoeve, Kerkpad 2, Soest.\n',
}

let service: Service
let preview: Received
beforeAll(async () => {
  service = await startService()
  preview = await service.announce(TWO_EVENINGS)
})
afterAll(() => service.stop())

const daysSent = (mails: Received[]): (string | undefined)[] => [
  ...new Set(mails.filter(({ to }) => MEMBERS.includes(to)).map(({ entry }) => entry?.start.slice(0, 10))),
]

test('a draft that is not there, or half a yes, sends nothing and is told back', async () => {
  for (const words of ['De derde is akkoord', 'De eerste is akkoord, de tweede nog niet']) {
    const mails = await service.reply(preview, words)
    expect(daysSent(mails)).toEqual([])
    expect(mails.map(({ to }) => to)).toEqual([DIRECTOR])
  }
})

test('an answer below its quoted question changes that draft and no other', async () => {
  const question = preview.text
    .split('\n')
    .find((line) => line.includes('Wat kost deelname aan ‘Dialectmiddag’'))
  const [corrected] = await service.reply(preview, `> ${question}\n12,50\n\nGroet, Roos`)
  expect(corrected?.text).toMatch(/12,50/)
  expect(corrected?.text).not.toContain('Wat kost deelname aan ‘Dialectmiddag’')
  expect(corrected?.text).toContain('Wat kost deelname aan ‘Zangavond’')
  preview = corrected as Received
})

test('one draft is approved by its title, the other by its place', async () => {
  expect(
    daysSent(await service.reply(preview, 'Dag,\n\nDe dialectmiddag is akkoord.\n\nR. Wielinga\nsecretaris')),
  ).toEqual(['2020-06-13'])
  expect(
    daysSent(await service.reply(preview, 'De eerste is ook goed en akkoord, verstuur maar.\n\ngr Roos')),
  ).toEqual(['2020-06-04'])
})

test('where one draft is shown, "de eerste is akkoord" may be about one of its days', async () => {
  const alone = await service.announce({
    subject: 'Zomerwandeling',
    text: 'Op vrijdag 19 juni 2020 om 10.00 uur is er een zomerwandeling vanaf De Schuur te Baarn.',
  })
  expect(daysSent(await service.reply(alone, 'De eerste is akkoord'))).toEqual([])
  expect(daysSent(await service.reply(alone, 'Is in orde, ga je gang'))).toEqual(['2020-06-19'])
})
