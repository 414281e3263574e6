import { mentionOf, monthOf, shortWeekdayOf, weekdayOf } from './own-day'
import type { AskedSession } from './own-sessions'

export const NOUN =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dagen|data|datums?|dagen|dag|keren|keer|bijeenkomsten|bijeenkomst|(?:werk)?sessies?|momenten|moment|middagen|middag|ochtenden|ochtend|avonden|avond|lessen|les|modules?|opties|optie|keuze|mogelijkheid|mogelijkheden|dates?|days?|sessions?|meetings?|times?|ones?|options?|slots?)'

const COUNTS = ['0', 'een|1|one', 'twee|2|two', 'drie|3|three', 'vier|4|four', 'vijf|5|five', 'zes|6|six']
const counted = (count: number): string => `(?:${COUNTS[count] ?? count})`
const ANY_COUNT = `(?:${COUNTS.slice(2).join('|')})`

const listOf = (indexes: number[]): string => ` ${indexes.map((index) => `#${index}`).join('+ ')} `

/** Months of which only one session is: "oktober", "van september tot en met november". */
export const markMonths = (text: string, sessions: readonly AskedSession[]): string => {
  const names = sessions.map(({ date }) => date && monthOf(date))
  const isAlone = (name: string | null, index: number) =>
    name !== null && names.indexOf(name) === index && names.lastIndexOf(name) === index
  const first = names[0]
  const last = names.at(-1)
  const spans =
    first && last && names.every((name, index) => isAlone(name, index))
      ? text.replace(
          mentionOf(`(?:van |from )?${first} (?:tot en met|t/m|tm|tot|through|to) ${last}`),
          ' #all ',
        )
      : text
  return names.reduce<string>((found, name, index) => {
    if (!name || !isAlone(name, index)) return found
    return found.replace(
      new RegExp(`${NO_DAY_BEFORE}(?:in |de maand )*${name}(?![\\p{L}\\d]| \\d)`, 'gu'),
      ` #${index} `,
    )
  }, spans)
}

/** "20 oktober", "eind oktober" and "na oktober" are not the session of October; "may" and "mar" may be words. */
const NO_DAY_BEFORE =
  '(?<![\\p{L}\\d#]|\\d(?:e|ste|de|st|nd|rd|th)? |\\b(?:eind|half|begin|na|vanaf|tot|met|sinds|medio|m|since|until|till|after|before|late|early|mid|i|we) )'

/** "de eerste twee", "de laatste drie keren", "de middelste", "de laatste van de twee". */
export const markPlaces = (text: string, sessions: readonly AskedSession[]): string => {
  const all = [...sessions.keys()]
  // Once the first has been, nobody knows any more which are "the first two".
  const isWhole = sessions.every(({ number }, index) => number === index + 1)
  const known = (indexes: number[]) => (isWhole ? listOf(indexes) : ' #unsure ')
  const few = all.slice(2).reduce((found, count) => {
    const these = `${counted(count)}(?: ${NOUN})?`
    return found
      .replace(mentionOf(`(?:eerste|first) ${these}`), known(all.slice(0, count)))
      .replace(mentionOf(`(?:laatste|last) ${these}`), listOf(all.slice(-count)))
  }, text)
  const ofThem = `(?: van de| of the) ${counted(all.length)}`
  const placed = few
    .replace(mentionOf(`(?:eerste|first)${ofThem}`), known([0]))
    .replace(mentionOf(`(?:laatste|last)${ofThem}`), listOf(all.slice(-1)))
  if (all.length % 2 === 0) return placed
  return placed.replace(mentionOf(`(?:middelste|middle)(?: ${NOUN})?`), known([(all.length - 1) / 2]))
}

const SPANS: readonly RegExp[] = [
  /\b(?:van|vanaf|from) #(\d+) (?:tot en met|t\/m|tm|through|to|until) #(\d+)/g,
  /\b(?:vanaf|from) #(\d+)(?! ?(?:om|at) )/g,
  /\b(?:tot en met|t\/m|up to) ()#(\d+)/g,
]

/** "Vanaf de tweede", "van 3 tot en met 17 november": all that lie between. */
export const markSpans = (text: string, count: number): string =>
  SPANS.reduce(
    (found, span) =>
      found.replace(span, (words, first: string, last: string | undefined) => {
        const from = Number(first || 0)
        const to = typeof last === 'string' && /^\d+$/.test(last) ? Number(last) : count - 1
        const between = [...Array(count).keys()].filter((index) => index >= from && index <= to)
        return between.length > 0 ? listOf(between) : words
      }),
    text,
  )

/** Weekdays in short and in the plural: "di-ochtend", "de drie dinsdagen". */
export const markShortDays = (text: string, sessions: readonly AskedSession[]): string => {
  const days = sessions.map(({ date }) => date && weekdayOf(date))
  return sessions.reduce((found, { date }, first) => {
    const name = days[first]
    if (!date || !name || days.indexOf(name) !== first) return found
    const count = days.filter((day) => day === name).length
    const one = count === 1 ? ` #${first} ` : ' #unsure '
    const short = shortWeekdayOf(date)
    return found
      .replace(
        mentionOf(`(?:(?:alle|all) )?(?:${counted(count)} )?(?:${name})(?:en|s)`),
        count === sessions.length ? ' #all ' : one,
      )
      .replace(mentionOf(`${short}[ -]?(?:ochtend|morgen|middag|avond)`), one)
      .replace(new RegExp(`(?<![\\p{L}\\d#])op ${short}(?![\\p{L}\\d'-])`, 'gu'), one)
  }, text)
}

const groups = (count: number): [RegExp, string][] => [
  [
    mentionOf(
      `geen van (?:beiden?|allen|alle|de) ?(?:${ANY_COUNT}|${NOUN})?(?: ${NOUN})?|geen enkele ${NOUN}|neither(?: of them| ${NOUN})?|none of (?:them|the ${NOUN})`,
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
      `alle(?: ${counted(count)})?(?: de)? ${NOUN}|alle ${counted(count)}|(?:elke|iedere) ${NOUN}|all(?: ${counted(count)})? ${NOUN}|all ${counted(count)}|every ${NOUN}|(?:de|die|the) ${counted(count)} ${NOUN}`,
    ),
    ' #all ',
  ],
  [
    mentionOf(
      '(?:(?:hele|gehele|volledige|complete|whole|entire|full) )(?:reeks|serie|cyclus|cursus|traject|pakket|programma|leergang|series|course|programme)',
    ),
    ' #whole ',
  ],
  [mentionOf('steeds|telkens|all of them|(?:alles|altijd|allemaal)(?= behalve)'), ' #all '],
  [
    mentionOf(
      `(?:de|the) (?:${ANY_COUNT} )?(?:rest|anderen?|overigen?|others?|resterende|remaining)(?: ${ANY_COUNT})?(?: ${NOUN})?|rest`,
    ),
    ' #rest ',
  ],
]

/** All of them, none of them, the others. */
export const markGroups = (text: string, count: number): string =>
  groups(count)
    .reduce((found, [pattern, mark]) => found.replace(pattern, mark), text)
    .replace(/ {2,}/g, ' ')
