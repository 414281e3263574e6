import type { Question } from '../../../domain/understanding'
import { weekdayOn } from '../dates/calendar'
import type { Reading } from '../events/assemble'
import type { EventDraft, SessionDraft } from '../events/draft'
import type { RoledDay } from '../roles/date-roles'
import { words } from '../text/source'
import { WEEKDAY_WORDS } from '../words/calendar-words'
import { blocking, sayDay, sayEvent } from './say'

/** Blocking: no date, a weekday that does not fit, a day before the mail, which event is meant. */
export const askDates = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const sessions = draft.sessions.flatMap((session, i) => askSession(reading, session, `${at}/sessions/${i}/date`))
  return [...sessions, ...askOldDates(reading, draft, at), ...askMissing(draft, at)]
}

const askSession = (reading: Reading, session: SessionDraft, about: string): Question[] => {
  const { day } = session
  const said = words(reading.source, day.span).replace(/\s+/g, ' ')
  if (day.doubt === 'year' || session.date === null)
    return [blocking(about, `Er staat ‘${said}’, maar dat klopt niet met het jaar van deze mail. Welke dag en welk jaar bedoelt u?`)]
  const iso = session.date.value
  if (day.doubt === 'weekday')
    return [blocking(about, `Er staat ‘${said}’, maar ${sayDay(iso).replace(/^\p{L}+ /u, '')} is een ${WEEKDAY_WORDS[weekdayOn(iso) - 1]}. Welke dag bedoelt u?`)]
  const behind = iso < reading.source.day && session.status.value !== 'past'
  return behind ? [blocking(about, `${capital(sayDay(iso))} is al voorbij op de dag van deze mail. Klopt die datum, en het jaar?`)] : []
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The date that is given up, or held in reserve, may be wrong too. */
const askOldDates = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const asked = reading.mentions.flatMap((mention) => mention.days).filter((day) => isOff(day, draft))
  return asked.slice(0, 1).map((day) => {
    const said = words(reading.source, day.span).replace(/\s+/g, ' ')
    const field = day.role === 'reserve' ? 'reserveDates' : day.role === 'deadline' ? 'registration/deadline' : 'movedFrom'
    return blocking(`${at}/${field}`, `Er staat ‘${said}’, maar die dag van de week hoort niet bij die datum. Welke dag bedoelt u?`)
  })
}

const isOff = (day: RoledDay, draft: EventDraft): boolean =>
  day.doubt !== null &&
  /^(?:moved-from|reserve|deadline)$/.test(day.role) &&
  day.span.start >= draft.within.start &&
  day.span.start < draft.within.end

const askMissing = (draft: EventDraft, at: string): Question[] => {
  if (draft.sessions.length > 0) return []
  const kind = draft.kind.value
  if (kind === 'cancellation') return draft.title ? [] : [blocking(at, 'Welke bijeenkomst gaat niet door, en op welke datum was die?')]
  if (kind === 'date-move') return [blocking(`${at}/sessions`, `Naar welke datum is ${sayEvent(draft)} verplaatst?`)]
  if (kind === 'session-update' || kind === 'rectification' || kind === 'fallback-decision')
    return draft.movedFrom.length > 0 ? [] : [blocking(at, 'Over welke bijeenkomst, en welke datum, gaat dit bericht?')]
  return [blocking(`${at}/sessions`, `Op welke datum is ${sayEvent(draft)}?`)]
}
