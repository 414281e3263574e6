import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
