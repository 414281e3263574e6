import type { SessionFacts } from '../domain/understanding'
import { dayPatterns, MONTH_NAMES, mentionOf } from './own-day'

/** A session that a member may mean; `number` counts from 1 over all of the event's sessions. */
export type AskedSession = {
  id: string
  number: number
  date: string | null
  mode: SessionFacts['mode']
}

/**
 * Marks in folded text: `#2` the third of the sessions that were given, `#all`, `#rest`; `#unsure` could
 * be several of them. `=` before a mark: that one alone; `~`: that one not, but another.
 */
export const markSessions = (text: string, sessions: readonly AskedSession[]): string => {
  const spelled = spellMonths(text)
  const dated = sessions.reduce(markDate, spelled)
  const numbered = markOrdinals(dated, sessions)
  const named = markWeekdays(numbered, sessions)
  return markContrasts(markGroups(named, sessions.length)).replace(/ {2,}/g, ' ')
}

/** "10 en 12 november" as two dates. */
const spellMonths = (text: string): string => {
  const pair = new RegExp(
    `\\b(\\d{1,2})(?:e|ste|de)?((?:,| en| of| and| or) )(?=(?:de )?\\d{1,2}(?:e|ste|de)? (${MONTH_NAMES})\\b)`,
    'g',
  )
  return text.replace(pair, '$1 $3$2').replace(pair, '$1 $3$2')
}

const markDate = (text: string, { date }: AskedSession, index: number): string => {
  if (!date) return text
  const { full, ofMonth } = dayPatterns(date)
  return text
    .replace(mentionOf(full), ` #${index} `)
    .replace(mentionOf(`de ${ofMonth}|${ofMonth}`), ` #${index} `)
}

const ordinals: readonly string[] = [
  'eerste|1e|1ste|first|1st',
  'tweede|2e|2de|second|2nd',
  'derde|3e|3de|third|3rd',
  'vierde|4e|4de|fourth|4th',
  'vijfde|5e|5de|fifth|5th',
  'zesde|6e|6de|sixth|6th',
]
const NOUN =
  '(?:data|datums?|dagen|dag|keren|keer|bijeenkomsten|bijeenkomst|(?:werk)?sessies?|momenten|moment|middagen|middag|ochtenden|ochtend|avonden|avond|opties|optie|keuze|dates?|days?|sessions?|meetings?|times?|ones?|options?|slots?)'

/** "de tweede bijeenkomst", "sessie 3", "de laatste keer", "de eerste". */
const markOrdinals = (text: string, sessions: readonly AskedSession[]): string => {
  const last = sessions.length - 1
  const marked = sessions.reduce((found, { number }, index) => {
    const ordinal = ordinals[number - 1]
    if (!ordinal) return found
    const pattern = `(?:(?:de|the) (?:${ordinal})|(?:${ordinal})(?= (?:${NOUN}|en|and)))(?: ${NOUN})?|(?:bijeenkomst|sessie|dag|optie|keuze|moment|session|day|option) ${number}(?![:\\d])`
    return found.replace(mentionOf(pattern), ` #${index} `)
  }, text)
  return marked.replace(mentionOf(`(?:de laatste|the last|laatste(?= ${NOUN}))(?: ${NOUN})?`), ` #${last} `)
}

const markWeekdays = (text: string, sessions: readonly AskedSession[]): string => {
  const weekdays = new Map<string, number[]>()
  sessions.forEach(({ date }, index) => {
    const weekday = date && dayPatterns(date).weekday
    if (weekday) weekdays.set(weekday, [...(weekdays.get(weekday) ?? []), index])
  })
  return [...weekdays].reduce(
    (found, [weekday, [index, ...others]]) =>
      found.replace(mentionOf(weekday), others.length ? ' #unsure ' : ` #${index} `),
    text,
  )
}

const COUNT = '(?:twee|drie|vier|vijf|zes|\\d|two|three|four|five|six)'
const groups = (count: number): [RegExp, string][] => [
  [
    mentionOf(
      `geen van (?:beide|allen|alle|de) ?(?:${COUNT}|${NOUN})?(?: ${NOUN})?|geen enkele ${NOUN}|neither(?: of them| ${NOUN})?|none of (?:them|the ${NOUN})`,
    ),
    ' #all niet ',
  ],
  ...(count === 2
    ? ([[mentionOf(`allebei(?: (?:de )?${NOUN})?|beide ${NOUN}|beide|both(?: ${NOUN})?`), ' #all ']] as [
        RegExp,
        string,
      ][])
    : []),
  [
    mentionOf(
      `alle(?: ${COUNT})?(?: de)? ${NOUN}|alle ${COUNT}|elke ${NOUN}|iedere ${NOUN}|all(?: ${COUNT})? ${NOUN}|every ${NOUN}`,
    ),
    ' #all ',
  ],
  [mentionOf(`(?:de |the )(?:rest|andere?|overige|others?)(?: ${NOUN})?|rest`), ' #rest '],
]

const markGroups = (text: string, count: number): string =>
  groups(count)
    .reduce((found, [pattern, mark]) => found.replace(pattern, mark), text)
    .replace(/ {2,}/g, ' ')

const MARK = '#(?:\\d+|all|rest|unsure)'
const contrasts: [RegExp, string][] = [
  [new RegExp(`\\b(?:van|from) (${MARK}) (?:naar|to) (?=${MARK})`, 'g'), '~$1 '],
  [
    new RegExp(
      `\\b(?:in plaats van|ipv|instead of|rather than|behalve|uitgezonderd|except(?: for)?) (?=${MARK})`,
      'g',
    ),
    '~',
  ],
  [new RegExp(`\\bop (${MARK}) na\\b`, 'g'), '~$1'],
  [new RegExp(`(${MARK}),? (?:en|maar|and|but) (?:niet|not) (${MARK})(?= *(?:$|[,.;!?\\n]))`, 'g'), '$1 ~$2'],
  [new RegExp(`\\b(?:liever|rather) (${MARK}) (?:dan|than) (?=${MARK})`, 'g'), '$1 ~'],
  [
    new RegExp(`\\b(?:alleen|enkel|slechts|only|just)(?: (?:maar|nog|in|on|voor|bij))* (?=${MARK})`, 'g'),
    '=',
  ],
  // A list is one mention: "#0, #1 en #2".
  [new RegExp(`(${MARK}) ?,? (?:en|and|plus)(?: ook)? (?=${MARK})`, 'g'), '$1+'],
  [new RegExp(`(${MARK}) ?, (?=${MARK}\\+)`, 'g'), '$1+'],
]

const markContrasts = (text: string): string =>
  contrasts.reduce((found, [pattern, mark]) => found.replace(pattern, mark), text)
