import { compact } from '../../compact'
import type { Token } from '../text/tokens'
import { MONTH_WORDS } from '../words/calendar-words'
import type { WrittenDay } from './day-form'

const CLAUSE_TOKENS_MAX = 16
const HOLDS =
  '(?:is|zijn|was|wordt|worden|blijft|komt|komen|gaat|gaan|vindt|vinden|houden|houdt|staat|staan|organiseren|organiseert|doen|begint|beginnen|start|starten)'
/** One day alone has such a verb. */
const OF_ONE = '(?:vervalt|gaat|schuift|valt|verhuist|lukt|wordt|is|komt|blijft|kan|moet|slaan)'
const IS_HOLDS = compact(new RegExp(`^${HOLDS}$`))
const IS_OF_ONE = compact(new RegExp(`^${OF_ONE}$`))

/**
 * "De lezing is op 14 november; 29 oktober vervalt": the second day begins a sentence of its own, and is no more of
 * the first. "Op 14 en 29 oktober is er een lezing" is one sentence, which has its verb behind the days.
 */
export const opensClause = (
  tokens: readonly Token[],
  from: number,
  first: WrittenDay | undefined,
  second: WrittenDay,
): boolean =>
  first !== undefined &&
  first.month !== null &&
  IS_OF_ONE.test(tokens[second.to]?.lower ?? '') &&
  tokens.slice(clauseStart(tokens, from), from).some(({ lower }) => IS_HOLDS.test(lower))

const clauseStart = (tokens: readonly Token[], from: number): number => {
  let i = from
  while (i > 0 && i > from - CLAUSE_TOKENS_MAX && !/^[.;:!?]$/.test(tokens[i - 1]?.text ?? '')) i -= 1
  return i
}

const HAS_HOLDS = compact(new RegExp(`\\b${HOLDS}\\b`))
const NEXT_DAY = compact(
  new RegExp(
    `^\\s*(?:,|;|en|, en)\\s+(?:op )?(?:[a-zß-ɏ]+dag )?\\d{1,2} (?:${MONTH_WORDS.join('|')})(?: \\d{4})? ${OF_ONE}\\b`,
  ),
)

/** The same, of the words before a day and those behind it, in small letters. */
export const opensNextClause = (before: string, after: string): boolean =>
  NEXT_DAY.test(after) && HAS_HOLDS.test(before)
