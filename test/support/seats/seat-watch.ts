import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { EventId, MemberId } from '../../../functions/domain/ids'
import { presentChoices } from '../../../functions/domain/registration'
import { openEvents } from '../../../functions/store/events'
import { keys } from '../../../functions/store/keys'
import { readSeats } from '../../../functions/store/seats'
import { openTable } from '../../../functions/store/table'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'

const id = EXAMPLE_ASSOCIATION_ID

type Place = { place: string; seats: number; byHand: boolean }
type Seen = { epoch: number; limit: number; places: Map<MemberId, Place>; taken: number; waits: number }

/** Looks at the count and at all registrations after each write, and says what went against the rules. */
export const openSeatWatch = async (client: DynamoDBClient, tableName: string, eventId: EventId) => {
  const table = openTable(client, tableName)
  const events = openEvents(table)
  const wrong: string[] = []
  let before: Seen | null = null

  const look = async (): Promise<void> => {
    const [seats] = await readSeats(table, id, eventId, ['s1'])
    const event = await events.event(id, eventId)
    if (!seats?.counter || !event) throw new Error('There is no count')
    const { counter, epoch, limit } = seats
    const places = new Map(
      (await events.registrations(id, eventId)).flatMap((one) =>
        presentChoices({ ...event, epoch }, one).map(({ place, guests = [] }) => [
          one.member,
          { place, seats: place === 'waiting' ? 0 : 1 + guests.length, byHand: one.by !== null },
        ]),
      ),
    )
    const taken = [...places.values()].reduce((sum, one) => sum + one.seats, 0)
    const waits = [...places.values()].filter(({ place }) => place === 'waiting').length
    const left = counter.read.reduce((sum, one) => sum + one.left, 0)
    const now: Seen = { epoch, limit, places, taken, waits }
    const state = `${taken}+${waits} of ${limit}; head ${counter.taken}+${counter.waiting}, ${left} left in blocks`
    const check = (holds: boolean, what: string) => {
      if (!holds) wrong.push(`${what} (${state})`)
    }
    check(counter.taken - left === taken, 'the count differs from the registrations')
    check(
      (counter.blocks ? counter.read.reduce((sum, one) => sum + one.waiting, 0) : counter.waiting) === waits,
      'the count of those who wait differs',
    )
    if (counter.blocks) {
      const opened = counter.read.filter(({ waiting }) => waiting > 0).length
      check(opened === counter.waiting, 'the head counts other blocks')
    }
    check(counter.waiting === 0 || left === 0, 'seats lie ready while somebody waits')
    check(counter.taken <= limit || left === 0, 'seats lie ready beyond the limit')
    if (before?.epoch === epoch) for (const what of passed(before, now)) check(false, what)
    before = now
  }
  await look()
  return { look, wrong, stop: () => client.destroy(), partition: keys.seats(id, eventId, 's1') }
}

/** What a press may not do; an organiser by hand may. */
const passed = (before: Seen, now: Seen): string[] => {
  const came = [...now.places].filter(
    ([member, { seats, byHand }]) => seats > (before.places.get(member)?.seats ?? 0) && !byHand,
  )
  const isNew = ([member]: (typeof came)[number]) => before.places.get(member)?.place !== 'waiting'
  const began = [...now.places].filter(
    ([member, { place }]) => place === 'waiting' && before.places.get(member) === undefined,
  )
  return [
    ...(came.length > 0 && now.taken > now.limit ? ['a seat was sold twice'] : []),
    ...(before.waits > 0 && came.some(isNew) ? ['somebody passed those who wait'] : []),
    ...(began.length > 0 && before.waits === 0 && before.taken < before.limit
      ? ['somebody waits beside a free seat']
      : []),
  ]
}
