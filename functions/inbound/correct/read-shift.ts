import type { EventFacts, SessionFacts } from '../../domain/understanding'
import { plusDays } from '../understand/dates/calendar'
import { numberOf } from '../understand/words/calendar-words'
import { sessionsMeant, withSessions } from './change-facts'
import type { Reader, Said } from './said'

/** "We schuiven een week op". */
const MOVED_UP =
  /^(?:het|we|wij|de dag|de bijeenkomst) (?:schuift|schuiven) (?:alles )?(.+ (?:dag|dagen|week|weken)) op$/iu

const WAY = '(?<way>later|eerder|vroeger)(?: (?:beginnen|eindigen|zijn|worden))?'
const DAYS = new RegExp(
  `^(?:(?:het|we|wij|dit|de dag|de bijeenkomst) (?:is|wordt|moet|gaat) (?:naar )?)?(?<count>\\p{L}+|\\d{1,2}) (?<unit>dag|dagen|week|weken) ${WAY}$`,
  'iu',
)
const TIMES = new RegExp(
  `^(?:het|we|wij|dit|de dag|de bijeenkomst|de avond|de middag)? ?(?<verb>begint|beginnen|start|starten|eindigt|eindigen|stopt|stoppen|duurt)(?: (?:het|we|wij|pas|al|toch|nu|dan))* (?:(?<count>\\p{L}+|\\d{1,3}) )?(?<unit>half uur|kwartier|uur|minuten) ${WAY}$`,
  'iu',
)
const MINUTES: Record<string, number> = { 'half uur': 30, kwartier: 15, uur: 60, minuten: 1 }
const SIGNS: Record<string, number> = { later: 1, eerder: -1, vroeger: -1 }

/** "een week later", "het begint een half uur eerder": counted from what is known. */
export const readShift: Reader = (clause, { facts }) => {
  const text = clause.value.trim().replace(MOVED_UP, '$1 later')
  const days = DAYS.exec(text)?.groups
  const times = days ? undefined : TIMES.exec(text)?.groups
  const { count = 'een', unit = '', way = '' } = days ?? times ?? {}
  const number = /^\d/.test(count)
    ? Number(count)
    : (numberOf(count.toLowerCase()) ?? (count === 'een' ? 1 : null))
  const [index, ...others] = sessionsMeant(facts, clause.session, ['date', 'start', 'end'])
  const session = facts.sessions[index ?? 0]
  if (!(days ?? times) || !number || index === undefined || others.length > 0 || !session) return []
  const by = number * (SIGNS[way.toLowerCase()] ?? 1)
  const fields = days
    ? movedDays(session, by, unit)
    : movedTime(session, by * (MINUTES[unit.toLowerCase()] ?? 0), times?.['verb'] ?? '')
  return fields ? set(fields, index, clause.words) : []
}

const movedDays = ({ date }: SessionFacts, by: number, unit: string): Partial<SessionFacts> | null =>
  date === null ? null : { date: plusDays(date, by * (/^week|^weken/iu.test(unit) ? 7 : 1)) }

const movedTime = (session: SessionFacts, minutes: number, verb: string): Partial<SessionFacts> | null => {
  const field = /^(?:begin|start)/iu.test(verb) ? 'start' : 'end'
  const [hour, minute] = (session[field] ?? '').split(':').map(Number)
  const at = (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN) + minutes
  if (!(at >= 0 && at < MINUTES_A_DAY)) return null
  return { [field]: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` }
}

const MINUTES_A_DAY = 24 * 60

const set = (fields: Partial<SessionFacts>, index: number, words: string): Said[] => {
  const change = (one: EventFacts): EventFacts => withSessions(one, [index], fields)
  const answers = Object.keys(fields).map((key) => `/sessions/${index}/${key}`)
  return [{ says: 'facts', change, words, answers }]
}
