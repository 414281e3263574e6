import type { Option } from '../places/place-chart'
import { samePlaces } from '../places/same-place'
import type { Source } from '../text/source'
import { readColumns } from './place-columns'
import { readSections, type Section } from './place-sections'
import type { DatedSession } from './sessions'

/** Whether a place heads this session's dates, or those of others only; null where it heads none. */
type Governed = (option: Option, session: DatedSession) => 'its' | 'of others' | null

const NEVER: Governed = () => null

/**
 * "Locatie A" above its dates and "Locatie B" above the others, in lines, columns or before a colon: read only where
 * such heads divide all sessions among them, for a place below its dates looks the same from afar.
 */
export const readGoverned = (
  source: Source,
  sessions: readonly DatedSession[],
  options: readonly Option[],
): Governed => {
  if (sessions.length < 2) return NEVER
  const read = [readSections, readColumns].map((one) => one(source, sessions, options))
  const sections = read.find((some) => divides(some, sessions))
  if (!sections) return NEVER
  return (option, session) => {
    const own = sections.filter((section) => section.options.includes(option))
    if (own.length === 0) return null
    return own.some((section) => section.sessions.has(session)) ? 'its' : 'of others'
  }
}

const divides = (sections: readonly Section[], sessions: readonly DatedSession[]): boolean => {
  const places = sections.flatMap(({ options }) => options[0]?.seen.place ?? [])
  if (new Set(samePlaces(places)).size < 2) return false
  return sessions.every((session) => sections.some((section) => section.sessions.has(session)))
}
