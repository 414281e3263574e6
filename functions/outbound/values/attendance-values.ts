import type { Association, Organiser } from '../../domain/association'
import { answering, attendable, type Event, sessionOf } from '../../domain/event'
import { dayAndMonth, listText } from '../../wording/dates'
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
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    title: eventTitle(event, 'nl'),
    day: daysOf(event, unit),
    expected: people.length === 1 ? 'Er was 1 aanmelding' : `Er waren ${people.length} aanmeldingen`,
    rows: people,
    pe: input.pe,
    again: round === 2,
    silentOrganiser: round >= 3 ? (input.silentOrganiser ?? 'De organisator') : null,
    page: input.page,
  }
}

/** The day that is asked about; of several days that are answered as one, all. */
const daysOf = (event: Event, unit: string): string => {
  const whole = answering(event) === 'whole'
  const sessions = whole ? event.sessions.filter(attendable) : [sessionOf(event, unit)]
  const days = sessions.flatMap(({ facts: { date } }) => (date ? [dayAndMonth(date, 'nl')] : []))
  return days.length ? listText(days, 'nl') : 'de afgesproken dag'
}
