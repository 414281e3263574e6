import { Temporal } from 'temporal-polyfill'
import type { AcceptedMail } from '../../../infra/local/outgoing'
import { eventsOf } from '../../../infra/local/ses-events'
import { deliverInBatches } from '../../../infra/local/stream-batch'
import { type Lane, passes } from '../../../infra/local/stream-pump'
import type { StreamRecord } from '../../../infra/local/stream-reader'
import { saysSes } from '../../matrix/says-ses'
import type { World } from '../../matrix/world'
import type { Diary } from './diary'
import type { Dice } from './dice'
import type { Letter, Mailroom } from './mailroom'
import type { Weather } from './weather'

type Work = () => Promise<unknown>

/** The days as they go by, with what AWS brings: now and then twice, late, or not at all. */
export type Course = {
  /** An invocation from outside, which comes back until it ends well; `told` once it did. */
  surely: (who: string | null, work: Work) => Promise<void>
  /** Lives through everything up to this moment. */
  until: (moment: Temporal.Instant) => Promise<void>
  /** What failed every try. */
  givenUp: string[]
  counts: { doubled: number; late: number; lostAlarms: number; lostSends: number; sweeps: number }
}

type Parts = {
  world: World
  weather: Weather
  dice: Dice
  diary: Diary
  mailroom: Mailroom
  /** A mail came in somebody's mailbox. */
  arrived: (letter: Letter) => void
  /** How much was written so far: while nothing is, the stream brings nothing. */
  written: () => number
  /** Nothing is doubled, late or lost where this is 0. */
  mischief: () => number
}

const LANES: Lane[] = ['prompt', 'bulk']
const SWEEP_MINUTES = 120
const AT_ONCE = 4
/** SES's Send event comes hours late in some of the cases in which it is not lost. */
const LATE_MINUTES = [1, 240] as const

export const createCourse = (parts: Parts): Course => {
  const { world, weather, dice, diary, mailroom } = parts
  const counts = { doubled: 0, late: 0, lostAlarms: 0, lostSends: 0, sweeps: 0 }
  const givenUp: string[] = []
  let nextSweep = world.now()
  let readUpTo = 0

  const happens = (share: number) => dice.chance(share * parts.mischief())
  const inMinutes = (minutes: number) => world.now().add({ minutes })
  const isLate = (who: string | null, work: Work, must = true) => {
    counts.late += 1
    diary.add({ at: inMinutes(dice.between(...LATE_MINUTES)), who, must, work })
  }
  /** Once more as it is, and then as AWS does when nothing is the matter. */
  const retry = async (work: Work): Promise<void> => {
    try {
      await work().catch(() => weather.calm(work))
    } catch (error) {
      givenUp.push(error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]}` : String(error))
    }
  }
  const twice = async (work: Work) => {
    counts.doubled += 1
    const outcomes = await Promise.allSettled([work(), work()])
    if (outcomes.some(({ status }) => status === 'rejected')) await retry(work)
  }
  const surely = async (who: string | null, work: Work): Promise<void> => {
    if (happens(0.03)) return twice(work)
    try {
      await work()
    } catch {
      if (happens(0.25)) return isLate(who, () => surely(who, work))
      return happens(0.25) ? twice(work) : retry(work)
    }
  }

  const deliverLane = (records: StreamRecord[]): Promise<void> =>
    deliverInBatches(records, {
      deliver: async (batch) => {
        const work = () => world.invoke('deliverOutbox', { Records: batch })
        if (happens(0.04)) {
          counts.doubled += 1
          const [first] = await Promise.all([work(), work()])
          return first
        }
        // The mapping gave up on it, or its records were lost; some of those come all the same, hours later.
        if (happens(0.01)) {
          if (dice.chance(0.5)) isLate(null, work)
          return { batchItemFailures: [] }
        }
        return work()
      },
      dealtWith: async () => undefined,
      skipped: () => undefined,
      stopped: () => false,
      pauseMs: () => 0,
    })

  const feedback = async (mail: AcceptedMail): Promise<void> => {
    for (const event of eventsOf(mail, world.now())) {
      const tell = () => saysSes(world, `${mail.id}-${event.eventType}`, event)
      const isLost = happens(0.05)
      const comesLate = !isLost && happens(0.05)
      if (isLost) counts.lostSends += 1
      else if (comesLate) isLate(null, () => surely(null, tell))
      else await surely(null, tell)
    }
  }
  const nextAlarm = () => world.aws.schedules.all()[0] ?? null
  const ringDue = async (): Promise<boolean> => {
    const due = nextAlarm()
    if (!due || Temporal.Instant.compare(due.at, world.now()) > 0) return false
    await world.aws.schedules.store.remove(due)
    if (happens(0.03)) counts.lostAlarms += 1
    else await surely(null, () => world.invoke('fireTimer', JSON.parse(due.Target.Input)))
    return true
  }

  const fresh = async (): Promise<StreamRecord[]> => {
    const written = parts.written()
    if (written === readUpTo) return []
    readUpTo = written
    return world.table.newRecords()
  }
  const settle = async (): Promise<void> => {
    for (;;) {
      const records = await fresh()
      for (const lane of LANES) await deliverLane(records.filter((record) => passes(lane, record)))
      const mails = world.mails().splice(0)
      for (const mail of mails) parts.arrived(await mailroom.receive(mail))
      for (const mail of mails) await feedback(mail)
      const rang = await ringDue()
      if (records.length === 0 && mails.length === 0 && !rang) return
      await beside()
    }
  }
  /** Between two pages of a mailing people answer, and what is late arrives. */
  const beside = async () => {
    const due = diary.first()
    if (!due || Temporal.Instant.compare(due, world.now()) > 0) return
    await Promise.all(diary.take(AT_ONCE).map(({ who, work }) => surely(who, work)))
  }

  const until = async (moment: Temporal.Instant): Promise<void> => {
    for (;;) {
      await settle()
      const alarm = nextAlarm()
      const next = [diary.first(), alarm && Temporal.Instant.from(alarm.at), nextSweep, moment]
        .filter((at) => at !== null)
        .reduce((first, at) => (Temporal.Instant.compare(at, first) < 0 ? at : first))
      if (Temporal.Instant.compare(next, world.now()) > 0) world.aws.present.now = next
      if (Temporal.Instant.compare(nextSweep, world.now()) <= 0) {
        nextSweep = inMinutes(SWEEP_MINUTES)
        counts.sweeps += 1
        await surely(null, () => world.invoke('sweep', {}))
      } else if (Temporal.Instant.compare(world.now(), moment) >= 0 && !isDue(diary.first())) {
        await settle()
        return
      }
      await beside()
    }
  }
  const isDue = (at: Temporal.Instant | null) => at !== null && Temporal.Instant.compare(at, world.now()) <= 0
  return { surely, until, givenUp, counts }
}
