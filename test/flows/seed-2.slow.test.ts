import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { ALL_MEMBERS, DIRECTOR, type Service, startService } from '../support/flows/service'

/** The series of four sessions with an intake and a price for non-partners stands beside the repository. */
const FILE = join(__dirname, '../../../shared/announcements/seeds/seed-2.txt')
const describeWithSeed = existsSync(FILE) ? describe : describe.skip

const DATES = ['2023-05-11', '2023-06-15', '2023-09-14', '2023-10-12']

describeWithSeed('a closed series of four sessions, by intake, free for partners', () => {
  let service: Service
  let preview: Received
  let partner: string
  let other: string
  beforeEach(async () => {
    service = await startService({ clock: '2023-04-03T09:00', members: 'all' })
    const members = await service.freshContext().people.members('kleinekring' as never)
    const dutch = members.filter(
      ({ language, address }) => language === 'nl' && ALL_MEMBERS.includes(address),
    )
    partner = dutch.find(({ audience }) => audience === 'partner')?.address ?? ''
    other = dutch.find(({ audience }) => audience === 'non-partner')?.address ?? ''
    preview = await service.announce({
      subject: 'Wikken en wegen van woningcorporaties',
      text: readFileSync(FILE, 'utf8'),
    })
    await service.reply(preview, 'akkoord')
  })
  afterEach(() => service.stop())

  const press = async (url: string, action: string): Promise<string> => {
    const browser = openBrowser()
    const done = await browser.press(await browser.visit(url), action)
    await service.stack.quiet()
    return textOf(done)
  }
  const links = (mail: Received): string[] =>
    [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&#x3D;', '='))
  const invitation = (address: string) => service.newest(address, /plaats aan/)
  const nameOf = async (address: string): Promise<string> =>
    (await service.freshContext().people.memberAt('kleinekring' as never, address as never))?.name ?? ''
  /** On the event's own address: the receipt's reply leads there. */
  const say = async (words: string): Promise<Received[]> =>
    service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), words)

  const admitted = async (address: string): Promise<Received[]> => {
    const mail = await invitation(address)
    const slot = links(mail).find((url) => url.endsWith('/register/s1'))
    await press(address === other ? (slot ?? '') : (mail.buttons['register'] ?? ''), 'register')
    return say(`laat ${await nameOf(address)} toe`)
  }

  test('the preview shows four sessions of which one has a place, both prices, and asks what is missing', () => {
    for (const date of ['11 mei', '15 juni', '14 september', '12 oktober']) {
      expect(preview.text).toContain(`${date} 2023`)
    }
    expect(preview.text).toMatch(/Den Haag/)
    expect(preview.text).toMatch(/€ 130/)
    expect(preview.text).toMatch(/kosteloos/)
    expect(preview.text).not.toMatch(/nieuwsbrie|vereiste velden/)
  })

  test('the button asks for a place and promises none; each sees their own price before pressing', async () => {
    const [mine, theirs] = [await invitation(partner), await invitation(other)]
    expect(mine.text).toMatch(/kosteloos/i)
    expect(mine.text).not.toMatch(/€ 130 voor u/)
    expect(theirs.text).toMatch(/€ 130/)
    const asked = await service.during(async () => {
      expect(await press(mine.buttons['register'] ?? '', 'register')).toMatch(/aanvraag is binnen/i)
    })
    expect(asked.find(({ to }) => to === partner)?.subject).not.toMatch(/aangemeld/)
    expect(asked.find(({ to }) => to === DIRECTOR)?.subject).toContain(await nameOf(partner))
  })

  test('who is admitted comes to all four, each date in the calendar by its own mail', async () => {
    const mails = (await admitted(partner)).filter(({ to }) => to === partner)
    expect(mails.map(({ entry }) => entry?.start.slice(0, 10)).sort()).toEqual(DATES)
    expect(mails.every(({ entry }) => entry?.method === 'REQUEST' && entry.partstat === 'ACCEPTED')).toBe(
      true,
    )
  })

  test('one session gets its place: only it rises in SEQUENCE, and only who comes hears', async () => {
    await admitted(partner)
    const before = (await service.inbox(partner)).flatMap(({ entry }) => (entry ? [entry] : []))
    const [proposal] = await say('De sessie van 15 juni is in Utrecht, in zaal De Remise')
    const told = await service.reply(proposal as Received, 'akkoord')
    const members = told.filter(({ to }) => ALL_MEMBERS.includes(to))
    expect(members.map(({ to }) => to)).toEqual([partner])
    const [update] = members
    expect(update?.text).toMatch(/De Remise/)
    const old = before.find(({ start }) => start.startsWith('2023-06-15'))
    expect(update?.entry?.uid).toBe(old?.uid)
    expect(update?.entry?.sequence).toBeGreaterThan(old?.sequence ?? 99)
  })

  test('leaving one session keeps the others, and each session has its practical mail', async () => {
    await admitted(partner)
    const mail = (await service.inbox(partner)).findLast((one) =>
      links(one).some((url) => url.endsWith('/cancel/s3')),
    )
    const left = await service.during(() =>
      press(links(mail as Received).find((url) => url.endsWith('/cancel/s3')) ?? '', 'cancel'),
    )
    expect(
      left
        .filter(({ to }) => to === partner)
        .map(({ entry }) => `${entry?.method} ${entry?.start.slice(0, 10)}`),
    ).toEqual(['CANCEL 2023-09-14'])
    const year = await service.during(() => service.clockTo('2023-10-13T12:00'))
    const practical = year.filter(
      ({ to, subject }) => to === partner && /Tot |straks|praktisch|binnenkort/i.test(subject),
    )
    expect(practical).toHaveLength(3)
  })

  test('a non-partner takes exactly one session, and a second only as a partner', async () => {
    const slot = links(await invitation(other)).find((url) => url.endsWith('/register/s2')) ?? ''
    const mails = (await admitted(other)).filter(({ to }) => to === other)
    expect(
      mails.flatMap(({ entry }) => (entry?.method === 'REQUEST' ? [entry.start.slice(0, 10)] : [])),
    ).toEqual(['2023-05-11'])
    await service.clockTo('2023-05-20T10:00')
    const page = textOf(await openBrowser().visit(slot))
    expect(page).toMatch(/partner/i)
    expect(page).not.toMatch(/Vraag een plaats aan voor/)
    await say(`${await nameOf(other)} is nu partner`)
    expect(await press(slot, 'register')).toMatch(/15 juni/)
  })
})
