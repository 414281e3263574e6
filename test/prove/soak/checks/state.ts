import { unmarshall } from '@aws-sdk/util-dynamodb'
import { Member } from '../../../../functions/domain/association'
import { Event } from '../../../../functions/domain/event'
import { Registration } from '../../../../functions/domain/registration'
import { Seats } from '../../../../functions/domain/seats'
import { Timer } from '../../../../functions/domain/timer'
import { OutboxRow } from '../../../../functions/store/outbox'
import type { Item } from '../../../../functions/store/table'
import { rowKey } from '../../../matrix/end-state'
import type { World } from '../../../matrix/world'

/** Everything that the table holds in the end, read once. */
export type State = {
  items: Item[]
  members: Member[]
  events: Event[]
  registrations: Registration[]
  seats: Seats[]
  timers: Timer[]
  rows: ReadonlyMap<string, OutboxRow>
}

export const stateOf = async (world: World): Promise<State> => {
  const items = (await world.table.items()).map((item) => unmarshall(item) as Item)
  const within = (part: RegExp) => items.filter(({ pk }) => part.test(pk))
  const rows = within(/#outbox#/).flatMap((item) => OutboxRow.safeParse(item).data ?? [])
  return {
    items,
    members: within(/#members$/).map(({ state }) => Member.parse(state)),
    events: within(/#events$/).map(({ state }) => Event.parse(state)),
    registrations: within(/#registrations#/).map(({ state }) => Registration.parse(state)),
    seats: within(/#seats$/).map((item) => Seats.parse(item)),
    timers: within(/#timers#/).map(({ state }) => Timer.parse(state)),
    rows: new Map(rows.map((row) => [rowKey(row), row])),
  }
}
