import { lineAt, type Source } from '../text/source'
import type { TimeRole } from './time-role'

const BORDER = /[|\t]/
const ROWS_MAX = 40
const ROW_CHARACTERS_MAX = 300

const HEADS: readonly (readonly [RegExp, TimeRole])[] = [
  [/^(?:inloop|inlooptijd|ontvangst|zaal open|deuren(?: open)?|open|onthaal)$/, 'doors'],
  [/^(?:aanvang|aanvangstijd|aanvangsuur|start|starttijd|begin|begintijd|beginuur|van)$/, 'start'],
  [/^(?:einde?|eindtijd|einduur|tot|sluiting|afloop)$/, 'end'],
]

/** What the head of its column says of a time in a table: "Datum | Inloop | Aanvang | Einde". */
export const columnRole = (source: Source, from: number): TimeRole | null => {
  const line = lineAt(source, from)
  if (!line || line.text.length > ROW_CHARACTERS_MAX || !BORDER.test(line.text)) return null
  const at = (source.tokens[from]?.start ?? line.start) - line.start
  const column = cellsOf(line.text.slice(0, at)).length - 1
  for (let i = line.index - 1; i >= Math.max(0, line.index - ROWS_MAX); i -= 1) {
    const above = source.lines[i]
    if (!above || above.text.length > ROW_CHARACTERS_MAX || !BORDER.test(above.text)) return null
    if (/\d/.test(above.text)) continue
    const head = cellsOf(above.text)[column]?.trim().toLowerCase() ?? ''
    const found = HEADS.find(([name]) => name.test(head))
    if (found) return found[1]
  }
  return null
}

const cellsOf = (text: string): string[] => text.split(BORDER)
