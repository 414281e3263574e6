import { type Bench, compared, quantile, type Row } from './bench'
import { type Crowd, type Person, pressOnce, sideBySide, startCrowd } from './crowd'

const SEATS = 5_000
const MOST = 1.3
/** A press runs through far more code than its floor, and V8 takes longer to compile all of it well. */
const WARM = { atOnce: 4, presses: 60, rounds: 10 }
/**
 * Presses of each kind at a time, and how many times. One in twenty meets a collection of garbage: of fewer than
 * some hundreds the slowest hundredth is two or three presses, and says which of the two met the longest.
 */
const RUNS = [
  { atOnce: 1, presses: 10, rounds: 60 },
  { atOnce: 16, presses: 64, rounds: 10 },
]

export const press: Bench = {
  name: 'press',
  about: 'press → answer, against the same reads and one bare transaction behind the same server',
  run: async (_scale, say) => {
    const crowd = await startCrowd(SEATS)
    try {
      say(`the floor: ${(await watchOne(crowd)).join(', ')}`)
      const rows: Row[] = []
      await timed(crowd, WARM)
      for (const run of RUNS) rows.push(...rowsOf(run.atOnce, await timed(crowd, run)))
      return rows
    } finally {
      await crowd.stop()
    }
  },
}

/** The floor is what a real press was seen to read and write. */
export const watchOne = async ({ server, url, people }: Crowd): Promise<string[]> => {
  const [first, second] = await people(2)
  if (!first || !second) throw new Error('Nobody came')
  await pressOnce(url, first)
  await server.ask('watch')
  await pressOnce(url, second)
  return server.ask('makeFloor', second.member.id)
}

type Times = { subject: number[]; floor: number[] }
type Run = { atOnce: number; presses: number; rounds: number }

/** Turn about, so that a neighbour's load falls on both. */
const timed = async ({ url, people }: Crowd, { atOnce, presses, rounds }: Run): Promise<Times> => {
  const times: Times = { subject: [], floor: [] }
  for (let round = 0; round < rounds; round += 1) {
    const crowd = await people(2 * presses)
    const work = [
      async () => times.subject.push(...(await sideBySide(crowd.slice(0, presses), atOnce, pressing))),
      async () => times.floor.push(...(await sideBySide(crowd.slice(presses), atOnce, bare))),
    ]
    for (const one of round % 2 ? work.toReversed() : work) await one()
  }
  return times

  function pressing(person: Person): Promise<number> {
    return pressOnce(url, person)
  }
  async function bare({ member }: Person): Promise<number> {
    const began = performance.now()
    const answer = await fetch(`${url}/floor/${member.id}`, { method: 'POST', redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 303) throw new Error(`The floor was answered with ${answer.status}`)
    return performance.now() - began
  }
}

const rowsOf = (atOnce: number, { subject, floor }: Times): Row[] =>
  [0.5, 0.99].map((part) =>
    compared({
      bench: 'press',
      measure: `p${part * 100} of a press, ${atOnce} at once`,
      unit: 'ms',
      subject: quantile(subject, part),
      floor: quantile(floor, part),
      most: MOST,
    }),
  )
