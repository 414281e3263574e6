import type { Question } from '../../../domain/understanding'
import { compact } from '../../compact'
import { isoDay, weekdayOn, yearOf } from '../dates/calendar'
import { isEmptyDay } from '../dates/empty-day'
import type { Reading } from '../events/assemble'
import type { EventDraft, SessionDraft } from '../events/draft'
import type { RoledDay } from '../roles/date-roles'
import { oneLine } from '../text/one-line'
import { words } from '../text/source'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../words/calendar-words'
import { blocking, sayDay, sayEvent } from './say'

/** Blocking: no date, a weekday that does not fit, a day before the mail, which event is meant. */
export const askDates = (reading: Reading, draft: EventDraft, at: string): Question[] => [
  ...askYears(reading, draft, at),
  ...draft.sessions.flatMap((session, i) => askWeekday(reading, session, `${at}/sessions/${i}/date`)),
  ...askBehind(reading, draft, at),
  ...askOldDates(reading, draft, at),
  ...askMissing(draft, at),
]

/** The weekdays fit another year than that of the mail: asked once for all of them. */
const askYears = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const first = draft.sessions.findIndex((session) => session.date === null)
  const day = draft.sessions[first]?.day
  if (!day) return []
  if (isEmptyDay(day)) return [blocking(`${at}/sessions/${first}/date`, askDay(reading, draft))]
  const said = draft.sessions
    .filter((session) => session.date === null)
    .map((session) => `‘${quote(reading, session)}’`)
  const year = yearOf(reading.source.day)
  const iso = isoDay(year, day.month, day.day)
  const falls = iso
    ? `in ${year} valt ${day.day} ${MONTH_WORDS[day.month - 1]} op een ${WEEKDAY_WORDS[weekdayOn(iso) - 1]}`
    : `dat past niet in ${year}`
  return [
    blocking(
      `${at}/sessions/${first}/date`,
      `Er staat ${said.join(' en ')}, maar ${falls}. Welke datum en welk jaar bedoelt u?`,
    ),
  ]
}

const ROUGHLY = compact(
  new RegExp(
    `\\b(?:in|eind|begin|half|medio|voor) (?:de (?:loop|maand) (?:van )?)?(?:${MONTH_WORDS.join('|')})\\b(?: 20\\d\\d)?(?!\\s\\d)|\\b(?:in )?(?:dit|volgend|komend|het) (?:voorjaar|najaar)\\b(?: van 20\\d\\d)?`,
    'i',
  ),
)

/** "in mei" narrows the question down, and is no date. */
const askDay = (reading: Reading, draft: EventDraft): string => {
  const said = ROUGHLY.exec(words(reading.source, draft.within).slice(0, 20_000))?.[0]
  const known = said ? ` Er staat alleen ‘${oneLine(said)}’.` : ''
  return `Op welke datum is ${sayEvent(draft)}?${known}`
}

const quote = (reading: Reading, session: SessionDraft): string =>
  oneLine(words(reading.source, session.day.span))

const askWeekday = (reading: Reading, session: SessionDraft, about: string): Question[] => {
  if (session.day.doubt !== 'weekday' || !session.date) return []
  const iso = session.date.value
  const plain = sayDay(iso).replace(/^\p{L}+ /u, '')
  const weekday = WEEKDAY_WORDS[weekdayOn(iso) - 1]
  return [
    blocking(
      about,
      `Er staat ‘${quote(reading, session)}’, maar ${plain} is een ${weekday}. Welke dag bedoelt u?`,
    ),
  ]
}

/** Days before the mail that are announced all the same. */
const askBehind = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const isBehind = (session: SessionDraft) =>
    session.date !== null && session.date.value < reading.source.day && session.status.value !== 'past'
  const first = draft.sessions.findIndex(isBehind)
  if (first === -1) return []
  const days = draft.sessions.filter(isBehind).map((session) => sayDay(session.date?.value ?? ''))
  const verb =
    days.length > 1
      ? 'zijn al voorbij op de dag van deze mail. Kloppen die data'
      : 'is al voorbij op de dag van deze mail. Klopt die datum'
  return [blocking(`${at}/sessions/${first}/date`, `${capital(days.join(', '))} ${verb}, en het jaar?`)]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The date that is given up, or held in reserve, may be wrong too. */
const askOldDates = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const asked = reading.mentions.flatMap((mention) => mention.days).filter((day) => isOff(day, draft))
  return asked.slice(0, 1).map((day) => {
    const said = oneLine(words(reading.source, day.span))
    const field =
      day.role === 'reserve'
        ? 'reserveDates'
        : day.role === 'deadline'
          ? 'registration/deadline'
          : 'movedFrom'
    return blocking(
      `${at}/${field}`,
      `Er staat ‘${said}’, maar die dag van de week hoort niet bij die datum. Welke dag bedoelt u?`,
    )
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
  if (kind === 'cancellation')
    return draft.title ? [] : [blocking(at, 'Welke bijeenkomst gaat niet door, en op welke datum was die?')]
  if (kind === 'date-move')
    return [blocking(`${at}/sessions`, `Naar welke datum is ${sayEvent(draft)} verplaatst?`)]
  if (kind === 'session-update' || kind === 'rectification' || kind === 'fallback-decision')
    return draft.movedFrom.length > 0
      ? []
      : [blocking(at, 'Over welke bijeenkomst, en welke datum, gaat dit bericht?')]
  return [blocking(`${at}/sessions`, `Op welke datum is ${sayEvent(draft)}?`)]
}
