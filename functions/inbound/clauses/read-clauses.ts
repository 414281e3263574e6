import type { Clause, DayInClause, MailInClauses } from '../../domain/clause'
import type { Announcement } from '../understand/announcement'
import { lineAt, readSource, type Source, spanOf } from '../understand/text/source'
import { readWhole } from '../understand/understand'
import { bareDays } from './bare-days'
import { readTold } from './read-told'

type Placed = DayInClause & { readonly start: number; readonly end: number }

/**
 * The sentences of a mail with their days. A bare "de 25e" is placed in the month that brings it nearest to the day
 * that its sentence names in full, or else to `near`, a day that the agenda knows.
 */
export const readMailInClauses = (announcement: Announcement, near: string | null): MailInClauses => {
  const source = readSource(announcement)
  const written = daysIn(source)
  const clauses = source.sentences.map(({ from, to }): Clause => {
    const { start, end } = spanOf(source, from, to)
    const words = source.text.slice(start, end)
    const own = written.filter((day) => day.start >= start && day.start < end)
    const isSubject = lineAt(source, from)?.subject ?? false
    return { ...readTold(words), days: withBareDays(own, words, start, near), isSubject }
  })
  return { subject: { ...readTold(announcement.subject), title: announcement.subject }, clauses }
}

const daysIn = (source: Source): Placed[] =>
  readWhole(source).reading.mentions.flatMap(({ days }) =>
    days.flatMap(({ iso, span, role }): Placed[] => {
      const words = source.text.slice(span.start, span.end)
      return iso === null ? [] : [{ date: iso, words, isAside: ASIDE.has(role), ...span }]
    }),
  )

const ASIDE: ReadonlySet<string> = new Set(['deadline', 'publication', 'reserve', 'past', 'mention'])

const withBareDays = (
  own: readonly Placed[],
  words: string,
  offset: number,
  near: string | null,
): DayInClause[] => {
  const anchor = own.find(({ isAside }) => !isAside)?.date ?? near
  const bare = anchor === null ? [] : bareDays(words, anchor)
  const fresh = bare
    .map((day): Placed => ({ ...day, isAside: false, start: offset + day.start, end: offset + day.end }))
    .filter((day) => own.every((one) => day.end <= one.start || day.start >= one.end))
  return [...own, ...fresh]
    .sort((one, other) => one.start - other.start)
    .map(({ date, words: said, isAside }) => ({ date, words: said, isAside }))
}
