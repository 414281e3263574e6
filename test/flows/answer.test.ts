import { openEvent } from '../support/flows/announcements'
import { actionsOn, type Browser, formOf, openBrowser, type Page, textOf } from '../support/flows/browser'
import { type Received, readEntry } from '../support/flows/inbox'
import { ALL_MEMBERS, DIRECTOR, ROSALIND, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService({ members: 'all' })
  await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
})
afterAll(() => service.stop())

/** Each test has a member of its own, who has not answered yet. */
const silent = [...ALL_MEMBERS].filter((address) => address !== ROSALIND)
const someone = async (): Promise<{ address: string; invitation: Received; browser: Browser }> => {
  const address = silent.shift() ?? 'nobody is left'
  return { address, invitation: await service.newest(address, /Vlechtdag/), browser: openBrowser() }
}
const open = (browser: Browser, { buttons }: Received, action: string): Promise<Page> =>
  browser.visit(buttons[action] ?? `no button ${action}`)
const sequences = (mails: Received[]) => mails.map(({ entry }) => entry?.sequence)

test('the page names the person and the event, and one press registers', async () => {
  const { address, invitation, browser } = await someone()
  const page = await open(browser, invitation, 'register')
  expect(textOf(page)).toContain('Voor Aafke Bruinsma')
  expect(textOf(page)).toContain('donderdag 18 juni 2020')
  expect(actionsOn(page)[0]).toBe('register')
  const sent = await service.during(async () => {
    const done = await browser.press(page, 'register')
    expect(textOf(done)).toContain('Gelukt: u bent aangemeld.')
    expect(actionsOn(done)).toEqual(expect.arrayContaining(['undo', 'cancel']))
    expect(done.html).toContain('agenda.ics')
  })
  expect(sent.map(({ to }) => to)).toEqual([address])
  expect(sent[0]?.subject).toMatch(/^U bent aangemeld: Vlechtdag/)
  expect(sent[0]?.entry).toMatchObject({
    method: 'REQUEST',
    uid: invitation.entry?.uid,
    partstat: 'ACCEPTED',
    title: expect.not.stringContaining('Nog niet aangemeld'),
  })
  expect(sent[0]?.buttons).toMatchObject({ cancel: expect.any(String), calendar: expect.any(String) })
  const file = await open(browser, sent[0] as Received, 'calendar')
  expect(readEntry(file.html)).toMatchObject({ method: 'PUBLISH', start: '2020-06-18T13:00', attendee: '' })
})

test('pressing twice, reloading and going back confirm once', async () => {
  const { address, invitation, browser } = await someone()
  const sent = await service.during(async () => {
    const page = await open(browser, invitation, 'register')
    await Promise.all([browser.press(page, 'register'), browser.press(page, 'register')])
    const again = await browser.press(page, 'register')
    await browser.visit(again.url)
    await browser.press(page, 'register')
    expect(textOf(await open(browser, invitation, 'register'))).toContain('U bent aangemeld.')
  })
  expect(sent.map(({ to, subject }) => `${to} ${subject.slice(0, 16)}`)).toEqual([
    `${address} U bent aangemeld`,
  ])
})

test('the buttons pressed in turn end in the wish last asked for, with one confirmation for each change', async () => {
  const { address, invitation, browser } = await someone()
  const yes = await open(browser, invitation, 'register')
  const no = await open(browser, invitation, 'decline')
  const sent = await service.during(async () => {
    await browser.press(no, 'decline')
    await service.stack.quiet()
    await browser.press(yes, 'register')
    await service.stack.quiet()
    await browser.press(no, 'decline')
    await service.stack.quiet()
    await browser.press(yes, 'register')
  })
  expect(sent.map(({ to }) => to)).toEqual([address, address, address, address])
  expect(sent.map(({ entry }) => entry?.method)).toEqual(['CANCEL', 'REQUEST', 'CANCEL', 'REQUEST'])
  expect(sequences(sent)).toEqual([...sequences(sent)].sort((a = 0, b = 0) => a - b))
  expect(new Set(sequences(sent)).size).toBe(4)
  expect(new Set(sent.map(({ entry }) => entry?.uid))).toEqual(new Set([invitation.entry?.uid]))
  expect(textOf(await open(browser, invitation, 'register'))).toContain('U bent aangemeld.')
})

test('undo takes the last change back, and says so by mail', async () => {
  const { address, invitation, browser } = await someone()
  const done = await browser.press(await open(browser, invitation, 'register'), 'register')
  await service.stack.quiet()
  const sent = await service.during(() => browser.press(done, 'undo'))
  expect(sent.map(({ to, entry }) => `${to} ${entry?.method}`)).toEqual([`${address} CANCEL`])
  const page = await open(browser, invitation, 'register')
  expect(actionsOn(page)).toEqual(expect.arrayContaining(['register', 'decline']))
})

