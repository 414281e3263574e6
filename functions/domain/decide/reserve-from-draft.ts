import type { Association } from '../association'
import type { DraftPart } from '../draft'
import type { Event, Reserve } from '../event'
import type { EventFacts } from '../understanding'

/** Changes that leave every answer as it stands. */
export const isUpdate = ({ kind }: EventFacts): boolean =>
  kind === 'session-update' || kind === 'rectification'

/** The domain of the calendar entries' UIDs. */
export const domainOf = (association: Association): string => association.agenda.split('@')[1] ?? ''

/** The reserve date as the announcement leaves it: held, let go, or kept as it was decided. */
export const reserveOf = (
  facts: EventFacts,
  part: DraftPart,
  current: Event | null,
  association: Association,
): Reserve => {
  const held = current?.reserve
  if (held && facts.kind === 'cancellation') return released(held)
  const [date] = facts.reserveDates
  // The merged facts of an update still name the reserve date, also once it was decided about.
  if (held && held.status !== 'none' && held.date === date && isUpdate(facts)) return held
  if (date) {
    const calendar = held && held.status !== 'none' ? held.calendar : null
    return {
      status: 'held',
      date,
      calendar: calendar
        ? { uid: calendar.uid, sequence: calendar.sequence + 1 }
        : { uid: `${part.event}-reserve@${domainOf(association)}`, sequence: 0 },
    }
  }
  return held ? released(held) : { status: 'none' }
}

/** A date that is no longer held; its calendar entry is withdrawn with a higher SEQUENCE. */
const released = (reserve: Reserve): Reserve =>
  reserve.status === 'held'
    ? {
        ...reserve,
        status: 'released',
        calendar: { ...reserve.calendar, sequence: reserve.calendar.sequence + 1 },
      }
    : reserve
