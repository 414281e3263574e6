import type { Language } from '../domain/association'
import type { Moment } from '../domain/plan'
import { fromInstant, type Instant } from '../domain/time'
import type { SessionFacts } from '../domain/understanding'

type Style = 'long' | 'short' | 'plain'

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', year: 'numeric' },
  short: { weekday: 'short' },
  plain: { weekday: 'long' },
}
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

// A mailing says the same few days in every mail, and formatting is dear. The bound is for whoever reads
// thousands of announcements.
const WORDED_MAX = 1_000
const worded = new Map<string, string>()

/** A day in words. A local day has no zone, so it is formatted as UTC and never shifts. */
const inWords = (style: Style, date: string, language: Language): string => {
  const key = `${style} ${language} ${date}`
  const known = worded.get(key)
  if (known !== undefined) return known
  // en-GB puts a comma after the weekday; the dates here are read inside sentences.
  const words = dayFormat(style, language)
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '')
  if (worded.size === WORDED_MAX) worded.clear()
  worded.set(key, words)
  return words
}

// Made when first needed: a formatter takes milliseconds, and most functions never need one.
const dayFormats = new Map<string, Intl.DateTimeFormat>()

const dayFormat = (style: Style, language: Language): Intl.DateTimeFormat => {
  const key = `${style} ${language}`
  const known =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(locales[language], {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      ...styles[style],
    })
  dayFormats.set(key, known)
  return known
}

/** `2020-06-04` → "donderdag 4 juni 2020". */
export const longDate = (date: string, language: Language): string => inWords('long', date, language)

/** `2020-06-04` → "do 4 juni". */
export const shortDate = (date: string, language: Language): string => inWords('short', date, language)

/** `2020-06-04` → "donderdag 4 juni". */
export const dayAndMonth = (date: string, language: Language): string => inWords('plain', date, language)

/** "donderdag 16 april 2020 en donderdag 4 juni 2020"; empty for no dates. */
export const longDates = (dates: readonly string[], language: Language): string =>
  listText(
    dates.map((date) => longDate(date, language)),
    language,
  )

export const listText = (items: readonly string[], language: Language): string =>
  listed(items, language, 'conjunction')

/** "dinsdag 10 of donderdag 12". */
export const oneOfText = (items: readonly string[], language: Language): string =>
  listed(items, language, 'disjunction')

const listed = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction',
): string => {
  const key = `${type} ${language}`
  const format = listFormats.get(key) ?? new Intl.ListFormat(locales[language], { type })
  listFormats.set(key, format)
  return format.format(items)
}

const listFormats = new Map<string, Intl.ListFormat>()

/** "12.30" in Dutch, "12:30" in English. */
export const clockText = (time: string, language: Language): string =>
  language === 'nl' ? time.replace(':', '.') : time

/** "12.30–18.00 uur", "vanaf 12.30 uur", "tot 18.00 uur"; empty when neither is known. */
export const timeRange = (start: string | null, end: string | null, language: Language): string => {
  const hour = language === 'nl' ? ' uur' : ''
  if (start && end) return `${clockText(start, language)}–${clockText(end, language)}${hour}`
  if (start) return `${language === 'nl' ? 'vanaf' : 'from'} ${clockText(start, language)}${hour}`
  if (end) return `${language === 'nl' ? 'tot' : 'until'} ${clockText(end, language)}${hour}`
  return ''
}

const dayParts = {
  nl: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  en: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
}

export const dayPartText = (part: NonNullable<SessionFacts['dayPart']>, language: Language): string =>
  dayParts[language][part]

/** Date with times or part of the day; says that a date or time is still to come, never invents one. */
export const whenText = (session: SessionFacts, language: Language): string => {
  const later = language === 'nl' ? 'tijd volgt' : 'time to follow'
  if (!session.date) return language === 'nl' ? 'datum volgt' : 'date to follow'
  const date = longDate(session.date, language)
  const times = timeRange(session.start, session.end, language)
  if (times) return `${date}, ${times}`
  return session.dayPart
    ? `${date}, ${dayPartText(session.dayPart, language)} (${later})`
    : `${date} (${later})`
}

/** "donderdag 12 maart 2020 om 09.10 uur", on the wall clock of `zone`. */
export const momentText = (instant: Instant, zone: string, language: Language): string =>
  localMomentText(localMoment(instant, zone), language)

/** The end of an offer: "donderdag 4 juni, 16.00 uur", on the wall clock of `zone`. */
export const endText = (instant: Instant, zone: string, language: Language): string => {
  const { date, time } = localMoment(instant, zone)
  const end = `${dayAndMonth(date, language)}, ${clockText(time, language)}`
  return language === 'nl' ? `${end} uur` : end
}

const localMoment = (instant: Instant, zone: string): Moment => {
  const local = fromInstant(instant).toZonedDateTimeISO(zone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

export const localMomentText = (moment: Moment, language: Language): string => {
  const time = clockText(moment.time, language)
  return language === 'nl'
    ? `${longDate(moment.date, 'nl')} om ${time} uur`
    : `${longDate(moment.date, 'en')} at ${time}`
}
