import type { Event } from '../domain/event'
import { attendable } from '../domain/event'
import type { Said } from '../domain/news-of-known'
import { saidOf, tellingWords } from '../domain/telling-words'
import { holdsBack } from '../inbound/holds-back'
import { readClauses } from '../inbound/read-clauses'
import { saysSame } from '../inbound/says-same'
import { saysShift } from '../inbound/says-shift'
import { readOfDays } from './read-of-days'

/** What a mail says beside its facts, for reading it in the light of the agenda. */
export const saidInMail = (
  announcement: { subject: string; text: string; day: string },
  events: readonly Event[],
): Said => {
  const { subject, text } = announcement
  return {
    subject,
    text,
    same: saysSame(text),
    shift: saysShift(text),
    holdsBack: holdsBack(text),
    clauses: readClauses(announcement, dayMeant(announcement, events)),
    readOfDays: readOfDays(announcement),
  }
}

/** The day of the only event that the mail names, or of the one that its subject does. */
const dayMeant = (
  { subject, text, day }: { subject: string; text: string; day: string },
  events: readonly Event[],
): string | null => {
  const next = (event: Event): string | null =>
    event.sessions
      .flatMap((one) => (attendable(one) ? (one.facts.date ?? []) : []))
      .find((date) => date >= day) ?? null
  const namedIn = (words: string): Event[] =>
    events.filter((event) => next(event) !== null && saidOf(event.facts.title, tellingWords(words)) > 0)
  const [only, ...others] = [namedIn(subject), namedIn(text)].find(({ length }) => length > 0) ?? []
  return only && others.length === 0 ? next(only) : null
}
