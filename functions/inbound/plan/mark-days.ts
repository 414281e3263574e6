import { nameDay } from '../correct/name-day'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource, spanOf } from '../understand/text/source'
import { BEFOREHAND, counted } from './counted-back'

/** A sentence in small letters in which each day stands as "§0", "§1", …, with those days (ISO). */
export type Marked = { readonly words: string; readonly days: readonly string[] }

/**
 * Marks the days of a sentence; one whose weekday contradicts its date stays as it is written. `first`: the day of
 * the gathering, from which "een week van tevoren" is counted, and near which a day without a year is.
 */
export const markDays = (sentence: string, today: string, first: string | null): Marked => {
  const source = readSource({ subject: '', text: sentence, day: today })
  const days: string[] = []
  const parts: string[] = []
  let from = 0
  for (const mention of readDateMentions(source)) {
    const [day, ...others] = mention.days
    const named = day && others.length === 0 ? nameDay(day, today, first) : null
    if (!named || 'doubt' in named) continue
    const { start, end } = spanOf(source, mention.from, mention.to)
    parts.push(source.text.slice(from, start), `§${days.length}`)
    days.push(named.iso)
    from = end
  }
  const words = [...parts, source.text.slice(from)].join('').toLowerCase()
  const before = first === null ? null : BEFOREHAND.exec(words)
  if (!first || !before) return { words, days }
  return { words: words.replace(before[0], `§${days.length}`), days: [...days, counted(first, before, -1)] }
}
