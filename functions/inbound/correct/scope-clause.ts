import type { EventFacts } from '../../domain/understanding'
import { weekdayOn } from '../understand/dates/calendar'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { WEEKDAY_WORDS } from '../understand/words/calendar-words'

/** A clause less the session that it names first. */
export type Scoped = { session: number | null; text: string }

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste']
const NUMBERED =
  /^(?:voor |bij )?(?:de )?(?:(?:sessie|datum|keer)\s(\d)|(\d)(?:e|de|ste)\s(?:sessie|bijeenkomst|datum|keer|avond|middag)|(\p{L}+)\s(?:sessie|bijeenkomst|datum|keer|avond|middag))\b[\s:,]*(?=\S)/iu
const LEAD = /^(?:op|voor|bij|de (?:sessie|bijeenkomst|avond|middag|dag) (?:van|op))$/iu
const HEAD_CHARACTERS = 80

/** "De sessie van 15 juni is in Utrecht", "sessie 2: 13.00 uur", "4 juni wordt 11 juni". */
export const scopeClause = (clause: string, facts: EventFacts, today: string): Scoped =>
  byNumber(clause, facts) ??
  byDate(clause, facts, today) ??
  byWeekday(clause, facts) ?? { session: null, text: clause }

/** "De sessie van 12 november …" where no session is on that day: nothing here is meant. */
export const namesOtherSession = (clause: string): boolean =>
  /^(?:voor |bij )?de (?:sessie|bijeenkomst|avond|middag|dag) (?:van|op) (?:\p{L}+ )?\d/iu.test(clause)

const byNumber = (clause: string, facts: EventFacts): Scoped | null => {
  const found = NUMBERED.exec(clause.slice(0, HEAD_CHARACTERS))
  if (!found || facts.sessions.length < 2) return null
  const word = ORDINALS.indexOf(found[3]?.toLowerCase() ?? '')
  const session = found[3] ? word : Number(found[1] ?? found[2]) - 1
  return session in facts.sessions ? { session, text: rest(clause, found[0].length) } : null
}

const byDate = (clause: string, facts: EventFacts, today: string): Scoped | null => {
  const head = clause.slice(0, HEAD_CHARACTERS)
  const [mention] = readDateMentions(readSource({ subject: '', text: head, day: today }))
  const day = mention?.days.length === 1 && !mention.relative ? mention.days[0] : null
  if (!day) return null
  const lead = head.slice(0, day.span.start).trim()
  if (lead !== '' && !LEAD.test(lead)) return null
  const on = facts.sessions.flatMap(({ date }, i) =>
    date && Number(date.slice(5, 7)) === day.month && Number(date.slice(8)) === day.day ? [i] : [],
  )
  const text = rest(clause, day.span.end)
  const [session, ...others] = on
  return session === undefined || others.length > 0 || !/[\p{L}\d]/u.test(text) ? null : { session, text }
}

const WEEKDAY =
  /^(?:voor |bij |op )?(?:de (?:sessie|bijeenkomst|avond|middag|dag) (?:van|op) |de )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?\b(?!\s+\d{1,2}(?!\d|[.:u]\d|\s?(?:uur|u)\b))[\s:,]*(?=\S)/iu

/** "Dinsdag gaat niet door": the only session on that day of the week. */
const byWeekday = (clause: string, facts: EventFacts): Scoped | null => {
  const found = WEEKDAY.exec(clause.slice(0, HEAD_CHARACTERS))
  const number = WEEKDAY_WORDS.indexOf(found?.[1]?.toLowerCase() ?? '') + 1
  if (!found || facts.sessions.length < 2) return null
  const on = facts.sessions.flatMap(({ date }, i) => (date && weekdayOn(date) === number ? [i] : []))
  const [session, ...others] = on
  return session === undefined || others.length > 0 ? null : { session, text: rest(clause, found[0].length) }
}

const rest = (clause: string, from: number): string =>
  clause
    .slice(from)
    .replace(/^[\s:,–-]+/, '')
    .replace(/^(?:wordt|moet)\s+(?=.*\d)/iu, '')
