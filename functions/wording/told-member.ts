import type { Association, Member } from '../domain/association'
import { type Event, mainSession, sessionOf } from '../domain/event'
import { longDate, longDates } from './dates'
import { eventTitle } from './names'

/** A member who is told something about an event, and by whom. */
export type Told = {
  association: Pick<Association, 'form' | 'name'>
  member: Pick<Member, 'language'>
  event: Event
}

/** One sentence in the member's language and the association's form of address. */
export const sayTo = (
  { association, member }: Pick<Told, 'association' | 'member'>,
  words: { u: string; je: string; en: string },
): string => (member.language === 'en' ? words.en : words[association.form])

/**
 * "Zomerdag, donderdag 4 juni 2020", as members read it. `units`: the sessions that are meant; of several
 * without them, only the name.
 */
export const named = ({ event, member: { language } }: Told, units: readonly string[] | null): string => {
  const title = eventTitle(event, language)
  const sessions = units?.map((unit) => sessionOf(event, unit)) ?? []
  const dates = sessions.flatMap(({ facts }) => facts.date ?? [])
  if (event.sessions.length > 1) return dates.length ? `${title}, ${longDates(dates, language)}` : title
  const { date } = mainSession(event).facts
  return date ? `${title}, ${longDate(date, language)}` : title
}
