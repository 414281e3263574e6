import type { Token } from '../text/tokens'
import { readWeekday, type WrittenDay } from './day-form'
import { readJoint } from './group-joints'

type Tokens = readonly Token[]

/** "dinsdag en donderdag 10 en 12 november", "za/zo 5/6 oktober", "vrijdag t/m zondag 3 t/m 5 mei". */
export const readWeekdayList = (
  tokens: Tokens,
  at: number,
): { weekdays: NonNullable<WrittenDay['weekday']>[]; to: number } | null => {
  const weekdays = []
  let short = false
  let i = at
  for (let steps = 0; steps < 7; steps += 1) {
    const named = readWeekday(tokens, i)
    if (!named || (named.abbreviated && steps > 0 && !short)) break
    short = named.abbreviated
    weekdays.push(named.weekday)
    if (tokens[named.to]?.kind === 'number') return weekdays.length > 1 ? { weekdays, to: named.to } : null
    const joint = readJoint(tokens, named.to)
    if (!joint) break
    i = joint.to
  }
  return null
}

/** "de vrijdagmiddagen 4 en 18 oktober en 1 november": Fridays all. */
export const withPlural = (tokens: Tokens, days: WrittenDay[]): WrittenDay[] => {
  const [first] = days
  const weekday = first?.weekday
  if (!weekday || !/dag[a-z]*en$/.test(tokens[first.from]?.lower ?? '')) return days
  return days.every((day) => day === first || day.weekday === null)
    ? days.map((day) => ({ ...day, weekday, part: weekday.part }))
    : days
}

/** Each day with the weekday that was listed for it. */
export const withWeekdays = (
  days: WrittenDay[],
  weekdays: NonNullable<WrittenDay['weekday']>[],
): WrittenDay[] =>
  days.length === weekdays.length
    ? days.map((day, index) => ({
        ...day,
        weekday: weekdays[index] ?? null,
        part: weekdays[index]?.part ?? null,
      }))
    : days