test('de-registering asks a press of its own, from the confirmation', async () => {
  const { address, invitation, browser } = await someone()
  await browser.press(await open(browser, invitation, 'register'), 'register')
  await service.stack.quiet()
  const confirmation = await service.newest(address, /^U bent aangemeld/)
  const page = await open(browser, confirmation, 'cancel')
  expect(textOf(page)).toContain('U bent aangemeld.')
  const sent = await service.during(async () => {
    expect(textOf(await browser.press(page, 'cancel'))).toContain('U bent afgemeld.')
  })
  expect(sent.map(({ to, entry }) => `${to} ${entry?.method}`)).toEqual([`${address} CANCEL`])
})

describe('from then on straight from the mail', () => {
  const auto = { 'x-press': 'auto' }
  const post = (browser: Browser, page: Page, action: string, headers: Record<string, string>) => {
    const form = formOf(page, action)
    return browser.post(new URL(form.action, page.url).href, form.fields, headers)
  }

  test('a browser that pressed before answers another event at once, by the post of the page’s script', async () => {
    const { address, invitation, browser } = await someone()
    await browser.press(await open(browser, invitation, 'register'), 'register')
    await service.reply(await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020')), 'akkoord')
    const page = await open(browser, await service.newest(address, /Komt u.*Zaaidag/), 'register')
    expect(page.html).toContain('data-auto')
    const sent = await service.during(async () => {
      const { status, html } = await post(browser, page, 'register', auto)
      expect(status).toBe(200)
      const done = await browser.visit(new URL(JSON.parse(html).next, page.url).href)
      expect(textOf(done)).toContain('Gelukt: u bent aangemeld.')
      expect(actionsOn(done)).toContain('undo')
    })
    expect(sent.map(({ to }) => to)).toEqual([address])
  })

  test('the same post from a browser without that cookie changes nothing', async () => {
    const { invitation } = await someone()
    const scanner = openBrowser()
    const sent = await service.during(async () => {
      const { status } = await post(scanner, await open(scanner, invitation, 'register'), 'register', auto)
      expect(status).toBe(422)
    })
    expect(sent).toEqual([])
    expect(scanner.cookies.size).toBe(0)
  })

  test('the cookie of one member opens nothing of another, and never de-registers', async () => {
    const one = await someone()
    const other = await someone()
    await one.browser.press(await open(one.browser, one.invitation, 'register'), 'register')
    await service.stack.quiet()
    const sent = await service.during(async () => {
      const page = await open(one.browser, other.invitation, 'register')
      expect(page.html).not.toContain('data-auto')
      expect((await post(one.browser, page, 'register', auto)).status).toBe(422)
      const mine = await open(one.browser, await service.newest(one.address, /^U bent aangemeld/), 'cancel')
      expect((await post(one.browser, mine, 'cancel', auto)).html).not.toContain('done')
    })
    expect(sent).toEqual([])
    expect(textOf(await open(one.browser, one.invitation, 'register'))).toContain('U bent aangemeld.')
  })
})

test('a forwarded link: “Dat ben ik niet” asks the organiser for an invitation of one’s own', async () => {
  const { address, invitation, browser } = await someone()
  const page = await open(browser, invitation, 'register')
  const href = /href="([^"]+\/not-me)"/.exec(page.html)?.[1] ?? ''
  const form = await browser.visit(new URL(href, page.url).href)
  const [action = ''] = actionsOn(form)
  const sent = await service.during(() =>
    browser.press(form, action, {
      typed: 'JA',
      name: 'Zeger Amstel',
      address: 'z.amstel@elders.example',
      organisation: 'Elders',
    }),
  )
  expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(sent[0]?.text).toContain('Zeger Amstel (Elders, z.amstel@elders.example)')
  expect(sent.some(({ to }) => to === address)).toBe(false)
})

test('a member who reads English gets the page, the confirmation and the entry in English', async () => {
  const invitation = await service.newest(ROSALIND, /Vlechtdag/)
  expect(invitation.entry?.title).toMatch(/^\[Not registered yet\]/)
  const browser = openBrowser()
  const page = await open(browser, invitation, 'register')
  expect(page.html).toContain('lang="en"')
  const sent = await service.during(async () => {
    expect(textOf(await browser.press(page, 'register'))).toContain('Done: you are registered.')
  })
  expect(sent.map(({ to }) => to)).toEqual([ROSALIND])
  expect(sent[0]?.subject).toMatch(/registered/)
})
