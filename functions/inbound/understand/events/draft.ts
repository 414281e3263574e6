import type { AnnouncementKind, EventFacts, SessionFacts } from '../../../domain/understanding'
import type { Fact, Span } from '../evidence'
import type { Capacity } from '../facts/capacity'
import type { PePoints } from '../facts/pe-points'
import type { Price } from '../facts/prices'
import type { ProgrammeItem } from '../facts/programme-item'
import type { Registration } from '../facts/registration'
import type { RoledDay } from '../roles/date-roles'
import type { SessionStatus } from './sessions'

/** A session whose every fact still has its words. */
export type SessionDraft = {
  readonly day: RoledDay
  readonly date: Fact<string> | null
  readonly start: Fact<string> | null
  readonly end: Fact<string> | null
  readonly dayPart: Fact<NonNullable<SessionFacts['dayPart']>> | null
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly mode: Fact<NonNullable<SessionFacts['mode']>> | null
  readonly status: Fact<SessionStatus>
}

export type EventDraft = {
  readonly kind: Fact<AnnouncementKind>
  readonly title: Fact<string> | null
  readonly theme: Fact<string> | null
  readonly relation: Fact<EventFacts['relation']>
  readonly sessions: readonly SessionDraft[]
  readonly movedFrom: readonly Fact<string>[]
  readonly reserveDates: readonly Fact<string>[]
  readonly registration: Registration & { readonly deadline: Fact<string> | null }
  readonly prices: readonly Price[]
  readonly capacity: Capacity
  readonly pePoints: PePoints
  readonly organisers: readonly Fact<string>[]
  readonly partners: readonly Fact<string>[]
  readonly audience: Fact<string> | null
  readonly programme: readonly ProgrammeItem[]
  readonly reason: string | null
  /** The stretch of text that speaks of this event. */
  readonly within: Span
}
