import fc from 'fast-check'
import { unitIds } from '../../functions/domain/event'
import { presentChoices, sessionsComing, standing } from '../../functions/domain/registration'
import { fillAll, occupied, seatStories, tellSeats } from '../support/seats/seat-story'
import { type SeatWorld, sendOwed } from '../support/seats/seat-world'

const inEveryStory = (check: (world: SeatWorld) => void, runs = 60): void => {
  fc.assert(
    fc.property(seatStories, (story) => check(tellSeats(story))),
    { numRuns: runs },
  )
}

test('the counter of each unit is exactly what the registrations hold, and what waits', () =>
  inEveryStory((world) => {
    for (const { unit, taken, waiting } of world.seats.values()) {
      expect({ unit, taken, waiting }).toEqual({ unit, ...occupied(world, unit) })
    }
  }))

test('no seat is given away beyond the limit but by an organiser; a lower limit takes none away', () =>
  inEveryStory((world) => {
    // The world commits under the store's conditions and throws where the store would refuse.
    for (const { unit, limit, taken } of world.seats.values()) {
      if (world.log.some(({ decision }) => setsLower(decision, unit) || isByHand(decision, unit))) continue
      expect(taken).toBeLessThanOrEqual(limit)
    }
  }))

const setsLower = (decision: SeatWorld['log'][number]['decision'], unit: string): boolean =>
  decision.seats.some(
    (one) =>
      (one.change === 'limit' && one.unit === unit) ||
      (one.change === 'set' && one.seats.unit === unit && one.seats.taken > one.seats.limit),
  )

const isByHand = (decision: SeatWorld['log'][number]['decision'], unit: string): boolean =>
  decision.seats.some((one) => (one.change === 'add' || one.change === 'lift') && one.unit === unit)

test('whoever brings somebody along has the seats for all of them, or brings nobody', () =>
  inEveryStory((world) => {
    for (const one of world.registrations.values()) {
      for (const choice of presentChoices(world.event, one)) {
        if (choice.guests?.length) expect({ ...choice }).toMatchObject({ place: 'seat' })
        if (choice.way === 'online') expect(choice.guests ?? []).toEqual([])
      }
    }
  }))

test('nobody holds two alternatives, and who may come once holds one session of a series', () =>
  inEveryStory((world) => {
    for (const one of world.registrations.values()) {
      const member = world.members.find(({ id }) => id === one.member)
      const once = member?.audience === 'non-partner' && world.event.facts.prices.length > 0
      const chooses =
        world.event.facts.relation === 'alternatives' || (once && world.event.facts.relation === 'series')
      const held = presentChoices(world.event, one).filter(({ place }) => place === 'seat')
      if (chooses) expect(held.length).toBeLessThanOrEqual(1)
    }
  }))

test('whoever moves up was the first of those who waited', () =>
  inEveryStory((world) => {
    for (const { decision, before } of world.log) {
      if (!decision.audit.some(({ what }) => what === 'promoted' || what === 'offered')) continue
      const [moved] = decision.registrations
      const was = moved && before.get(moved.member)
      for (const unit of unitIds(world.event)) {
        const waited = was?.choices.find((choice) => choice.unit === unit && choice.place === 'waiting')
        const waits = moved?.choices.some((choice) => choice.unit === unit && choice.place === 'waiting')
        if (!waited || waits || !moved?.choices.some((choice) => choice.unit === unit)) continue
        const others = [...before.values()].flatMap((one) =>
          presentChoices(world.event, one).filter(
            (choice) => choice.unit === unit && choice.place === 'waiting',
          ),
        )
        expect(waited.since).toBe(others.map(({ since }) => since).toSorted()[0])
      }
    }
  }))

test('once free seats were given away, none is left beside somebody who waits, unless it is too late to ask', () =>
  inEveryStory((world) => {
    if (world.now.toString() > '2027-03-26') return
    fillAll(world)
    for (const { limit, taken, waiting } of world.seats.values()) {
      expect(taken < limit && waiting > 0).toBe(false)
    }
  }))

