import { filesBelow, readProjectFile } from './project-files'

const LINES_MAX = 200

test(`no file of the service is longer than ${LINES_MAX} lines`, () => {
  const files = filesBelow('functions', 'infra')
  expect(files).toContain('functions/domain/event.ts')
  expect(files.filter((path) => linesOf(path) > LINES_MAX)).toEqual([])
})

test('the environment enters at the programs of one machine, and is handed on whole', () => {
  const entrances = filesBelow('infra').filter((path) => readProjectFile(path).includes('process.env'))
  expect(entrances.sort()).toEqual(['infra/local/cli.ts', 'infra/local/stack.ts', 'infra/local/start.ts'])
  for (const path of entrances) expect(readProjectFile(path)).not.toMatch(/process\.env[.[]/)
})

const linesOf = (path: string): number => readProjectFile(path).trimEnd().split('\n').length
