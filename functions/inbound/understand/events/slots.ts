import { lineAt, type Source } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

/** One day with several times to choose from, each on a line of its own, is as many sessions. */
export const splitSlots = (
  source: Source,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: ReadonlySet<number>,
): DatedSession[] => {
  const [only] = sessions
  if (sessions.length !== 1 || !only) return [...sessions]
  const slots = times.filter(
    (time) => time.role === 'range' && !programme.has(time.line) && isAlone(source, time),
  )
  return slots.length < 2 ? [only] : slots.map((slot) => ({ ...only, slot }))
}

/** "6 t/m 9 jaar: 13.30 - 15.00 uur". */
const FOR_WHOM =
  /^(?:\d{1,2} ?(?:t\/m|tot(?: en met)?|-|–) ?\d{1,2} ?jaar|\d{1,2} jaar en ouder|beginners|gevorderden|kinderen|volwassenen)\b/i

const isAlone = (source: Source, time: TiedTime): boolean => {
  const line = lineAt(source, time.from)
  if (!line) return false
  const rest = `${source.text.slice(line.start, time.span.start)}${source.text.slice(time.span.end, line.end)}`
  const bare = rest.replace(FOR_WHOM, '').replace(/uur|groep|ronde/gi, '')
  return !/\p{L}{2}/u.test(bare) && bare.length < 20
}
