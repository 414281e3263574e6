import type { Decision } from '../../functions/domain/decide/decision'
import { isLive } from '../../functions/domain/event-timers'
import { at, instant } from '../support/domain/moments'
import { moved, onEvent, ring } from '../support/domain/scenes'
import type { World } from '../support/domain/world'

const NIGHT = '2027-03-15 23:30'

const sends = (world: World) => [...world.timers.values()].filter(({ task }) => task.task === 'send')
const waiting = (world: World) => sends(world).filter(isLive)
const kinds = ({ notices }: Decision) => notices.flatMap((one) => (one.to === 'many' ? [one.kind] : []))

/** Moved by day, opened for registration in the night: the invitations wait for seven in the morning. */
const openedAtNight = (): World => {
  const world = moved()
  world.now = at(NIGHT)
  onEvent(world, 'open')
  expect(waiting(world).map(({ dueAt }) => dueAt)).toEqual([instant('2027-03-16 07:00')])
  return world
}

test('what waits for the morning and is paused is put off from morning to morning', () => {
  const world = openedAtNight()
  onEvent(world, 'pause')
  for (const day of ['17', '18', '19']) {
    expect(kinds(ring(world, 'send'))).toEqual([])
    expect(waiting(world).map(({ dueAt }) => dueAt)).toEqual([instant(`2027-03-${day} 07:00`)])
  }
  expect(new Set(sends(world).map(({ id }) => id)).size).toBe(4)
})

test('gone on with by day it leaves at once; at night, when that night ends', () => {
  const byDay = openedAtNight()
  onEvent(byDay, 'pause')
  ring(byDay, 'send')
  byDay.now = at('2027-03-16 15:00')
  expect(kinds(onEvent(byDay, 'resume'))).toContain('invitation')
  expect(waiting(byDay)).toEqual([])

  const byNight = openedAtNight()
  onEvent(byNight, 'pause')
  expect(kinds(onEvent(byNight, 'resume'))).toEqual([])
  expect(kinds(ring(byNight, 'send'))).toContain('invitation')
})

test('a pause holds nothing that is owed after it', () => {
  const world = moved()
  onEvent(world, 'pause')
  world.now = at(NIGHT)
  onEvent(world, 'open')
  expect(kinds(ring(world, 'send'))).toContain('invitation')
})

test('stopped, what waited for the morning is not owed at all', () => {
  const world = openedAtNight()
  onEvent(world, 'pause')
  onEvent(world, 'stop')
  expect(waiting(world)).toEqual([])
})

test('nobody is mailed once the day is past, however long the pause', () => {
  const world = openedAtNight()
  onEvent(world, 'pause')
  world.now = at('2028-01-03 09:00')
  expect(kinds(ring(world, 'send'))).toEqual([])
  expect(waiting(world)).toEqual([])
})
