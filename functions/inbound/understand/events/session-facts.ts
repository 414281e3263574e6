import type { SessionFacts } from '../../../domain/understanding'
import { weekdayOn } from '../dates/calendar'
import { type Fact, inferred, stated } from '../evidence'
import type { Programme } from '../facts/programme'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

export type SessionTimes = {
  readonly start: Fact<string> | null
  readonly end: Fact<string> | null
  readonly dayPart: Fact<NonNullable<SessionFacts['dayPart']>> | null
}

/** Start and end of a session: its own row first, then its block, then what holds for all, then the programme. */
export const readSessionTimes = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: Programme,
): SessionTimes => {
  const outside = times.filter((time) => !programme.lines.has(lineOf(time)) && time.weekday === undefined)
  const named = times.filter(
    (time) => speaks(session, time) && session.iso !== null && time.weekday === weekdayOn(session.iso),
  )
  if (session.slot) return { ...choose([session.slot]), dayPart: dayPartOf(session) }
  const own = outside.filter(
    (time) => time.scope === 'own' && speaks(session, time) && (isClose(time) || holdsOn(session, time)),
  )
  const block = outside.filter(
    (time) => time.scope === 'block' && speaks(session, time) && holdsOn(session, time),
  )
  const shared = outside.filter(
    (time) =>
      time.scope === 'all' || (saysSameTime(session) && time.mention !== null && !speaks(session, time)),
  )
  const spread = sharedBlock(session, sessions, outside)
  const chosen = [named, own, block, shared, spread].map(choose)
  const found = chosen.find((times) => times.start !== null) ?? chosen.find((times) => times.end !== null)
  const start = found?.start ?? null
  const single = sessions.filter((other) => other.status !== 'cancelled').length === 1
  const listed = single || spread.length > 0 ? fromProgramme(programme) : null
  // "Op 21 oktober duurt het tot 12.00 uur": the day's own end, whatever the others have.
  const last = choose(own.filter((time) => time.role === 'end' && time.mention?.days.length === 1))
  const ownEnd = start !== null && (last.end?.value ?? '') > start.value ? last.end : null
  const end = ownEnd ?? found?.end ?? closingEnd(chosen, start) ?? commonEnd(shared, start)
  return {
    start: start ?? listed?.start ?? null,
    end:
      end ??
      (start === null || listed?.start?.value === start.value || endsLater(listed, start)
        ? (listed?.end ?? null)
        : null),
    dayPart: dayPartOf(session),
  }
}

const lineOf = (time: TiedTime): number => time.line

/** "zelfde tijd": when the others are. */
const saysSameTime = (session: DatedSession): boolean =>
  session.mentions.some((mention) => /zelfde (?:tijd|uur|uren)/.test(mention.context.sentence))

const speaks = (session: DatedSession, time: TiedTime): boolean =>
  time.mention !== null && session.mentions.includes(time.mention)

type Times = { start: Fact<string> | null; end: Fact<string> | null }

const CLOSE_TOKENS_MAX = 10

const isClose = (time: TiedTime): boolean =>
  time.mention !== null && time.from - time.mention.to <= CLOSE_TOKENS_MAX

/** "vrijdag 16 t/m zondag 18 mei … vrijdag vanaf 18.00 uur": a beginning is that of the first day only. */
const holdsOn = (session: DatedSession, time: TiedTime): boolean => {
  const { mention } = time
  if (!mention?.joints.includes('range') || time.role === 'range') return true
  const day = time.role === 'end' ? mention.days.at(-1) : mention.days[0]
  return day?.iso === session.iso
}

/** A range says both; else the announced start, a bare moment, and last when the doors open. */
const choose = (times: readonly TiedTime[]): Times => {
  const range = times.find((time) => time.role === 'range')
  const start = times.find((time) => time.role === 'start')
  const opening =
    range ??
    start ??
    times.find((time) => time.role === 'moment') ??
    times.find((time) => time.role === 'doors')
  const doorsRange = times.find((time) => time.role === 'doors' && time.end !== null)
  const closing =
    range ?? times.find((time) => time.role === 'end') ?? (opening === doorsRange ? doorsRange : undefined)
  return {
    start: opening?.start ? stated(opening.start, opening.span) : null,
    end: closing?.end ? stated(lateEnd(opening?.start ?? null, closing), closing.span) : null,
  }
}

/** "beginnen om half acht en stoppen om tien uur": ten in the evening. */
const lateEnd = (start: string | null, closing: TiedTime): string => {
  const end = closing.end ?? ''
  if (!closing.vague || start === null || end > start || end >= '12:00') return end
  const late = `${Number(end.slice(0, 2)) + 12}${end.slice(2)}`
  // "tot één uur 's nachts": an end that is not later either way lies behind midnight.
  return late > start ? late : end
}

/** The end may stand one line further than the start. */
const closingEnd = (chosen: readonly Times[], start: Fact<string> | null): Fact<string> | null =>
  chosen.find(
    (times) => times.end !== null && start !== null && times.end.value > start.value && times.start === null,
  )?.end ?? null

/** "Alle middagen zijn van 14.00 tot 16.00 uur", also the one that begins earlier. */
const commonEnd = (shared: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const { end } = choose(shared.filter((time) => time.scope === 'all'))
  return start !== null && end !== null && end.value > start.value ? end : null
}

/** "Tijd: …" under a list of dates holds for the whole list when no other time is given. */
const sharedBlock = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
): readonly TiedTime[] => {
  if (session.status === 'cancelled' || times.some((time) => time.scope === 'own')) return []
  const blocks = times.filter((time) => time.scope === 'block')
  const owners = new Set(blocks.map((time) => time.mention))
  const known = sessions.filter((other) => blocks.some((time) => speaks(other, time)))
  const held = blocks.filter((time) => !known.includes(session) || holdsOn(session, time))
  return owners.size === 1 && known.every((other) => other.status !== 'past') ? held : []
}

const CLOSING =
  /\b(?:einde?|afsluiting|sluiting|slot|afronding|afloop|vertrek naar huis|thuiskomst|terugkomst|naar huis|terugreis)\b/i

/** "Borrel (tot ca. 16.30)". */
const UNTIL = /\btot (?:ca\.? |circa |ongeveer |± ?)?(\d{1,2})[.:u](\d{2})\b/iu

const fromProgramme = (programme: Programme): Times => {
  const first = programme.items[0]
  const last = programme.items.at(-1)
  const start = first ? inferred(first.time.value, first.time.span) : null
  if (!first || !last) return { start: null, end: null }
  if (last.end) return { start, end: inferred(last.end, last.time.span) }
  const until = UNTIL.exec(last.item.value)
  if (until?.[1])
    return { start, end: inferred(`${until[1].padStart(2, '0')}:${until[2] ?? '00'}`, last.item.span) }
  const closes = CLOSING.test(last.item.value)
  return { start, end: closes ? inferred(last.time.value, last.time.span) : null }
}

const endsLater = (listed: Times | null, start: Fact<string>): boolean =>
  listed?.end != null && listed.end.value > start.value && (listed.start?.value ?? '') <= start.value

const dayPartOf = (session: DatedSession): SessionTimes['dayPart'] => {
  for (const mention of session.mentions)
    for (const day of mention.days)
      if (day.part && day.day === session.day.day && day.month === session.day.month)
        return stated(day.part, day.span)
  // "Houd de avond van maandag 3 of woensdag 5 maart vrij": the part is said once for all.
  for (const mention of session.mentions) {
    const first = mention.days[0]
    if (first?.part && mention.days.slice(1).every((day) => day.part === null))
      return stated(first.part, first.span)
  }
  return null
}
