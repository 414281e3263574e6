import { compact } from '../../compact'
import { type Fact, stated } from '../evidence'
import type { Statement } from '../text/statements'

const NAME = "\\p{Lu}\\p{Ll}+ (?:(?:van|de|den|der|ter|ten|het|in|’t|'t) ){0,3}\\p{Lu}[\\p{Ll}\\p{L}-]+"
/** "Voor informatie en opgave:" with the name of a person on the next line. */
const ASKS = compact(
  /\b(?:opgave|opgeven|aanmeld(?:en|ing(?:en)?)|inschrijv(?:en|ing(?:en)?)|reserver(?:en|ing(?:en)?)|reservaties?)\b[^:]{0,30}:\s*$/i,
)
const OPENS = compact(new RegExp(`^${NAME}(?=\\s*(?:$|[,(–|-]))`, 'u'))

/** The person with whom one registers, named below the words for it, without number or address. */
export const readNamedContact = (all: readonly Statement[]): Fact<'contact'> | null => {
  for (const [i, statement] of all.entries()) {
    const next = all[i + 1]
    const found = next && ASKS.test(statement.text) ? OPENS.exec(next.text) : null
    if (next && found) return stated('contact', { start: next.start, end: next.start + found[0].length })
  }
  return null
}
