import { columnHead } from '../text/column-head'
import type { Source } from '../text/source'
import type { TimeRole } from './time-role'

const HEADS: readonly (readonly [RegExp, TimeRole])[] = [
  [/^(?:inloop|inlooptijd|ontvangst|zaal open|deuren(?: open)?|open|onthaal)(?![a-zß-ɏ]).{0,12}$/, 'doors'],
  [
    /^(?:aanvang|aanvangstijd|aanvangsuur|start|starttijd|begin|begintijd|beginuur|vanaf|van)(?![a-zß-ɏ])(?! tot).{0,12}$/,
    'start',
  ],
  [/^(?:einde?|eindtijd|einduur|tot|sluiting|afloop)(?![a-zß-ɏ]).{0,12}$/, 'end'],
]

/** What the head of its column says of a time in a table: "Datum | Inloop | Aanvang | Einde". */
export const columnRole = (source: Source, from: number): TimeRole | null => {
  const head = columnHead(source, from)
  return HEADS.find(([name]) => name.test(head ?? ''))?.[1] ?? null
}
