import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { everyPage } from './every-page'
import { PageServer } from './page-server'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const names = Object.keys(everyPage)

let browser: Browser
let server: PageServer

beforeAll(async () => {
  browser = await openBrowser()
  server = await PageServer.start(everyPage)
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

/** Shows every page in one window and gathers what the browser complains of, such as a broken policy. */
const eachPage = async (
  settings: Parameters<Browser['newContext']>[0],
  inspect: (page: Page, name: string) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(settings)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  for (const name of names) {
    await page.goto(`${server.origin}/${name}`)
    await inspect(page, name)
    expect({ name, complaints }).toEqual({ name, complaints: [] })
  }
  await context.close()
}

type Finding = { id: string; nodes: { html: string }[] }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.each([
  ['light', 360],
  ['dark', 1200],
] as const)(
  'axe finds nothing on any page: %s, %i px wide',
  async (colorScheme, width) => {
    // The policy is lifted here only, so that axe itself can be put into the page.
    await eachPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true }, async (page, name) => {
      await page.evaluate(axe)
      const run = `axe.run({ exclude: ['iframe'] }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`
      const result = (await page.evaluate(run)) as { violations: Finding[]; passes: unknown[] }
      const found = result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
      )
      expect({ name, found }).toEqual({ name, found: [] })
      expect(result.passes.length).toBeGreaterThan(10)
    })
  },
  180_000,
)

const MEASURE = `({
  width: document.documentElement.scrollWidth,
  targets: [...document.querySelectorAll('button, .button, .choices label, input, textarea, summary')]
    .filter((one) => one.type !== 'radio' && one.checkVisibility())
    .map((one) => [one.textContent || one.name, one.getBoundingClientRect()])
    .map(([name, box]) => ({ name, height: box.height, right: box.right })),
})`
type Measured = { width: number; targets: { name: string; height: number; right: number }[] }

test.each([true, false])(
  'at 320 px every page fits and every target is large (script: %s)',
  async (script) => {
    let measured = 0
    await eachPage(
      { javaScriptEnabled: script, viewport: { width: 320, height: 640 } },
      async (page, name) => {
        const { width, targets } = (await page.evaluate(MEASURE)) as Measured
        const wrong = targets.filter((target) => target.height < 44 || target.right > 320)
        expect({ name, width, wrong }).toEqual({ name, width: 320, wrong: [] })
        measured += targets.length
      },
    )
    expect(measured).toBeGreaterThan(names.length)
  },
)
