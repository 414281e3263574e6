import type { Question } from '../../../domain/understanding'
import { weekdayOn } from '../dates/calendar'
import type { EventDraft } from '../events/draft'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../words/calendar-words'

/** "donderdag 8 oktober 2020". */
export const sayDay = (iso: string): string =>
  `${WEEKDAY_WORDS[weekdayOn(iso) - 1]} ${Number(iso.slice(8))} ${MONTH_WORDS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

/** "‘Directeurendag’"; "deze bijeenkomst" where the event has no name. */
export const sayEvent = (draft: EventDraft): string =>
  draft.title ? `‘${unquoted(draft.title.value)}’` : 'deze bijeenkomst'

/** Without the marks around the whole, and without single ones, which go around it here; "’t" and "foto’s" keep theirs. */
const unquoted = (title: string): string =>
  title.replace(/^["“”„'‘](.*)["”'’]$/s, '$1').replaceAll(/‘|’(?!\p{L})/gu, '')

export const open = (about: string, ask: string): Question => ({ about, ask, blocking: false })

export const blocking = (about: string, ask: string): Question => ({ about, ask, blocking: true })

/** Whether people are still invited to it: nothing is asked about what is over or called off. */
export const isAhead = (draft: EventDraft): boolean =>
  draft.sessions.some((session) => session.status.value === 'planned' || session.status.value === 'tentative')
