import { parseArgs } from 'node:util'
import * as z from 'zod'
import { startAws } from '../matrix/aws'
import { FAULT_KINDS, type FaultKind } from '../matrix/faults'
import { FLOWS } from '../matrix/flows/flows'
import { SEND_EVENTS, WAYS } from '../matrix/life'
import { runFlow, type Told, type Wanted } from '../matrix/matrix'
import type { Run } from '../matrix/runs'
import { runInParts } from './parts'

const HELP = `npm run prove -- matrix [OPTIONS]

  --flow NAME       only this flow (${FLOWS.map(({ name }) => name).join(', ')})
  --cut N           only the Nth call that the flow makes to AWS
  --side SIDE       before or after that call took effect
  --fault KIND      only this kind (${FAULT_KINDS.join(', ')})
  --way WAY         how it comes back (${WAYS.join(', ')}, always-twice)
  --send-events E   what becomes of SES's Send events (${SEND_EVENTS.join(', ')})
  --seed N          order of what happens at the same time (default 1)
  --all-ways        every way for every fault, where otherwise they take turns
  --distinct        leaves out cuts between two reads, which leave the same behind
  --sample N        about so many runs of each flow, spread over all of them
  --workers N       processes at the same time (default 2)

Prints a line for each flow, and for what is not as it should be the line that repeats it.`

const OPTIONS = {
  flow: { type: 'string' },
  cut: { type: 'string' },
  side: { type: 'string' },
  fault: { type: 'string' },
  way: { type: 'string' },
  'send-events': { type: 'string' },
  seed: { type: 'string', default: '1' },
  'all-ways': { type: 'boolean', default: false },
  distinct: { type: 'boolean', default: false },
  sample: { type: 'string' },
  workers: { type: 'string', default: '2' },
  part: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const Part = z.string().regex(/^\d+\/\d+$/)
const Asked = z.object({
  flow: z.enum(FLOWS.map(({ name }) => name)).optional(),
  cut: z.coerce.number().int().positive().optional(),
  side: z.enum(['before', 'after']).optional(),
  fault: z.enum(FAULT_KINDS).optional(),
  way: z.enum([...WAYS, 'always-twice']).optional(),
  'send-events': z.enum(SEND_EVENTS).optional(),
  seed: z.coerce.number().int().positive(),
  'all-ways': z.boolean(),
  distinct: z.boolean(),
  sample: z.coerce.number().int().positive().optional(),
  workers: z.coerce.number().int().positive(),
  /** Of a worker: its number and how many there are. */
  part: Part.optional(),
})
type Asked = z.infer<typeof Asked>

/** Returns the exit code: 0 when every run ended where the uncut one did. */
export const matrixCommand = async (words: string[]): Promise<number> => {
  const { values } = parseArgs({ args: words, options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const asked = Asked.safeParse(values)
  if (!asked.success) {
    console.error(
      `${asked.error.issues.map(({ path, message }) => `--${path}: ${message}`).join('\n')}\n\n${HELP}`,
    )
    return 2
  }
  const { workers, part, cut } = asked.data
  if (part === undefined && workers > 1 && cut === undefined) return runInParts('matrix', words, workers)
  return runHere(asked.data)
}

const runHere = async (asked: Asked): Promise<number> => {
  const flows = FLOWS.filter(({ name }) => asked.flow === undefined || name === asked.flow)
  const totals: Told[] = []
  const aws = await startAws()
  try {
    for (const flow of flows) {
      const begun = performance.now()
      const told = await runFlow(aws, flow, wantedOf(asked), (failure) => {
        console.log(
          `\n${flow.name}: ${failure.call ? `${failure.call.by} ${failure.call.operation}` : 'uncut'}`,
        )
        for (const line of failure.wrong.slice(0, LINES_MAX))
          console.log(`  ${line.replace(/\n/g, ' | ').slice(0, LINE_MAX)}`)
        console.log(`  again: ${repeating(flow.name, failure.run)}`)
      })
      totals.push(told)
      console.log(lineOf(told, performance.now() - begun))
    }
  } finally {
    await aws.stop()
  }
  return totals.some(({ failures }) => failures.length > 0) ? 1 : 0
}

const LINE_MAX = 600
const LINES_MAX = 6

const wantedOf = (asked: Asked): Wanted => {
  const [index = 0, of = 1] = (asked.part ?? '0/1').split('/').map(Number)
  return {
    seed: asked.seed,
    allWays: asked['all-ways'],
    distinct: asked.distinct,
    cut: asked.cut ?? null,
    kinds: kindsOf(asked),
    way: asked.way ?? null,
    sendEvents: asked['send-events'] ?? null,
    sample: asked.sample ?? null,
    part: { index, of },
  }
}

const kindsOf = ({ side, fault }: Asked): readonly FaultKind[] => {
  if (fault) return [fault]
  return side ? [`cut-${side}`] : FAULT_KINDS
}

const repeating = (flow: string, { fault, way, sendEvents, seed }: Run): string => {
  const side = fault && /^cut-(before|after)$/.exec(fault.kind)?.[1]
  const kind = fault && (side ? ` --side ${side}` : ` --fault ${fault.kind}`)
  const cut = fault ? ` --cut ${fault.at}${kind}` : ''
  return `npm run prove -- matrix --flow ${flow}${cut} --way ${way} --send-events ${sendEvents} --seed ${seed}`
}

const lineOf = ({ flow, calls, runs, counted, doubled, lost, failures }: Told, ms: number): string =>
  [
    flow.padEnd(24),
    `${calls.length} calls`.padStart(10),
    `${runs} runs`.padStart(10),
    `${failures.length} wrong`.padStart(9),
    `window: ${counted} counted, ${doubled} twice, ${lost} not sent`.padEnd(46),
    `${(ms / 1_000).toFixed(0)} s`.padStart(6),
  ].join('  ')
