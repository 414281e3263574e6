import { lineAt, type Source } from '../text/source'
import { opensItem, opensLine, type Token } from '../text/tokens'
import { monthOf } from '../words/calendar-words'
import type { DateMention } from './date-mentions'
import { type DayNumbers, isClosed, readDayNumbers, toMention } from './day-numbers'
import type { Headings } from './headed'

type Tokens = readonly Token[]
type Head = {
  readonly month: number
  readonly year: number | null
  /** What parts the month from its days; empty where nothing does. */
  readonly mark: string
  readonly to: number
}

/**
 * Days behind or below the month that they share: "Oktober: 3 – 10 – 17, November: 7", "oktober | 3 | 10",
 * "eind oktober (26 en 27)", "oktober 3 en 10, november 7". `previous` is the date before it in the text.
 */
export const readMonthList = (
  source: Source,
  at: number,
  previous: DateMention | undefined,
  headings: Headings,
): DateMention | null =>
  readBehind(source, at, previous) ?? readOn(source, at, previous) ?? readBelow(source, at, headings)

const readBehind = (source: Source, at: number, previous: DateMention | undefined): DateMention | null => {
  const { tokens } = source
  const head = readHead(tokens, at)
  if (!head) return null
  const goesOn = previous?.monthly === true && at - previous.to <= ON_TOKENS_MAX
  const opens = goesOn || opensItem(tokens, at)
  if (!/^[:(]$/.test(head.mark) && !opens) return null
  const list = readDayNumbers(tokens, head.to, head.mark !== '')
  if (!list || !(isClosed(tokens, list) || (opens && namesAfter(tokens, list, goesOn)))) return null
  if (head.mark === '(' && tokens[list.to]?.text !== ')') return null
  const named = opens && list.days.every(({ weekday }) => weekday !== null)
  const sure =
    head.mark === ':' ||
    head.mark === '→' ||
    (head.mark === '(' && opens) ||
    named ||
    isFollowed(tokens, list.to)
  if (!sure && list.days.length < 2 && !goesOn) return null
  return { ...toMention(source, at, list, head.month, head.year), monthly: true }
}

/** "okt 8, nov 12, jan 14": the next month comes right behind. */
const isFollowed = (tokens: Tokens, at: number): boolean =>
  /^[,;]$/.test(tokens[at]?.text ?? '') &&
  monthOf(tokens[at + 1]?.lower ?? '') !== undefined &&
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]?.text.length !== 4

const ON_TOKENS_MAX = 24

const readHead = (tokens: Tokens, at: number): Head | null => {
  const first = tokens[at]
  const month = monthOf(first?.lower ?? '')
  if (!first || month === undefined || (tokens[at - 1]?.kind === 'number' && first.gap === 'blank'))
    return null
  let i = at + 1
  if (tokens[i]?.text === '.' && tokens[i]?.gap === 'none' && first.text.length <= 4) i += 1
  const written = yearIn(tokens[i])
  if (written !== null) i += 1
  const next = tokens[i]
  if (!next || opensLine(next)) return null
  const mark = next.kind === 'mark' && /^(?:[:|(→=>–—-])$/.test(next.text) ? next.text : ''
  return { month, year: written, mark, to: mark === '' ? i : i + 1 }
}

const yearIn = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^20\d\d$/.test(token.text) && !opensLine(token) ? Number(token.text) : null

/** "Oktober: 3 Lezing", or among months that were listed "juni: 4 generale"; never what the numbers count. */
const namesAfter = (tokens: Tokens, list: DayNumbers, goesOn: boolean): boolean => {
  const next = tokens[list.to]
  if (next?.kind !== 'word' || next.gap === 'none' || monthOf(next.lower) !== undefined) return false
  if (/^\p{Lu}\p{Ll}/u.test(next.text)) return true
  return goesOn && !/(?:en|s|uur|u|euro|jaar|km|m)$/.test(next.lower)
}

/** "Oktober: 3 (De Spil), 10 (Het Baken)": on with the days behind what is said of the one before. */
const readOn = (source: Source, at: number, previous: DateMention | undefined): DateMention | null => {
  const { tokens } = source
  const last = previous?.days.at(-1)
  if (!previous?.monthly || !last || at - previous.to > ON_TOKENS_MAX || at - previous.to < 2) return null
  if (!/^(?:,|;|en|\||-|–)$/.test(tokens[at - 1]?.lower ?? '')) return null
  if (tokens[at]?.line !== tokens[previous.from]?.line) return null
  const list = readDayNumbers(tokens, at)
  if (!list || (list.days[0]?.day ?? 0) <= last.day || !isClosed(tokens, list)) return null
  return { ...toMention(source, at, list, last.month, last.year), monthly: true }
}

/** "3, 10 en 17" as a line of its own below "Oktober". */
const readBelow = (source: Source, at: number, headings: Headings): DateMention | null => {
  const { tokens } = source
  const line = lineAt(source, at)
  const heading = line && opensLine(tokens[at]) ? headings.monthAt(line.index) : null
  const list = heading && readDayNumbers(tokens, at)
  if (!heading || !list || list.days.length < 2) return null
  const next = tokens[list.to]
  const closed = next === undefined || opensLine(next)
  return closed ? toMention(source, at, list, heading.month, heading.year) : null
}
