import { reviseDraft } from '../../functions/domain/decide/revise-draft'
import type { Draft } from '../../functions/domain/draft'
import { matchEvent } from '../../functions/domain/match-event'
import type { Plan } from '../../functions/domain/plan'
import { proposePlan } from '../../functions/domain/propose-plan'
import type { EventFacts } from '../../functions/domain/understanding'
import { cancellation, move, newEvent, on } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED, at, NEW_DATE, OLD_DATE } from '../support/domain/moments'
import { association, els } from '../support/domain/people'
import { announce, approval, drafted, moved, onDraft, released, theEvent } from '../support/domain/scenes'
import { draftState, newWorld } from '../support/domain/world'

const TODAY = '2027-03-11'

const corrected = (
  draft: Draft,
  facts: EventFacts,
  now: string,
  plan: { part: number; edits: Partial<Plan> }[] = [],
) =>
  reviseDraft(
    { association, draft, events: [] },
    {
      understanding: { ...draft.understanding, events: [facts] },
      changed: ['/events/0/sessions/0/date'],
      settled: [],
      chosen: [],
      missed: [],
      plan,
    },
    at(now),
  )

const revised = (...correction: Parameters<typeof corrected>): Draft => {
  const outcome = corrected(...correction)
  if (outcome.status === 'refused') throw new Error(outcome.refusal.why)
  return outcome.draft
}

test('a move finds its event by the date that it leaves, and makes no second one', () => {
  const world = released([on(OLD_DATE, newEvent())], '2027-02-01 09:00')
  const draft = announce(world, [move()])
  expect(draft.parts[0]).toMatchObject({
    event: theEvent(world).id,
    effect: 'changes',
    earlier: { title: 'Peildag', date: OLD_DATE },
    state: { status: 'open' },
  })
})

test('a move of an event that nobody knows makes it; calling off what nobody knows does nothing', () => {
  expect(drafted([move()]).draft.parts[0]).toMatchObject({ effect: 'creates', earlier: null })
  expect(drafted([cancellation('2027-06-03')]).draft.parts[0]).toMatchObject({ effect: 'none' })
})

test('where two events could be meant, which one is asked first', () => {
  const world = released([newEvent(), on('2027-09-16', newEvent())])
  given
    .draft(draftState(world, announce(world, [move({ movedFrom: ['2027-05-05'] })])))
    .when(approval(), ANNOUNCED)
    .thenRefused(
      `Er is niets verzonden, want dit moet eerst duidelijk zijn: Over welke bijeenkomst gaat dit? (1) Peildag (donderdag 3 juni 2027), (2) Peildag (donderdag 16 september 2027). Antwoord met het nummer of de datum.`,
    )
})

test('two parts about one event are not carried out together, but the first can be', () => {
  const world = released([newEvent()])
  const twice = [cancellation(NEW_DATE), on('2027-06-24', move({ movedFrom: [NEW_DATE] }))]
  const state = draftState(world, announce(world, twice))
  given
    .draft(state)
    .when(approval(), ANNOUNCED)
    .thenRefused(
      `Er is niets verzonden, want dit moet eerst duidelijk zijn: Onderdeel 2 gaat ook over Peildag (donderdag 3 juni 2027), net als een eerder onderdeel. Gooi dit onderdeel weg, of schrijf welke bijeenkomst u bedoelt.`,
    )
  given
    .draft(state)
    .when(approval({ parts: [0] }), ANNOUNCED)
    .then({ drafts: ['released, open'] })
})

test('a move without a known date goes by a telling word of the title, among what is to come', () => {
  const event = theEvent(moved())
  const unknown = move({ movedFrom: [], title: 'Onze peildag' })
  expect(matchEvent(unknown, [event], TODAY)).toEqual({ match: 'one', event })
  expect(matchEvent(unknown, [event], '2027-06-04')).toEqual({ match: 'none' })
  expect(matchEvent({ ...unknown, title: 'Onze bijeenkomst' }, [event], TODAY)).toEqual({ match: 'none' })
})

