import { move, newEvent, on } from '../support/domain/announcements'
import { ANNOUNCED, at, OLD_DATE } from '../support/domain/moments'
import { anna } from '../support/domain/people'
import { announce, answer, approval, onDraft, onEvent, released, ring } from '../support/domain/scenes'

const FEW = { capacity: { limited: true, seats: 10 } }

/** Announced for April with ten seats, Anna comes; moved to June, still closed. */
const movedWith = (seats: Partial<ReturnType<typeof newEvent>>) => {
  const world = released([on(OLD_DATE, newEvent(seats))], '2027-02-01 09:00')
  answer(world, anna, 'yes')
  world.now = at(ANNOUNCED)
  announce(world, [move(seats)])
  onDraft(world, approval())
  world.now = at('2027-03-15 10:00')
  return world
}

test('where seats are few after a move, those who were registered are asked first', () => {
  const world = movedWith(FEW)
  const opened = onEvent(world, 'open')
  expect(opened.notices).toMatchObject([{ kind: 'invitation', audience: 'parked' }])
  const others = ring(world, 'send')
  expect(others.notices).toMatchObject([{ kind: 'invitation', audience: 'not-parked' }])
  expect(world.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()).toBe('2027-03-16')
})

test('where there is room for everyone, everyone is asked at once', () => {
  const world = movedWith({})
  expect(onEvent(world, 'open').notices).toMatchObject([{ kind: 'invitation', audience: 'everyone' }])
})
