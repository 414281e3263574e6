import { audienceName } from '../../domain/audience-name'
import type { ListFault, ListRow } from '../../domain/member-list'
import { cleanLine } from '../mail/clean-text'
import { addressesIn, shown } from './cell-addresses'
import type { Column, Columns } from './columns'
import type { CellRow } from './list-cells'
import { joinedName, plainName } from './person-name'

const CELL_CHARACTERS_MAX = 150

/** One row as a person, or the first thing that is wrong with it; null for an empty row. */
export const readRow = ({ number, cells }: CellRow, columns: Columns): ListRow | ListFault | null => {
  // Each cell is cleaned once: of a long list that is most of the work.
  const texts = cells.map(textIn)
  const cell = (column: Column): string => texts[columns.at[column] ?? -1] ?? ''
  if (texts.every((text) => text === '')) return null
  const fault = (column: Column, why: string): ListFault => ({
    row: number,
    column: titleOf(columns, column),
    why,
  })
  const odd = oddCell(columns, cell)
  if (odd) return fault(odd.column, odd.why)
  const { good, fault: noAddress } = addressesIn(cell('address'))
  const [address, second = null] = good
  if (!address) return fault('address', noAddress ?? 'hier staat geen e-mailadres')
  const name = nameIn(cell)
  if (!/\p{L}/u.test(name)) {
    return fault(nameColumn(columns), name ? `"${shown(name)}" is geen naam` : 'hier staat geen naam')
  }
  const assistant = assistantIn(cell)
  if (assistant && 'why' in assistant) return fault('assistant', assistant.why)
  return {
    row: number,
    name,
    address,
    second,
    organisation: cell('organisation') || null,
    audience: audienceIn(cell),
    language: languageIn(cell('language')),
    assistant: assistant?.address === address ? null : assistant,
  }
}

/** A lone dash says nothing, as an empty cell does. */
const textIn = (cell: string): string => {
  const text = cleanLine(cell)
  return /^[-–—.?]+$/.test(text) ? '' : text
}

const titleOf = ({ at, titles }: Columns, column: Column): string => titles[at[column] ?? -1] || 'Naam'

const nameColumn = ({ at }: Columns): Column =>
  at.name !== undefined ? 'name' : at.last !== undefined ? 'last' : 'first'

/** A cell that a spreadsheet would run as a formula (OWASP, CSV injection), or that is longer than any name. */
const oddCell = (
  { at }: Columns,
  cell: (column: Column) => string,
): { column: Column; why: string } | null => {
  for (const column of Object.keys(at) as Column[]) {
    const text = cell(column)
    if (/^[=+@-]/.test(text)) {
      const why = `"${shown(text)}" begint met "${text[0]}", en dat is in een rekenblad een formule`
      return { column, why }
    }
    if (text.length > CELL_CHARACTERS_MAX)
      return { column, why: `"${shown(text)}" is langer dan ${CELL_CHARACTERS_MAX} tekens` }
  }
  return null
}

const nameIn = (cell: (column: Column) => string): string => {
  const parts = { first: cell('first'), initials: cell('initials'), infix: cell('infix'), last: cell('last') }
  return parts.last || !cell('name') ? joinedName(parts) : plainName(cell('name'))
}

const audienceIn = (cell: (column: Column) => string): string | null => {
  if (cell('audience')) return audienceName(cell('audience'))
  if (/^(?:ja|j|x|yes|waar|true|1)$/i.test(cell('partner'))) return 'partner'
  return /^(?:nee|n|no|onwaar|false|0)$/i.test(cell('partner')) ? 'non-partner' : null
}

const languageIn = (text: string): 'nl' | 'en' | null => {
  if (/^(?:en|eng|engels|english)$/i.test(text)) return 'en'
  return /^(?:nl|ned|nederlands|dutch)$/i.test(text) ? 'nl' : null
}

/** A column "Assistent" holds an address, or a name where another column holds the address. */
const assistantIn = (cell: (column: Column) => string): ListRow['assistant'] | { why: string } => {
  const text = cell('assistant')
  if (!text.includes('@')) return null
  const { good, fault } = addressesIn(text)
  const [address] = good
  if (!address) return { why: fault ?? `"${text}" is geen e-mailadres` }
  const written = cleanLine(text.replace(/[<(]?[^\s<(;,]+@[^\s>);,]+[>)]?[;,]?/g, ' '))
  return { name: plainName(cell('assistantName') || written), address }
}