test('a new announcement never changes an event, and what was called off is not found', () => {
  const world = moved()
  expect(matchEvent(newEvent(), [theEvent(world)], TODAY)).toEqual({ match: 'none' })
  announce(world, [cancellation(NEW_DATE)])
  onDraft(world, approval())
  expect(matchEvent(move({ movedFrom: [NEW_DATE] }), [theEvent(world)], TODAY)).toEqual({ match: 'none' })
})

test('the plan of a move: remind to open, ask two weeks before, practical two working days before', () => {
  expect(proposePlan(move(), association, at(ANNOUNCED))).toMatchObject({
    opening: 'later',
    openingReminder: { date: '2027-03-25', time: '09:00' },
    nudge: { date: '2027-05-13', time: '09:00' },
    practical: { date: '2027-06-01', time: '09:00' },
    goNoGo: { date: '2027-05-20', time: '09:00' },
  })
})

test('a new event opens with its invitation and plans no question without a reserve date', () => {
  expect(proposePlan(newEvent(), association, at(ANNOUNCED))).toMatchObject({
    opening: 'with-announcement',
    openingReminder: null,
    goNoGo: null,
  })
})

test('what would fall in the past, or too close to the event, is not planned', () => {
  expect(proposePlan(on('2027-03-15', move()), association, at(ANNOUNCED))).toMatchObject({
    openingReminder: null,
    nudge: null,
    practical: null,
    goNoGo: null,
  })
})

test('an event without a date or without registration plans no mail about either', () => {
  const undated = { ...newEvent(), sessions: newEvent().sessions.map((one) => ({ ...one, date: null })) }
  expect(proposePlan(undated, association, at(ANNOUNCED))).toMatchObject({ nudge: null, practical: null })
  const none = newEvent({ registration: { ...newEvent().registration, mode: 'none' } })
  expect(proposePlan(none, association, at(ANNOUNCED))).toMatchObject({ opening: 'later', nudge: null })
})

test('a correction makes the next revision, which has to be approved itself', () => {
  const { draft } = drafted([move()])
  const next = revised(draft, on('2027-06-10', move()), ANNOUNCED)
  expect(next).toMatchObject({ revision: 2, changed: ['/events/0/sessions/0/date'] })
  expect(next.parts[0]?.state).toEqual({ status: 'open' })
  expect(next.parts[0]?.event).toBe(draft.parts[0]?.event)
})

test('a corrected date takes the plan along, also days later; what the organiser set stays', () => {
  const { draft } = drafted([newEvent()])
  const second = revised(draft, on('2027-09-16', newEvent()), '2027-03-16 09:00')
  expect(second.parts[0]?.plan.nudge).toEqual({ date: '2027-08-26', time: '09:00' })
  const practical = { date: '2027-09-13', time: '12:00' }
  const third = revised(second, on('2027-09-16', newEvent()), '2027-03-17 09:00', [
    { part: 0, edits: { practical } },
  ])
  const fourth = revised(third, on('2027-09-23', newEvent()), '2027-03-22 09:00')
  expect(fourth.parts[0]?.plan).toMatchObject({ practical, nudge: { date: '2027-09-02' } })
})

test('what was approved or sent is not revised; what was withheld is', () => {
  const world = newWorld(ANNOUNCED)
  announce(world, [move()])
  const [approved] = onDraft(world, approval()).drafts
  const correct = (draft: Draft | undefined) =>
    corrected(draft ?? drafted([move()]).draft, on('2027-06-10', move()), ANNOUNCED)
  expect(correct(approved)).toEqual({ status: 'refused', refusal: { why: 'already', what: 'approved' } })
  const [withheld] = onDraft(world, { type: 'withhold', by: els.address }).drafts
  expect(correct(withheld)).toMatchObject({
    status: 'revised',
    draft: { parts: [{ state: { status: 'open' } }] },
  })
})

test('what an announcement does not say stays empty in the event that it makes', () => {
  const silent = move({ pePoints: { applies: null, points: null }, prices: [] })
  const event = theEvent(released([silent]))
  expect(event.facts).toEqual(silent)
  expect(event.sessions.map(({ facts }) => facts)).toEqual(silent.sessions)
})
