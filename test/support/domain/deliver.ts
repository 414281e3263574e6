import { type Addressed, stillHolds } from '../../../functions/domain/holds'
import type { OneNotice } from '../../../functions/domain/notice'
import { type Instant, toInstant } from '../../../functions/domain/time'
import type { World } from './world'

/**
 * Spreads the mailings that are owed over the members and sends the first `count` letters, each judged
 * when its row is made and again when it leaves, as `app/expand-mailing` and `app/compose-for-member` do.
 */
export const deliver = (world: World, count = Number.POSITIVE_INFINITY): void => {
  for (const { notice, owedAt } of world.mailings.splice(0)) {
    if (notice.to !== 'many') throw new Error(`${notice.id} is no mailing`)
    const { id, kind, event, epoch, session } = notice
    const letters = [...world.members.values()].map(
      (member): OneNotice => ({ to: 'one', id, kind, event, epoch, member: member.id, revision: 0, session }),
    )
    world.letters.push(
      ...letters
        .filter((letter) => stillHolds(letter, owedAt, addressed(world, letter)))
        .map((letter) => ({ notice: letter, owedAt })),
    )
  }
  for (const letter of world.letters.splice(0, Math.min(count, world.letters.length))) send(world, letter)
}

const send = (world: World, { notice, owedAt }: { notice: OneNotice; owedAt: Instant }): void => {
  const { event, member, registration } = addressed(world, notice)
  if (!stillHolds(notice, owedAt, { event, member, registration })) return
  world.sent.push({ notice, member, owedAt, at: toInstant(world.now), event, registration })
}

const addressed = (world: World, { event: id, member: memberId }: OneNotice): Addressed => {
  const event = world.events.get(id)
  const member = world.members.get(memberId)
  if (!event || !member) throw new Error(`Nobody to send to: ${id} ${memberId}`)
  return { event, member, registration: world.registrations.get(`${id}/${memberId}`) ?? null }
}
