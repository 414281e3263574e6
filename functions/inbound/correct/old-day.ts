import type { EventFacts } from '../../domain/understanding'
import type { DatedDay, DateMention } from '../understand/dates/date-mentions'
import { monthOf } from '../understand/words/calendar-words'

/** The day that a correction takes back; without a month it is in the month of the new one. */
export type OldDay = { day: number; month: number | null }

const NOT =
  /\b(?:niet|in plaats van|i\.p\.v\.|ipv)\s+(?:op\s+)?(?:\p{L}+dag\s+)?(?:de\s+)?(\d{1,2})(?!\d|[.:u]\d|\s?(?:uur|u)\b)(?:e|de|ste)?(?:[/-](\d{1,2})(?!\d|[/-])|\s+(\p{L}+))?/iu

/** "niet 4 maar 11 juni", "11 juni i.p.v. 4 juni": the old day, and the text with blanks in its place. */
export const takeOldDay = (text: string): { old: OldDay | null; rest: string } => {
  const found = NOT.exec(text)
  if (!found) return { old: null, rest: text }
  const [, , number, name] = found
  const month = number ? Number(number) : (monthOf(name?.toLowerCase() ?? '') ?? null)
  const words = month === null && name ? found[0].slice(0, -name.length) : found[0]
  const rest = text.slice(0, found.index) + ' '.repeat(words.length) + text.slice(found.index + words.length)
  return { old: { day: Number(found[1]), month }, rest }
}

/** Whether a clause says which date it replaces, which also tells of which event it speaks. */
export const takesBackDate = (clause: string): boolean =>
  NOT.test(clause) || /\d.*(?:\bnaar\b|\bwordt\b|\bmoet\b|->|→).*\d/su.test(clause)

/** "van 4 juni naar 11 juni", "4 juni wordt 11 juni": which is old and which is new. */
export const splitMove = (
  text: string,
  mentions: readonly DateMention[],
): { old: OldDay | null; fresh: DateMention | null } => {
  const [first, second, ...more] = mentions
  if (!first || more.length > 0) return { old: null, fresh: null }
  if (!second) return { old: null, fresh: first }
  const day = only(first)
  const between = text.slice(day?.span.end ?? 0, second.days[0]?.span.start ?? 0)
  if (!day || !/naar|wordt|moet|maar|->|→/i.test(between)) return { old: null, fresh: null }
  return { old: { day: day.day, month: day.month }, fresh: second }
}

/** The one day of a mention; null for lists and ranges. */
export const only = (mention: DateMention | null): DatedDay | null =>
  mention?.days.length === 1 ? (mention.days[0] ?? null) : null

/** The sessions on that day. */
export const sessionsOn = (facts: EventFacts, old: OldDay, month: number): number[] =>
  facts.sessions.flatMap(({ date }, i) => (date && isOn(date, old, month) ? [i] : []))

export const isOn = (date: string, old: OldDay, month: number): boolean =>
  Number(date.slice(8)) === old.day && Number(date.slice(5, 7)) === (old.month ?? month)
