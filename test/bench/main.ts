import type { Bench, Row } from './bench'
import { cold } from './cold'
import { fanOut } from './fan-out'
import { hot } from './hot'
import { lastSeats } from './last-seats'
import { load } from './load'
import { press } from './press'
import { read } from './read'
import { render } from './render'
import { tableText } from './table'

const BENCHES: Bench[] = [load, cold, render, read, press, lastSeats, hot, fanOut]

const HELP = `npm run bench                  every benchmark, in under five minutes; prints one table
npm run bench -- press read    these alone
npm run bench -- --full        with the large ones as well
npm run bench -- --help        this

${BENCHES.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}

Ratios are against a floor measured in the same run. The notes are in test/bench/README.md.
`

const main = async (words: string[]): Promise<number> => {
  const options = words.filter((word) => word.startsWith('-'))
  const names = words.filter((word) => !word.startsWith('-'))
  const unknown = [
    ...options.filter((option) => !['--full', '--help'].includes(option)),
    ...names.filter((name) => !BENCHES.some((bench) => bench.name === name)),
  ]
  if (unknown.length) {
    process.stderr.write(`Not known: ${unknown.join(' ')}\n\n${HELP}`)
    return 2
  }
  if (options.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'SILENT'
  const rows = await runAll(names, options.includes('--full'))
  process.stdout.write(`\n${tableText(rows)}\n`)
  return rows.some(({ ok }) => ok === false) ? 1 : 0
}

const runAll = async (names: string[], full: boolean): Promise<Row[]> => {
  const rows: Row[] = []
  for (const bench of BENCHES) {
    if (names.length ? !names.includes(bench.name) : bench.full && !full) continue
    const began = performance.now()
    const say = (line: string) => process.stderr.write(`  ${line}\n`)
    process.stderr.write(`${bench.name} …\n`)
    rows.push(...(await bench.run({ full }, say)))
    say(`${((performance.now() - began) / 1_000).toFixed(0)} s`)
  }
  return rows
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
