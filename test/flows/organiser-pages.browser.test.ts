import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { announcementWithReserve, laterAnnouncement } from '../support/browser/announcement'
import { confirmationsOf, standingOf } from '../support/browser/answers'
import type { ReadMail } from '../support/browser/mailbox'
import { organiser, Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { openBrowser } from '../web/browser'

const member = 'a.bruinsma@blauwestoep.example'

/** One organiser's spring: the tests follow each other. */
let service: Service
let browser: Browser
let director: Visitor
let preview: ReadMail

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  director = await Visitor.arrive(browser, { viewport: { width: 1200, height: 900 } })
  preview = await service.announce(announcementWithReserve)
})
afterAll(async () => {
  expect(director.complaints).toEqual([])
  await browser.close()
  await service.stop()
  await removeTemporaryFolders()
})

const subjects = (address: string) => service.mailbox.subjects(address)
const told = (visitor: Visitor) => visitor.page.getByRole('status').textContent()
const type = async (visitor: Visitor, code: string) => {
  await visitor.page.getByLabel('De code uit de mail').fill(code)
  await visitor.button('Verder')
}
/** The code in the newest mail that has one. */
const code = async (): Promise<string> => {
  const subject = (await subjects(organiser)).findLast((one) => one.startsWith('Uw code:'))
  return /\d{6}/.exec(subject ?? '')?.[0] ?? ''
}

test('the preview shows what was understood and the mail to the members, inert in a sandbox', async () => {
  await director.press(preview, 'approve')
  const { page } = director
  expect(await page.locator('h1').textContent()).toBe('Zomerdag: samen onder één dak')
  await page.getByText('Hoeveel PE-punten levert').first().waitFor()
  expect(await page.getByRole('row', { name: /^Begin/ }).textContent()).toContain('13.00 tot 17.00 uur')
  // One frame for each mail: the invitation, and the hold on the reserve date.
  expect(await page.locator('iframe').count()).toBe(2)
  const frame = page.locator('iframe').first()
  expect(await frame.getAttribute('sandbox')).toBe('')
  const mail = frame.contentFrame()
  await mail.getByText('Ja, ik kom').waitFor()
  const button = await mail.locator('a[data-action="register"]').getAttribute('href')
  expect((await fetch(button ?? '')).status).toBe(404)
  expect(director.posts()).toEqual([])
})

test('whoever got the preview forwarded cannot approve: five wrong codes void the right one', async () => {
  const stranger = await Visitor.arrive(browser)
  await stranger.press(preview, 'approve')
  await stranger.button('Akkoord, verstuur')
  expect(await stranger.page.locator('h1').textContent()).toBe('Vul de code in')
  const right = await code()
  expect(right).toMatch(/^\d{6}$/)
  const wrong = right === '000000' ? '111111' : '000000'
  for (let tries = 0; tries < 5; tries += 1) {
    await type(stranger, wrong)
    await stranger.page.getByText('Dat is niet de code').waitFor()
  }
  await type(stranger, right)
  expect(await stranger.page.locator('h1').textContent()).toBe('Deze code is verlopen')
  expect(await stranger.context.cookies()).toEqual([])
  expect(await subjects(member)).toEqual([])
  await stranger.leave()
})

test('the organiser approves by button, once with the code that is mailed', async () => {
  await director.button('Akkoord, verstuur')
  expect(await director.page.locator('main').textContent()).toContain('m…@kleinekring.example')
  await type(director, await code())
  expect(await told(director)).toBe('Goedgekeurd en verzonden.')
  const [cookie, ...others] = await director.context.cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await subjects(member)).toEqual([
    'Komt u op do 14 mei? Zomerdag: samen onder één dak',
    expect.stringMatching(/^Reservedatum/),
  ])
})

test('a correction by form gives a new preview with the change marked, and the old page says so', async () => {
  const first = await service.announce(laterAnnouncement)
  await director.press(first, 'correct')
  const { page } = director
  await page.getByLabel('Hoeveel PE-punten levert').fill('4')
  await page.getByLabel('In gewone woorden').fill('Het begint om 12.30 uur.')
  await director.button('Maak een nieuw voorbeeld')
  expect(await told(director)).toContain('Aangepast.')
  const changed = await page.locator('tr.changed').allTextContents()
  expect(changed).toEqual([
    expect.stringMatching(/^Begin12\.30 uur gewijzigd/),
    expect.stringMatching(/^PE-punten.*4.* gewijzigd/),
  ])

  await director.press(first, 'approve')
  await page.getByText('Dit voorbeeld is vervangen door een nieuwer.').waitFor()
  expect(await page.getByRole('button').allTextContents()).toEqual([])
  await page.getByRole('link', { name: 'Naar het nieuwste voorbeeld' }).click()
  await page.locator('tr.changed').first().waitFor()
  expect(await page.locator('tr.changed').count()).toBe(2)
})

