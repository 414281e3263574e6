import type { Language } from '../../domain/association'
import { attendable, type Event, mainSession, type Session } from '../../domain/event'
import { longDate, longDates, shortDate, whenText } from '../../wording/dates'
import { datesText, shortDatesText } from '../../wording/moments'
import { placeText } from '../../wording/names'

/** The dates of a mail in words: those of the one session it is about, or of all that take place. */
export type DateValues = {
  /** "donderdag 4 juni 2020, 12.30–18.00 uur"; of several the dates alone. */
  when: string
  date: string
  /** For a subject; null where there are too many to name. */
  shortDate: string | null
  /** The mail is about more dates than one. */
  several: boolean
  /** Of the one, or where all are; null while it is not known or differs. */
  where: string | null
  /** The date that last fell away, in words; and all that did. */
  formerDate: string | null
  formerDates: string | null
  reserveDate: string | null
  /** With the times of the main date, as its calendar entry has them. */
  reserveWhen: string | null
}

export const dateValues = (event: Event, about: Session | null, language: Language): DateValues => {
  const former = event.formerDates.at(-1)
  return {
    ...ownDates(event, about, language),
    formerDate: former ? longDate(former, language) : null,
    formerDates: event.formerDates.length > 0 ? longDates(event.formerDates, language) : null,
    ...reserveValues(event, language),
  }
}

const ownDates = (
  event: Event,
  about: Session | null,
  language: Language,
): Pick<DateValues, 'when' | 'date' | 'shortDate' | 'several' | 'where'> => {
  const sessions = sessionsOf(event, about)
  const [only, ...others] = sessions
  if (only && others.length === 0) return oneDate(only, language)
  const dates = datesText(event, sessions, language)
  const places = new Set(sessions.map(({ facts }) => placeText(facts, language)))
  return {
    when: dates,
    date: dates,
    shortDate: shortDatesText(event, sessions, language),
    several: true,
    where: places.size === 1 ? ([...places][0] ?? null) : null,
  }
}

/** The sessions that take place; of an event that is called off, those that would have. */
const sessionsOf = (event: Event, about: Session | null): Session[] => {
  if (about) return [about]
  const stands = event.sessions.filter(attendable)
  return stands.length > 0 ? stands : event.sessions
}

const oneDate = ({ facts }: Session, language: Language) => {
  const unknown = language === 'nl' ? 'de nieuwe datum' : 'the new date'
  return {
    when: whenText(facts, language),
    date: facts.date ? longDate(facts.date, language) : unknown,
    shortDate: facts.date ? shortDate(facts.date, language) : null,
    several: false,
    where: placeText(facts, language),
  }
}

const reserveValues = (event: Event, language: Language): Pick<DateValues, 'reserveDate' | 'reserveWhen'> => {
  const { reserve } = event
  if (reserve.status === 'none') return { reserveDate: null, reserveWhen: null }
  return {
    reserveDate: longDate(reserve.date, language),
    reserveWhen: whenText({ ...mainSession(event).facts, date: reserve.date }, language),
  }
}
