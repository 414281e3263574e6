import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { PROJECT_ROOT, readProjectJson } from './project-files'

type Planted = [path: string, line: string]

/** Lines that the lint rules of `biome.json` must refuse in the file named before them. */
const FORBIDDEN: Planted[] = [
  ['functions/domain/event.ts', "export { link } from '../links/token'"],
  ['functions/domain/decide/event.ts', "export type { Words } from '../../wording/dates'"],
  ['functions/domain/event.ts', "export type { Table } from '../store/table'"],
  ['functions/domain/event.ts', "export type { Context } from '../context'"],
  ['functions/domain/event.ts', "export { readFile } from 'node:fs'"],
  ['functions/domain/event.ts', "export { S3 } from '@aws-sdk/client-s3'"],
  ['functions/domain/event.ts', 'export const now = new Date()'],
  ['functions/domain/event.ts', 'export const now = Date.now()'],
  ['functions/domain/event.ts', 'export const dice = Math.random()'],
  ['functions/domain/event.ts', 'export const dice = () => { const { random } = Math; return random() }'],
  ['functions/domain/event.ts', 'export const now = Temporal.Now.instant()'],
  ['functions/domain/event.ts', 'export const clock = Temporal.Now'],
  ['functions/domain/event.ts', 'export const later = async () => await soon'],
  ['functions/domain/event.ts', 'export const isOff = (text: string) => /\\bafgelast\\b/.test(text)'],
  ['functions/domain/event.ts', 'export const OFF = /(?<!\\p{L})afgelast(?!\\p{L})/iu'],
  ['functions/domain/decide/event.ts', 'export const OFF = /niet (?:meer )?door/'],
  ['functions/wording/dates.ts', "export { link } from '../links/token'"],
  ['functions/wording/dates.ts', "export { page } from '../web/layout'"],
  ['functions/links/token.ts', "export type { Words } from '../wording/dates'"],
  ['functions/links/token.ts', "export type { Table } from '../store/table'"],
  ['functions/inbound/mail/mail.ts', "export type { Table } from '../../store/table'"],
  ['functions/store/table.ts', "export type { Mail } from '../outbound/mail'"],
  ['functions/store/table.ts', "export { readConfig } from '../config'"],
  ['functions/outbound/mail.ts', "export type { Context } from '../context'"],
  ['functions/outbound/values/mail.ts', "export { load } from '../../app/load'"],
  ['functions/web/layout.tsx', "export { compose } from '../outbound/compose'"],
  ['functions/web/layout.tsx', "export { visit } from '../handlers/pages/visit'"],
  ['functions/app/load.ts', "export { sweep } from '../handlers/sweep'"],
  ['functions/app/load.ts', "import { createContext } from '../context'; export const make = createContext"],
  ['functions/app/load.ts', "export { readConfig } from '../config'"],
  ['functions/handlers/sweep.ts', "export { startStack } from '../../infra/local/stack'"],
  ['functions/handlers/pages/visit.ts', "export { createContext } from '../../context'"],
  ['functions/context.ts', "export { sweep } from './app/sweep'"],
  ['functions/app/load.ts', 'export const port = process.env.PORT'],
  ['infra/local/smtp.ts', "export const port = process.env['PORT']"],
  ['infra/local/smtp.ts', "export { smallService } from '../../test/infra/local/small-service'"],
]

/** The same kind of line where it may stand. */
const ALLOWED: Planted[] = [
  ['functions/domain/decide/event.ts', "export { event } from '../event'"],
  ['functions/domain/event.ts', "export type { Links } from './links'"],
  ['functions/domain/event.ts', 'export const POINTER = /^\\/events\\/(\\d+)/'],
  ['functions/domain/event.ts', 'export const ENDING = /(?:avond|middag)s?$/'],
  ['functions/inbound/off.ts', 'export const OFF = /niet (?:meer )?door\\b/'],
  ['functions/wording/dates.ts', "export type { Event } from '../domain/event'"],
  ['functions/store/table.ts', "export type { Key } from '../links/seal'"],
  ['functions/inbound/understand/dates/years.ts', "export type { Scene } from '../roles/context'"],
  ['functions/inbound/mail/mail-date.ts', 'export const day = (text: string) => new Date(text)'],
  ['functions/outbound/render.ts', "export { templates } from '../../templates/compiled'"],
  ['functions/web/layout.tsx', "export { words } from '../wording/dates'"],
  [
    'functions/app/load.ts',
    "import type { Context } from '../context'; export type Has = { context: Context }",
  ],
  ['functions/handlers/sweep.ts', "import { onLambda } from '../context'; export const handler = onLambda"],
  ['functions/context.ts', "export { openTable } from './store/table'"],
  ['functions/config.ts', 'export const environment = process.env'],
  ['infra/local/handlers.ts', "export { sweep } from '../../functions/handlers/sweep'"],
]

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
})
const RULES = ['noRestrictedImports', 'noRestrictedGlobals', 'noProcessEnv'].map(
  (rule) => `lint/style/${rule}`,
)

let refused: string[]
beforeAll(() => {
  refused = refusedByLint([...FORBIDDEN, ...ALLOWED])
})

test.each(FORBIDDEN)('in %s lint refuses: %s', (path, line) => {
  expect(refused).toContain(`${path}: ${line}`)
})

test.each(ALLOWED)('in %s lint allows: %s', (path, line) => {
  expect(refused).not.toContain(`${path}: ${line}`)
})

/** Plants the lines in an empty project under our `biome.json` and lints it: the lines it points at. */
const refusedByLint = (lines: Planted[]): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    copyRules(folder)
    for (const [path, line] of lines) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      appendFileSync(join(folder, path), `${line}\n`)
    }
    return lint(folder).map(({ path, line }) => {
      const text = readFileSync(join(folder, path), 'utf8').split('\n')[line - 1]
      return `${path}: ${text}`
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const copyRules = (folder: string): void => {
  const settings = readProjectJson('biome.json')
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }))
  const plugins: string[] = settings.overrides.flatMap(
    (override: { plugins?: string[] }) => override.plugins ?? [],
  )
  for (const plugin of plugins) cpSync(join(PROJECT_ROOT, plugin), join(folder, plugin))
}

/** Biome ends with exit code 1 when it found something, and writes its report all the same. */
const lint = (folder: string): { path: string; line: number }[] => {
  const biome = join(PROJECT_ROOT, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const report = Report.parse(JSON.parse(stdout))
  return report.diagnostics
    .filter(({ category }) => RULES.includes(category) || category === 'plugin')
    .map(({ location }) => ({ path: location.path, line: location.start.line }))
}
