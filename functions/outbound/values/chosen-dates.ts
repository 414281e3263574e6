import type { Temporal } from 'temporal-polyfill'
import type { Association, Language } from '../../domain/association'
import { answering, type Event, type Session, sessionOf, sessionsToCome } from '../../domain/event'
import type { MemberNoticeKind } from '../../domain/notice-kind'
import { presentChoices, type Registration } from '../../domain/registration'
import { localDate } from '../../domain/time'
import { datesText, shortDatesText } from '../../wording/moments'
import { type DateValues, dateValues } from './date-values'

type Confirmed = {
  kind: MemberNoticeKind
  association: Pick<Association, 'zone'>
  event: Event
  registration: Registration | null
  now: Temporal.Instant
}
type Dates = Pick<DateValues, 'when' | 'shortDate'>

const confirmsChoice: ReadonlySet<MemberNoticeKind> = new Set([
  'registered',
  'waitlisted',
  'requested',
  'admitted',
  'offered',
])

/** A confirmation names the dates that were chosen, not all that there were to choose from; else `{}`. */
export const chosenDates = (
  { kind, association, event, registration, now }: Confirmed,
  language: Language,
): Partial<Dates> => {
  if (!confirmsChoice.has(kind) || answering(event) === 'whole' || event.sessions.length === 1) return {}
  const sessions = presentChoices(event, registration).map(({ unit }) => sessionOf(event, unit))
  const chosen = sessionsToCome({ sessions }, localDate(now, association.zone))
  return chosen.length === 0 ? {} : datesOf(event, chosen, language)
}

const datesOf = (event: Event, chosen: Session[], language: Language): Dates => {
  const [only, ...others] = chosen
  if (only && others.length === 0) {
    const { when, shortDate } = dateValues(event, only, language)
    return { when, shortDate }
  }
  // Whoever has chosen has all of these, also where the others had one of them.
  const all = { ...event, facts: { ...event.facts, relation: 'series' as const } }
  return {
    when: datesText(all, chosen, language),
    shortDate: shortDatesText(all, chosen, language),
  }
}
