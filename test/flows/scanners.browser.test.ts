import type { Browser } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { laterAnnouncement } from '../support/browser/announcement'
import { confirmationsOf, standingOf } from '../support/browser/answers'
import { organiser, Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { openBrowser } from '../web/browser'

const silent = 'a.bruinsma@blauwestoep.example'
const coming = 'b.oltmans@blauwestoep.example'

let service: Service
let browser: Browser
/** Of each mail link its address, and the form behind it that a machine would send. */
let links: { link: string; form: string }[]
let mailsBefore: number

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  await service.openEvent()
  await humanRegisters(coming)
  const { mailbox } = service
  const invitation = await mailbox.invitation(coming)
  await service.reply(invitation, 'Wie komt er?')
  await service.announce(laterAnnouncement)
  links = [
    { link: await mailbox.link(silent, 'register'), form: 'register' },
    { link: await mailbox.link(silent, 'decline'), form: 'decline' },
    { link: await mailbox.link(coming, 'cancel'), form: 'cancel' },
    { link: await mailbox.link(silent, 'unsubscribe'), form: 'unsubscribe' },
    { link: await mailbox.link(organiser, 'approve'), form: 'approve' },
    { link: await mailbox.link(organiser, 'discard'), form: 'discard' },
    { link: await mailbox.link(organiser, 'list'), form: 'close' },
  ]
  mailsBefore = (await service.stack.mails()).length
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  await removeTemporaryFolders()
})

const humanRegisters = async (member: string): Promise<void> => {
  const human = await Visitor.arrive(browser)
  await human.press(await service.mailbox.invitation(member), 'register')
  await human.button('Ja, ik kom')
  await human.leave()
}

/** No registration, de-registration, approval, unsubscribe or code: no mail left, and every page says so. */
const expectNothingChanged = async (): Promise<void> => {
  await service.stack.quiet()
  expect(await service.stack.mails()).toHaveLength(mailsBefore)
  expect(await standingOf(service, silent)).toBe('Komt u?')
  expect(await standingOf(service, coming)).toBe('U bent aangemeld.')
  for (const { link, form } of links) {
    const forms = (await (await fetch(link)).text()).match(/(?<= data-action=")[^"]+/g)
    expect({ link, forms }).toEqual({ link, forms: expect.arrayContaining([form]) })
  }
}

test('HEAD and GET change nothing on any link, fifty times on the green button neither', async () => {
  const [green = { link: '' }] = links
  const looked = [...links, ...Array.from({ length: 49 }, () => green)].map(({ link }) => fetch(link))
  const heads = links.map(({ link }) => fetch(link, { method: 'HEAD' }))
  const statuses = (await Promise.all([...looked, ...heads])).map(({ status }) => status)
  expect(statuses).toEqual(Array(2 * links.length + 49).fill(200))
  await expectNothingChanged()
})

test('a browser without a past that runs the script changes nothing by looking', async () => {
  const scanner = await Visitor.arrive(browser)
  for (const { link } of links) {
    await scanner.page.goto(link, { waitUntil: 'networkidle' })
    await scanner.page.mouse.wheel(0, 2000)
  }
  expect(scanner.posts()).toEqual([])
  expect(await scanner.context.cookies()).toEqual([])
  await scanner.leave()
  await expectNothingChanged()
})

/** A program in the page: fills whatever can be filled or leaves it as it is, and sends the form its own way. */
const program = (form: string, sends: string, fills: 'filled' | 'left as they are') => `{
  const form = document.querySelector('form[data-action="${form}"]')
  const fields = form.querySelectorAll('input:not([type=hidden]):not([type=radio]), textarea')
  for (const field of ${JSON.stringify(fills)} === 'filled' ? fields : []) field.value = 'test'
  const typed = form.elements.namedItem('typed')
  if (${JSON.stringify(sends)} !== 'form.submit()') typed.value = ''
  ${sends}
}`

