import { lineAt, type Source } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

/** One day with several times to choose from, each on a line of its own, is as many sessions. */
export const splitSlots = (
  source: Source,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
): DatedSession[] => {
  const [only] = sessions
  if (sessions.length !== 1 || !only) return [...sessions]
  const slots = times.filter((time) => time.role === 'range' && isAlone(source, time))
  return slots.length < 2 ? [only] : slots.map((slot) => ({ ...only, slot }))
}

const isAlone = (source: Source, time: TiedTime): boolean => {
  const line = lineAt(source, time.from)
  if (!line) return false
  const rest = `${source.text.slice(line.start, time.span.start)}${source.text.slice(time.span.end, line.end)}`
  return !/\p{L}{2}/u.test(rest.replace(/uur|groep|ronde/gi, '')) && rest.length < 20
}
