import { isoDay } from './calendar'
import type { DateMention } from './date-mentions'

/**
 * At most `max` of the dates that were read, without those that only explain another: "de eerste woensdag van
 * juni" beside a date in June, "op tweede paasdag" beside a date to come. Where some were left out, the last that
 * is kept says so.
 */
export const settleMentions = (
  mentions: readonly DateMention[],
  max: number,
  mailDay: string,
): DateMention[] => {
  const read = mentions.slice(0, max)
  const written = new Set(
    read.flatMap(({ counted, days }) => (counted ? [] : days.map(({ month }) => month))),
  )
  const dated = read.some((mention) => isDatedAhead(mention, mailDay))
  const kept = read.filter(
    ({ counted, holiday, days }) =>
      !(holiday && dated) &&
      (!counted || days.filter(({ month }) => written.has(month)).length * 2 < days.length),
  )
  const last = kept.at(-1)
  return mentions.length > max && last ? [...kept.slice(0, -1), { ...last, cut: true }] : kept
}

/** The day of the mail itself, at its head, tells nothing of a gathering. */
const isDatedAhead = ({ relative, days }: DateMention, mailDay: string): boolean =>
  !relative &&
  days.some(({ year, month, day }) => year === null || (isoDay(year, month, day) ?? '') > mailDay)