test('a browser that is known approves without a code', async () => {
  const codes = (await subjects(organiser)).filter((subject) => subject.startsWith('Uw code'))
  await director.button('Akkoord, verstuur')
  expect(await told(director)).toBe('Goedgekeurd en verzonden.')
  const after = await subjects(organiser)
  expect(after.filter((subject) => subject.startsWith('Uw code'))).toEqual(codes)
  expect((await subjects(member)).some((subject) => subject.includes('Oogstdag'))).toBe(true)
})

/** Asks for the list by mail, and follows its link to the organiser's page of that event. */
const openEventPage = async (visitor: Visitor, title: string): Promise<void> => {
  const mails = await service.mailbox.of(member)
  const mail = mails.find(({ subject }) => subject.includes(title))
  if (!mail) throw new Error(`No mail about ${title}`)
  await service.reply(mail, 'Wie komt er?')
  await visitor.press(await service.mailbox.newest(organiser, 'list'), 'list')
}

test('the list has names only in a browser that gave a code', async () => {
  const guest = await Visitor.arrive(browser)
  await guest.press(await service.mailbox.invitation(member), 'register')
  await guest.button('Ja, ik kom')
  await openEventPage(guest, 'Zomerdag')
  expect(await guest.page.locator('.counts').textContent()).toBe('Ja1Nee0Nog stil19')
  expect(await guest.page.locator('main').textContent()).not.toMatch(/Aafke Bruinsma|Nog niemand/)
  expect(await guest.page.getByText('Download als CSV').count()).toBe(0)
  expect(await guest.page.getByRole('button', { name: 'Mail mij de lijst' }).count()).toBe(1)
  const list = `${guest.page.url().replace(/\/list$/, '')}/list.csv`
  expect((await guest.context.request.get(list)).status()).toBe(404)
  await guest.leave()

  await openEventPage(director, 'Zomerdag')
  await director.page.getByRole('row', { name: 'Aafke Bruinsma Stichting De Blauwe Stoep' }).waitFor()
  const [download] = await Promise.all([
    director.page.waitForEvent('download'),
    director.page.getByRole('link', { name: 'Download als CSV' }).click(),
  ])
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(rows).toHaveLength(21)
  expect(rows[1]).toContain('Aafke Bruinsma;')
})

test('the organiser closes, opens and lets the day go ahead', async () => {
  await director.button('Sluit de aanmelding')
  await director.page.getByText('De aanmelding is gesloten sinds').waitFor()
  expect(await standingOf(service, 'b.oltmans@blauwestoep.example')).toBe('De aanmelding is gesloten.')
  await director.button('Open de aanmelding')
  await director.page.getByText('De aanmelding is open sinds').waitFor()
  expect(await standingOf(service, 'b.oltmans@blauwestoep.example')).toBe('Komt u?')
  await director.button('Gaat door')
  expect(await told(director)).toContain('gaat door')
  expect(await director.page.getByRole('button', { name: 'Gaat niet door' }).count()).toBe(0)
  expect((await subjects(member)).at(-1)).toMatch(/[Rr]eservedatum/)
})

test('a page that was open while the date fell through changes nothing, and makes the present offer', async () => {
  await openEventPage(director, 'Oogstdag')
  await director.button('Open de aanmelding')
  const invited = async (address: string) => {
    const mails = await service.mailbox.of(address)
    const mail = mails.find(({ subject }) => /^Komt u.*Oogstdag/.test(subject))
    if (!mail) throw new Error(`${address} was not invited`)
    return mail
  }
  const guest = await Visitor.arrive(browser)
  await guest.press(await invited(member), 'register')
  await guest.button('Ja, ik kom')
  const other = await Visitor.arrive(browser)
  const late = 'b.oltmans@blauwestoep.example'
  await other.press(await invited(late), 'register')

  await director.button('Gaat niet door')
  expect(await told(director)).toMatch(/15 oktober/)
  await service.stack.quiet()
  await other.button('Ja, ik kom')
  await other.page.getByText('De datum is veranderd sinds de mail met deze link.').waitFor()
  await other.page.getByText('donderdag 15 oktober 2020').first().waitFor()
  expect(await other.standing()).toBe('Komt u?')
  expect(await confirmationsOf(service, late)).toEqual([])
  await other.button('Ja, ik kom')
  expect(await other.standing()).toBe('Gelukt: u bent aangemeld.')

  const posts = guest.posts().length
  await guest.press(await invited(member), 'register')
  await guest.page.getByText('De datum is veranderd sinds de mail met deze link.').waitFor()
  await guest.page.waitForTimeout(300)
  expect(guest.posts()).toHaveLength(posts)
  expect(await guest.standing()).toMatch(/^U stond aangemeld voor donderdag 17 september 2020/)
  await Promise.all([guest.leave(), other.leave()])
})
