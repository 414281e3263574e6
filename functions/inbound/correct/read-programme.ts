import type { EventFacts } from '../../domain/understanding'
import { withSessions } from './change-facts'
import type { Clause, Reader, Said } from './said'

type Line = EventFacts['programme'][number]

const TIMED =
  /^(?:om |vanaf )?(?<hour>\d{1,2})[.:u](?<minute>\d{2})(?: ?(?:uur|u)\b\.?)?\s?[:–-]?\s(?:is er |volgt |komt )?(?:een |de |het )?(?<item>\p{L}.*)$/iu
const HEADING = /^(?:het )?(?:dag)?programma(?: (?:aangepast|wordt|is|moet zijn))?\s?:\s*/iu
const ADDED =
  /^(?:(?:voeg|zet|graag|nog|ook|extra|nieuw|een|aan|in|het|programma|programmaonderdeel|toe|toevoegen|erbij|op)[\s:,]{1,2})+|[\s,]+(?:graag |nog |svp )*(?:(?:toevoegen|opnemen) (?:aan|in) het programma|toevoegen|opnemen|erbij|in het programma(?: opnemen)?|aan het programma(?: toevoegen)?|toe)$/giu
const CLOCK = '(?:om |te |rond )?(\\d{1,2})(?:[.:u](\\d{2}))?(?: ?(?:uur|u))?'
const BEGINS = new RegExp(
  `^(?:het )?programma (?:begint|start|vangt aan)(?: (?:dan|nu|pas|aan))* ${CLOCK}(?: aan)?(?: en (?:eindigt|stopt|is afgelopen) ${CLOCK})?$|^${CLOCK} programma$`,
  'iu',
)
const ITEM_CHARACTERS_MAX = 80

/** "15.30 theepauze toevoegen", "het programma begint om 13.30 uur", or the whole list. */
export const readProgramme: Reader = (clause, { facts }) => {
  const text = clause.value.trim().replace(/[.\s]+$/, '')
  const starts = BEGINS.exec(text)
  if (starts) {
    const [, hour, minute, last, rest, only, half] = starts
    return runs(clockOf(hour ?? only, minute ?? half), clockOf(last, rest), clause, facts)
  }
  const lines = linesOf(text.replace(HEADING, ''))
  if (lines && lines.length > 1 && (clause.direct || HEADING.test(text)))
    return programme(clause, () => lines)
  const bare = text.replace(ADDED, '')
  const [added, ...more] =
    linesOf(bare.replace(/^(\p{L}[^\d]+?) om (\d{1,2}[.:u]\d{2}(?: ?(?:uur|u))?)$/iu, '$2 $1')) ?? []
  if (!added || more.length > 0 || bare === text) return []
  return programme(clause, (before) => inOrder([...before.filter(({ time }) => time !== added.time), added]))
}

/** Every line with its time, or null where one has none. */
export const linesOf = (text: string): Line[] | null => {
  const parts = text
    .split(/\s*\n\s*|\s*[;,]\s+(?=(?:om )?\d{1,2}[.:u]\d{2})|\s+en (?=(?:om )?\d{1,2}[.:u]\d{2})/u)
    .map((part) => part.replace(/^[-•*·\s]+/, '').replace(/[.,;\s]+$/, ''))
  const lines = parts.map((part): Line | null => {
    const { hour, minute, item } = TIMED.exec(part)?.groups ?? {}
    const time = clockOf(hour, minute)
    return time &&
      item &&
      item.length <= ITEM_CHARACTERS_MAX &&
      !/\d[.:]\d|\b(?:mij|me|ik|erbij|toe)\b/iu.test(item)
      ? { time, item }
      : null
  })
  const whole = lines.filter((line) => line !== null)
  return whole.length === lines.length ? whole : null
}

const clockOf = (hour: string | undefined, minute = '00'): string | null =>
  hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null

const inOrder = (lines: readonly Line[]): Line[] =>
  [...lines].sort((one, other) => (one.time ?? '').localeCompare(other.time ?? ''))

/** The line with which the programme begins, and the one with which it ends, at other times. */
const runs = (
  start: string | null,
  end: string | null,
  clause: Clause,
  { programme: before }: EventFacts,
): Said[] => {
  if (start && !end && before.every(({ item }) => /inloop|ontvangst|welkom/iu.test(item)))
    return startsAt(start, clause)
  const first = before.findIndex(({ item }) => /aanvang|start|begin|opening|welkom/iu.test(item))
  const last = before.findLastIndex(({ item }) => /einde|slot|afsluiting/iu.test(item))
  if (!start || first === -1 || (end && last <= first)) return []
  const after = before.map((line, i) =>
    i === first ? { ...line, time: start } : i === last && end ? { ...line, time: end } : line,
  )
  const timed = after.flatMap(({ time }) => (time === null ? [] : [time]))
  return timed.some((time, i) => i > 0 && time < (timed[i - 1] ?? '')) ? [] : programme(clause, () => after)
}

const programme = (clause: Clause, change: (lines: Line[]) => Line[]): Said[] => [
  {
    says: 'facts',
    change: (facts) => ({ ...facts, programme: change(facts.programme) }),
    words: clause.words,
    answers: ['/programme'],
  },
]

/** Where no programme is known, that it begins is when the event does. */
const startsAt = (start: string, clause: Clause): Said[] => {
  const index = clause.session ?? 0
  const change = (facts: EventFacts): EventFacts => withSessions(facts, [index], { start })
  return [
    {
      says: 'facts',
      change,
      words: clause.words,
      answers: [`/sessions/${index}/start`, `/sessions/${index}/dayPart`],
    },
  ]
}
