import { matrixCommand } from './matrix-command'
import { soakCommand } from './soak/command'

const COMMANDS: Record<string, { what: string; run: (words: string[]) => Promise<number> }> = {
  matrix: { what: 'cuts every flow at every call to AWS, and judges what is left', run: matrixCommand },
  soak: {
    what: 'lives through a month of a large association while things go wrong at random',
    run: soakCommand,
  },
}

const HELP = [
  'npm run prove -- [COMMAND] [OPTIONS]   proves that nothing is lost and nothing happens twice',
  '',
  ...Object.entries(COMMANDS).map(([name, { what }]) => `  ${name.padEnd(8)} ${what}`),
  '',
  'Without a command: all of them, one after the other. `COMMAND --help` tells the options of one.',
  'Ends with 1 when something is not as it should be, and prints the line that repeats just that.',
]

/** Options without a command belong to the matrix: `npm run prove -- --flow move --cut 17`. */
const main = async (words: string[]): Promise<number> => {
  const [first, ...rest] = words
  if (first === '--help' || first === '-h') {
    console.log(HELP.join('\n'))
    return 0
  }
  const named = first === undefined ? undefined : COMMANDS[first]
  if (named) return named.run(rest)
  if (first?.startsWith('--')) return matrixCommand(words)
  if (first !== undefined) {
    console.error(`There is no ${first} here.\n\n${HELP.join('\n')}`)
    return 2
  }
  let worst = 0
  for (const { run } of Object.values(COMMANDS)) worst = Math.max(worst, await run([]))
  return worst
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    console.error(error instanceof Error ? error.stack : error)
    process.exitCode = 1
  },
)
