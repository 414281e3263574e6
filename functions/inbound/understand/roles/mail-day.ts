import { isoDay } from '../dates/calendar'
import type { DateMention } from '../dates/date-mentions'
import type { Source } from '../text/source'
import type { Context } from './context'

/** A day after that of the mail is not the one on which it was put there. */
export const isToCome = (source: Source, mention: DateMention): boolean =>
  mention.days.some(({ year, month, day }) => year !== null && (isoDay(year, month, day) ?? '') > source.day)

/** The day of the mail itself, with its year. */
export const isOfMail = (source: Source, { days }: DateMention): boolean =>
  days.every(({ year, month, day }) => year !== null && isoDay(year, month, day) === source.day)

/** "Ledendag uitgesteld (05-04-2021)": the date of the news behind its headline. */
export const standsInBrackets = ({ left, right }: Context): boolean =>
  /\(\s*$/.test(left) && /^\s*\)\s*$/.test(right)
