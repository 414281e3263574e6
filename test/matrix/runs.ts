import type { Aws } from './aws'
import { type EndState, endStateOf } from './end-state'
import type { Call, Fault } from './faults'
import type { Flow } from './flow'
import { createLife, type SendEvents, type Way } from './life'
import type { Step } from './posted'
import { type Verdict, verdictOf } from './verdict'
import type { Made } from './wired-clients'
import { NOTHING, openWorld, type Snapshot } from './world'

/** A flow ready to be run again and again from the same moment. */
export type Prepared = { flow: Flow; from: Snapshot; steps: Step[] }

/** One run: where it is cut or otherwise goes wrong, and how that comes back. */
export type Run = { fault: Fault | null; way: Way; sendEvents: SendEvents; seed: number }

export type Ended = { end: EndState; made: Made[]; givenUp: string[] }

export const prepare = async (aws: Aws, flow: Flow): Promise<Prepared> => {
  // Runs have a seed from 1 on, so that no id of theirs is one that stands here already.
  const world = await openWorld(aws, NOTHING, null, 0)
  const life = createLife(world, 'again', 'kept')
  try {
    const steps = await flow.prepare(world, life)
    await life.settle()
    if (life.givenUp.length) throw new Error(`${flow.name} does not begin: ${life.givenUp.join('; ')}`)
    return { flow, from: await world.snapshot(), steps }
  } finally {
    await world.close()
  }
}

export const runOnce = async (aws: Aws, { flow, from, steps }: Prepared, run: Run): Promise<Ended> => {
  const world = await openWorld(aws, from, run.fault, run.seed)
  const life = createLife(world, run.way, run.sendEvents, flow.inTurn)
  try {
    for (const step of steps) {
      await life.surely(() => step(world))
      await life.settle()
    }
    await life.rest()
    return { end: await endStateOf(world, from), made: world.made, givenUp: life.givenUp }
  } finally {
    await world.close()
  }
}

/** The run that nothing disturbs: what the others are judged by, and the calls at which they can be cut. */
export const runUncut = async (
  aws: Aws,
  prepared: Prepared,
  seed: number,
): Promise<{ end: EndState; calls: Call[] }> => {
  const { end, made, givenUp } = await runOnce(aws, prepared, {
    fault: null,
    way: 'again',
    sendEvents: 'kept',
    seed,
  })
  if (givenUp.length) throw new Error(`${prepared.flow.name} fails uncut: ${givenUp.join('; ')}`)
  return { end, calls: made.map(({ call }) => call) }
}

export const judge = (uncut: EndState, { end, made, givenUp }: Ended, run: Run): Verdict => {
  const verdict = verdictOf(uncut, end, made, run.fault)
  return { ...verdict, wrong: [...givenUp.map((what) => `given up: ${what}`), ...verdict.wrong] }
}
