import type { Member } from '../../functions/domain/association'
import { stillHolds } from '../../functions/domain/holds'
import type { MemberNoticeKind } from '../../functions/domain/notice-kind'
import { cancellation } from '../support/domain/announcements'
import { instant, NEW_DATE } from '../support/domain/moments'
import { anna, bart, cora } from '../support/domain/people'
import {
  announce,
  answer,
  approval,
  moved,
  onDraft,
  onEvent,
  opened,
  theEvent,
} from '../support/domain/scenes'
import { answerState, type World } from '../support/domain/world'

const OWED = instant('2027-03-15 10:00')

const holds = (world: World, kind: MemberNoticeKind, member: Member, own = {}): boolean => {
  const event = theEvent(world)
  const notice = {
    to: 'one',
    id: 'n',
    kind,
    event: event.id,
    member: member.id,
    epoch: event.epoch,
    revision: 0,
    session: null,
    ...own,
  } as const
  const present = world.members.get(member.id) ?? member
  return stillHolds(notice, OWED, answerState(world, event, present))
}

test('the invitation reaches who is silent or parked, not who answered since', () => {
  const world = opened()
  expect([anna, bart, cora].map((one) => holds(world, 'invitation', one))).toEqual([true, true, true])
  answer(world, anna, 'yes')
  answer(world, bart, 'no')
  expect([anna, bart, cora].map((one) => holds(world, 'invitation', one))).toEqual([false, false, true])
})

test('nudge and invitation are for an open registration only, the announcement for one to come', () => {
  const closed = opened()
  onEvent(closed, 'close')
  expect([moved(), opened(), closed].map((world) => holds(world, 'nudge', cora))).toEqual([
    false,
    true,
    false,
  ])
  expect([moved(), opened(), closed].map((world) => holds(world, 'invitation', cora))).toEqual([
    false,
    true,
    false,
  ])
  expect([moved(), opened()].map((world) => holds(world, 'announcement', cora))).toEqual([true, false])
})

test('the practical mail reaches who comes, and nobody else', () => {
  const world = opened()
  answer(world, cora, 'yes')
  expect([anna, bart, cora].map((one) => holds(world, 'practical', one))).toEqual([false, false, true])
})

test('whoever declined hears of a move, a fallback and calling off only', () => {
  const world = opened()
  answer(world, cora, 'no')
  const heard = (
    ['announcement', 'move-notice', 'reserve-hold', 'nudge', 'practical', 'fallback-notice'] as const
  ).filter((kind) => holds(world, kind, cora))
  expect(heard).toEqual(['move-notice', 'fallback-notice'])
})

test('the reserve date is held while it is held, and withdrawn once it is not', () => {
  const world = opened()
  expect([holds(world, 'reserve-hold', cora), holds(world, 'reserve-release', cora)]).toEqual([true, false])
  onEvent(world, 'go')
  expect([holds(world, 'reserve-hold', cora), holds(world, 'reserve-release', cora)]).toEqual([false, true])
})

test('a notice of an earlier date is not sent any more, but that the reserve date is free again is', () => {
  const world = opened()
  expect(holds(world, 'move-notice', cora, { epoch: 0 })).toBe(false)
  expect(holds(world, 'move-notice', cora)).toBe(true)
  onEvent(world, 'go')
  expect(holds(world, 'reserve-release', cora, { epoch: 0 })).toBe(true)
})

test('a confirmation is sent while the change it confirms still stands', () => {
  const world = opened()
  answer(world, cora, 'yes')
  expect(holds(world, 'registered', cora, { revision: 1 })).toBe(true)
  answer(world, cora, 'no')
  expect(holds(world, 'registered', cora, { revision: 1 })).toBe(false)
  expect(holds(world, 'deregistered', cora, { revision: 2 })).toBe(true)
})

test('once called off nobody is told any more that they are registered', () => {
  const world = opened()
  answer(world, cora, 'yes')
  announce(world, [cancellation(NEW_DATE)])
  onDraft(world, approval())
  expect(holds(world, 'registered', cora, { revision: 1 })).toBe(false)
  expect(holds(world, 'cancellation', cora)).toBe(true)
})

test('whoever is suppressed gets nothing, not even a confirmation', () => {
  const world = opened()
  answer(world, cora, 'yes')
  world.members.set(cora.id, { ...cora, suppressed: { why: 'bounce', at: OWED } })
  const kinds = ['registered', 'move-notice', 'cancellation', 'practical'] as const
  expect(kinds.filter((kind) => holds(world, kind, cora, { revision: 1 }))).toEqual([])
})

test('whoever stopped invitations hears of a move only when registered or parked', () => {
  const world = opened()
  for (const member of [anna, cora]) world.members.set(member.id, { ...member, stopped: ['invitations'] })
  expect([anna, cora].map((one) => holds(world, 'move-notice', one))).toEqual([true, false])
  expect([anna, cora].map((one) => holds(world, 'invitation', one))).toEqual([false, false])
})

test('one stream that is stopped leaves the others', () => {
  const world = opened()
  world.members.set(cora.id, { ...cora, stopped: ['reminders'] })
  expect([holds(world, 'nudge', cora), holds(world, 'invitation', cora)]).toEqual([false, true])
})

test('after "stop" what was owed before is not sent, but confirmations are', () => {
  const world = opened()
  onEvent(world, 'stop')
  answer(world, cora, 'yes')
  expect(holds(world, 'move-notice', anna)).toBe(false)
  expect(holds(world, 'registered', cora, { revision: 1 })).toBe(true)
})
