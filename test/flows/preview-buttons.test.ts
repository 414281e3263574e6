import { announcement, openEvent } from '../support/flows/announcements'
import { actionsOn, type Browser, openBrowser, type Page, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { DEPUTY, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService({ holdMinutes: 10 })
})
afterAll(() => service.stop())

const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const codeMailedTo = async (address: string): Promise<string> =>
  /\b\d{6}\b/.exec((await service.newest(address, /Uw code/)).text)?.[0] ?? ''

/** Presses a button of a preview in a browser that is not known yet, and gives the mailed code. */
const pressWithCode = async (browser: Browser, page: Page, action: string): Promise<Page> => {
  const asked = await browser.press(page, action)
  expect(textOf(asked)).toContain('een code van zes cijfers gemaild naar m…@kleinekring.example')
  await service.stack.quiet()
  return browser.press(asked, 'code', { code: await codeMailedTo(DIRECTOR) })
}

test('a press from a browser not yet known waits for the code that was mailed; from then on the browser is known', async () => {
  const browser = openBrowser()
  const first = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  const page = await browser.visit(button(first, 'approve'))
  expect(page.status).toBe(200)
  expect(actionsOn(page)).toEqual(expect.arrayContaining(['approve', 'proof', 'discard', 'correct']))

  const told = await pressWithCode(browser, page, 'approve')
  expect(textOf(told)).toContain('Goedgekeurd.')
  expect(toMembers(await service.during(() => service.clockOn(9)))).toEqual([])
  expect(toMembers(await service.during(() => service.clockOn(2)))).toHaveLength(6)

  const second = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
  const known = await service.during(async () => {
    const done = await browser.press(await browser.visit(button(second, 'approve')), 'approve')
    expect(textOf(done)).toContain('Goedgekeurd.')
  })
  expect(known.some(({ subject }) => /code/.test(subject))).toBe(false)
  const withheld = await browser.press(await browser.visit(button(second, 'approve')), 'withhold')
  expect(textOf(withheld)).toContain('Tegengehouden. Er is niets verzonden.')
  await service.stack.quiet()
  expect((await service.newest(DEPUTY, /Tegengehouden/)).text).toContain('Marijke Terlouw')
  expect(toMembers(await service.during(() => service.clockOn(30)))).toEqual([])
})

test('a wrong code approves nothing, and after five tries the code itself is worthless', async () => {
  const preview = await service.announce(await openEvent('Snoeidag', 'donderdag 17 september 2020'))
  const browser = openBrowser()
  const asked = await browser.press(await browser.visit(button(preview, 'approve')), 'approve')
  await service.stack.quiet()
  const code = await codeMailedTo(DIRECTOR)
  const wrong = code === '000000' ? '000001' : '000000'
  let page = asked
  for (const _ of [1, 2, 3, 4, 5]) {
    page = await browser.press(asked, 'code', { code: wrong })
    expect(page.status).toBe(422)
    expect(textOf(page)).toContain('Dat is niet de code')
  }
  expect(textOf(await browser.press(asked, 'code', { code }))).toContain('Deze code is verlopen')
  expect(browser.cookies.size).toBe(0)
  expect(toMembers(await service.during(() => service.clockOn(30)))).toEqual([])
})

test('a code is good for a quarter of an hour', async () => {
  const preview = await service.announce(await openEvent('Spitdag', 'donderdag 3 september 2020'))
  const browser = openBrowser()
  const asked = await browser.press(await browser.visit(button(preview, 'approve')), 'approve')
  await service.stack.quiet()
  const code = await codeMailedTo(DIRECTOR)
  await service.clockOn(16)
  expect(textOf(await browser.press(asked, 'code', { code }))).toContain('Deze code is verlopen')
})

test('correcting, a proof and discarding work by button, and the old page shows what replaced it', async () => {
  await service.clockOn(60)
  const preview = await service.announce(await announcement('verzet'))
  const browser = openBrowser()
  const page = await browser.visit(button(preview, 'correct'))
  const corrected = await service.during(async () => {
    const asked = await browser.press(page, 'correct', {
      typed: 'JA',
      words: 'Locatie: Het Pakhuis, Waalkade 3, Nijmegen',
    })
    await service.stack.quiet()
    const told = await browser.press(asked, 'code', { code: await codeMailedTo(DIRECTOR) })
    expect(textOf(told)).toContain('Aangepast.')
    expect(textOf(told)).toContain('Waalkade 3')
  })
  const next = corrected.findLast(({ subject }) => /Klopt dit/.test(subject))
  expect(next?.text).toMatch(/Waalkade 3, Nijmegen \(gewijzigd\)/)
  expect(textOf(await browser.visit(button(preview, 'approve')))).toMatch(/vervangen|nieuwer/)
  expect(actionsOn(await browser.visit(button(preview, 'approve')))).not.toContain('approve')

  const proofs = await service.during(async () =>
    browser.press(await browser.visit(button(next as Received, 'proof')), 'proof'),
  )
  expect(proofs.map(({ to, subject }) => `${to} ${subject.slice(0, 7)}`)).toContain(`${DIRECTOR} [Proef]`)
  expect(toMembers(proofs)).toEqual([])

  const gone = await browser.press(await browser.visit(button(next as Received, 'discard')), 'discard')
  expect(textOf(gone)).toContain('Weggegooid. Er is niets verzonden.')
  expect(actionsOn(await browser.visit(button(next as Received, 'approve')))).not.toContain('approve')
})

test('looking at a preview’s page and at the mail in it, however often, changes nothing', async () => {
  const preview = await service.announce(await openEvent('Kweekdag', 'donderdag 1 oktober 2020'))
  const sent = await service.during(async () => {
    for (const action of ['approve', 'proof', 'discard', 'correct']) {
      for (const method of ['GET', 'HEAD', 'GET']) {
        const { status } = await openBrowser().request(button(preview, action), { method })
        expect(status).toBe(200)
      }
    }
    const page = await openBrowser().visit(button(preview, 'approve'))
    const path = /"(\/v\/[^"]+\/mail\/[^"]+)"/.exec(page.html)?.[1] ?? ''
    const mail = await openBrowser().visit(new URL(path, page.url).href)
    expect(textOf(mail)).toContain('Ja, ik kom')
    await service.clockOn(60)
  })
  expect(sent).toEqual([])
})
