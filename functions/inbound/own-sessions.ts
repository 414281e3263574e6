import type { SessionFacts } from '../domain/understanding'
import { dayPatterns, MONTH_NAMES, mentionOf } from './own-day'
import { markGroups, markMonths, markPlaces, markShortDays, markSpans, NOUN } from './own-session-groups'

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
export const markSessions = (
  text: string,
  sessions: readonly AskedSession[],
  today: string | null = null,
): string => {
  const spelled = spellNumbers(spellMonths(text))
  const dated = markMonths(sessions.reduce(markDate(today), spelled), sessions)
  const numbered = markOrdinals(markPlaces(dated, sessions), sessions)
  const named = markWeekdays(markShortDays(numbered, sessions), sessions).replace(/ {2,}/g, ' ')
  return markContrasts(
    markRows(markGroups(markSpans(named, sessions.length), sessions.length), sessions),
  ).replace(/ {2,}/g, ' ')
}

/** Marked text without the marks, and what tied them to their sentence. */
export const withoutMarks = (marked: string): string =>
  marked.replace(/(?:(?:^| )(?:voor|naar|for|to|at) )?[~=]?#\w+\+?/g, ' ')

/** "10 en 12 november" as two dates. */
const spellMonths = (text: string): string => {
  const pair = new RegExp(
    `\\b(\\d{1,2})(?:e|ste|de)?((?:,| en| of| and| or) )(?=(?:de )?\\d{1,2}(?:e|ste|de)? (${MONTH_NAMES})\\b)`,
    'g',
  )
  return text.replace(pair, '$1 $3$2').replace(pair, '$1 $3$2')
}

/** "sessie 1 en 2" as two sessions. */
const spellNumbers = (text: string): string => {
  const pair =
    /\b(bijeenkomst|sessie|dag|optie|keuze|moment|session|day|option)(?:en|s)? (\d)(,? en |, ?| of )(?=\d\b)/g
  return text.replace(pair, '$1 $2$3$1 ').replace(pair, '$1 $2$3$1 ')
}

const markDate =
  (today: string | null) =>
  (text: string, { date }: AskedSession, index: number): string => {
    if (!date) return text
    const { full, ofMonth } = dayPatterns(date, today)
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
/** "de tweede bijeenkomst", "sessie 3", "de laatste keer", "de eerste". */
const markOrdinals = (text: string, sessions: readonly AskedSession[]): string => {
  const last = sessions.length - 1
  const marked = sessions.reduce((found, { number }, index) => {
    const ordinal = ordinals[number - 1]
    if (!ordinal) return found
    const pattern = `(?:(?:de|the) (?:${ordinal})|(?:${ordinal})(?= (?:${NOUN}|en|and)))(?: ${NOUN})?|(?:bijeenkomst|sessie|dag|optie|keuze|moment|session|day|option) ${number}(?![:\\d])`
    return found.replace(mentionOf(pattern), ` #${index} `)
  }, text)
  const joined = sessions.reduce((found, { number }, index) => {
    const ordinal = ordinals[number - 1]
    if (!ordinal) return found
    return found.replace(
      new RegExp(`(?<=#\\d+ ? (?:en|and|of|or) )(?:de |the )?(?:${ordinal})(?![\\p{L}\\d])`, 'gu'),
      ` #${index} `,
    )
  }, marked)
  return joined.replace(mentionOf(`(?:de laatste|the last|laatste(?= ${NOUN}))(?: ${NOUN})?`), ` #${last} `)
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

/** The rows of a table are one answer each: "8 september: ja", "2: nee". */
const markRows = (text: string, sessions: readonly AskedSession[]): string =>
  text
    .replace(/(^|\n)\(?(\d{1,2})(?::(?!\d)|[.)=]) ?(?=\p{L})/gu, (row, start: string, number: string) => {
      const index = sessions.findIndex((session) => session.number === Number(number))
      return index === -1 ? row : `${start}#${index} `
    })
    .replace(new RegExp(`(?<=#\\d+) *[:=]+ *(?=(?:${ANSWERED})(?![\\p{L}]))`, 'gu'), ' ')
    .replace(new RegExp(`(?<=(?:^|\\n) *#\\d+) *, *(?=(?:${ANSWERED}) *(?:$|[\\n(]))`, 'gu'), ' ')

const ANSWERED = 'ja|nee|neen|wel|niet|aanwezig|afwezig|present|verhinderd|absent|ok|oke|akkoord|yes|no|v|x'

const MARK = '#(?:\\d+|all|whole|rest|unsure)'
const contrasts: [RegExp, string][] = [
  [
    new RegExp(
      `\\b(?:ver)?(?:ruil|wissel)((?: [a-z]+){0,2}?) (${MARK}) (?:voor|naar|met|tegen) (?=${MARK})`,
      'g',
    ),
    'ruil$1 ~$2 ',
  ],
  [
    new RegExp(
      `\\b(?:(?:die|degene)(?: van| in| op| uit)?|(?:keer|datum|datums|data|sessie|bijeenkomst) (?:van|in|op|uit)) (?=${MARK})`,
      'g',
    ),
    '',
  ],
  [new RegExp(`\\b(?:noch|neither) (${MARK}) ?,? (?:noch|nor) (${MARK})`, 'g'), ', $1+ $2 niet '],
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
  [new RegExp(`(${MARK}) (?:alleen|only)(?= *(?:$|[,.;!?\\n]))`, 'g'), '=$1'],
  // A list is one mention: "#0, #1 en #2".
  [new RegExp(`(${MARK}) ?,? (?:en|and|plus)(?: ook)? (?=${MARK})`, 'g'), '$1+'],
  [new RegExp(`(${MARK}) ?, (?=${MARK}\\+)`, 'g'), '$1+'],
]

const markContrasts = (text: string): string =>
  contrasts.reduce((found, [pattern, mark]) => found.replace(pattern, mark), text)
