import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFunction } from '../../infra/aws/bundle'
import { type Bench, compared, median, type Row, told } from './bench'

type Loaded = {
  /** The services that `infra/aws` lets the function use: the clients that it imports, at once or late. */
  uses: string[]
  /** How much slower than those clients alone it may load; null: no target. */
  most: number | null
}

const FUNCTIONS: Record<string, Loaded> = {
  'follow-link': { uses: ['dynamodb', 's3'], most: 1.25 },
  'fire-timer': { uses: ['dynamodb'], most: 1.25 },
  'receive-mail': { uses: ['dynamodb', 's3'], most: 2 },
  'deliver-outbox': { uses: ['dynamodb', 's3', 'ses', 'scheduler'], most: 2 },
  'record-feedback': { uses: ['dynamodb'], most: null },
  sweep: { uses: ['dynamodb', 's3', 'ses', 'scheduler'], most: null },
}

const ROUNDS = 11

export const load: Bench = {
  name: 'load',
  about: "load time and size of each function's bundle, against its SDK clients alone",
  run: async (_scale, say) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-load-'))
    try {
      return loadRows(folder, say)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const loadRows = (folder: string, say: (line: string) => void): Row[] => {
  const subjects = Object.keys(FUNCTIONS)
  for (const name of subjects) bundleFunction({ handler: name }, join(folder, name))
  const floors = new Map(subjects.map((name) => [name, floorOf(name, folder)]))
  const all = [...subjects, ...new Set(floors.values())]
  const times = new Map<string, number[]>(all.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of all) times.get(name)?.push(loadOnce(join(folder, name)).ms)
  }
  say(`${all.length} bundles, each loaded ${ROUNDS} times`)
  const of = (name: string) => median(times.get(name) ?? [])
  return subjects.flatMap((name) => [
    compared({
      bench: 'load',
      measure: `${name} loads, CPU`,
      unit: 'ms',
      subject: of(name),
      floor: of(floors.get(name) ?? ''),
      most: FUNCTIONS[name]?.most ?? null,
    }),
    told('load', `${name} size, of which loaded at once`, sizes(join(folder, name))),
  ])
}

/** A function that imports what this one does of the SDK for the services it uses, and nothing else. */
export const floorOf = (name: string, folder: string): string => {
  const { inputs } = bundleFunction({ handler: name }, join(folder, name))
  const imports = inputs
    .filter((path) => path.startsWith('functions/'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(SDK_IMPORT)])
  const names = new Map<string, Set<string>>()
  for (const [, imported = '', from = ''] of imports) {
    const values = imported
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one && !one.startsWith('type '))
    if (isUsed(name, from)) names.set(from, new Set([...(names.get(from) ?? []), ...values]))
  }
  const lines = [...names].map(
    ([from, values]) => `export { ${[...values].sort().join(', ')} } from '${from}'`,
  )
  const source = lines.sort().join('\n')
  const floor = `floor-${Buffer.from(source).toString('base64url').length}`
  mkdirSync(join(folder, floor), { recursive: true })
  bundleFunction({ source }, join(folder, floor))
  return floor
}

/** Every bundle holds all clients, as files that most functions never load. */
const isUsed = (name: string, from: string): boolean => {
  const [, service] = from.split('/client-')
  return service === undefined || (FUNCTIONS[name]?.uses ?? []).includes(service)
}

const SDK_IMPORT = /import \{([^}]+)\} from '(@aws-sdk\/[^']+)'/g

/** In a process of its own, as Lambda does: the deployed functions set no option of Node. */
const loadOnce = (bundle: string): { ms: number; files: string[] } => {
  const index = JSON.stringify(join(bundle, 'index.js'))
  const script = `const before = process.cpuUsage(); require(${index}); const { user, system } = process.cpuUsage(before); console.log(JSON.stringify({ ms: (user + system) / 1000, files: Object.keys(require.cache) }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  if (!stdout) throw new Error(`${bundle} does not load: ${stderr}`)
  return JSON.parse(stdout)
}

const sizes = (bundle: string): string => {
  const scripts = readdirSync(bundle).filter((name) => name.endsWith('.js'))
  return [scripts.map((name) => join(bundle, name)), loadOnce(bundle).files]
    .map((files) => `${Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024)} KB`)
    .join(', ')
}
