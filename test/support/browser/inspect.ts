import { readFileSync } from 'node:fs'
import type { Page, Response } from 'playwright-core'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const RUN = `axe.run({ exclude: ['iframe'] }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`
type Result = { violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }

/** What axe has against the page as it stands. The page's policy must be lifted (`bypassCSP`) for axe to run. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations, passes } = (await page.evaluate(RUN)) as Result
  if (passes.length < 10) throw new Error('axe hardly looked')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const INLINE = `[
  ...document.querySelectorAll('style, [style], script:not([src]), a[href^="javascript:"]'),
  ...[...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))),
].map((one) => one.outerHTML.slice(0, 200))`

/** Styles, scripts and handlers that stand in the page itself. */
export const inlineOf = (page: Page): Promise<string[]> => page.evaluate(INLINE)

/** The headers that keep a page ours alone, as it was answered. */
export const protectionOf = (answer: Response): Record<string, string | undefined> => {
  const all = answer.headers()
  const names = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cache-control',
    'x-robots-tag',
  ]
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}
