import type { SessionFacts } from '../../../domain/understanding'
import { type Fact, stated } from '../evidence'
import type { Programme } from '../facts/programme'
import type { TiedTime } from '../times/tied-times'
import { choose, type Times } from './choose-times'
import { beginsBefore, comesAfterAll, endsLater, fromProgramme, isFirstItem } from './programme-times'
import { programmeUnder } from './programme-under'
import { readEnd } from './session-end'
import type { DatedSession } from './sessions'
import { readTimeLayers } from './time-layers'

type SessionTimes = Times & {
  readonly dayPart: Fact<NonNullable<SessionFacts['dayPart']>> | null
}

/** Start and end of a session: its own row first, then its block, then what holds for all, then the programme. */
export const readSessionTimes = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: Programme,
): SessionTimes => {
  const dayPart = dayPartOf(session)
  if (session.slot) return { ...choose([session.slot]), dayPart }
  const layers = readTimeLayers(session, sessions, times, programme)
  const { named, own, block, shared, spread } = layers
  const chosen = [named, own, block, shared, spread].map(choose)
  const found = chosen.find((times) => times.start !== null) ?? chosen.find((times) => times.end !== null)
  const isSingle =
    sessions.length === 1 || sessions.filter((other) => other.status !== 'cancelled').length === 1
  // "Aanvang: 20.00 uur" below the last date of an agenda is not that of a day with a programme of its own.
  const isLoose =
    found === undefined ||
    (chosen.indexOf(found) > 2 && !programme.items.some(({ time }) => time.value === found.start?.value))
  const under = isLoose ? programmeUnder(session, sessions, programme, times) : null
  if (under && found) return { ...fromProgramme(under), dayPart }
  const again = (programme.repeats && found === undefined) || programme.ofDay
  const items = isSingle || again || spread.length > 0 ? programme : under
  const listed = items && fromProgramme(items)
  if (listed && found) {
    const isEarlier = beginsBefore(programme, found) || (isSingle && comesAfterAll(programme, found))
    if ((found !== chosen[1] && isEarlier) || isFirstItem(programme, found)) return { ...listed, dayPart }
  }
  const said = found ?? { start: null, end: null }
  const end = readEnd(sessions, layers, chosen, said)
  return { start: said.start ?? listed?.start ?? null, end: end ?? listedEnd(listed, said.start), dayPart }
}

/** The end of the programme, where it begins when the session does or goes on after that. */
const listedEnd = (listed: Times | null, start: Fact<string> | null): Fact<string> | null =>
  start === null || listed?.start?.value === start.value || endsLater(listed, start)
    ? (listed?.end ?? null)
    : null

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
