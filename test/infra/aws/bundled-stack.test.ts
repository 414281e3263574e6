import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleFunction } from '../../../infra/aws/bundle'

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** In a process that knows nothing of this project, and without a single setting. */
const failing = () =>
  spawnSync(
    process.execPath,
    ['-e', "require('./index.js').handler({}).catch((error) => console.log(error.stack))"],
    {
      cwd: folder,
      env: {},
      encoding: 'utf8',
    },
  )

test('what fails in a function as it is deployed names our own files and lines', () => {
  bundleFunction({ handler: 'fire-timer' }, folder)
  const { stdout } = failing()
  expect(stdout).toContain('cannot start without these settings')
  expect(stdout).toMatch(/at .*functions\/config\.ts:\d+:\d+/)
  expect(stdout).toMatch(/at .*functions\/context\.ts:\d+:\d+/)
})

/** For each longer text in a bundled file: whether the map names a line of ours that has it. */
const textsInPlace = (name: string): boolean[] => {
  const code = readFileSync(join(folder, name), 'utf8')
  const map = new SourceMap(JSON.parse(readFileSync(join(folder, `${name}.map`), 'utf8')))
  return [...code.matchAll(/["'`]([A-Z][A-Za-z ]{14,40})/g)].flatMap(({ index, 1: text = '' }) => {
    const before = code.slice(0, index + 1)
    const line = before.split('\n').length
    const origin = map.findOrigin(line, before.length - before.lastIndexOf('\n'))
    if (!('fileName' in origin)) return []
    const [file] = /functions\/.*/.exec(origin.fileName) ?? []
    if (!file || origin.fileName.includes('node_modules')) return []
    const ours = readFileSync(resolve(__dirname, '../../..', file), 'utf8').split('\n')
    return [(ours[origin.lineNumber - 1] ?? '').includes(text.slice(0, 14))]
  })
}

test('the lines are right in what loads late as well', () => {
  bundleFunction({ handler: 'follow-link' }, folder)
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.js.map'))
    .map((name) => name.slice(0, -'.map'.length))
    .flatMap((name) => textsInPlace(name).map((right) => ({ late: name !== 'index.js', right })))
  const late = found.filter((one) => one.late)
  expect(late.length).toBeGreaterThan(100)
  expect(late.filter(({ right }) => right).length / late.length).toBeGreaterThan(0.97)
})
