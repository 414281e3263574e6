import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { confirmationsOf, standingOf } from '../support/browser/answers'
import { calendarEntry } from '../support/browser/calendar-entry'
import { Service } from '../support/browser/service'
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
beforeEach(async () => {
  visitor = await Visitor.arrive(browser)
})
afterEach(async () => {
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})

const invitation = (member: string) => service.mailbox.invitation(member)
const standing = (member: string) => standingOf(service, member)
const confirmations = (member: string) => confirmationsOf(service, member)

/** This browser presses once for this member, and de-registers again: known, and not coming. */
const becomeKnown = async (member: string): Promise<void> => {
  await visitor.press(await invitation(member), 'register')
  await visitor.button('Ja, ik kom')
  await service.stack.quiet()
  await visitor.button('Afmelden')
}

test('the first time: the mail leads to a page, one press registers, and a confirmation follows', async () => {
  const member = 'a.bruinsma@blauwestoep.example'
  await visitor.press(await invitation(member), 'register')
  await visitor.page.getByText('Voor Aafke Bruinsma, Stichting De Blauwe Stoep').waitFor()
  expect(await visitor.page.locator('h1').textContent()).toBe('Zomerdag: samen onder één dak')
  expect(await visitor.page.locator('main').textContent()).toContain('donderdag 14 mei 2020')
  expect(await visitor.standing()).toBe('Komt u?')
  expect(await confirmations(member)).toEqual([])

  await visitor.button('Ja, ik kom')
  expect(await visitor.page.getByRole('status').textContent()).toContain('Gelukt: u bent aangemeld.')
  expect(await confirmations(member)).toEqual(['registered'])
})

test('the calendar link gives the entry that is in the confirmation too', async () => {
  const member = 'a.bruinsma@blauwestoep.example'
  await visitor.press(await invitation(member), 'register')
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('link', { name: 'Zet in uw agenda' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('agenda.ics')
  const entry = calendarEntry(await readFile(await download.path(), 'utf8'))
  expect(entry).toEqual({
    uid: expect.stringMatching(/\S+@\S+/),
    title: 'Zomerdag: samen onder één dak',
    start: '2020-05-14T13:00:00',
    end: '2020-05-14T17:00:00',
    zone: 'Europe/Amsterdam',
    zones: 1,
  })
  const mailed = (await service.mailbox.newest(member, 'cancel')).calendar
  expect(calendarEntry(mailed ?? '')).toEqual(entry)
})

test('undo and de-registration stand on the page, and each is confirmed', async () => {
  const member = 'b.oltmans@blauwestoep.example'
  await visitor.press(await invitation(member), 'register')
  await visitor.button('Ja, ik kom')
  await service.stack.quiet()
  await visitor.button('Ongedaan maken')
  expect(await visitor.standing()).toBe('Ongedaan gemaakt. Komt u?')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered'])
  await visitor.button('Ja, ik kom')
  await service.stack.quiet()
  await visitor.button('Afmelden')
  expect(await visitor.standing()).toBe('U bent afgemeld.')
  expect(await standing(member)).toBe('U bent afgemeld.')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered', 'registered', 'deregistered'])
})

test('the next time the mail registers at once; Back and reload do not press again', async () => {
  const member = 'c.vanderhorst@zevenbruggen.example'
  await becomeKnown(member)
  await service.stack.quiet()
  const before = visitor.posts().length
  await visitor.press(await invitation(member), 'register')
  await visitor.page.waitForURL('**/done?did=register')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld.')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered', 'registered'])
  await visitor.page.reload()
  await visitor.page.goBack()
  expect(visitor.page.url()).toBe('https://webmail.example/')
  await visitor.page.goForward()
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld.')
  expect(visitor.posts()).toHaveLength(before + 1)
  expect(await confirmations(member)).toHaveLength(3)
})

test('whoever de-registers and goes back to the page of the mail, or reloads it, stays de-registered', async () => {
  const member = 'dj.postma@zevenbruggen.example'
  await becomeKnown(member)
  const before = visitor.posts().length
  await visitor.page.goBack()
  await visitor.page.goBack()
  expect(visitor.page.url()).toMatch(/\/register$/)
  await visitor.page.reload()
  await visitor.page.waitForTimeout(400)
  expect(await visitor.standing()).toBe('U bent afgemeld.')
  expect(visitor.posts()).toHaveLength(before)
  expect(await standing(member)).toBe('U bent afgemeld.')
})

