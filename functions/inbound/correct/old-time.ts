import type { SessionFacts } from '../../domain/understanding'
import type { TimeMention } from '../understand/times/time-mentions'

const BEFORE_OLD = /\b(?:niet|geen|in plaats van|i\.p\.v\.|ipv)(?: (?:om|van|rond|meer|pas|tot))*\s*$/iu
const BECOMES =
  /^(?: ?(?:uur|u))?\W{0,3}(?:wordt|worden|moet(?:en)?|maar|naar|->|→)(?: (?:om|naar|het|dat|is|zijn))*\s*$/iu

/** Of the times in a clause those that hold from now on, each with the end that it is of. */
export const freshTimes = (
  text: string,
  times: readonly TimeMention[],
  session: SessionFacts | undefined,
): TimeMention[] | null => {
  const old = times.filter((time, i) => isOld(text, time, times[i + 1]))
  if (old.length === 0) return [...times]
  const fresh = times.filter((time) => !old.includes(time))
  const [one, ...others] = fresh
  const [was, ...more] = old
  if (!one || !was || others.length > 0 || more.length > 0) return null
  if ((one.start && one.end) || one.role === 'doors') return [one]
  const [now, before] = [one.start ?? one.end, was.start ?? was.end]
  if (one.role === 'end' || (one.role !== 'start' && before === session?.end))
    return [{ ...one, start: null, end: now, role: 'end' }]
  if (one.role === 'start' || before === session?.start)
    return [{ ...one, start: now, end: null, role: 'start' }]
  return null
}

const isOld = (text: string, time: TimeMention, next: TimeMention | undefined): boolean =>
  BEFORE_OLD.test(text.slice(0, time.span.start)) ||
  (next !== undefined && BECOMES.test(text.slice(time.span.end, next.span.start)))