test('taking part online takes no seat, and nobody who asked to be admitted has one', () =>
  inEveryStory((world) => {
    for (const one of world.registrations.values()) {
      for (const choice of presentChoices(world.event, one)) {
        if (choice.way === 'online') expect(['seat', 'requested']).toContain(choice.place)
        const needsAdmission = world.event.facts.registration.admission === 'intake'
        if (needsAdmission && choice.place !== 'requested') expect(one.admission).toBe('admitted')
      }
    }
  }))

test('every real change owes its member one confirmation, and one mail for each further calendar entry', () =>
  inEveryStory((world) => {
    for (const { decision, before } of world.log) {
      for (const one of decision.registrations) {
        const was = before.get(one.member)
        const mails = decision.notices.filter((notice) => notice.to === 'one' && notice.member === one.member)
        if (one.revision === (was?.revision ?? 0)) {
          expect(mails).toEqual([])
          continue
        }
        expect(one.revision).toBe((was?.revision ?? 0) + 1)
        const [first, ...others] = mails.map((notice) => notice.to === 'one' && notice.kind)
        expect(first).not.toBe('session-entry')
        expect(others.every((kind) => kind === 'session-entry')).toBe(true)
        expect(new Set(mails.map((notice) => notice.id)).size).toBe(mails.length)
      }
    }
  }))

test("when all mail has left, each member's calendar holds what the registration says, and nothing else", () =>
  inEveryStory((world) => {
    sendOwed(world, Number.POSITIVE_INFINITY)
    for (const member of world.members) {
      const registration = world.registrations.get(member.id) ?? null
      const heldBefore = world.event.sessions.filter(({ held }) => held).map(({ id }) => id)
      const calendar = new Set(heldBefore)
      for (const { notice, event, registration: then } of world.left) {
        const session = notice.session ?? (event.sessions.length === 1 ? 's1' : null)
        if (notice.member !== member.id || session === null || !carries(notice.kind)) continue
        const coming = sessionsComing(event, presentChoices(event, then))
        if (coming.includes(session)) calendar.add(session)
        else calendar.delete(session)
      }
      const coming = sessionsComing(world.event, presentChoices(world.event, registration))
      for (const session of coming) expect([...calendar]).toContain(session)
      const now = standing(world.event, registration)
      const settled = coming.length > 0 || now === 'declined' || now === 'cancelled' || now === 'rejected'
      if (settled) expect([...calendar].toSorted()).toEqual([...coming].toSorted())
    }
  }))

const carries = (kind: string): boolean =>
  [
    'registered',
    'deregistered',
    'declined',
    'promoted',
    'answer-changed',
    'admitted',
    'not-admitted',
    'session-entry',
  ].includes(kind)

test('the stories reach every state that these properties are about', () => {
  const counts = new Map<string, number>()
  for (const story of fc.sample(seatStories, { numRuns: 300, seed: 2027 })) {
    const world = tellSeats(story)
    sendOwed(world, Number.POSITIVE_INFINITY)
    const names = world.log.flatMap(({ decision }) => [
      ...decision.audit.map(({ what }) => what),
      ...decision.notices.flatMap((notice) => (notice.to === 'one' ? [`owed ${notice.kind}`] : [])),
      ...decision.seats.map(({ change }) => change),
      ...decision.registrations.flatMap(({ choices }) => choices.map(({ place, way }) => `${place} ${way}`)),
    ])
    for (const what of new Set(names)) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  expect(reached.filter((what) => (counts.get(what) ?? 0) < 3)).toEqual([])
})

const reached = [
  ...['answer-yes', 'answer-no', 'answer-cancelled', 'answer-none', 'promoted', 'offered', 'offer-lapsed'],
  ...['admission-plan', 'admission-admit', 'admission-reject'],
  ...['take', 'wait', 'free', 'leave', 'promote', 'set', 'add', 'lift'],
  ...['registered-by-hand', 'guests-1', 'guests-2', 'substitute-named', 'substitute-withdrawn'],
  ...[
    'seat null',
    'seat on-site',
    'seat online',
    'waiting null',
    'waiting on-site',
    'requested null',
    'offered null',
  ],
  ...['registered', 'waitlisted', 'promoted', 'offered', 'offer-lapsed', 'answer-changed', 'requested'].map(
    (kind) => `owed ${kind}`,
  ),
  ...['admitted', 'not-admitted', 'declined', 'deregistered', 'session-entry'].map((kind) => `owed ${kind}`),
]
