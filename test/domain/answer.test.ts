import { standing } from '../../functions/domain/registration'
import { newEvent, on } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { ANNOUNCED, at, NEW_DATE } from '../support/domain/moments'
import { anna, bart, cora } from '../support/domain/people'
import { answer, moved, onEvent, opened, released, theEvent } from '../support/domain/scenes'
import { answerState, type World } from '../support/domain/world'

const of = (world: World, member = cora) => answerState(world, theEvent(world), member)
const wish = (world: World, what: 'yes' | 'no' | 'undo', epoch = theEvent(world).epoch) => ({
  wish: what,
  epoch,
  by: 'link',
})
const DAY = '2027-03-16 10:00'

test('accepting twice confirms once', () => {
  const world = opened()
  given
    .answer(of(world))
    .when(wish(world, 'yes'), DAY)
    .then({ registrations: ['Cora: yes'], notices: ['registered to Cora'], events: [], timers: [] })
  answer(world, cora, 'yes')
  given.answer(of(world)).when(wish(world, 'yes'), DAY).thenNothing()
})

test('declining twice confirms once, and de-registering is told from declining', () => {
  const world = opened()
  answer(world, cora, 'no')
  given.answer(of(world)).when(wish(world, 'no'), DAY).thenNothing()
  answer(world, anna, 'yes')
  given
    .answer(of(world, anna))
    .when(wish(world, 'no'), DAY)
    .then({ registrations: ['Anna: cancelled'], notices: ['deregistered to Anna'] })
})

test('pressing both in turn ends in the last wish, with a confirmation for each change', () => {
  const world = opened()
  const confirmed = (['yes', 'no', 'no', 'yes', 'yes'] as const).map(
    (what) => answer(world, cora, what).notices.length,
  )
  expect(confirmed).toEqual([1, 1, 0, 1, 0])
  expect(standing(theEvent(world), of(world).registration)).toBe('coming')
})

test('undo brings back what stood before, once', () => {
  const world = opened()
  answer(world, cora, 'no')
  answer(world, cora, 'yes')
  given
    .answer(of(world))
    .when(wish(world, 'undo'), DAY)
    .then({ registrations: ['Cora: no'], notices: ['declined to Cora'] })
  answer(world, cora, 'undo')
  given.answer(of(world)).when(wish(world, 'undo'), DAY).thenNothing()
})

test('undoing a first answer makes the member silent again; with no answer there is nothing to undo', () => {
  const world = opened()
  given.answer(of(world)).when(wish(world, 'undo'), DAY).thenNothing()
  answer(world, cora, 'yes')
  answer(world, cora, 'undo')
  expect(standing(theEvent(world), of(world).registration)).toBe('silent')
})

test('after a move whoever came is parked, whoever declined is asked anew, and nothing is undone', () => {
  const world = opened()
  const event = theEvent(world)
  expect(standing(event, of(world, anna).registration)).toBe('parked')
  expect(standing(event, of(world, bart).registration)).toBe('silent')
  given.answer(of(world, anna)).when(wish(world, 'undo'), DAY).thenNothing()
})

test('whoever is parked confirms, or declines, with one press', () => {
  const world = opened()
  given
    .answer(of(world, anna))
    .when(wish(world, 'yes'), DAY)
    .then({ registrations: ['Anna: yes'], notices: ['registered to Anna'] })
  given
    .answer(of(world, anna))
    .when(wish(world, 'no'), DAY)
    .then({ registrations: ['Anna: no'], notices: ['declined to Anna'] })
})

test.each([-1, 1])('an offer of another date (epoch %d further) changes nothing', (further) => {
  const world = opened()
  given
    .answer(of(world))
    .when(wish(world, 'yes', theEvent(world).epoch + further), DAY)
    .thenRefused('De datum is intussen veranderd; hieronder staat hoe het nu is.')
})

test('before the opening nobody can register', () => {
  const world = moved()
  given
    .answer(of(world))
    .when(wish(world, 'yes'), ANNOUNCED)
    .thenRefused(
      'De aanmelding is nog niet open. Zodra dat zo is, ontvangt u een uitnodiging met de groene knop.',
    )
})

test('once closed nobody can register, but whoever comes can still step back', () => {
  const world = opened()
  answer(world, anna, 'yes')
  onEvent(world, 'close')
  given.answer(of(world)).when(wish(world, 'yes'), DAY).thenRefused('De aanmelding is gesloten.')
  given
    .answer(of(world, anna))
    .when(wish(world, 'no'), DAY)
    .then({ registrations: ['Anna: cancelled'] })
})

test('on the day itself a member can still answer; the day after it is past', () => {
  const world = released([on(NEW_DATE, newEvent())])
  given
    .answer(of(world))
    .when(wish(world, 'yes'), `${NEW_DATE} 23:59`)
    .then({ registrations: ['Cora: yes'] })
  given
    .answer(of(world))
    .when(wish(world, 'yes'), '2027-06-04 00:00')
    .thenRefused('Deze bijeenkomst is al geweest.')
})

test('the revision counts real changes only, also across dates', () => {
  const world = opened()
  expect(of(world, anna).registration?.revision).toBe(1)
  answer(world, anna, 'yes')
  answer(world, anna, 'yes')
  expect(of(world, anna).registration?.revision).toBe(2)
  world.now = at('2027-05-21 10:00')
  onEvent(world, 'no-go')
  answer(world, anna, 'yes')
  expect(of(world, anna).registration).toMatchObject({
    revision: 3,
    before: { answer: 'none', choices: [] },
    answer: 'yes',
  })
})
