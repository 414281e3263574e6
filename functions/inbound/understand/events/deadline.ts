import type { Fact, Span } from '../evidence'
import { reckonDeadline } from '../facts/reckoned-deadline'
import type { RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import type { EventPart } from './split'

/** Until when one can register: the day that is written, else the one reckoned back from the only session. */
export const readDeadline = (
  source: Source,
  mentions: readonly RoledMention[],
  { within, sessions }: EventPart,
): Fact<string> | null => {
  const open = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'past')
  const isos = open.map(({ iso }) => iso)
  return writtenDeadline(source, mentions, within) ?? reckonDeadline(source, within, isos)
}

/** The words of the deadline start with their preposition: "vóór 20 maart" leaves the 20th out. */
const writtenDeadline = (
  source: Source,
  mentions: readonly RoledMention[],
  within: Span,
): Fact<string> | null => {
  for (const mention of mentions) {
    const day = mention.days.at(-1)
    if (day?.role !== 'deadline' || !day.iso) continue
    if (day.span.start < within.start || day.span.start >= within.end) continue
    const lead = /(?:vóór|vòòr|voor|uiterlijk(?: op)?|tot en met|t\/m|tot)\s+$/i.exec(
      source.text.slice(Math.max(0, day.span.start - 20), day.span.start),
    )
    return {
      value: day.iso,
      span: { start: day.span.start - (lead?.[0].length ?? 0), end: day.span.end },
      basis: day.basis,
    }
  }
  return null
}
