import type { Context } from '../context'
import type { Association } from '../domain/association'
import { isRecorded, lastHeldUnit, type Marks } from '../domain/attendance'
import { type Event, lastDate, unitIds } from '../domain/event'
import { MemberId } from '../domain/ids'
import { localDate } from '../domain/time'
import type { TickRow } from '../web/attendance-page'
import { unitDay } from '../wording/choices'
import { longDate } from '../wording/dates'
import { walkInsOf } from './answer-attendance'
import { attendanceTold } from './attendance-told'
import { expectedOf, peopleOf } from './people-at'
import { recordAttendance } from './record-attendance'

export type AttendanceView = {
  unit: string
  units: { unit: string; label: string }[]
  rows: TickRow[]
  walkIns: string[]
  recorded: boolean
}

/** The units of which the day has come, in their order. */
export const heldUnits = (context: Context, { zone }: Association, event: Event): string[] => {
  const today = localDate(context.now(), zone)
  return unitIds(event).filter((unit) => lastDate(event, unit) <= today)
}

/** Who is ticked: everybody until something is recorded. Null before any of it has been. */
export const attendanceView = async (
  context: Context,
  association: Association,
  event: Event,
  asked: string | undefined,
): Promise<AttendanceView | null> => {
  const held = heldUnits(context, association, event)
  const last = lastHeldUnit(event, localDate(context.now(), association.zone))
  const unit = held.find((one) => one === asked) ?? last
  if (unit === null) return null
  const people = expectedOf(event, await peopleOf(context, event), unit)
  const recorded = isRecorded(
    people.map(({ registration }) => registration),
    unit,
  )
  return {
    unit,
    units: held.map((one) => ({ unit: one, label: labelOf(event, one) })),
    rows: people.map(({ member, registration }) => {
      const mark = registration.attendance[unit]
      return {
        id: member.id,
        name: registration.substitute?.name ?? member.name,
        organisation: member.organisation,
        present: mark ? mark.status === 'present' : !recorded,
        hours: mark?.hours ? `${mark.hours}`.replace('.', ',') : '',
      }
    }),
    walkIns: event.afterwards.walkIns.filter((one) => one.unit === unit).map(({ name }) => name),
    recorded,
  }
}

const labelOf = (event: Event, unit: string): string =>
  unitDay(event, unit) || (lastDate(event, unit) < '9999' ? longDate(lastDate(event, unit), 'nl') : '')

const NAMES_MAX = 40
const HOURS_MAX = 100

/**
 * What was ticked, set as it stands: of those on the page, whoever is not ticked was not there. Form:
 * `unit`, `listed` (ids), `here-<id>`, `hours-<id>`, `walk-ins` (one name a line).
 */
export const saveAttendance = async (
  context: Context,
  association: Association,
  event: Event,
  by: string,
  form: Record<string, string>,
): Promise<string[]> => {
  const unit = heldUnits(context, association, event).find((one) => one === form['unit'])
  if (!unit) return ['Er is niets vastgelegd: deze bijeenkomst is nog niet geweest.']
  const people = expectedOf(event, await peopleOf(context, event), unit)
  const expected = new Set(people.map(({ member }) => member.id))
  const marks: Marks = new Map()
  for (const text of (form['listed'] ?? '').split(' ')) {
    const id = MemberId.safeParse(text)
    if (!id.success || !expected.has(id.data)) continue
    const here = form[`here-${id.data}`] === 'yes'
    marks.set(id.data, {
      status: here ? 'present' : 'absent',
      hours: here ? hoursIn(form[`hours-${id.data}`]) : null,
    })
  }
  const names = (form['walk-ins'] ?? '')
    .split(/\r?\n/)
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, 100))
    .filter(Boolean)
    .slice(0, NAMES_MAX)
  const walkIns = await walkInsOf(context, event, names)
  await recordAttendance(context, association, event.id, { unit, by, marks, walkIns })
  const after = (await context.events.event(association.id, event.id)) ?? event
  return attendanceTold(context, association, after, unit)
}

/** "2,5"; anything else says nothing. */
const hoursIn = (text: string | undefined): number | null => {
  const hours = Number((text ?? '').trim().replace(',', '.') || Number.NaN)
  return hours > 0 && hours <= HOURS_MAX ? Math.round(hours * 100) / 100 : null
}
