import { decideDraft } from '../../functions/domain/decide/decide-draft'
import { decideEvent } from '../../functions/domain/decide/decide-event'
import { decideTimer } from '../../functions/domain/decide/decide-timer'
import type { Draft } from '../../functions/domain/draft'
import type { Event } from '../../functions/domain/event'
import { plannedTimers } from '../../functions/domain/event-timers'
import { asNewAfterCancellation } from '../../functions/domain/match-event'
import { mergeFacts } from '../../functions/domain/merge-facts'
import { asSessionUpdate } from '../../functions/domain/one-session'
import { standing } from '../../functions/domain/registration'
import { cancellation, move, newEvent, on } from '../support/domain/announcements'
import { decisionOf, given } from '../support/domain/given'
import { ANNOUNCED, at, NEW_DATE, OLD_DATE } from '../support/domain/moments'
import { anna, association, els } from '../support/domain/people'
import { announce, answer, approval, known, released, stateOf, theEvent } from '../support/domain/scenes'
import { noticeText } from '../support/domain/summary'
import { draftState, type World } from '../support/domain/world'
import { openEvent } from '../support/seats/seat-events'

const series = openEvent({
  relation: 'series',
  sessions: 3,
  mode: 'hybrid',
  seats: null,
  intake: false,
  once: false,
  held: false,
  begins: ANNOUNCED,
})
const dates = ({ sessions }: { sessions: { date: string | null }[] }) => sessions.map(({ date }) => date)

describe('a move whose answers stay', () => {
  const keeping = (): World => {
    const world = released([on(OLD_DATE, newEvent())], '2027-02-01 09:00')
    answer(world, anna, 'yes')
    world.now = at(ANNOUNCED)
    announce(world, [move()])
    return world
  }
  const carriedOut = (world: World) => {
    const draft = known([...world.drafts.values()].at(-1))
    const [part] = draft.parts
    const kept: Draft = {
      ...draft,
      parts: [{ ...known(part), plan: { ...known(part).plan, answers: 'keep' } }],
    }
    return decisionOf(decideDraft({ ...draftState(world, kept), holdMinutes: 0 }, approval(), world.now))
  }

  test('raises SEQUENCE and not the epoch; everyone is told and whoever came still comes', () => {
    const world = keeping()
    const before = theEvent(world)
    const decision = carriedOut(world)
    const after = known(decision.events[0])
    expect(after).toMatchObject({ epoch: before.epoch, stage: { status: 'open' }, invitedEpoch: 0 })
    expect(after.sessions[0]?.facts.date).toBe(NEW_DATE)
    expect(after.sessions[0]?.calendar.sequence).toBe((before.sessions[0]?.calendar.sequence ?? 0) + 1)
    expect(decision.notices.map(noticeText)).toContain('move-notice to everyone')
    expect(standing(after, world.registrations.get(`${after.id}/${anna.id}`) ?? null)).toBe('coming')
  })
})

describe('one session of several', () => {
  test('a move or cancellation that names it alone is an update of it; of all of them it stays what it was', () => {
    const moved = { ...on('2027-04-15', move()), movedFrom: ['2027-04-08'] }
    expect(asSessionUpdate(moved, series).kind).toBe('session-update')
    expect(asSessionUpdate({ ...moved, movedFrom: ['2027-01-01'] }, series).kind).toBe('date-move')
    const off = asSessionUpdate(cancellation('2027-04-08'), series)
    expect([off.kind, off.sessions[0]?.status]).toEqual(['session-update', 'cancelled'])
    const all = { ...cancellation('2027-04-08'), sessions: series.facts.sessions }
    expect(asSessionUpdate(all, series).kind).toBe('cancellation')
  })

  test('keeps its place among the others, and what is added comes after them', () => {
    const change = { ...on('2027-04-15', newEvent({ kind: 'session-update' })), movedFrom: ['2027-04-08'] }
    expect(dates(mergeFacts(series.facts, change))).toEqual(['2027-04-06', '2027-04-15', '2027-04-20'])
    const extra = on('2027-04-01', newEvent({ kind: 'session-update' }))
    expect(dates(mergeFacts(series.facts, extra))).toEqual([...dates(series.facts), '2027-04-01'])
  })

  test('that goes online loses its place', () => {
    const [first] = series.facts.sessions
    const change = newEvent({
      kind: 'session-update',
      sessions: [{ ...known(first), venue: null, address: null, mode: 'online' }],
    })
    expect(mergeFacts(series.facts, change).sessions[0]).toMatchObject({
      mode: 'online',
      venue: null,
      address: null,
    })
  })
})

