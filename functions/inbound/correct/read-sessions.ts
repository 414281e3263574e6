import { noSession } from '../../domain/no-facts'
import type { EventFacts } from '../../domain/understanding'
import { withSessions } from './change-facts'
import { daysIn, mainDate } from './read-dates'
import type { Reader } from './said'

/** "er komt een sessie bij op 6 juli", "extra bijeenkomst: 6 juli". */
export const ADDED_SESSION =
  /^(?:het kan ook op (?=.*\d)|(?:(?:er komt|we doen|wij doen) )?(?:nog )?(?:een )?(?:(?:extra|nieuwe) (?:sessie|bijeenkomst|datum|keer)|(?:sessie|bijeenkomst|datum|keer) (?:bij|extra))\b:?)/iu

/** What is said of one session of several. */
export const FALLS_AWAY =
  /^(?:vervalt|komt te vervallen|gaat (?:helaas )?niet door|is (?:helaas )?(?:afgelast|geannuleerd|vervallen)|val(?:t|len) (?:(?:helaas|toch|dus) )?(?:af|weg|uit)|(?:kan|mag|moet) (?:eruit|weg|vervallen)|schrappen|weglaten)[.!]*$/iu

/** A session that was not there yet: of its date only, as nothing else was said. */
export const readAddedSession: Reader = (clause, { facts, day }) => {
  if (!ADDED_SESSION.test(clause.value) || facts.sessions.length < 2) return []
  const found = daysIn(clause.value.replace(ADDED_SESSION, ''), day, mainDate(facts), 'when')
  if (!found) return []
  const about = `/sessions/${facts.sessions.length}/date`
  if ('doubt' in found) return [{ says: 'doubt', about, ask: found.doubt }]
  const [date, ...others] = found.isos
  if (!date || others.length > 0 || facts.sessions.some((session) => session.date === date)) return []
  const change = (one: EventFacts): EventFacts => ({
    ...one,
    sessions: [...one.sessions, { ...noSession, date }],
  })
  return [{ says: 'facts', change, words: clause.words, answers: [] }]
}

/** Only of a session that is named: that all of it is off is a decision of another kind. */
export const readFallenAway: Reader = (clause, { facts }) => {
  const { session } = clause
  if (session === null || facts.sessions.length < 2 || !FALLS_AWAY.test(clause.value.trim())) return []
  const change = (one: EventFacts): EventFacts => withSessions(one, [session], { status: 'cancelled' })
  return [{ says: 'facts', change, words: clause.words, answers: [`/sessions/${session}/status`] }]
}
