import type { Temporal } from 'temporal-polyfill'
import type { Association, Organiser } from '../association'
import type { Draft, PartState } from '../draft'
import type { Event } from '../event'
import type { Address } from '../ids'
import type { Timer } from '../timer'
import type { Occupancy } from './occupancy'

export type DraftState = {
  association: Association
  organisers: Organiser[]
  draft: Draft
  /** The draft's own timers: releases to come. */
  timers: Timer[]
  /** Events that the draft's parts change, with their timers. */
  events: Event[]
  eventTimers: Timer[]
  occupancy: Occupancy[]
  holdMinutes: number
}

/** `parts` are indexes from 0, or everything that can still be approved. */
export type DraftCommand =
  | {
      type: 'approve'
      by: Address
      via: 'reply' | 'button'
      revision: number
      parts: number[] | 'all'
      at: Temporal.Instant | null
    }
  | { type: 'proof'; by: Address; revision: number }
  | { type: 'discard'; by: Address; revision: number; parts: number[] | 'all' }
  | { type: 'withhold'; by: Address }
  /** Of a post that is being mailed. */
  | { type: 'stop' | 'pause' | 'resume'; by: Address }
  | { type: 'fire'; timer: string }

export const withParts = (draft: Draft, indexes: number[], state: PartState): Draft => ({
  ...draft,
  parts: draft.parts.map((part, index) => (indexes.includes(index) ? { ...part, state } : part)),
})
