import { type Bench, figure, quantile, type Row, told } from './bench'
import { type Crowd, pressOnce, sideBySide, startCrowd } from './crowd'

const PRESSES = Number(process.env['BENCH_HOT_PRESSES'] ?? 5_000)
/** People who wait for an answer at the same moment: what 500 presses a second make at 130 ms each. */
const AT_ONCE = 64
const WANTED_A_SECOND = 500

export const hot: Bench = {
  name: 'hot',
  about: `${PRESSES} presses on one event as fast as this machine goes, with a limit that is never reached`,
  full: true,
  run: async () => {
    const crowd = await startCrowd(2 * PRESSES)
    try {
      await sideBySide(await crowd.people(200), AT_ONCE, (person) => pressOnce(crowd.url, person))
      return await rush(crowd)
    } finally {
      await crowd.stop()
    }
  },
}

const rush = async (crowd: Crowd): Promise<Row[]> => {
  const people = await crowd.people(PRESSES)
  const before = await crowd.server.used()
  const began = performance.now()
  const times = await sideBySide(people, AT_ONCE, (person) => pressOnce(crowd.url, person))
  const perSecond = (PRESSES * 1_000) / (performance.now() - began)
  const after = await crowd.server.used()
  const writes = 'TransactWriteItemsCommand'
  const retries = (after.calls[writes] ?? 0) - (before.calls[writes] ?? 0) - PRESSES
  const units = (after.writeUnits - before.writeUnits) / PRESSES
  const cpu = (after.cpuMs - before.cpuMs) / PRESSES
  return [
    told(
      'hot',
      'presses a second on one event',
      figure(perSecond),
      `≥ ${WANTED_A_SECOND}`,
      perSecond >= WANTED_A_SECOND,
    ),
    told(
      'hot',
      `p50, p99 with ${AT_ONCE} waiting`,
      `${figure(quantile(times, 0.5))}, ${figure(quantile(times, 0.99))} ms`,
    ),
    told('hot', 'CPU of the pages a press', `${figure(cpu)} ms`),
    told('hot', 'write units a press; tried again', `${figure(units)}; ${retries}`),
  ]
}
