import type { Aws } from './aws'
import type { EndState } from './end-state'
import { type Call, FAULT_KINDS, type FaultKind, kindsFor, writes } from './faults'
import type { Flow } from './flow'
import { SEND_EVENTS, type SendEvents, WAYS, type Way } from './life'
import { judge, type Prepared, prepare, type Run, runOnce, runUncut } from './runs'
import type { Verdict } from './verdict'

export type Wanted = {
  seed: number
  /** Every way for every fault, where otherwise the ways take turns. */
  allWays: boolean
  /** Leaves out a cut that leaves behind what the one before it does: between two reads nothing changes. */
  distinct: boolean
  /** Only these; null: all. */
  cut: number | null
  kinds: readonly FaultKind[]
  way: Way | null
  sendEvents: SendEvents | null
  /** About so many of the runs, spread over all of them; null: all. */
  sample: number | null
  /** Of this many parts this one, counted from 0. */
  part: { index: number; of: number }
}

export const EVERYTHING: Wanted = {
  seed: 1,
  allWays: false,
  distinct: false,
  cut: null,
  kinds: FAULT_KINDS,
  way: null,
  sendEvents: null,
  sample: null,
  part: { index: 0, of: 1 },
}

export type Told = {
  flow: string
  /** What it calls when nothing goes wrong. */
  calls: Call[]
  runs: number
  counted: number
  doubled: number
  lost: number
  failures: { run: Run; call: Call | null; wrong: string[] }[]
}

/** Runs one flow of the matrix to its end; `tell` is told of each run that ended otherwise than the uncut one. */
export const runFlow = async (
  aws: Aws,
  flow: Flow,
  wanted: Wanted,
  tell: (failure: Told['failures'][number], verdict: Verdict) => void = () => undefined,
): Promise<Told> => {
  const prepared = await prepare(aws, flow)
  const { end, calls } = await runUncut(aws, prepared, wanted.seed)
  const runs = spread(runsOf(calls, wanted), wanted).filter(
    (_, at) => at % wanted.part.of === wanted.part.index,
  )
  const told: Told = { flow: flow.name, calls, runs: 0, counted: 0, doubled: 0, lost: 0, failures: [] }
  for (const run of runs) {
    const verdict = await judged(aws, prepared, end, run)
    told.runs += 1
    told.counted += verdict.counted
    told.doubled += verdict.doubled
    told.lost += verdict.lost
    if (verdict.wrong.length === 0) continue
    const call = calls.find(({ number }) => number === run.fault?.at) ?? null
    const failure = { run, call, wrong: verdict.wrong }
    told.failures.push(failure)
    tell(failure, verdict)
  }
  return told
}

const spread = (runs: Run[], { sample, seed }: Wanted): Run[] => {
  const every = sample === null ? 1 : Math.ceil(runs.length / sample)
  return runs.filter((_, at) => (at + seed) % every === 0)
}

const judged = async (aws: Aws, prepared: Prepared, end: EndState, run: Run): Promise<Verdict> => {
  try {
    return judge(end, await runOnce(aws, prepared, run), run)
  } catch (error) {
    return { wrong: [`the run itself failed: ${error}`], counted: 0, doubled: 0, lost: 0 }
  }
}

/** Every run that is wanted of a flow that makes these calls when nothing goes wrong. */
export const runsOf = (calls: readonly Call[], wanted: Wanted): Run[] => {
  const { seed, way, sendEvents } = wanted
  const undisturbed =
    wanted.cut === null
      ? [
          ...SEND_EVENTS.map((events): Run => ({ fault: null, way: 'again', sendEvents: events, seed })),
          { fault: null, way: 'always-twice' as const, sendEvents: 'doubled' as const, seed },
          { fault: null, way: 'out-of-order' as const, sendEvents: 'late' as const, seed },
        ]
      : []
  const disturbed = calls.flatMap((call, at) => {
    if (wanted.cut !== null && call.number !== wanted.cut) return []
    const kinds = kindsFor(call).filter(
      (kind) => wanted.kinds.includes(kind) && !(wanted.distinct && isRepetition(kind, call, calls[at - 1])),
    )
    return kinds.flatMap((kind, turn) =>
      waysFor(call, turn, wanted).flatMap((each) =>
        sendEventsFor(call).map(
          (events): Run => ({ fault: { at: call.number, kind }, way: each, sendEvents: events, seed }),
        ),
      ),
    )
  })
  return [...undisturbed, ...disturbed].filter(
    (run) => (way === null || run.way === way) && (sendEvents === null || run.sendEvents === sendEvents),
  )
}

const isRepetition = (kind: FaultKind, call: Call, before: Call | undefined): boolean => {
  if (writes(call)) return kind === 'cut-before' && before?.by === call.by && before !== undefined
  return !(before?.by !== call.by && kind === 'cut-before')
}

const waysFor = ({ number }: Call, turn: number, { allWays, way, seed }: Wanted): readonly Way[] => {
  if (allWays || way !== null) return WAYS
  return WAYS.filter((_, at) => at === (number + turn + seed) % WAYS.length)
}

/** What SES says of a mail matters where it leaves: between its claim and its mark. */
const sendEventsFor = ({ operation, input }: Call): readonly SendEvents[] => {
  const isMark =
    operation === 'UpdateItem' && /claimedAt|^SET #status/.test(String(input['UpdateExpression']))
  return operation === 'SendRawEmail' || isMark ? SEND_EVENTS : ['kept']
}
