import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { answerGallery, memberGallery } from '../../templates/gallery-members'
import { organiserGallery } from '../../templates/gallery-organisers'
import { openBrowser } from '../web/browser'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const inDutch = [...memberGallery(), ...organiserGallery(), ...answerGallery()].filter(
  ({ language }) => language === 'nl',
)
/** One of each kind: what differs within a kind is words and the number of buttons. */
const oneOfEach = [...new Map(inDutch.map((one) => [one.name.replace(/-\d+$/, ''), one])).values()]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Mails in one page after another, at one width and in one scheme. */
const inEach = async (
  shown: typeof inDutch,
  width: number,
  colorScheme: 'light' | 'dark',
  look: (page: Page) => Promise<string[]>,
) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  const found: string[] = []
  for (const { name, mail } of shown) {
    await page.setContent(mail.html)
    found.push(...(await look(page)).map((fault) => `${name}: ${fault}`))
  }
  await page.close()
  return found
}

test.each(['light', 'dark'] as const)('axe finds nothing at phone width in %s', async (scheme) => {
  const faults = await inEach(oneOfEach, 360, scheme, async (page) => {
    await page.evaluate(axe)
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const results = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
    )) as AxeResults
    expect(results.passes.length).toBeGreaterThan(5)
    return results.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)
  })
  expect(faults).toEqual([])
})

test('nothing sticks out at 320 pixels, and every button is at least 44 high', async () => {
  const faults = await inEach(inDutch, 320, 'light', (page) =>
    page.evaluate(`(() => {
      const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : []
      const low = [...document.querySelectorAll('a.button, a.plain')]
        .filter((link) => link.getBoundingClientRect().height < 44)
        .map((link) => 'low button ' + link.textContent)
      return [...wide, ...low]
    })()`),
  )
  expect(faults).toEqual([])
})