test.each([
  ['form.submit()', 'filled'],
  ['form.submit()', 'left as they are'],
  ['form.requestSubmit()', 'filled'],
  ['form.requestSubmit()', 'left as they are'],
  ["form.querySelector('button').click()", 'filled'],
  ["form.querySelector('button').click()", 'left as they are'],
] as const)(
  'a program that sends the forms with %s, their fields %s, changes nothing',
  async (sends, fills) => {
    const scanner = await Visitor.arrive(browser)
    for (const { link, form } of links) {
      await scanner.page.goto(link)
      const answered = scanner.page.waitForResponse((answer) => answer.request().method() === 'POST')
      await scanner.page.evaluate(program(form, sends, fills))
      expect((await answered).status()).toBe(422)
      await scanner.page.getByText('Er is nog niets veranderd.').waitFor()
    }
    expect(scanner.posts()).toHaveLength(links.length)
    expect(await scanner.context.cookies()).toEqual([])
    await scanner.leave()
    await expectNothingChanged()
  },
)

test('a request of its own without proof changes nothing: made up, borrowed from another link, or "auto"', async () => {
  const [register, , , unsubscribe] = links
  const borrowed = await nonceOf(unsubscribe?.link ?? '')
  for (const { link, form } of links) {
    const action = link.replace(/\/[a-z-]+$/, '')
    const nonce = link === unsubscribe?.link ? await nonceOf(register?.link ?? '') : borrowed
    for (const proof of ['', 'k1.proof.made-up', nonce]) {
      const body = new URLSearchParams({
        wish: form,
        token: action.split('/').at(-1) ?? '',
        proof,
        typed: 'test',
      })
      const answer = await fetch(action, { method: 'POST', body, headers: { 'x-press': 'auto' } })
      expect(answer.status).toBe(422)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  }
  await expectNothingChanged()
})

const nonceOf = async (link: string): Promise<string> => {
  const nonce = /data-press="([^"]+)"/.exec(await (await fetch(link)).text())?.[1]
  if (!nonce) throw new Error('The page has no form')
  return nonce
}

test('a scan at the moment of the click does nothing, and the click that follows counts', async () => {
  const member = 'c.vanderhorst@zevenbruggen.example'
  const mail = await service.mailbox.invitation(member)
  const link = await service.mailbox.link(member, 'register')
  const scanner = await Visitor.arrive(browser)
  await scanner.page.goto(link)
  const human = await Visitor.arrive(browser)
  await human.press(mail, 'register')
  await Promise.all([fetch(link), scanner.page.reload(), human.page.waitForTimeout(400)])
  expect(await standingOf(service, member)).toBe('Komt u?')
  await human.button('Ja, ik kom')
  await Promise.all([fetch(link), scanner.page.reload()])
  expect(await standingOf(service, member)).toBe('U bent aangemeld.')
  expect(await confirmationsOf(service, member)).toEqual(['registered'])
  await Promise.all([scanner.leave(), human.leave()])
})

test('a person stops a stream with one press and turns it on again; a mail program with one POST', async () => {
  const member = 'dj.postma@zevenbruggen.example'
  const mail = await service.mailbox.invitation(member)
  const human = await Visitor.arrive(browser)
  await human.press(mail, 'unsubscribe')
  await human.button('Geen uitnodigingen meer')
  expect(await human.page.locator('h1').textContent()).toBe('U krijgt geen uitnodigingen meer')
  await human.button('Weer aanzetten')
  expect(await human.page.locator('h1').textContent()).toBe('U krijgt weer uitnodigingen')

  const [, target] = /^<(.+)>$/.exec(mail.listUnsubscribe ?? '') ?? []
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const answer = await fetch(target ?? '', { method: 'POST', body, redirect: 'error' })
  expect(answer.status).toBe(200)
  await human.page.goto(target ?? '')
  expect(await human.page.locator('h1').textContent()).toBe('U krijgt geen uitnodigingen meer')
  await human.leave()
})
