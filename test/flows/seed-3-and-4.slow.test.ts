import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** A report of a past seminar, and an incomplete announcement, stand beside the repository. */
const SEEDS = join(__dirname, '../../../shared/announcements/seeds')
const describeWithSeeds = existsSync(SEEDS) ? describe : describe.skip
const seed = (number: number): string => readFileSync(join(SEEDS, `seed-${number}.txt`), 'utf8')
const toMembers = (mails: Received[]): Received[] => mails.filter(({ to }) => MEMBERS.includes(to))

let service: Service
afterEach(() => service.stop())

describeWithSeeds('a report of a past event', () => {
  beforeEach(async () => {
    service = await startService({ clock: '2018-11-26T09:00' })
  })

  test('makes no event and invites nobody, and says what can be done with it', async () => {
    const answer = await service.announce({ subject: 'De Corporatie als Netwerkorganisatie', text: seed(3) })
    expect(answer.text).toMatch(/verslag/)
    expect(answer.text).toMatch(/22 november 2018/)
    expect(answer.text).not.toMatch(/€ 1\b|€ 30|26 november 2018 om/)
    expect(await service.freshContext().events.events('kleinekring' as never)).toEqual([])
    const later = await service.during(() => service.clockTo('2019-03-01T09:00'))
    expect(toMembers(later)).toEqual([])
  })

  test('goes to those who were there, once the organiser agrees, and to nobody else', async () => {
    await service.stop()
    service = await startService({ clock: '2018-10-01T09:00' })
    const announced = await service.announce({
      subject: 'Seminar De Corporatie als Netwerkorganisatie',
      text: 'Beste leden,\n\nOp donderdag 22 november 2018 van 13.00 tot 17.00 uur is het seminar De Corporatie als Netwerkorganisatie, in Soest. Aanmelden met de groene knop.\n\nMarijke',
    })
    await service.reply(announced, 'akkoord')
    const browser = openBrowser()
    for (const address of [AAFKE, BAS]) {
      const invitation = await service.newest(address, /Seminar/)
      await browser.press(await browser.visit(invitation.buttons['register'] ?? ''), 'register')
    }
    await service.clockTo('2018-11-26T12:00')
    const preview = await service.announce({
      subject: 'De Corporatie als Netwerkorganisatie (seminarverslag)',
      text: seed(3),
    })
    expect(preview.text).toMatch(/verslag/)
    const sent = toMembers(await service.reply(preview, 'akkoord'))
    expect(sent.map(({ to }) => to).sort()).toEqual([AAFKE, BAS].sort())
    expect(sent.every(({ entry, buttons }) => entry === null && buttons['register'] === undefined)).toBe(true)
  })
})

describeWithSeeds('an announcement that leaves much open', () => {
  let preview: Received
  beforeEach(async () => {
    service = await startService({ clock: '2016-01-21T09:00' })
    preview = await service.announce({ subject: 'Studiebijeenkomst Een nieuw samenspel', text: seed(4) })
  })

  test('is one event on one day, and the preview asks about what is missing or contradictory', () => {
    expect(preview.text).toMatch(/woensdag 17 februari 2016/)
    expect(preview.text).not.toMatch(/2017|Bijeenkomst 2: datum/)
    expect(preview.text).toMatch(/studiemiddag’, maar de tijd is 09:00 tot 17:00/)
    expect(preview.text).toMatch(/Waar is/)
    expect(preview.text).toMatch(/link/)
    expect(preview.text).not.toMatch(/Prijs:|Plaatsen:/)
  })

  test('goes out with our own button, never with the broken link behind it', async () => {
    const sent = toMembers(await service.reply(preview, 'akkoord'))
    expect(sent).toHaveLength(MEMBERS.length)
    for (const { html, buttons } of sent) {
      expect(buttons['register']).toMatch(/^http:\/\/127\.0\.0\.1/)
      expect(html).not.toMatch(/href="[^"]*stimulansz/)
    }
    const page = await openBrowser().visit(sent[0]?.buttons['register'] ?? '')
    expect(textOf(page)).toMatch(/Een nieuw samenspel/)
  })

  test('each question is answered in a few words, and the next preview holds the answer', async () => {
    const [next] = await service.reply(
      preview,
      'Locatie: De Remise, Stationsstraat 1, Amersfoort\nhet is de hele dag\nmax 60 deelnemers',
    )
    expect(next?.to).toBe(DIRECTOR)
    expect(next?.text).toMatch(/De Remise/)
    expect(next?.text).toMatch(/60 plaatsen/)
  })
})
