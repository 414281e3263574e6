import { Temporal } from 'temporal-polyfill'
import type { AcceptedMail } from '../../infra/local/outgoing'
import { eventsOf } from '../../infra/local/ses-events'
import { deliverInBatches } from '../../infra/local/stream-batch'
import { type Lane, passes } from '../../infra/local/stream-pump'
import type { StreamRecord } from '../../infra/local/stream-reader'
import { shuffled } from './random'
import { saysSes } from './says-ses'
import type { World } from './world'

/**
 * How what did not end well comes back. `again`: at once. `twice`: two at the same time. `late`: hours
 * later, after the sweeps. `out-of-order`: after what came behind it, and the stream's records of one look
 * in another order. `always-twice`: also what did end well comes twice, at the same time.
 */
export const WAYS = ['again', 'twice', 'late', 'out-of-order'] as const
export type Way = (typeof WAYS)[number] | 'always-twice'

/** What becomes of SES's Send events. */
export const SEND_EVENTS = ['kept', 'lost', 'late', 'doubled'] as const
export type SendEvents = (typeof SEND_EVENTS)[number]

type Work = () => Promise<unknown>

/** Runs things as AWS does, by hand: nothing happens but in `surely`, `settle` and `rest`. */
export type Life = {
  /** An invocation from outside, which comes back when it does not end well. */
  surely: (work: Work) => Promise<void>
  /** Brings on what was written to the stream, what SES says, and the alarms that are due. */
  settle: () => Promise<void>
  /** Hours pass, with their sweeps; what is late comes in between. */
  rest: () => Promise<void>
  /** What failed every try. */
  givenUp: string[]
}

const TRIES = 3
const LANES: Lane[] = ['prompt', 'bulk']
/** After the first, a row that was missed is due; after the second, an answer that stayed out; then once more. */
const SWEEPS_AFTER_MINUTES = [6, 32, 32]

export const createLife = (world: World, way: Way, sendEvents: SendEvents, inTurn = false): Life => {
  const late: Work[] = []
  const givenUp: string[] = []
  let heardOf = world.mails().length

  const retry = async (work: Work, tries = TRIES): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (tries > 1) return retry(work, tries - 1)
      givenUp.push(String(error))
    }
  }
  const twice = async (work: Work) => {
    const outcomes = await Promise.allSettled([work(), work()])
    if (outcomes.some(({ status }) => status === 'rejected')) await retry(work)
  }
  const surely = async (work: Work) => {
    if (way === 'always-twice') return twice(work)
    try {
      await work()
    } catch {
      if (way === 'twice') return twice(work)
      if (way === 'late' && !inTurn) return void late.push(work)
      if (way === 'out-of-order') await settle()
      await retry(work)
    }
  }

  /** A batch of the stream; its function comes back as an event source mapping brings it. */
  const deliver = (batch: StreamRecord[]): Promise<unknown> => {
    const work = () => world.invoke('deliverOutbox', { Records: batch })
    if (way === 'always-twice') return Promise.all([work(), work()]).then(([answer]) => answer)
    return work()
  }
  const deliverLane = async (records: StreamRecord[]): Promise<void> => {
    let failed = false
    await deliverInBatches(records, {
      deliver: async (batch) => {
        if (failed && way === 'twice') {
          failed = false
          const [first] = await Promise.all([deliver(batch), deliver(batch)])
          return first
        }
        try {
          const answer = (await deliver(batch)) as { batchItemFailures: unknown[] }
          failed = answer.batchItemFailures.length > 0
          if (!failed || way !== 'late') return answer
        } catch (error) {
          failed = true
          if (way !== 'late') throw error
        }
        late.push(() => deliver(batch))
        return { batchItemFailures: [] }
      },
      dealtWith: async () => undefined,
      skipped: (record, why) => void givenUp.push(`record ${record.dynamodb?.SequenceNumber}: ${why}`),
      stopped: () => false,
      pauseMs: () => 0,
    })
  }
  const inOrder = (records: StreamRecord[]) =>
    way === 'out-of-order' ? shuffled(records, world.random) : records

  const feedback = async (mail: AcceptedMail): Promise<void> => {
    for (const event of eventsOf(mail, world.now())) {
      const tell = () => saysSes(world, `${mail.id}-${event.eventType}`, event)
      const isSend = event.eventType === 'Send'
      if (isSend && sendEvents === 'lost') continue
      if (isSend && sendEvents === 'late') late.push(tell)
      else await surely(tell)
      if (isSend && sendEvents === 'doubled') await surely(tell)
    }
  }
  const ringDue = async (): Promise<boolean> => {
    const due = world.aws.schedules.all().find(({ at }) => Temporal.Instant.compare(at, world.now()) <= 0)
    if (!due) return false
    await world.aws.schedules.store.remove(due)
    await surely(() => world.invoke('fireTimer', JSON.parse(due.Target.Input)))
    return true
  }

  const settle = async (): Promise<void> => {
    for (;;) {
      const records = await world.table.newRecords()
      for (const lane of LANES) {
        await deliverLane(inOrder(records.filter((record) => passes(lane, record))))
      }
      const mails = world.mails().slice(heardOf)
      heardOf += mails.length
      for (const mail of mails) await feedback(mail)
      const rang = await ringDue()
      if (records.length === 0 && mails.length === 0 && !rang) return
    }
  }
  const sweeps = async () => {
    for (const minutes of SWEEPS_AFTER_MINUTES) {
      world.later({ minutes })
      await settle()
      await surely(() => world.invoke('sweep', {}))
      await settle()
    }
  }
  const rest = async (): Promise<void> => {
    await sweeps()
    if (late.length === 0) return
    for (const work of late.splice(0)) {
      await retry(work)
      await settle()
    }
    await sweeps()
  }
  return { surely, settle, rest, givenUp }
}
