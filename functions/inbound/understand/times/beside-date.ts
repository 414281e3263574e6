import type { RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import type { TimeMention } from './time-mentions'

/** In one line with a date; what begins is no part of the deadline that was named in the sentence before. */
export const isBeside = ({ tokens }: Source, previous: RoledMention, { from, role }: TimeMention): boolean =>
  tokens[previous.from]?.line === tokens[from]?.line &&
  !(previous.role === 'deadline' && (role === 'start' || role === 'doors'))

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
