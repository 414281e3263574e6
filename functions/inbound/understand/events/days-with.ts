import { daysInside } from '../dates/period-days'
import type { Fact } from '../evidence'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import type { DatedSession } from './sessions'

/** The days of one role that are no session, each once; "van 1 tot en met 3 april" gives up the 2nd too. */
export const daysWith = (
  mentions: readonly RoledMention[],
  sessions: readonly DatedSession[],
  role: RoledDay['role'],
): Fact<string>[] => {
  const taken = new Set(sessions.map((session) => session.iso))
  const facts = mentions.flatMap((mention) =>
    mention.days.flatMap((day, i) => {
      if (day.role !== role || day.iso === null) return []
      const before = mention.joints[i - 1] === 'range' ? mention.days[i - 1] : undefined
      const own = { value: day.iso, span: day.span, basis: day.basis }
      return before?.role === role ? [...between(before, day.iso), own] : [own]
    }),
  )
  return facts.filter(
    (fact, i) => !taken.has(fact.value) && facts.findIndex(({ value }) => value === fact.value) === i,
  )
}

const between = ({ iso, span }: RoledDay, last: string): Fact<string>[] =>
  daysInside(iso, last).map((day) => ({ value: day, span, basis: 'inferred' }))
