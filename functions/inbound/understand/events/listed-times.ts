import { type Fact, stated } from '../evidence'
import type { RoledMention } from '../roles/date-roles'
import { isRangeEnd } from '../roles/other-cues'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

export const speaks = (session: DatedSession, time: TiedTime): boolean =>
  time.mention !== null && session.mentions.includes(time.mention)

/** "vrijdag 16 t/m zondag 18 mei … vrijdag vanaf 18.00 uur": a beginning is that of the first day only. */
export const holdsOn = (session: DatedSession, time: TiedTime): boolean => {
  const { mention } = time
  // Of the days up to "t/m zondag 13 oktober, 16.00 uur" only the last ends then.
  if (mention && time.role === 'end' && isRangeEnd(mention.context) && mention.days.length === 1)
    return mention.days[0]?.iso === session.iso
  if (!mention?.joints.includes('range') || time.role === 'range') return true
  const day = time.role === 'end' ? mention.days.at(-1) : mention.days[0]
  return day?.iso === session.iso
}

/** "We stoppen uiterlijk om 22 uur", right below a list of dates that say only when they begin. */
export const listEnd = (
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  start: Fact<string> | null,
): Fact<string> | null => {
  const [only, other] = times.filter((time) => time.end !== null)
  if (!only || other || only.role !== 'end' || only.scope !== 'block' || sessions.length < 2) return null
  if (only.mention?.days.length !== 1 || !areListed(sessions.map(({ mentions }) => mentions))) return null
  const ahead = sessions.some(({ mentions }) => mentions.some((mention) => mention.from > only.from))
  return !ahead && start !== null && (only.end ?? '') > start.value ? stated(only.end ?? '', only.span) : null
}

/** Below its own date, with days to come that were not named yet: the time of that one. */
const isBetween = (below: TiedTime | undefined, sessions: readonly DatedSession[]) =>
  below !== undefined &&
  sessions.some((other) => other.mentions.every((mention) => mention.from > below.from))

/** "Cursus vanaf 8 oktober", the hour, and then "Data: 8 en 22 oktober", which names that day again. */
const isListedBelow = (below: TiedTime | undefined, sessions: readonly DatedSession[]): boolean =>
  below !== undefined &&
  areListed(sessions.map(({ mentions }) => mentions.filter((mention) => mention.from > below.from)))

const BETWEEN_TOKENS_MAX = 20

/** Dates right below each other; between dates that are each told of at length, a time belongs to one. */
const areListed = (named: readonly (readonly RoledMention[])[]): boolean => {
  const spans = named.flat().sort((one, other) => one.from - other.from)
  return (
    named.every((mentions) => mentions.length > 0) &&
    spans.every((mention, i) => mention.from - (spans[i - 1]?.to ?? mention.from) <= BETWEEN_TOKENS_MAX)
  )
}

const EXCEPTION_TOKENS_MAX = 40

/**
 * "Vertrek om 13.30 uur. Op 1 december vertrekken we om 13.00 uur", beside the list that names that day too; or few
 * rows with an hour of their own, under a line that says one for all.
 */
const areExceptions = (
  own: readonly TiedTime[],
  blocks: readonly TiedTime[],
  sessions: readonly DatedSession[],
): boolean => {
  const named = new Set(own.map(({ mention }) => mention))
  const days = sessions.filter(({ mentions }) => mentions.some((mention) => named.has(mention)))
  if (days.length * 2 >= sessions.length) return false
  const first = Math.min(...sessions.flatMap(({ mentions }) => mentions.map(({ from }) => from)))
  if (blocks.every(({ from }) => from < first)) return true
  const repeated = days.every(({ mentions }) => mentions.length > 1)
  const at = blocks[0]?.from ?? 0
  return repeated && own.every(({ from }) => Math.abs(from - at) <= EXCEPTION_TOKENS_MAX)
}

/** "Tijd: …" under a list of dates holds for the whole list when no other time is given. */
export const sharedBlock = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
): readonly TiedTime[] => {
  if (session.status === 'cancelled') return []
  const blocks = times.filter((time) => time.scope === 'block')
  const owner = blocks[0]?.mention
  if (!owner || blocks.some((time) => time.mention !== owner)) return []
  const own = times.filter((time) => time.scope === 'own')
  if (own.length > 0 && !areExceptions(own, blocks, sessions)) return []
  const known = sessions.filter((other) => other.mentions.includes(owner))
  if (known.some((other) => other.status === 'past')) return []
  const below = blocks.find((time) => time.from > owner.from)
  if (!isListedBelow(below, sessions)) {
    if (isBetween(below, sessions)) return []
    if (!blocks.some((time) => time.labelled) && !areListed(sessions.map(({ mentions }) => mentions)))
      return []
  }
  return blocks.filter((time) => !known.includes(session) || holdsOn(session, time))
}
