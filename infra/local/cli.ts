import { runCommand, UsageError } from './commands'

/** `npm run local`: exit 0 when done, 2 for a command that was typed wrong, 1 for everything else. */
runCommand(process.argv.slice(2), { environment: process.env, print: (line) => console.log(line) }).catch(
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof UsageError) console.error('See: npm run local -- --help')
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
