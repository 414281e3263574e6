import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import {
  AAFKE,
  BAS,
  CARLA,
  DIRECTOR,
  DIRK,
  MEMBERS,
  type Service,
  startService,
} from '../support/flows/service'

/** The essay newsletter with a choice of two mornings and an unlimited online meeting stands beside the repository. */
const FILE = join(__dirname, '../../../shared/announcements/seeds/seed-1.txt')
const describeWithSeed = existsSync(FILE) ? describe : describe.skip

const toMembers = (mails: Received[]): Received[] => mails.filter(({ to }) => MEMBERS.includes(to))

describeWithSeed('a newsletter with two mornings to choose from and an online meeting', () => {
  let service: Service
  let preview: Received
  beforeEach(async () => {
    service = await startService({ clock: '2020-10-27T09:00' })
    preview = await service.announce({
      subject: 'Samenwerken in organisatienetwerken',
      text: readFileSync(FILE, 'utf8'),
    })
  })
  afterEach(() => service.stop())

  const press = async (url: string, action: string): Promise<string> => {
    const browser = openBrowser()
    const done = await browser.press(await browser.visit(url), action)
    await service.stack.quiet()
    return textOf(done)
  }

  /** Where the mail's button for this moment leads. */
  const slot = (mail: Received, unit: string): string => {
    const href = [...mail.html.matchAll(/href="([^"]+)"/g)]
      .map(([, url = '']) => url.replaceAll('&#x3D;', '='))
      .find((url) => url.endsWith(`/register/${unit}`))
    if (!href) throw new Error(`${mail.subject} has no button for ${unit}`)
    return href
  }

  const conversationIsOpen = async (): Promise<void> => {
    await service.reply(preview, 'akkoord 1')
    await service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), 'max 2 deelnemers')
    await service.reply(await service.newest(DIRECTOR, /Klopt dit/), 'akkoord')
    await service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), 'open de aanmelding')
  }
  const invitation = (address: string) => service.newest(address, /Ja, ik kom/)

  test('gives two drafts in one preview, each approved by itself, and no event of essay or vlogs', async () => {
    expect(preview.text.match(/dinsdag 10 november 2020/)).not.toBeNull()
    expect(preview.text).toMatch(/donderdag 17 december 2020/)
    expect(preview.text).not.toMatch(/Begin:|Prijs:/)
    const first = toMembers(await service.reply(preview, 'akkoord 1'))
    expect(first.every(({ text }) => !text.includes('17 december 2020'))).toBe(true)
    const second = toMembers(await service.reply(preview, 'akkoord 2'))
    expect(second.filter(({ entry }) => entry?.start.startsWith('2020-12-17'))).toHaveLength(MEMBERS.length)
    expect(second.some(({ entry }) => entry?.start.startsWith('2020-11'))).toBe(false)
  })

  test('holds both mornings without inventing a time, each in its own mail', async () => {
    const sent = toMembers(await service.reply(preview, 'akkoord 1'))
    const mine = sent.filter(({ to }) => to === CARLA)
    expect(mine.map(({ entry }) => entry?.start).sort()).toEqual(['2020-11-10', '2020-11-12'])
    expect(mine.every(({ entry }) => entry?.method === 'REQUEST' && entry.rsvp === 'FALSE')).toBe(true)
    expect(mine.every(({ buttons }) => buttons['register'] === undefined)).toBe(true)
  })

  test('reminds of the opening after the promised few days, and of the online meeting later', async () => {
    await service.reply(preview, 'akkoord')
    const reminded = async (until: string): Promise<string[]> =>
      (await service.during(() => service.clockTo(until)))
        .filter(({ to }) => to === DIRECTOR)
        .map(({ subject }) => subject)
    expect(await reminded('2020-10-31T12:00')).toEqual([expect.stringMatching(/Beckers/)])
    expect(await reminded('2020-11-10T12:00')).toContainEqual(expect.stringMatching(/Rijn/))
  })

  test('invites to a choice: one press a morning, a waiting list each, and a switch that nobody doubles by', async () => {
    await conversationIsOpen()
    const mine = await invitation(AAFKE)
    expect(await press(slot(mine, 's1'), 'register')).toMatch(/dinsdag 10 november/)
    await press(slot(await invitation(BAS), 's1'), 'register')
    expect(await press(slot(await invitation(CARLA), 's1'), 'register')).toMatch(/wachtlijst/)
    const heard = await service.during(() => press(slot(mine, 's2'), 'register'))
    const subjects = heard.filter(({ to }) => to === CARLA).map(({ subject }) => subject)
    expect(subjects).toContainEqual(expect.stringMatching(/^Er is plaats, u bent aangemeld: .*10 november/))
    expect(subjects).toContainEqual(expect.stringMatching(/^Uit uw agenda: .*12 november/))
    const entries = heard
      .filter(({ to }) => to === AAFKE)
      .map(({ entry }) => `${entry?.method} ${entry?.start}`)
    expect(entries.sort()).toEqual(['CANCEL 2020-11-10', 'REQUEST 2020-11-12'])
    expect(await press(slot(await invitation(DIRK), 's2'), 'register')).toMatch(/donderdag 12 november/)
  })

  test('puts two mornings together once the organiser agrees, and whoever moved can decline', async () => {
    await conversationIsOpen()
    await press(slot(await invitation(AAFKE), 's1'), 'register')
    await press(slot(await invitation(BAS), 's2'), 'register')
    const receipt = await service.newest(DIRECTOR, /Akkoord ontvangen/)
    const [proposal, ...others] = await service.reply(receipt, 'voeg dinsdag samen met donderdag')
    expect(others).toEqual([])
    expect(proposal?.text).toMatch(/1 /)
    const merged = await service.reply(proposal as Received, 'ja, voeg samen')
    const told = merged.find(({ to, subject }) => to === AAFKE && !/^Uit uw agenda/.test(subject))
    expect(told?.text).toMatch(/dinsdag 10 november[\s\S]*donderdag 12 november/)
    expect(merged.filter(({ to }) => to === BAS)).toEqual([])
    expect(told?.buttons['cancel']).toBeDefined()
    expect(await press(told?.buttons['cancel'] ?? '', 'cancel')).toMatch(/U bent afgemeld/)
  })

  test('the online meeting has no waiting list, and its link reaches only who is registered', async () => {
    await service.reply(preview, 'akkoord 2')
    const receipt = await service.newest(DIRECTOR, /Akkoord ontvangen/)
    await service.reply(receipt, 'het begint om 10.00 uur')
    await service.reply(await service.newest(DIRECTOR, /Klopt dit/), 'akkoord')
    await service.reply(receipt, 'open de aanmelding')
    await service.reply(receipt, 'link: https://meeting.example/kring')
    await Promise.all(
      [AAFKE, BAS].map(async (address) =>
        press((await invitation(address)).buttons['register'] ?? '', 'register'),
      ),
    )
    const linked = await service.during(() => service.clockTo('2020-12-17T12:00'))
    const withLink = linked.filter(({ text }) => text.includes('https://meeting.example/kring'))
    expect(withLink.map(({ to }) => to).sort()).toEqual([AAFKE, AAFKE, BAS, BAS].sort())
    expect((await service.mails()).some(({ subject }) => /wachtlijst/.test(subject))).toBe(false)
  })
})
