import type { RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import type { TimeMention } from './time-mentions'

/** In one line with a date; what begins is no part of the deadline that was named in the sentence before. */
export const isBeside = ({ tokens }: Source, previous: RoledMention, { from, role }: TimeMention): boolean =>
  tokens[previous.from]?.line === tokens[from]?.line &&
  !(previous.role === 'deadline' && (role === 'start' || role === 'doors'))

/** "3, 10 (19.00 uur) en 17 oktober": the hour of the day before the bracket, which has no month of its own. */
export const asideDay = (
  { tokens }: Source,
  time: TimeMention,
  previous: RoledMention | undefined,
): { readonly iso: string; readonly mention: RoledMention } | null => {
  const last = previous?.days.at(-1)
  if (!previous || !last?.iso || previous.days.length < 2 || tokens[previous.to - 1]?.kind !== 'number')
    return null
  const opens = tokens[previous.to]?.text === '(' && time.from - previous.to <= 2
  return opens && tokens[previous.to - 1]?.text.length !== 4 ? { iso: last.iso, mention: previous } : null
}

const EARLY_HOURS = 8
const MINUTES_STEP = 5
const TIME_CHARACTERS_MAX = 24

/** "19.30" as a line of its own, right below that of its date: no amount stands there. */
export const isRightBelow = (
  { lines, tokens, text }: Source,
  date: RoledMention,
  time: TimeMention,
): boolean => {
  const line = lines[tokens[time.from]?.line ?? -1]
  const [hour, minute] = (time.start ?? '0:1').split(':').map(Number)
  return (
    line !== undefined &&
    date.context.alone &&
    line.text.length <= TIME_CHARACTERS_MAX &&
    tokens[date.from]?.line === line.index - 1 &&
    (hour ?? 0) >= EARLY_HOURS &&
    (minute ?? 1) % MINUTES_STEP === 0 &&
    !/[\p{L}\d€|]/u.test(text.slice(line.start, time.span.start) + text.slice(time.span.end, line.end))
  )
}

const STAMP_TOKENS_MAX = 3

/** "13 juni 2019" and then "13u18": when it was put on the page. */
export const isStampOf = ({ tokens }: Source, published: RoledMention, time: TimeMention): boolean =>
  time.end === null &&
  time.role === 'moment' &&
  time.from - published.to <= STAMP_TOKENS_MAX &&
  tokens
    .slice(published.to, time.from)
    .every((token) => token.kind === 'mark' || /^(?:om|at|door|redactie)$/.test(token.lower))

const ITEM_TOKENS_MIN = 6

/** "19.30 uur: welkom, en iets over de vergadering van 23 februari": the hour of an item, not of that day. */
export const isItemHour = ({ tokens }: Source, { from, to }: TimeMention, next: RoledMention): boolean =>
  /^(?:line|paragraph)$/.test(tokens[from]?.gap ?? '') &&
  tokens[to]?.text === ':' &&
  next.from - to > ITEM_TOKENS_MIN
