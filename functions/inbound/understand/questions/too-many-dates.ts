import type { Question } from '../../../domain/understanding'
import type { Reading } from '../events/assemble'
import { oneLine } from '../text/one-line'
import { words } from '../text/source'
import { open, sayDay } from './say'

/** More dates than are read at once: up to which one, and the rest in a mail of its own. Never lost silently. */
export const askTooManyDates = ({ source, mentions }: Reading): Question[] => {
  const last = mentions.find(({ cut }) => cut)?.days.at(-1)
  if (!last) return []
  const day = last.iso === null ? `‘${oneLine(words(source, last.span))}’` : sayDay(last.iso)
  return [
    open(
      '/events',
      `Deze mail noemt meer data dan er in één keer worden gelezen. Gelezen is tot en met ${day}. Stuurt u de data daarna in een tweede mail?`,
    ),
  ]
}
