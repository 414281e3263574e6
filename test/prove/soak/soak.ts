import { Temporal } from 'temporal-polyfill'
import { type Aws, startAws } from '../../matrix/aws'
import { DIRECTOR } from '../../matrix/people'
import { NOTHING, openWorld } from '../../matrix/world'
import { createActs, newRecord } from './acts'
import { ANSWERS, agendaOf } from './agenda'
import { createCourse } from './course'
import { seedCrowd } from './crowd'
import { createDiary } from './diary'
import { diceFrom } from './dice'
import { judge, type Verdict } from './judge'
import { createMailroom } from './mailroom'
import { createMembers } from './members'
import { createOrganiser } from './organiser'
import { FIRST_DAY } from './texts'
import { createWatch } from './watch'
import { createWeather } from './weather'

export type Wanted = { days: number; members: number; seed: number; faults: number }

/** Told at the end of each day. */
export type Day = {
  day: number
  date: Temporal.PlainDate
  mails: number
  presses: number
  faults: number
  ms: number
}

export const soak = async (wanted: Wanted, tell: (day: Day) => void = () => undefined): Promise<Verdict> => {
  const aws = await startAws()
  try {
    return await soakOn(aws, wanted, tell)
  } finally {
    await aws.stop()
  }
}

const soakOn = async (aws: Aws, wanted: Wanted, tell: (day: Day) => void): Promise<Verdict> => {
  const dice = diceFrom(wanted.seed)
  const weather = createWeather(diceFrom(wanted.seed + 1_000_000), wanted.faults)
  const watch = createWatch()
  const from = { ...NOTHING, now: momentOf(0, '08:00').toString() }
  const world = await openWorld(aws, from, null, wanted.seed, { faultAt: weather.faultAt, made: watch.made })
  let mischief = wanted.faults > 0 ? 1 : 0
  try {
    const crowd = await seedCrowd(world, wanted.members)
    const diary = createDiary()
    const mailroom = createMailroom((address) => address === DIRECTOR)
    const record = newRecord()
    const organiser = createOrganiser({ world, dice, diary, mailroom, answers: ANSWERS })
    const members = createMembers({ world, dice, diary, crowd, acts: createActs(world, record) })
    const course = createCourse({
      world,
      weather,
      dice,
      diary,
      mailroom,
      mischief: () => mischief,
      written: () => watch.counts.writes,
      arrived: (letter) => {
        organiser.react(letter)
        members(letter)
      },
    })
    await weather.calm(() => course.until(world.now()))
    const keen = crowd.filter(({ leaning }) => leaning === 'keen').length
    for (const { day, time, does } of agendaOf(Math.ceil(keen * SEATS_SHARE))) {
      if (day >= wanted.days) continue
      const attempt = async (): Promise<void> => {
        if (does(organiser) === false)
          diary.add({ at: world.now().add({ hours: 1 }), who: null, must: false, work: attempt })
      }
      diary.add({ at: momentOf(day, time), who: null, must: false, work: attempt })
    }
    for (let day = 0; day < wanted.days; day += 1) {
      const before = {
        mails: mailroom.all().length,
        presses: record.counts.presses,
        faults: sum(weather.struck),
      }
      const begun = performance.now()
      await course.until(momentOf(day + 1, '00:00'))
      tell({
        day: day + 1,
        date: FIRST_DAY.add({ days: day }),
        mails: mailroom.all().length - before.mails,
        presses: record.counts.presses - before.presses,
        faults: sum(weather.struck) - before.faults,
        ms: performance.now() - begun,
      })
    }
    // Nothing new begins; what is late still comes, and everything comes to rest.
    diary.onlyMust()
    weather.clears()
    mischief = 0
    await course.until(momentOf(wanted.days + LAST_DAYS, '12:00'))
    return await judge({ wanted, world, mailroom, record, organiser, course, weather, watch })
  } finally {
    await world.close()
  }
}

/** So many of the keen find a seat. */
const SEATS_SHARE = 0.25
/** Time for what is late, and for the sweeps after it. */
const LAST_DAYS = 1

const momentOf = (day: number, time: string): Temporal.Instant =>
  FIRST_DAY.add({ days: day })
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: Temporal.PlainTime.from(time) })
    .toInstant()

const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
