import type { Fact, Span } from '../evidence'
import { reckonDeadline } from '../facts/reckoned-deadline'
import type { RoledMention } from '../roles/date-roles'
import { asksNames } from '../roles/deadline-cues'
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

/**
 * The words of the deadline start with their preposition: "vóór 20 maart" leaves the 20th out. Where several days
 * close something, the first that closes the list of names counts, not that of a payment.
 */
const writtenDeadline = (
  source: Source,
  mentions: readonly RoledMention[],
  within: Span,
): Fact<string> | null => {
  const closing = mentions.flatMap(({ days, context }) => {
    const day = days.at(-1)
    return day?.role === 'deadline' && day.iso && isWithin(day.span, within)
      ? [{ iso: day.iso, span: day.span, basis: day.basis, names: asksNames(context.sentence) }]
      : []
  })
  const found = closing.find(({ names }) => names) ?? closing[0]
  if (!found) return null
  const lead = LEAD.exec(source.text.slice(Math.max(0, found.span.start - 20), found.span.start))
  return {
    value: found.iso,
    span: { start: found.span.start - (lead?.[0].length ?? 0), end: found.span.end },
    basis: found.basis,
  }
}

const LEAD = /(?:vóór|vòòr|voor|uiterlijk(?: op)?|tot en met|t\/m|tot)\s+$/i

const isWithin = ({ start }: Span, within: Span): boolean => start >= within.start && start < within.end
