import { randomBytes } from 'node:crypto'
import { announcement, openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const drafts = async () => (await service.freshContext().events.drafts('kleinekring' as never)).length

describe('an announcement that cannot be read', () => {
  const answerTo = async (mail: object): Promise<Received> => {
    const before = await drafts()
    const sent = await service.during(() => service.send({ from: DIRECTOR, ...mail }))
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.buttons['approve']).toBeUndefined()
    expect(await drafts()).toBeLessThanOrEqual(before + 1)
    return sent[0] as Received
  }

  test('for want of a date gets a preview that asks for it, and nothing to approve', async () => {
    const preview = await answerTo(await announcement('zonder-datum'))
    expect(preview.text).toContain('Antwoord dan met de datum, de tijd en de plaats')
    const refused = await service.reply(preview, 'akkoord')
    expect(refused.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(refused[0]?.text).toContain('Hier valt niets te versturen')
    const [next] = await service.reply(
      preview,
      'Op donderdag 30 april 2020 om 16.00 uur in Het Pakhuis in Nijmegen',
    )
    expect(next?.subject).toBe('Klopt dit? Lenteborrel')
    expect(next?.text).toContain('Datum: donderdag 30 april 2020')
  })

  test('because it is empty is refused clearly', async () => {
    expect((await answerTo({ subject: 'Tuindag', text: '' })).text).toContain('Uw mail bevat geen tekst.')
  })

  test('because it is an attachment alone is refused clearly', async () => {
    const attachments = [{ filename: 'aankondiging.pdf', content: '%PDF-1.4' }]
    const { text } = await answerTo({ subject: 'Tuindag', text: '', attachments })
    expect(text).toContain('Uw mail bevat alleen een bijlage')
  })

  test('because it is over the size limit is refused clearly', async () => {
    const attachments = [{ filename: 'foto.jpg', content: randomBytes(8 * 1024 * 1024) }]
    const { text } = await answerTo({ ...(await announcement('tuindag')), attachments })
    expect(text).toContain('te groot om te lezen')
  })

  test('is not one that has HTML only', async () => {
    const { subject, text } = await openEvent('Entdag', 'donderdag 24 september 2020')
    const html = text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
      .join('')
    const preview = await service.announce({ subject, html })
    expect(preview.text).toContain('Datum: donderdag 24 september 2020 ["donderdag 24 september 2020"]')
    expect(preview.text).toContain('Begin: 13.00 uur')
  })
})

describe('the same announcement', () => {
  test('twice makes one draft: the very same mail is not answered again, the same text is told so', async () => {
    const mail = {
      from: DIRECTOR,
      messageId: '<een@kleinekring.example>',
      ...(await openEvent('Spitdag', 'donderdag 3 september 2020')),
    }
    const before = await drafts()
    expect(await service.during(() => service.send(mail))).toHaveLength(1)
    expect(await service.during(() => service.send(mail))).toEqual([])
    const told = await service.during(() =>
      service.send({ ...mail, messageId: '<twee@kleinekring.example>' }),
    )
    expect(told[0]?.text).toContain('Deze aankondiging had ik al, woord voor woord.')
    expect(await drafts()).toBe(before + 1)
  })
})
