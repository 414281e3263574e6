import { Draft } from '../domain/draft'
import { Event } from '../domain/event'
import type { AssociationId, DraftId, EventId, MemberId } from '../domain/ids'
import { Registration } from '../domain/registration'
import { Timer, type TimerOwner } from '../domain/timer'
import { keys } from './keys'
import { parsedOnce } from './parsed-once'
import type { Table } from './table'

/** Drafts, events, registrations and timers, as they stand. */
export type Events = {
  draft(id: AssociationId, draft: DraftId): Promise<Draft | null>
  drafts(id: AssociationId): Promise<Draft[]>
  event(id: AssociationId, event: EventId): Promise<Event | null>
  events(id: AssociationId): Promise<Event[]>
  registration(id: AssociationId, event: EventId, member: MemberId): Promise<Registration | null>
  registrationsOf(id: AssociationId, event: EventId, members: MemberId[]): Promise<Registration[]>
  registrations(id: AssociationId, event: EventId): Promise<Registration[]>
  /** One member's answers to these events. */
  answersBy(id: AssociationId, member: MemberId, events: EventId[]): Promise<Registration[]>
  timers(id: AssociationId, owner: TimerOwner): Promise<Timer[]>
  timer(id: AssociationId, owner: TimerOwner, timer: string): Promise<Timer | null>
}

const eventIn = parsedOnce((state) => Event.parse(state))

export const openEvents = (table: Table): Events => ({
  draft: async (id, draft) => {
    const item = await table.get(keys.draft(id, draft))
    return item ? Draft.parse(item['state']) : null
  },
  drafts: async (id) =>
    (await table.all(`${keys.association(id).pk}#drafts`)).map((item) => Draft.parse(item['state'])),
  event: async (id, event) => {
    const item = await table.get(keys.event(id, event))
    return item ? eventIn(item['state']) : null
  },
  events: async (id) =>
    (await table.all(`${keys.association(id).pk}#events`)).map((item) => Event.parse(item['state'])),
  registration: async (id, event, member) => {
    const item = await table.get(keys.registration(id, event, member))
    return item ? Registration.parse(item['state']) : null
  },
  registrationsOf: async (id, event, members) => {
    const items = await table.getMany(members.map((member) => keys.registration(id, event, member)))
    return items.map((item) => Registration.parse(item['state']))
  },
  registrations: async (id, event) => {
    const items = await table.all(`${keys.association(id).pk}#registrations#${event}`)
    return items.map((item) => Registration.parse(item['state']))
  },
  answersBy: async (id, member, events) => {
    const items = await table.getMany(events.map((event) => keys.registration(id, event, member)))
    return items.map((item) => Registration.parse(item['state']))
  },
  timers: async (id, owner) => {
    const items = await table.all(`${keys.association(id).pk}#timers#${owner}`)
    return items.map((item) => Timer.parse(item['state']))
  },
  timer: async (id, owner, timer) => {
    const item = await table.get(keys.timer(id, owner, timer))
    return item ? Timer.parse(item['state']) : null
  },
})
