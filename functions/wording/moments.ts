import type { Language } from '../domain/association'
import type { Event, Session } from '../domain/event'
import { clockText, dayAndMonth, dayPartText, listText, longDate, oneOfText, shortDate } from './dates'
import { placeText, sessionName } from './names'

/** One session as a choice among those of its event: "dinsdag 10 november", or "bijeenkomst 3" without a date. */
export const momentName = (event: Event, session: Session, language: Language): string => {
  const { date } = session.facts
  const number = sessionName(event.facts.relation, event.sessions.indexOf(session), language).toLowerCase()
  if (!date) return number
  const others = event.sessions.filter((other) => other !== session && other.facts.date === date)
  if (others.length === 0) return dayAndMonth(date, language)
  const time = timeOf(session, language)
  const alike = others.some((other) => timeOf(other, language) === time)
  return `${dayAndMonth(date, language)}${alike ? ` (${number})` : time}`
}

const timeOf = ({ facts }: Session, language: Language): string => {
  if (facts.start) {
    const time = clockText(facts.start, language)
    return language === 'nl' ? ` om ${time} uur` : ` at ${time}`
  }
  return facts.dayPart ? ` (${dayPartText(facts.dayPart, language)})` : ''
}

/** As many dates as are read at a glance. */
const DATES_NAMED_MAX = 4

/**
 * The dates of several sessions, as the end of a sentence: "dinsdag 10 november 2026 of donderdag 12
 * november 2026"; of many only how many and when they begin. What has no date yet is said to follow.
 */
export const datesText = (event: Event, sessions: readonly Session[], language: Language): string => {
  const dates = [...new Set(sessions.flatMap(({ facts }) => (facts.date ? [facts.date] : [])))]
  const nl = language === 'nl'
  const [first] = dates
  if (!first) return nl ? 'data die nog volgen' : 'dates to follow'
  if (dates.length > DATES_NAMED_MAX) {
    const from = longDate(first, language)
    return nl ? `${dates.length} dagen, vanaf ${from}` : `${dates.length} days, from ${from}`
  }
  const known = inOneYear(dates, language)
  const named =
    event.facts.relation === 'alternatives' ? oneOfText(known, language) : listText(known, language)
  const all = sessions.every(({ facts }) => facts.date)
  return all ? named : `${named} ${nl ? '(meer data volgen)' : '(more dates to follow)'}`
}

/** The year is said once, at the end, where it is the same. */
const inOneYear = (dates: readonly string[], language: Language): string[] => {
  const same = new Set(dates.map((date) => date.slice(0, 4))).size === 1
  return dates.map((date, index) =>
    same && index < dates.length - 1 ? dayAndMonth(date, language) : longDate(date, language),
  )
}

/** For a subject: "di 10 november of do 12 november"; null where that would be too long. */
export const shortDatesText = (
  event: Event,
  sessions: readonly Session[],
  language: Language,
): string | null => {
  const dates = sessions.map(({ facts }) => facts.date)
  if (dates.length > 2 || !dates.every((date) => date !== null)) return null
  const short = dates.map((date) => shortDate(date, language))
  return event.facts.relation === 'alternatives' ? oneOfText(short, language) : listText(short, language)
}

/** Where a session is; says that a place is still to come, never invents one. */
export const placeOrLater = (session: Session, language: Language): string =>
  placeText(session.facts, language) ?? (language === 'nl' ? 'plaats volgt' : 'place to follow')
