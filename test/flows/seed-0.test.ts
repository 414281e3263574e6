import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Received } from '../support/flows/inbox'
import { CARLA, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** The first real announcement stands beside the repository, not in it. */
const FILE = join(__dirname, '../../../shared/announcements/seeds/seed-0.txt')
const describeWithSeed = existsSync(FILE) ? describe : describe.skip

describeWithSeed('the first real announcement', () => {
  let service: Service
  let preview: Received
  let sent: Received[]
  beforeAll(async () => {
    service = await startService()
    const text = readFileSync(FILE, 'utf8')
    preview = await service.announce({ subject: 'Directeurendag', text })
    sent = (await service.reply(preview, 'akkoord')).filter(({ to }) => MEMBERS.includes(to))
  })
  afterAll(() => service.stop())

  test('is read as a move with a reserve date, each fact with its words', () => {
    for (const fact of [
      /Datum: donderdag 4 juni 2020 \[.*4 juni/,
      /Begin: 12\.30 uur \["12\.30/,
      /Einde: 18\.00 uur/,
      /Vervallen datum: donderdag 16 april 2020/,
      /Reservedatum: donderdag 8 oktober 2020/,
      /De Moestuin/,
      /Laan van Maarschalkerweerd 2, Utrecht/,
      /Samenwerking tussen corporaties/,
      /12\.30 uur Inlooplunch/,
    ]) {
      expect(preview.text).toMatch(fact)
    }
    expect(preview.text).not.toMatch(/Prijs:|Plaatsen:|20\.00/)
  })

  test('leaves four questions open and none blocking', () => {
    const open = preview.text.slice(
      preview.text.indexOf('Dit mag, hoeft niet'),
      preview.text.indexOf('Wat ik heb gelezen'),
    )
    expect(open).toMatch(/PE-punten/)
    expect(open).toMatch(/doorgaat|beslist/)
    expect(open).toMatch(/najaars/)
    expect(open).toMatch(/aanmelding/)
    expect(open.match(/^- /gm)).toHaveLength(4)
    expect(preview.buttons['approve']).toBeDefined()
  })

  test('reaches every member as a move notice and a hold, in calendars that agree', () => {
    expect(sent).toHaveLength(12)
    const mine = sent.filter(({ to }) => to === CARLA)
    expect(mine.map(({ entry }) => entry?.start).sort()).toEqual(['2020-06-04T12:30', '2020-10-08T12:30'])
    const notice = mine.find(({ entry }) => entry?.start.startsWith('2020-06-04'))
    expect(notice?.text).toContain('donderdag 16 april 2020')
    expect(notice?.text).toContain('corona')
    expect(notice?.buttons['register']).toBeUndefined()
  })

  test('is opened by a reply, and answered by the button', async () => {
    const opened = await service.reply(
      await service.newest(DIRECTOR, /Akkoord ontvangen/),
      'open de aanmelding',
    )
    expect(opened.filter(({ buttons }) => buttons['register'])).toHaveLength(6)
  })
})
