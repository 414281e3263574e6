import type { Browser, BrowserContext, Page } from 'playwright-core'
import { answerPage } from '../../functions/web/answer-page'
import { previewPage } from '../../functions/web/preview-page'
import { openBrowser } from './browser'
import { PageServer } from './page-server'
import { clearDraft, previewProps } from './sample-drafts'
import { answerProps, press, standing } from './sample-values'

const pages = {
  answer: answerPage(answerProps),
  unseen: answerPage({ ...answerProps, press: { ...press, seen: 'unseen' } }),
  known: answerPage({ ...answerProps, atOnce: true }),
  leaving: answerPage({ ...answerProps, ...standing('coming'), intent: 'cancel' }),
  preview: previewPage({ ...previewProps, draft: clearDraft }),
  done: answerPage({ ...answerProps, ...standing('coming'), intent: 'none', changed: 'register' }),
  mail: '<!doctype html><title>Mail</title><a href="/known">Ja, ik kom</a>',
}

let browser: Browser
let server: PageServer
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await PageServer.start(pages)
  context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await server[Symbol.asyncDispose]()
})

const open = (name: keyof typeof pages) => page.goto(`${server.origin}/${name}`)
const arrived = () => page.waitForURL('**/done')
const register = 'form[data-action="register"]'

test('a press on the green button sends proof of a person', async () => {
  await open('answer')
  await page.getByRole('button', { name: 'Ja, ik kom' }).click()
  await arrived()
  expect(server.posted).toEqual([
    {
      path: '/a',
      header: null,
      fields: { token: 'k1.token', wish: 'register', proof: 'nonce-signed', typed: '' },
    },
  ])
})

test.each(['Enter', 'Space'])('by keyboard alone: Tab to the button, then %s', async (key) => {
  await open('answer')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Ja, ik kom')
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  await page.keyboard.press(key)
  await arrived()
  expect(server.posted.map(({ fields }) => fields)).toMatchObject([
    { wish: 'register', proof: 'nonce-signed' },
  ])
})

test('Enter in a field of a longer form counts as a press', async () => {
  await open('preview')
  await page.getByLabel('Hoeveel PE-punten levert dit op?').fill('4')
  await page.keyboard.press('Enter')
  await arrived()
  expect(server.posted[0]?.fields).toMatchObject({
    wish: 'correct',
    proof: 'nonce-signed',
    'answers[/events/0/pePoints/points][1]': '4',
  })
})

test.each([
  ['element.click()', `document.querySelector('${register} button').click()`],
  [
    'a dispatched click',
    `document.querySelector('${register} button').dispatchEvent(new MouseEvent('click'))`,
  ],
  ['form.submit()', `document.querySelector('${register}').submit()`],
  ['form.requestSubmit()', `document.querySelector('${register}').requestSubmit()`],
])('a machine that sends the form with %s brings no proof', async (_, script) => {
  await open('answer')
  await Promise.all([arrived(), page.evaluate(script)])
  expect(server.posted.map(({ fields }) => fields)).toMatchObject([
    { wish: 'register', proof: '', typed: '' },
  ])
})

test('moving, hovering, focusing, scrolling and waiting send nothing', async () => {
  await open('answer')
  await page.mouse.move(20, 20)
  await page.getByRole('button', { name: 'Ja, ik kom' }).hover()
  await page.getByRole('button', { name: 'Ja, ik kom' }).focus()
  await page.mouse.wheel(0, 400)
  await page.waitForTimeout(600)
  expect(page.url()).toBe(`${server.origin}/answer`)
  expect(server.posted).toEqual([])
})

test('with script the word is not asked for; where no person was seen, it is', async () => {
  await open('answer')
  expect(await page.getByLabel('Typ JA om te bevestigen').first().isVisible()).toBe(false)
  await open('unseen')
  expect(await page.getByLabel('Typ JA om te bevestigen').first().isVisible()).toBe(true)
  await page.getByLabel('Typ JA om te bevestigen').first().fill('ja')
  await page.getByRole('button', { name: 'Ja, ik kom' }).click()
  await arrived()
  expect(server.posted[0]?.fields).toMatchObject({ wish: 'register', typed: 'ja', proof: 'nonce-signed' })
})

test('without script one types JA, and the browser asks for it', async () => {
  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const still = await bare.newPage()
  await still.goto(`${server.origin}/answer`)
  await still.getByRole('button', { name: 'Ja, ik kom' }).click()
  expect(server.posted).toEqual([])
  await still.locator(`${register} input[name="typed"]`).fill('JA')
  await still.keyboard.press('Enter')
  await still.waitForURL('**/done')
  await bare.close()
  expect(server.posted.map(({ fields }) => fields)).toEqual([
    { token: 'k1.token', wish: 'register', proof: '', typed: 'JA' },
  ])
})

test('a known browser registers straight from the mail, once; Back and reload do not press again', async () => {
  await open('mail')
  await page.getByRole('link', { name: 'Ja, ik kom' }).click()
  await arrived()
  expect(server.posted).toEqual([
    { path: '/a', header: 'auto', fields: { token: 'k1.token', wish: 'register', proof: '', typed: '' } },
  ])
  await page.reload()
  await page.goBack()
  expect(page.url()).toBe(`${server.origin}/mail`)
  await page.goForward()
  expect(page.url()).toBe(`${server.origin}/done`)
  await page.waitForTimeout(300)
  expect(server.posted).toHaveLength(1)
})

test('where a known browser is refused, the ordinary button is there', async () => {
  server.next = null
  await open('known')
  await page.getByRole('button', { name: 'Ja, ik kom' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ik ben verhinderd' }).isVisible()).toBe(true)
  expect(await page.getByText('Een ogenblik').isVisible()).toBe(false)
  server.next = '/done'
  await page.getByRole('button', { name: 'Ja, ik kom' }).click()
  await arrived()
  expect(server.posted.map(({ header, fields }) => [header, fields['proof']])).toEqual([
    ['auto', ''],
    [null, 'nonce-signed'],
  ])
})

test('an answer that names another site is not followed', async () => {
  server.next = 'https://elders.example/'
  await open('known')
  await page.getByRole('button', { name: 'Ja, ik kom' }).waitFor()
  expect(page.url()).toBe(`${server.origin}/known`)
})

test('de-registering asks a press, also in a known browser', async () => {
  await open('leaving')
  await page.waitForTimeout(300)
  expect(server.posted).toEqual([])
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await arrived()
  expect(server.posted.map(({ fields }) => fields)).toMatchObject([{ wish: 'cancel', proof: 'nonce-signed' }])
})

test('GET and HEAD of any page by a program post nothing', async () => {
  for (const name of Object.keys(pages)) {
    for (const method of ['GET', 'HEAD']) {
      expect((await fetch(`${server.origin}/${name}`, { method })).status).toBe(200)
    }
  }
  expect(server.posted).toEqual([])
})

test('the preview frames the members’ mail under the policy that we serve', async () => {
  await open('preview')
  await page.frameLocator('iframe').getByText('De mail.').waitFor()
  expect(server.posted).toEqual([])
})
