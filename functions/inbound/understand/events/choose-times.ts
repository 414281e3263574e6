import { type Fact, inferred, stated } from '../evidence'
import type { TiedTime } from '../times/tied-times'

export type Times = { readonly start: Fact<string> | null; readonly end: Fact<string> | null }

/**
 * A range says both; else the announced start, a bare moment, and last when the doors open. Drinks "van 17 tot 18
 * uur" close what began before them, and are the event itself where nothing did.
 */
export const choose = (times: readonly TiedTime[]): Times => {
  const range = times.find(
    (time) => time.role === 'range' && !comesAfter(time, times) && !isPartOfDay(time, times),
  )
  const start = times.find((time) => time.role === 'start')
  const tail = times.find((time) => time.role === 'tail')
  const early = (time: TiedTime) => !tail || (time.start ?? '') < (tail.start ?? '')
  const doors = times.find((time) => time.role === 'doors')
  const opening =
    range ??
    (start && early(start) ? start : undefined) ??
    times.find((time) => time.role === 'moment' && early(time) && !isLongAfter(time, doors)) ??
    tail ??
    doors
  const doorsRange = times.find((time) => time.role === 'doors' && time.end !== null && !isBrief(time))
  const closing =
    range ??
    times.find((time) => time.role === 'end' && !time.reckoned && !isBefore(time, opening)) ??
    tail ??
    (opening === doorsRange ? doorsRange : undefined) ??
    times.find((time) => time.reckoned)
  return {
    start: opening?.start ? stated(opening.start, opening.span) : null,
    end: closing?.end
      ? (closing.reckoned ? inferred : stated)(lateEnd(opening?.start ?? null, closing), closing.span)
      : null,
  }
}

/** "beginnen om half acht en stoppen om tien uur": ten in the evening. */
const lateEnd = (start: string | null, closing: TiedTime): string => {
  const end = closing.end ?? ''
  // "Om 20.00 uur … om half één is het afgelopen".
  if (closing.vague && start !== null && start > '13:00' && end.startsWith('12:')) return `00${end.slice(2)}`
  if (!closing.vague || start === null || end > start || end >= '12:00') return end
  const late = `${Number(end.slice(0, 2)) + 12}${end.slice(2)}`
  // "tot één uur 's nachts": an end that is not later either way lies behind midnight.
  return late > start ? late : end
}

/** "Aanvang 13.00, eind 17.00 uur. Wie wil eet mee, van 17.00 tot 18.30 uur": outside the hours that were said. */
const comesAfter = (range: TiedTime, times: readonly TiedTime[]): boolean => {
  const start = times.find((time) => time.role === 'start')?.start
  const end = times.find((time) => time.role === 'end' && !time.reckoned)?.end
  return start != null && end != null && start < end && (range.start ?? '') >= end
}

/** "We beginnen om 9.30 uur. … Tussen 12.30 en 13.15 uur is er soep. … Om 15.30 uur": a part of what is told by the hour. */
const isPartOfDay = (range: TiedTime, times: readonly TiedTime[]): boolean => {
  const told = times.filter(({ role, start }) => (role === 'start' || role === 'moment') && start !== null)
  return (
    told.length >= TOLD_MIN &&
    told.some(
      ({ role, from, start }) => role === 'start' && from < range.from && (start ?? '') < (range.start ?? ''),
    )
  )
}

const TOLD_MIN = 2
const NIGHT = '06:00'

/** "Aanvang 20.00 uur. Parkeren is gratis tot 18.00 uur": an end that is over before it begins is of something else. */
const isBefore = ({ end, vague }: TiedTime, opening: TiedTime | undefined): boolean =>
  end !== null && !vague && opening?.start != null && end <= opening.start && end > NIGHT

const WAITING_MINUTES_MAX = 105

/** "Om 20 uur gaan de deuren open. Om 22 uur spreekt de dichter": nobody waits two hours for the beginning. */
const isLongAfter = ({ start }: TiedTime, doors: TiedTime | undefined): boolean =>
  start !== null && doors?.start != null && minutes(start) - minutes(doors.start) > WAITING_MINUTES_MAX

const BRIEF_MINUTES_MAX = 45

/** "ontvangst tussen 9.45 en 10.00 uur" ends when all have come in, not when all go home. */
const isBrief = (time: TiedTime): boolean =>
  minutes(time.end ?? '') - minutes(time.start ?? '') <= BRIEF_MINUTES_MAX

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
