import type { Temporal } from 'temporal-polyfill'
import type { Association, Member, Organiser } from '../../../functions/domain/association'
import type { AnswerState } from '../../../functions/domain/decide/choose'
import type { EventState } from '../../../functions/domain/decide/decide-event'
import type { Decision } from '../../../functions/domain/decide/decision'
import type { DraftState } from '../../../functions/domain/decide/draft-state'
import { Draft } from '../../../functions/domain/draft'
import { Event } from '../../../functions/domain/event'
import { isLive } from '../../../functions/domain/event-timers'
import { Notice, type OneNotice } from '../../../functions/domain/notice'
import { Registration } from '../../../functions/domain/registration'
import { fromInstant, type Instant, toInstant } from '../../../functions/domain/time'
import { ownerOf, Timer } from '../../../functions/domain/timer'
import { at } from './moments'
import { association, members, organisers } from './people'

export type Owed = { notice: Notice; owedAt: Instant }
export type Sent = {
  notice: OneNotice
  member: Member
  owedAt: Instant
  at: Instant
  event: Event
  registration: Registration | null
}

/** What a store would hold, in memory, under a clock that a test moves. */
export type World = {
  now: Temporal.Instant
  holdMinutes: number
  association: Association
  organisers: Organiser[]
  members: Map<string, Member>
  drafts: Map<string, Draft>
  events: Map<string, Event>
  registrations: Map<string, Registration>
  timers: Map<string, Timer>
  /** Every notice that was ever owed, by its id. */
  owed: Map<string, Owed>
  /** Mailings not yet spread over people, and people's mails not yet sent. */
  mailings: Owed[]
  letters: { notice: OneNotice; owedAt: Instant }[]
  sent: Sent[]
}

export const newWorld = (now: string, holdMinutes = 10): World => ({
  now: at(now),
  holdMinutes,
  association,
  organisers,
  members: new Map(members.map((member) => [member.id, member])),
  drafts: new Map(),
  events: new Map(),
  registrations: new Map(),
  timers: new Map(),
  owed: new Map(),
  mailings: [],
  letters: [],
  sent: [],
})

export const draftState = (world: World, draft: Draft): DraftState => {
  const events = draft.parts
    .map((part) => world.events.get(part.event))
    .filter((event) => event !== undefined)
  return {
    association: world.association,
    organisers: world.organisers,
    draft,
    timers: timersOf(world, draft.id),
    events,
    eventTimers: events.flatMap((event) => timersOf(world, event.id)),
    holdMinutes: world.holdMinutes,
    occupancy: [],
  }
}

export const eventState = (world: World, event: Event): EventState => ({
  association: world.association,
  organisers: world.organisers,
  event,
  timers: timersOf(world, event.id),
})

export const answerState = (world: World, event: Event, member: Member): AnswerState => ({
  association: world.association,
  event,
  member,
  registration: world.registrations.get(`${event.id}/${member.id}`) ?? null,
  seats: [],
})

export const timersOf = (world: World, owner: string): Timer[] =>
  [...world.timers.values()].filter((timer) => ownerOf(timer) === owner)

export { ownerOf }

/** Two writes on one item, an older version, or an id that exists: the store would refuse the transaction. */
export class CommitFault extends Error {
  override readonly name = 'CommitFault'
}

/** Commits by the rules of `store/commit.ts`: everything or nothing, versions rise, new ids are new. */
export const commit = (world: World, decision: Decision): void => {
  const touched = new Set<string>()
  const touch = (key: string): void => {
    if (touched.has(key)) throw new CommitFault(`Two writes of ${key} in one decision`)
    touched.add(key)
  }
  const writes = [
    ...decision.drafts.map((draft) => versioned(world.drafts, draft.id, Draft.parse(draft))),
    ...decision.events.map((event) => versioned(world.events, event.id, Event.parse(event))),
    ...decision.registrations.map((one) =>
      versioned(world.registrations, `${one.event}/${one.member}`, Registration.parse(one)),
    ),
    ...decision.timers.map((timer) => timerWrite(world, Timer.parse(timer))),
    ...[...decision.notices, ...decision.fills.flatMap(({ after = [] }) => after)].map((notice) =>
      noticeWrite(world, Notice.parse(notice)),
    ),
  ]
  for (const { key } of writes) touch(key)
  for (const { write } of writes) write()
}

type Write = { key: string; write: () => void }

const versioned = <State extends { version: number }>(
  all: Map<string, State>,
  key: string,
  state: State,
): Write => {
  const known = all.get(key)?.version ?? 0
  if (known !== state.version) throw new CommitFault(`${key} is at version ${known}, not ${state.version}`)
  return { key, write: () => all.set(key, { ...state, version: known + 1 }) }
}

const timerWrite = (world: World, timer: Timer): Write => {
  const key = `${ownerOf(timer)}/${timer.id}`
  const known = world.timers.get(key)
  if (timer.status === 'wanted' ? known : !known || !isLive(known)) {
    throw new CommitFault(
      `The timer ${key} is ${known?.status ?? 'unknown'}, it cannot become ${timer.status}`,
    )
  }
  return { key, write: () => world.timers.set(key, timer) }
}

const noticeWrite = (world: World, notice: Notice): Write => {
  const known = world.owed.get(notice.id)
  if (known) throw new CommitFault(`The notice ${notice.id} was owed before, at ${known.owedAt}`)
  const owed = { notice, owedAt: toInstant(world.now) }
  return {
    key: `notice ${notice.id}`,
    write: () => {
      world.owed.set(notice.id, owed)
      if (notice.to === 'many') world.mailings.push(owed)
      if (notice.to === 'one') world.letters.push({ notice, owedAt: owed.owedAt })
    },
  }
}

/** Live timers that are due, the earliest first. */
export const dueTimers = (world: World, until: Temporal.Instant): Timer[] =>
  [...world.timers.values()]
    .filter((timer) => isLive(timer) && timer.dueAt <= toInstant(until))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))

export const later = (now: Temporal.Instant, due: Instant): Temporal.Instant =>
  due > toInstant(now) ? fromInstant(due) : now
