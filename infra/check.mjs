import { spawn } from 'node:child_process'

/**
 * `npm run check`: everything that must hold before a change is shared. One line a step, with its time, in the
 * order in which they end; what a step printed follows only when it failed. Exit code 1 when one did.
 *
 * After the build two rows of steps run side by side: the tests are as long as all the others together.
 * `--ignore-scripts` leaves out that `npm test` and `npm run synth` build first: here that has been done.
 */
const steps = {
  build: 'npm run --silent build',
  format: 'biome format .',
  lint: 'biome check --formatter-enabled=false --error-on-warnings .',
  types: 'npm run --silent types',
  synth: 'npm run --silent --ignore-scripts synth',
  test: 'npm run --silent --ignore-scripts test',
}

const main = async () => {
  const startedAt = performance.now()
  const results = [await runStep('build')]
  if (results[0].passed) {
    results.push(
      ...(await Promise.all([runRow(['test']), runRow(['format', 'lint', 'types', 'synth'])])).flat(),
    )
  }
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name)
  const verdict = failed.length === 0 ? 'All is well' : `Not well: ${failed.join(', ')}`
  console.log(`${verdict} (${secondsSince(startedAt)} s)`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

const runRow = async (names) => {
  const results = []
  for (const name of names) results.push(await runStep(name))
  return results
}

const runStep = async (name) => {
  const startedAt = performance.now()
  const { code, output } = await run(steps[name])
  const passed = code === 0
  console.log(`${passed ? '✔' : '✘'} ${name.padEnd(8)} ${secondsSince(startedAt).padStart(6)} s`)
  if (!passed) console.log(withoutPassed(output))
  return { name, passed }
}

const run = (command) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
  })

/** Jest names every file that passed; who looks for what failed need not read them. */
const withoutPassed = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('PASS '))
    .join('\n')

const secondsSince = (startedAt) => ((performance.now() - startedAt) / 1000).toFixed(1)

await main()
