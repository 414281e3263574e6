import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { DIRECTOR } from '../../matrix/people'
import type { World } from '../../matrix/world'
import type { Record } from './acts'
import { ERASED, ERASED_DAY, titlesUntil } from './agenda'
import { answersWrong, forgotten } from './checks/answers'
import { loopsWrong, timersWrong } from './checks/clock'
import { mailboxesWrong, notForgotten, unapproved } from './checks/mailboxes'
import { type Tally, tallyOf } from './checks/outbox'
import { seatsWrong } from './checks/seats'
import { type State, stateOf } from './checks/state'
import type { Course } from './course'
import type { Mailroom } from './mailroom'
import type { Organiser } from './organiser'
import type { Wanted } from './soak'
import type { Watch } from './watch'
import type { Weather } from './weather'

export type Verdict = {
  /** What is wrong, by invariant; every one is named, also when nothing is. */
  invariants: { name: string; wrong: string[] }[]
  /** What there was of it, for the table. */
  figures: [string, number][]
  faults: ReadonlyMap<string, number>
}

export type Lived = {
  wanted: Wanted
  world: World
  mailroom: Mailroom
  record: Record
  organiser: Organiser
  course: Course
  weather: Weather
  watch: Watch
}

/** Judges what is left of the whole time, when everything has come to rest. */
export const judge = async (lived: Lived): Promise<Verdict> => {
  const { wanted, world, mailroom, record, organiser, course, weather, watch } = lived
  const state = await stateOf(world)
  const keys = await world.context.keys(EXAMPLE_ASSOCIATION_ID)
  const tally = tallyOf(state, mailroom.all(), watch.claims)
  const addresses = new Set<string>(state.members.map(({ address }) => address))
  const invariants = [
    { name: 'seats equal registrations, none above the maximum, in order', wrong: seatsWrong(state) },
    { name: 'what was acknowledged stands', wrong: answersWrong(state, record, keys) },
    { name: 'each owed mail left once, or was dropped or counted', wrong: tally.wrong },
    { name: 'everybody heard of every event', wrong: forgotten(state, titlesUntil(wanted.days)) },
    {
      name: 'calendars, budget, night, and no mail to whom it may not go',
      wrong: mailboxesWrong(state, mailroom, record),
    },
    { name: 'whoever was erased is gone', wrong: erasedWrong(lived, state) },
    { name: 'nothing before approval', wrong: unapproved(state, mailroom, organiser.approvals, addresses) },
    { name: 'no timer and no row overdue', wrong: timersWrong(state, world.now().toString()) },
    { name: 'automatic mail is not answered', wrong: loopsWrong(state, record.automatic) },
    { name: 'every change is audited, looking changes nothing', wrong: watch.wrong },
    { name: 'every mail can be read', wrong: mailroom.wrong },
    { name: 'nothing failed every try', wrong: course.givenUp },
  ]
  return { invariants, figures: figuresOf(lived, state.events.length, tally), faults: weather.struck }
}

const erasedWrong = ({ wanted, mailroom }: Lived, state: State): string[] => {
  if (wanted.days <= ERASED_DAY + 1) return []
  const told = mailroom.of(DIRECTOR).find(({ mail }) => /gegevens zijn gewist/.test(mail.subject))
  return told ? notForgotten(state, mailroom, ERASED, told.at.toString()) : [`${ERASED} was not erased`]
}

const figuresOf = (
  { mailroom, record, course, watch }: Lived,
  events: number,
  { rows, sent, skipped, counted, doubled, lost }: Tally,
): [string, number][] => [
  ['events', events],
  ['mails that left', mailroom.all().length],
  ['rows of the outbox', rows],
  ['  sent', sent],
  ['  dropped, as they no longer held', skipped],
  ['  in the window, counted', counted],
  ['  of these twice', doubled],
  ['  of these not sent', lost],
  ['presses carried out', record.counts.presses],
  ['presses politely refused', record.counts.refused],
  ['mails that members wrote', record.counts.written],
  ['mails that came back', record.counts.cameBack],
  ['links that machines followed', record.counts.scanned],
  ['pages looked at', watch.counts.looks],
  ['calls to AWS', watch.counts.calls],
  ['changes of state, each audited', watch.counts.changes],
  ['invocations twice at once', course.counts.doubled],
  ['things that came late', course.counts.late],
  ['Send events lost', course.counts.lostSends],
  ['alarms lost', course.counts.lostAlarms],
  ['sweeps', course.counts.sweeps],
]
