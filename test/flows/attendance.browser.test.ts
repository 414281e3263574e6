import type { Browser } from 'playwright-core'
import { removeTemporaryFolders } from '../infra/local/temporary-folder'
import { announcement } from '../support/browser/announcement'
import { organiser, Service } from '../support/browser/service'
import { Visitor } from '../support/browser/visitor'
import { openBrowser } from '../web/browser'

const MEMBERS = ['a.bruinsma@blauwestoep.example', 'b.oltmans@blauwestoep.example']

let service: Service
let browser: Browser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([Service.start(), openBrowser()])
  await service.openEvent({ text: announcement.text.replace('gelden PE-punten', 'gelden 3 PE-punten') })
  for (const member of MEMBERS) {
    const visitor = await Visitor.arrive(browser)
    await visitor.press(await service.mailbox.newest(member, 'register'), 'register')
    await visitor.button('Ja, ik kom')
    await visitor.leave()
  }
  await service.stack.clockTo(service.stack.clock.now().add({ hours: 24 * 64 }))
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  await removeTemporaryFolders()
})

const fits = (visitor: Visitor): Promise<number> =>
  visitor.page.evaluate('document.documentElement.scrollWidth') as Promise<number>

test.each([true, false])(
  'on a phone of 320 px one ticks who was there with a thumb (script: %s)',
  async (javaScriptEnabled) => {
    const visitor = await Visitor.arrive(browser, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    })
    const { page } = visitor
    const confirm = async () => {
      if (!javaScriptEnabled) await page.getByLabel('Typ JA om te bevestigen').fill('JA')
    }
    await visitor.press(await service.mailbox.newest(organiser, 'attendance'), 'attendance')
    expect(await page.getByText('Aafke Bruinsma').count()).toBe(0)
    await confirm()
    await visitor.button('Toon wie er was')
    const subject = (await service.mailbox.subjects(organiser)).findLast((one) => one.startsWith('Uw code:'))
    await page.getByLabel('De code uit de mail').fill(/\d{6}/.exec(subject ?? '')?.[0] ?? '')
    await visitor.button('Verder')
    expect(await fits(visitor)).toBe(320)
    const bas = page.getByLabel(/Bas Oltmans/).first()
    const row = await page.locator('.tick', { hasText: 'Bas Oltmans' }).locator('label').first().boundingBox()
    expect(row?.height).toBeGreaterThanOrEqual(56)
    if (await bas.isChecked()) await page.getByText('Bas Oltmans').first().click()
    expect(await bas.isChecked()).toBe(false)
    await page.getByLabel(/onaangekondigd/).fill('Hanneke Vreeling')
    await confirm()
    await visitor.button('Sla op wie er was')
    const told = await page.getByRole('status').textContent()
    expect(told).toContain('1 aanwezig, 1 afwezig (Bas Oltmans)')
    expect(told).toContain('Hanneke Vreeling')
    expect(
      await page
        .getByLabel(/Bas Oltmans/)
        .first()
        .isChecked(),
    ).toBe(false)
    expect(
      await page
        .getByLabel(/Aafke Bruinsma/)
        .first()
        .isChecked(),
    ).toBe(true)
    expect(await fits(visitor)).toBe(320)
    expect(visitor.complaints).toEqual([])
    await visitor.leave()
  },
)