describe('the online link', () => {
  const asked = { type: 'link', by: els.address, link: 'https://vergader.example/x' } as const
  const state = (event: Event) => ({ association, organisers: [els], event, timers: [] })

  test('goes out a day and an hour before each session, and is no longer asked for', () => {
    const tasks = (event: Event) =>
      plannedTimers(event, association, at(ANNOUNCED)).map(({ task }) => task.task)
    expect(tasks(series).filter((task) => task === 'link-reminder')).toHaveLength(1)
    const decision = given.event(state(series)).when(asked, ANNOUNCED).then({ notices: [] })
    const linked = known(decision.events[0])
    expect(tasks(linked).filter((task) => task === 'online-link')).toHaveLength(6)
    expect(tasks(linked)).not.toContain('link-reminder')
  })

  test('goes out now where the day has begun, and a second time changes nothing', () => {
    const event = { ...series, onlineLink: 'https://vergader.example/old' }
    given
      .event(state(event))
      .when(asked, '2027-04-06 09:00')
      .then({ notices: ['online-link to online'] })
    given
      .event(state({ ...event, onlineLink: asked.link }))
      .when(asked, '2027-04-06 09:00')
      .thenNothing()
  })

  test('is not taken where nobody can follow from elsewhere', () => {
    const sessions = series.sessions.map((one) => ({
      ...one,
      facts: { ...one.facts, mode: 'on-site' as const },
    }))
    expect(decideEvent(state({ ...series, sessions }), asked, at(ANNOUNCED))).toMatchObject({
      refusal: { why: 'not-online' },
    })
  })
})

describe('opening', () => {
  const closed = (): World =>
    released([newEvent({ registration: { mode: 'later', admission: null, deadline: null, contact: null } })])
  const openAt = { type: 'open-at', by: els.address, at: { date: '2027-03-20', time: '10:00' } } as const

  test('at a moment sets one timer, which opens once and tells the organiser', () => {
    const world = closed()
    const decision = decisionOf(decideEvent(stateOf(world), openAt, world.now))
    const timer = known(
      decision.timers.find(({ task, status }) => task.task === 'opening' && status === 'wanted'),
    )
    const state = { ...stateOf(world), event: known(decision.events[0]), timers: [timer] }
    const fired = decideTimer(state, timer.id, at('2027-03-20 10:00'))
    expect(fired.events[0]?.stage.status).toBe('open')
    expect(fired.notices.map(noticeText).toSorted()).toEqual(['invitation to everyone', 'told to els'])
    expect(fired.timers.find(({ id }) => id === timer.id)?.status).toBe('fired')
  })

  test('at a moment that is past, or of what is open, is refused', () => {
    given
      .event(stateOf(closed()))
      .when(openAt, '2027-03-21 10:00')
      .thenRefused('Dat moment is al voorbij; er is niets gepland.')
    given
      .event(stateOf(released([newEvent()])))
      .when(openAt, ANNOUNCED)
      .thenRefused('De aanmelding staat al open; er is niets opnieuw verzonden.')
  })

  test('after the deadline opens what it closed, and invites nobody again', () => {
    const world = released([
      newEvent({ registration: { mode: 'button', admission: null, deadline: '2027-04-01', contact: null } }),
    ])
    const [deadline] = plannedTimers(theEvent(world), association, world.now).filter(
      ({ task }) => task.task === 'deadline',
    )
    expect(deadline?.dueAt).toBe('2027-04-02T05:00:00.000Z')
    const state = { ...stateOf(world), timers: [known(deadline)] }
    given
      .timer(state)
      .when(known(deadline).id, '2027-04-02 07:00')
      .then({ notices: ['registration-list to els'] })
    given
      .event(stateOf(world))
      .when({ type: 'open', by: els.address }, '2027-04-01 12:00')
      .thenRefused('De aanmelding staat al open; er is niets opnieuw verzonden.')
    given
      .event(stateOf(world))
      .when({ type: 'open', by: els.address }, '2027-04-02 12:00')
      .then({ notices: [] })
  })
})

test('news of what was called off makes a new event; what was called off stays so', () => {
  const world = released([on(NEW_DATE, newEvent())])
  const off: Event = {
    ...theEvent(world),
    stage: { status: 'cancelled', cancelledAt: '2027-03-12T09:00:00.000Z' as never, reason: null },
  }
  const [session] = newEvent().sessions
  const news = newEvent({
    kind: 'session-update',
    sessions: [{ ...known(session), mode: 'online', venue: null }],
  })
  expect(asNewAfterCancellation(news, [off])).toMatchObject({ kind: 'new-event', movedFrom: [] })
  expect(asNewAfterCancellation(news, [theEvent(world)]).kind).toBe('session-update')
})
