import type { Draft } from '../draft'
import type { Event } from '../event'
import type { EventId } from '../ids'
import type { Invoice } from '../invoice'
import type { NewsItem } from '../news'
import type { ManyNotice, Notice } from '../notice'
import type { Proof } from '../proof'
import type { Refusal } from '../refusal'
import type { Registration } from '../registration'
import type { SeatChange } from '../seats'
import { ownerOf, type Timer } from '../timer'

/** What is recorded of a decision: ids and facts, no names or addresses of members. */
export type Audit = { what: string; by: string; about: string }

/** A decision is data: the next states, the notices owed and the timers to set or drop. */
export type Decision = {
  drafts: Draft[]
  events: Event[]
  registrations: Registration[]
  invoices: Invoice[]
  proofs: Proof[]
  notices: Notice[]
  timers: Timer[]
  seats: SeatChange[]
  /**
   * Events whose free seats are to be given to those who wait; `cause` names the decision. `recounts`: only
   * in a while, once every press that had begun is over, and the seats are counted anew first. `handsOut`:
   * nobody waits, and the seats are only laid ready. `after`: what is owed once they are given, and does not
   * go to whoever got one.
   */
  fills: { event: EventId; cause: string; recounts?: true; handsOut?: true; after?: ManyNotice[] }[]
  /** Sessions that were merged into another: whoever chose one goes there. */
  merges: { event: EventId; from: string }[]
  /** Told to organisers in the next bundle, by `oweNews`. */
  news: NewsItem[]
  audit: Audit[]
}

export type Outcome = { status: 'decided'; decision: Decision } | { status: 'refused'; refusal: Refusal }

export const nothing: Decision = {
  drafts: [],
  events: [],
  registrations: [],
  invoices: [],
  proofs: [],
  notices: [],
  timers: [],
  seats: [],
  fills: [],
  merges: [],
  news: [],
  audit: [],
}

export const decided = (parts: Partial<Decision>): Outcome => ({
  status: 'decided',
  decision: { ...nothing, ...parts },
})

export const refused = (refusal: Refusal): Outcome => ({ status: 'refused', refusal })

/** Both, in order. A state that occurs twice keeps its last form. */
export const both = (first: Decision, second: Decision): Decision => ({
  drafts: lastOfEach([...first.drafts, ...second.drafts], (draft) => draft.id),
  events: lastOfEach([...first.events, ...second.events], (event) => event.id),
  registrations: lastOfEach([...first.registrations, ...second.registrations], (one) => one.member),
  invoices: lastOfEach([...first.invoices, ...second.invoices], (one) => `${one.event} ${one.member}`),
  proofs: lastOfEach([...first.proofs, ...second.proofs], (one) => `${one.event} ${one.member}`),
  notices: [...first.notices, ...second.notices],
  timers: lastOfEach([...first.timers, ...second.timers], (timer) => `${ownerOf(timer)} ${timer.id}`),
  seats: [...first.seats, ...second.seats],
  fills: [...first.fills, ...second.fills],
  merges: [...first.merges, ...second.merges],
  news: [...first.news, ...second.news],
  audit: [...first.audit, ...second.audit],
})

const lastOfEach = <T>(all: T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
]
