import type { SendMailOptions } from 'nodemailer'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const recorded = async (): Promise<string[]> =>
  (await service.freshContext().table.all('as#kleinekring#audit#association')).map(({ what }) => String(what))

describe('a program that answers all our mail in its own words, unmarked', () => {
  /** How many of its mails were answered, of twenty. */
  const answersTo = async (mail: SendMailOptions, next: (answer: Received) => SendMailOptions) => {
    let [answer] = await service.during(() => service.send({ from: DIRECTOR, ...mail }))
    let answers = 0
    while (answer && answers < 20) {
      answers += 1
      const { replyTo } = answer
      const written = { from: DIRECTOR, to: replyTo, ...next(answer) }
      ;[answer] = await service.during(() => service.send(written))
    }
    return answers
  }

  test('is answered three times an hour on an address, told once that it is enough, and then no more', async () => {
    const words = { subject: 'Dank', text: 'Hartelijk dank voor uw bericht. Wij nemen het in behandeling.' }
    expect(await answersTo(words, ({ subject }) => ({ ...words, subject }))).toBeLessThanOrEqual(6)
    expect(await recorded()).toContain('mail-ignored: the same words again and again')
  })

  test('is not answered for ever because its subject grows or its files change', async () => {
    const text = 'Wij hebben uw bericht in goede orde ontvangen en komen er op terug.'
    const before = (mail: { subject?: string }) => ({ text, subject: `Ontvangen: ${mail.subject}` })
    expect(await answersTo({ text, subject: 'Ontvangen' }, before)).toBeLessThanOrEqual(6)
    let sent = 0
    const files = () => {
      sent += 1
      return { text, subject: `Bericht ${sent}`, attachments: [{ filename: 'n.txt', content: `${sent}` }] }
    }
    expect(await answersTo(files(), files)).toBeLessThanOrEqual(14)
  })
})

test('five mails of an organiser with the same few words and other files are each answered', async () => {
  const mail = (row: number) => ({
    from: DIRECTOR,
    subject: 'Foto',
    text: "Foto's",
    attachments: [{ filename: 'foto.jpg', content: Buffer.from(`beeld ${row}`) }],
  })
  for (const row of [1, 2, 3, 4, 5]) {
    const [answer] = await service.during(() => service.send(mail(row)))
    expect([answer?.to, /Ditzelfde bericht/.test(answer?.text ?? '')]).toEqual([DIRECTOR, false])
  }
})

test('an organiser who sends the very same a fourth time hears that nothing was done with it', async () => {
  const mail = { from: DIRECTOR, subject: 'Vraagje', text: 'Hoe zat het ook weer met de koffie?' }
  for (const _ of [1, 2, 3]) await service.send(mail)
  const [told] = await service.during(() => service.send(mail))
  expect(told?.text).toContain('Ditzelfde bericht kwam het afgelopen uur al een paar keer van u.')
  expect(await service.during(() => service.send(mail))).toEqual([])
})
