import type { Association, Organiser } from '../../domain/association'
import { type Event, sessionOf } from '../../domain/event'
import { dayAndMonth } from '../../wording/dates'
import { eventTitle } from '../../wording/names'

/** `round` 1 asks, 2 asks again, 3 asks the deputy. `pe`: what follows from it, or is still to be said. */
export type AttendanceInput = {
  kind: 'attendance'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  unit: string
  round: number
  people: { name: string; organisation: string }[]
  pe: string | null
  silentOrganiser: string | null
  page: string
}

export const attendanceValues = (input: AttendanceInput) => {
  const { association, organiser, event, unit, round, people } = input
  const { date } = sessionOf(event, unit).facts
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    title: eventTitle(event, 'nl'),
    day: date ? dayAndMonth(date, 'nl') : 'de afgesproken dag',
    expected: people.length === 1 ? 'Er was 1 aanmelding' : `Er waren ${people.length} aanmeldingen`,
    rows: people,
    pe: input.pe,
    again: round === 2,
    silentOrganiser: round >= 3 ? (input.silentOrganiser ?? 'De organisator') : null,
    page: input.page,
  }
}
