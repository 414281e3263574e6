import { compact } from '../../compact'
import { numberOf } from '../words/calendar-words'
import { isCancelled } from './cancel-cues'
import type { RoledDay } from './date-roles'

const TURN = compact(
  /(?:\bmaar|\bechter|;|,)\s(?:(?:op|die van) )?(?:de )?(eerste|laatste|\d{1,2}(?=e\b|ste\b|de\b)|[a-zß-ɏ]+(?=ste\b|de\b))/,
)

/**
 * "Op 12, 19 en 26 oktober, maar de 19e slaan we over": the days of the list that its sentence calls off; null where
 * it takes none of them out.
 */
export const offAmong = (sentence: string, days: readonly RoledDay[]): ReadonlySet<string> | null => {
  const lower = sentence.toLowerCase()
  const turn = TURN.exec(lower)
  if (!turn || days.length < 2 || !isCancelled(`… ${lower.slice(turn.index + turn[0].length)}`)) return null
  if (isCancelled(lower.slice(0, turn.index))) return null
  const word = turn[1] ?? ''
  const number = numberOf(word) ?? Number(word)
  const named =
    word === 'laatste'
      ? days.slice(-1)
      : word === 'eerste'
        ? days.slice(0, 1)
        : days.filter(({ day }) => day === number)
  return named.length > 0 ? new Set(named.flatMap(({ iso }) => iso ?? [])) : null
}