test('a double click registers once, and undoes once', async () => {
  const member = 'e.yildirim@brededak.example'
  await visitor.press(await invitation(member), 'register')
  await visitor.page.getByRole('button', { name: 'Ja, ik kom' }).dblclick()
  await visitor.page.waitForURL('**/done?did=register')
  expect(await confirmations(member)).toEqual(['registered'])
  await visitor.page.getByRole('button', { name: 'Ongedaan maken' }).dblclick()
  await visitor.page.waitForURL('**/done?did=undo')
  expect(await standing(member)).toBe('Komt u?')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered'])
})

test('the same press on two pages counts once, undo too', async () => {
  const member = 'f.nollen@brededak.example'
  const link = await service.mailbox.link(member, 'register')
  const other = await visitor.context.newPage()
  for (const page of [visitor.page, other]) await page.goto(link)
  for (const page of [visitor.page, other]) await page.getByRole('button', { name: 'Ja, ik kom' }).click()
  await other.waitForURL('**/done?did=register')
  expect(await confirmations(member)).toEqual(['registered'])
  for (const page of [visitor.page, other]) {
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('heading', { name: 'Komt u?' }).waitFor()
    await service.stack.quiet()
  }
  expect(await standing(member)).toBe('Komt u?')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered'])
})

test('undo is of the change that its page tells of: later changes stay', async () => {
  const member = 'l.timmerije@veenrand.example'
  await visitor.press(await invitation(member), 'register')
  await visitor.button('Ja, ik kom')
  const other = await visitor.context.newPage()
  await other.goto(visitor.page.url())
  await service.stack.quiet()
  await visitor.button('Afmelden')
  await other.getByRole('button', { name: 'Ongedaan maken' }).click()
  await other.getByRole('heading', { name: 'U bent afgemeld.' }).waitFor()
  expect(await standing(member)).toBe('U bent afgemeld.')
  expect(await confirmations(member)).toEqual(['registered', 'deregistered'])
})

test('both buttons in turn end in what was asked last, with one confirmation for each change', async () => {
  const member = 'g.wijnstra@noorderwal.example'
  await visitor.press(await invitation(member), 'decline')
  await visitor.button('Ik ben verhinderd')
  expect(await visitor.standing()).toBe('Genoteerd: u bent verhinderd.')
  await service.stack.quiet()
  await visitor.button('Ik kom toch')
  expect(await visitor.standing()).toBe('Gelukt: u bent aangemeld.')
  await service.stack.quiet()
  await visitor.press(await invitation(member), 'decline')
  await visitor.button('Ik ben verhinderd')
  expect(await standing(member)).toBe('U bent afgemeld.')
  expect(await confirmations(member)).toEqual(['declined', 'registered', 'deregistered'])
})

test('de-registering asks a press, also in a known browser; declining while silent does not', async () => {
  const [coming, silent] = ['h.verschoor@noorderwal.example', 'i.koopal@lagedrempel.example']
  await visitor.press(await invitation(coming), 'register')
  await visitor.button('Ja, ik kom')
  const confirmation = await service.mailbox.newest(coming, 'cancel')
  for (const [mail, action] of [
    [confirmation, 'cancel'],
    [await invitation(coming), 'decline'],
  ] as const) {
    const before = visitor.posts().length
    await visitor.press(mail, action)
    await visitor.page.waitForTimeout(300)
    expect(visitor.posts()).toHaveLength(before)
    expect(await standing(coming)).toBe('U bent aangemeld.')
  }
  await visitor.press(confirmation, 'cancel')
  await visitor.button('Afmelden')
  expect(await confirmations(coming)).toEqual(['registered', 'deregistered'])

  await visitor.press(await invitation(silent), 'register')
  await visitor.button('Ja, ik kom')
  await visitor.button('Ongedaan maken')
  await visitor.press(await invitation(silent), 'decline')
  await visitor.page.waitForURL('**/done?did=decline')
  expect(await standing(silent)).toBe('U hebt laten weten dat u verhinderd bent.')
})

test('a browser known for one member is a stranger to another', async () => {
  await becomeKnown('j.elkhattabi@lagedrempel.example')
  const before = visitor.posts().length
  await visitor.press(await invitation('k.soeters@veenrand.example'), 'register')
  await visitor.page.getByRole('button', { name: 'Ja, ik kom' }).waitFor()
  await visitor.page.waitForTimeout(300)
  expect(visitor.posts()).toHaveLength(before)
  const cookies = await visitor.context.cookies()
  expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
    { httpOnly: true, sameSite: 'Lax' },
  ])
})
