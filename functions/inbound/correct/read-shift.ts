import type { EventFacts, SessionFacts } from '../../domain/understanding'
import { plusDays } from '../understand/dates/calendar'
import { readSource } from '../understand/text/source'
import { readTimeMentions } from '../understand/times/time-mentions'
import { numberOf } from '../understand/words/calendar-words'
import { sessionsMeant, withSessions } from './change-facts'
import { readTimes } from './read-times'
import type { Clause, Reader, Said, Scene } from './said'

/** "We schuiven een week op". */
const MOVED_UP =
  /^(?:het|we|wij|de dag|de bijeenkomst) (?:schuift|schuiven) (?:alles )?(.+ (?:dag|dagen|week|weken)) op$/iu

const WAY =
  '(?<way>later|eerder|vroeger|naar achteren|naar voren)(?: (?:beginnen|eindigen|zijn|worden|schuiven))?'
const UNIT = '(?<unit>anderhalf uur|half ?uur(?:tje)?|kwartier(?:tje)?|uur(?:tje)?|minuten|minuutjes)'
const DAYS = new RegExp(
  `^(?:(?:het|we|wij|dit|de dag|de bijeenkomst) (?:is|wordt|moet|gaat) (?:naar )?)?(?<count>\\p{L}+|\\d{1,2}) (?<unit>dag|dagen|week|weken) ${WAY}$`,
  'iu',
)
const TIMES = new RegExp(
  `^(?:het|de|we|wij|dit|de dag|de bijeenkomst|de avond|de middag)? ?(?<verb>begint|beginnen|begin|aanvang|begintijd|start|starten|eindigt|eindigen|einde?|eindtijd|stopt|stoppen|sluit|sluiten|duurt|alles|het geheel|(?:beide |alle )?tijden|begin en einde?)(?: (?:het|we|wij|pas|al|toch|nu|dan|graag|mag|mogen|moet|kan|is|wordt|gaat|schuift|schuiven))* (?:(?<count>\\p{L}+|\\d{1,3}) )??${UNIT} ${WAY}$`,
  'iu',
)
const MINUTES: Record<string, number> = {
  'anderhalf uur': 90,
  'half uur': 30,
  halfuur: 30,
  kwartier: 15,
  uur: 60,
  minuten: 1,
  minuut: 1,
}
const SIGNS: Record<string, number> = {
  later: 1,
  'naar achteren': 1,
  eerder: -1,
  vroeger: -1,
  'naar voren': -1,
}
/** "We sluiten niet om vijf uur af maar een half uur later". */
const NOT_BUT =
  /^(?<what>.{0,40}?\b(?:begint|beginnen|start|starten|eindigt|eindigen|stopt|stoppen|sluit|sluiten)) niet om (?<old>.{3,20}?)(?: af)?,? maar (?:pas |al )?(?<by>.+)$/iu

/** "een week later", "het begint een half uur eerder": counted from what is known. */
export const readShift: Reader = (clause, scene) => {
  const { facts } = scene
  const text = fromKnown(clause.value.trim(), facts).replace(MOVED_UP, '$1 later')
  const days = DAYS.exec(text)?.groups
  const times = days ? undefined : TIMES.exec(text)?.groups
  const { count = 'een', unit = '', way = '' } = days ?? times ?? {}
  const number = /^\d/.test(count)
    ? Number(count)
    : (numberOf(count.toLowerCase()) ?? (count === 'een' ? 1 : null))
  const [index, ...others] = sessionsMeant(facts, clause.session, ['date', 'start', 'end'])
  const session = facts.sessions[index ?? 0]
  const ahead = DOORS_AHEAD.exec(text)?.groups
  if (ahead && session?.start && (ahead['before'] || ahead['behind']))
    return doorsAhead(ahead, session, clause, scene)
  if (!(days ?? times) || !number || index === undefined || others.length > 0 || !session) return []
  const by = number * (SIGNS[way.toLowerCase()] ?? 1)
  const fields = days
    ? movedDays(session, by, unit)
    : movedTime(session, by * minutesOf(unit), times?.['verb'] ?? '')
  return fields ? set(fields, index, clause.words) : []
}

const movedDays = ({ date }: SessionFacts, by: number, unit: string): Partial<SessionFacts> | null =>
  date === null ? null : { date: plusDays(date, by * (/^week|^weken/iu.test(unit) ? 7 : 1)) }

const OPEN_UP =
  '(?:inloop|ontvangst|koffie|zaal open|deuren? open|(?:is|zijn|gaat|gaan|staat) (?:er |de )?(?:inloop|ontvangst|koffie(?: klaar)?|deuren? open|zaal open)|(?:de )?(?:deuren?|zaal|inloop|koffie) (?:is|zijn|gaat|gaan|staat)(?: (?:er|al|open|klaar))*)'
/** "Een half uur eerder gaan de deuren open". */
const DOORS_AHEAD = new RegExp(
  `^(?:(?<before>${OPEN_UP}) (?:is |vanaf |al )*)?(?:(?:een|1) )?${UNIT} (?:eerder|van te ?voren|vooraf|ervoor|daarvoor)(?: (?<behind>${OPEN_UP}|open))?$`,
  'iu',
)

const doorsAhead = (
  { unit = '' }: Record<string, string | undefined>,
  session: SessionFacts,
  clause: Clause,
  scene: Scene,
): Said[] => {
  const at = movedTime(session, -minutesOf(unit), 'begin')?.start ?? null
  return at ? readTimes([{ start: at, end: null, role: 'doors' }], clause.value, clause, scene) : []
}

const minutesOf = (unit: string): number => MINUTES[unit.toLowerCase().replace(/t?jes?$/u, '')] ?? 0

/** Less the time that is taken back, where it is one that we know. */
const fromKnown = (text: string, { sessions }: EventFacts): string => {
  const { what, old, by } = NOT_BUT.exec(text)?.groups ?? {}
  if (!what || !old || !by) return text
  const source = readSource({ subject: '', text: old, day: '2000-01-01' })
  const [time] = readTimeMentions(source, new Uint8Array(source.tokens.length))
  const isKnown = sessions.some(
    ({ start, end }) => time?.start && [start, end].some((one) => one && isSameClock(one, time.start ?? '')),
  )
  return isKnown ? `${what} ${by}` : text
}

/** "Vijf uur" may be that of the afternoon. */
const isSameClock = (one: string, other: string): boolean =>
  one.slice(3) === other.slice(3) && (Number(one.slice(0, 2)) - Number(other.slice(0, 2))) % 12 === 0

const BOTH = /^(?:alles|het geheel|(?:beide |alle )?tijden|begin en einde?)$/iu

const movedTime = (session: SessionFacts, minutes: number, verb: string): Partial<SessionFacts> | null => {
  if (BOTH.test(verb)) {
    const [start, end] = [movedTime(session, minutes, 'begin'), movedTime(session, minutes, 'einde')]
    return start && (end ?? session.end === null) ? { ...start, ...end } : null
  }
  const field = /^(?:begin|start|aanvang)/iu.test(verb) ? 'start' : 'end'
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
