import type { Browser, BrowserContextOptions, Response } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { laterAnnouncement } from '../support/browser/announcement'
import { confirmationsOf, standingOf } from '../support/browser/answers'
import { faultsOf, inlineOf, protectionOf } from '../support/browser/inspect'
import { organiser, Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { openBrowser } from '../web/browser'

let service: Service
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  await service.openEvent()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  await removeTemporaryFolders()
})
afterEach(async () => {
  const elsewhere = visitor.requests.filter(({ url }) => !url.startsWith(`${service.url}/`))
  expect({ elsewhere, complaints: visitor.complaints }).toEqual({ elsewhere: [], complaints: [] })
  await visitor.leave()
})

const arrive = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
  visitor = await Visitor.arrive(browser, options)
  return visitor
}
const FOCUSED = `({
  text: document.activeElement.textContent,
  outline: getComputedStyle(document.activeElement).outlineStyle,
})`

test('by keyboard alone: Tab and Enter register, Tab and Space undo', async () => {
  const member = 'a.bruinsma@blauwestoep.example'
  const { page } = await arrive()
  await page.goto(await service.mailbox.link(member, 'register'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate(FOCUSED)).toEqual({ text: 'Ja, ik kom', outline: 'solid' })
  await page.keyboard.press('Enter')
  await page.waitForURL('**/done?did=register')
  await service.stack.quiet()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(FOCUSED)).toEqual({ text: 'Ongedaan maken', outline: 'solid' })
  await page.keyboard.press('Space')
  await page.waitForURL('**/done?did=undo')
  expect(await confirmationsOf(service, member)).toEqual(['registered', 'deregistered'])
})

test('without script, 320 px wide: the page asks to type JA, and any other word changes nothing', async () => {
  const member = 'b.oltmans@blauwestoep.example'
  const { page } = await arrive({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.goto(await service.mailbox.link(member, 'register'))
  const form = page.locator('form[data-action="register"]')
  for (const word of ['', 'nee']) {
    await form.getByLabel('Typ JA om te bevestigen').fill(word)
    await form.getByRole('button').click()
  }
  expect(visitor.posts()).toEqual([])
  await form.getByLabel('Typ JA om te bevestigen').fill('ja')
  await form.getByRole('button').click()
  await page.waitForURL('**/done?did=register')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld.')
  expect(await confirmationsOf(service, member)).toEqual(['registered'])
})

test('a member who reads English gets English, from mail to confirmation', async () => {
  const member = 'r.ashby@groundwork-homes.example'
  const { page } = await arrive()
  await visitor.press(await service.mailbox.invitation(member), 'register')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByText('For Rosalind Ashby, Groundwork Homes').waitFor()
  await visitor.button('Yes, I am coming')
  expect(await visitor.standing()).toBe('Done: you are registered.')
  expect(await page.locator('main').textContent()).toContain('Thursday 14 May 2020')
  expect(await page.locator('main').textContent()).not.toMatch(/aanme|agenda|Ongedaan|Wanneer/)
  expect(await confirmationsOf(service, member)).toEqual(['registered'])
})

test('somebody else asks for an invitation of their own: the organiser is told, nothing else changes', async () => {
  const member = 'c.vanderhorst@zevenbruggen.example'
  const { page } = await arrive()
  await visitor.press(await service.mailbox.invitation(member), 'register')
  await page.getByRole('link', { name: 'Dat ben ik niet' }).click()
  await page.getByLabel('Uw naam').fill('Olga Steenwinkel')
  await page.getByLabel('Uw mailadres').fill('o.steenwinkel@zevenbruggen.example')
  await page.getByLabel('Uw organisatie').fill('Woonvereniging Zeven Bruggen')
  await visitor.button('Vraag een uitnodiging')
  await page.getByRole('heading', { name: 'Uw vraag is verstuurd' }).waitFor()
  const mail = (await service.mailbox.of(organiser)).at(-1)
  expect(mail?.subject).toBe('Vraagt een eigen plaats: Olga Steenwinkel')
  expect(mail?.text).toContain('o.steenwinkel@zevenbruggen.example')
  expect(await standingOf(service, member)).toBe('Komt u?')
  expect(await service.mailbox.of('o.steenwinkel@zevenbruggen.example')).toEqual([])
})

const shared = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
}
const pageProtection = {
  ...shared,
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; style-src 'self'; script-src 'self'; .*frame-ancestors 'none'/,
  ),
}
const mailProtection = {
  ...shared,
  'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'self'; sandbox$/),
}

test('every page: axe finds nothing, nothing is inline, and all headers are there', async () => {
  const { mailbox } = service
  const member = 'dj.postma@zevenbruggen.example'
  const register = await mailbox.link(member, 'register')
  const answer = register.replace(/\/register$/, '')
  await service.reply(await mailbox.invitation(member), 'Wie komt er?')
  const [unsubscribe, organise, approved] = [
    await mailbox.link(member, 'unsubscribe'),
    await mailbox.link(organiser, 'list'),
    await mailbox.link(organiser, 'approve'),
  ]
  const preview = await service.announce(laterAnnouncement)
  // The policy is lifted here only, so that axe itself can be put into the page.
  const { page } = await arrive({ bypassCSP: true })
  const answers: Response[] = []
  page.on('response', (got) => {
    const isPage = got.request().resourceType() === 'document' && got.url().startsWith(service.url)
    if (isPage && got.status() !== 303) answers.push(got)
  })
  const byScript = (form: string) =>
    Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.evaluate(`document.querySelector('form[data-action="${form}"]').submit()`),
    ])
  const steps: [string, () => Promise<unknown>][] = [
    ['home', () => page.goto(service.url)],
    ['a bad link', () => page.goto(`${answer}x`)],
    ['nothing there', () => page.goto(`${service.url}/elders`)],
    ['answer, silent', () => page.goto(register)],
    ['answer, no person seen', () => byScript('register')],
    ['answer, registered', () => page.goto(register).then(() => visitor.button('Ja, ik kom'))],
    ['answer, coming', () => page.goto(answer)],
    ['answer, about to cancel', () => page.goto(`${answer}/cancel`)],
    ['answer, cancelled', () => visitor.button('Afmelden')],
    ['answer, undone', () => visitor.button('Ongedaan maken')],
    ['somebody else', () => page.goto(`${answer}/not-me`)],
    ['unsubscribe', () => page.goto(unsubscribe)],
    ['unsubscribed', () => visitor.button('Geen uitnodigingen meer')],
    ['preview, approved', () => page.goto(approved)],
    ['preview', () => visitor.press(preview, 'approve')],
    ['preview, no person seen', () => byScript('approve')],
    ['code', () => visitor.press(preview, 'approve').then(() => visitor.button('Akkoord, verstuur'))],
    ['organise', () => page.goto(organise)],
  ]
  for (const [name, step] of steps) {
    await step()
    const [faults, inline] = [await faultsOf(page), await inlineOf(page)]
    expect({ name, faults, inline }).toEqual({ name, faults: [], inline: [] })
  }
  const isMail = (got: Response) => /\/mail\/\d+\/\d+$/.test(got.url())
  expect(answers.filter(isMail).length).toBeGreaterThan(0)
  expect(answers.length).toBeGreaterThanOrEqual(steps.length)
  for (const got of answers) {
    expect(protectionOf(got)).toEqual(isMail(got) ? mailProtection : pageProtection)
  }
})

test('the browser’s own question for an icon is answered, and a page may be asked for with HEAD', async () => {
  await arrive()
  expect((await fetch(`${service.url}/favicon.ico`)).status).toBe(204)
  const head = await fetch(service.url, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})
