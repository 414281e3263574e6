import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { Verdict } from './judge'
import { type Day, soak, type Wanted } from './soak'

const HELP = `npm run prove -- soak [OPTIONS]

  --days N       simulated days of the agenda (default 30)
  --members N    on the list (default 2000)
  --seed N       of everything that happens by chance (default 1)
  --faults RATE  share of invocations in which a call to AWS goes wrong (default 0.1; 0: nothing goes wrong)

The same seed brings the same month: who does what, and when. Of things that happen at the same time one may still
overtake another, so that a run repeated is alike, and not the same to the last call.

Prints a line for each day, a table, and each invariant that does not hold with the line that repeats it.`

const OPTIONS = {
  days: { type: 'string', default: '30' },
  members: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  faults: { type: 'string', default: '0.1' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const Asked = z.object({
  days: z.coerce.number().int().min(1).max(30),
  members: z.coerce.number().int().min(20),
  seed: z.coerce.number().int().positive(),
  faults: z.coerce.number().min(0).max(0.5),
})

/** Returns the exit code: 0 when every invariant holds in the end. */
export const soakCommand = async (words: string[]): Promise<number> => {
  const { values } = parseArgs({ args: words, options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const asked = Asked.safeParse(values)
  if (!asked.success) {
    const wrong = asked.error.issues.map(({ path, message }) => `--${path.join()}: ${message}`)
    console.error(`${wrong.join('\n')}\n\n${HELP}`)
    return 2
  }
  const begun = performance.now()
  console.log(repeating(asked.data))
  const verdict = await soak(asked.data, (day) => console.log(lineOf(day)))
  return tell(verdict, asked.data, performance.now() - begun)
}

const repeating = ({ days, members, seed, faults }: Wanted): string =>
  `npm run prove -- soak --days ${days} --members ${members} --seed ${seed} --faults ${faults}`

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(0)} s`

const lineOf = ({ day, date, mails, presses, faults, ms }: Day): string =>
  [
    `day ${day}`.padEnd(7),
    date.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).padEnd(11),
    `${mails} mails`.padStart(11),
    `${presses} presses`.padStart(13),
    `${faults} faults`.padStart(11),
    seconds(ms).padStart(7),
  ].join('  ')

const SHOWN = 12
const LINE_MAX = 400

const tell = ({ invariants, figures, faults }: Verdict, wanted: Wanted, ms: number): number => {
  const kinds = [...faults].map(([kind, count]): [string, number] => [`  ${kind}`, count])
  console.log('')
  for (const [name, count] of [...figures, ...kinds])
    console.log(`${name.padEnd(40)}${String(count).padStart(9)}`)
  console.log('')
  for (const { name, wrong } of invariants) {
    console.log(`${wrong.length === 0 ? 'holds' : `${wrong.length} wrong`}`.padEnd(12) + name)
    for (const line of wrong.slice(0, SHOWN)) console.log(`            ${line.slice(0, LINE_MAX)}`)
  }
  const isWell = invariants.every(({ wrong }) => wrong.length === 0)
  console.log(`\n${seconds(ms)}${isWell ? '' : `\nagain: ${repeating(wanted)}`}`)
  return isWell ? 0 : 1
}
