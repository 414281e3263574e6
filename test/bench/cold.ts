import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFunction } from '../../infra/aws/bundle'
import { type Bench, compared, median, type Row } from './bench'
import { type Crowd, startCrowd } from './crowd'
import { floorOf } from './load'
import { watchOne } from './press'

const ROUNDS = 11
const SEATS = 1_000

export const cold: Bench = {
  name: 'cold',
  about: 'a function that has just started: load and first press, against its SDK client and the same calls',
  run: async (_scale, say) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-cold-'))
    const crowd = await startCrowd(SEATS)
    try {
      say(`the floor: ${(await watchOne(crowd)).join(', ')}`)
      return await coldRows(crowd, folder)
    } finally {
      await crowd.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Took = { load: number; first: number }

/** Turn about, each in a process of its own. */
const coldRows = async (crowd: Crowd, folder: string): Promise<Row[]> => {
  const bundle = join(folder, 'follow-link')
  bundleFunction({ handler: 'follow-link' }, bundle)
  const floor = join(folder, floorOf('follow-link', folder))
  const calls = JSON.stringify(await crowd.server.ask('floorCalls'))
  const took: { subject: Took[]; floor: Took[] } = { subject: [], floor: [] }
  for (const { sealed, member } of await crowd.people(ROUNDS)) {
    const { environment } = crowd.service
    took.subject.push(start(bundle, PRESS, { ...environment, SEALED: sealed }))
    took.floor.push(start(floor, SAME_CALLS, { ...environment, CALLS: calls, MEMBER: `${member.id}x` }))
  }
  const of = (all: Took[], part: (one: Took) => number) => median(all.map(part))
  const row = (measure: string, part: (one: Took) => number): Row =>
    compared({
      bench: 'cold',
      measure: `${measure}, CPU`,
      unit: 'ms',
      subject: of(took.subject, part),
      floor: of(took.floor, part),
      most: null,
    })
  return [
    row('follow-link loads', ({ load }) => load),
    row('its first press', ({ first }) => first),
    row('both', ({ load, first }) => load + first),
  ]
}

const start = (bundle: string, work: string, environment: Record<string, string>): Took => {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT.replace('WORK', () => work)], {
    env: { ...process.env, ...environment, BUNDLE: join(bundle, 'index.js') },
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`${bundle} did not answer: ${stderr}`)
  return JSON.parse(stdout)
}

/** The clock is the bench's, as the event has passed by now. */
const SCRIPT = `
const ahead = Number(process.env.BENCH_CLOCK_AHEAD_MS), real = Date.now
Date.now = () => real() + ahead
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
const begun = used()
const bundle = require(process.env.BUNDLE)
const loaded = used()
const work = async () => { WORK }
work().then(() => {
  console.log(JSON.stringify({ load: loaded - begun, first: used() - loaded }))
  process.exit(0)
})`

/** As the HTTP API hands a press over (payload format 2.0). */
const PRESS = `
const token = process.env.SEALED
const { statusCode } = await bundle.handler({
  version: '2.0',
  rawPath: '/a/' + token,
  rawQueryString: '',
  headers: { host: 'bench.example', 'content-type': 'application/x-www-form-urlencoded' },
  requestContext: { http: { method: 'POST' }, domainName: 'bench.example' },
  body: new URLSearchParams({ token, wish: 'register', typed: 'JA' }).toString(),
})
if (statusCode !== 303) throw new Error('A press was answered with ' + statusCode)`

const SAME_CALLS = `
const client = new bundle.DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT })
for (const { command, input } of JSON.parse(process.env.CALLS)) {
  await client.send(new bundle[command](JSON.parse(input.replaceAll('{member}', process.env.MEMBER))))
}`
