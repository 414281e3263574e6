import type { Browser, BrowserContextOptions } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { faultsOf, inlineOf } from '../support/browser/inspect'
import { Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { announcement } from '../support/flows/announcements'
import { openBrowser } from '../web/browser'

let service: Service
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  await service.openEvent(await announcement('twee-ochtenden', { '1 deelnemer': '20 deelnemers' }))
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  await removeTemporaryFolders()
})
afterEach(async () => {
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})

const arrive = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
  visitor = await Visitor.arrive(browser, options)
  return visitor
}
/** Where the mail of this member leads, for one of the mornings (counted from 1) or for the choice. */
const linkOf = async (member: string, morning: number | null = null): Promise<string> => {
  const page = (await service.mailbox.link(member, 'register')).split('/').slice(0, 5).join('/')
  return morning === null ? page : `${page}/register/s${morning}`
}
const FOCUSED = `document.activeElement.textContent.trim()`

test('by keyboard alone: Tab goes from morning to morning, Enter chooses, and one press more switches', async () => {
  const { page } = await arrive()
  await page.goto(await linkOf('a.bruinsma@blauwestoep.example'))
  const reached: unknown[] = []
  for (let press = 1; press <= 2; press += 1) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(FOCUSED))
  }
  expect(reached).toEqual(['Ja, ik kom dinsdag 19 mei', 'Ja, ik kom donderdag 21 mei'])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/done?did=register&unit=*')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld voor donderdag 21 mei.')
  await page.getByRole('button', { name: 'Wissel naar dinsdag 19 mei' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('heading', { name: 'Gelukt: u bent aangemeld voor dinsdag 19 mei.' }).waitFor()
  await visitor.button('Ongedaan maken')
  expect(await visitor.standing()).toBe('Ongedaan gemaakt. U bent aangemeld voor donderdag 21 mei.')
})

test('without script, 320 px wide: JA is typed beside the morning that it is for', async () => {
  const { page } = await arrive({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.goto(await linkOf('b.oltmans@blauwestoep.example'))
  const form = page.locator('li', { hasText: 'donderdag 21 mei 2020' }).locator('form')
  await form.getByRole('button').click()
  expect(visitor.posts()).toEqual([])
  await form.getByLabel('Typ JA om te bevestigen').fill('ja')
  await form.getByRole('button').click()
  await page.waitForURL('**/done?did=register&unit=*')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld voor donderdag 21 mei.')
})

test('a known browser chooses straight from the mail; to switch it asks a press', async () => {
  const member = 'c.vanderhorst@zevenbruggen.example'
  const { page } = await arrive()
  await page.goto(await linkOf(member))
  await visitor.button('Ik kan op geen van deze dagen')
  await service.stack.quiet()
  await page.goto(await linkOf(member, 1))
  await page.waitForURL('**/done?did=register&unit=*')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld voor dinsdag 19 mei.')
  const before = visitor.posts().length
  await page.goto(await linkOf(member, 2))
  await page.waitForTimeout(300)
  expect(visitor.posts()).toHaveLength(before)
  expect(await page.locator('.answers button').first().textContent()).toBe('Wissel naar donderdag 21 mei')
  await visitor.button('Wissel naar donderdag 21 mei')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld voor donderdag 21 mei.')
})

test('the same link in a browser that is not known only shows the page, that morning first', async () => {
  const { page } = await arrive()
  await page.goto(await linkOf('dj.postma@zevenbruggen.example', 2))
  await page.waitForTimeout(300)
  expect(visitor.posts()).toEqual([])
  expect(await page.locator('.answers button').first().textContent()).toBe('Ja, ik kom donderdag 21 mei')
})

test.each([
  ['light', 320],
  ['dark', 1100],
] as const)('axe finds nothing before and after the choice: %s, %i px wide', async (colorScheme, width) => {
  const { page } = await arrive({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
  await page.goto(await linkOf('e.yildirim@brededak.example'))
  expect(await faultsOf(page)).toEqual([])
  await page.locator('.slots button').first().click()
  await page.waitForURL('**/done?*')
  expect(await faultsOf(page)).toEqual([])
  expect(await inlineOf(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
})
