import type { CellRow } from './list-cells'

/** What a column of a list can be about. */
export type Column =
  | 'name'
  | 'first'
  | 'initials'
  | 'infix'
  | 'last'
  | 'address'
  | 'organisation'
  | 'audience'
  | 'partner'
  | 'language'
  | 'assistant'
  | 'assistantName'

/** Titles folded to bare letters. */
const titles: Record<Column, string[]> = {
  name: 'naam volledigenaam name fullname naamlid lid contactpersoon contact deelnemer persoon voorenachternaam'.split(
    ' ',
  ),
  first: 'voornaam voornamen roepnaam firstname givenname'.split(' '),
  initials: 'voorletters voorletter initialen initials'.split(' '),
  infix: 'tussenvoegsel tussenvoegsels tussenv tussen tv voorvoegsel voorvoegsels infix'.split(' '),
  last: 'achternaam familienaam lastname surname familyname'.split(' '),
  address: 'email emailadres mail mailadres emailaddress emailwerk werkemail address adres'.split(' '),
  organisation:
    'organisatie organisation organization organisatienaam naamorganisatie corporatie woningcorporatie naamcorporatie bedrijf bedrijfsnaam werkgever instelling company'.split(
      ' ',
    ),
  audience:
    'doelgroep soort soortlid lidsoort typelid lidtype type lidmaatschap soortlidmaatschap audience categorie'.split(
      ' ',
    ),
  partner: 'partner ispartner partnerjanee'.split(' '),
  language: 'taal voorkeurstaal language'.split(' '),
  assistant:
    'assistent assistente secretaresse secretariaat managementassistent managementassistente pa assistant kopieaan'.split(
      ' ',
    ),
  assistantName:
    'naamassistent naamassistente assistentnaam naamsecretaresse secretaressenaam naammanagementassistent'.split(
      ' ',
    ),
}

/** Where each column stands, counted from 0, and what its title says. */
export type Columns = { at: Partial<Record<Column, number>>; titles: string[] }

/** The columns that a row of titles names; an unknown title is nobody's. */
export const columnsIn = (cells: string[]): Columns => {
  const at: Columns['at'] = {}
  const rank: Partial<Record<Column, number>> = {}
  for (const [index, cell] of cells.entries()) {
    const found = columnOf(cell)
    if (!found) continue
    // "E-mail" is chosen over "Adres", and the first of two alike.
    const known = rank[found.column]
    if (known !== undefined && known <= found.rank) continue
    at[found.column] = index
    rank[found.column] = found.rank
  }
  return { at, titles: cells.map((cell) => cell.trim()) }
}

const columnOf = (title: string): { column: Column; rank: number } | null => {
  const bare = title
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  if (bare === '' || bare.length > 40) return null
  for (const column of Object.keys(titles) as Column[]) {
    const rank = titles[column].indexOf(bare)
    if (rank >= 0) return { column, rank }
  }
  if (/assisten|secretar/.test(bare))
    return { column: bare.includes('naam') ? 'assistantName' : 'assistant', rank: 50 }
  return /mail/.test(bare) ? { column: 'address', rank: 50 } : null
}

/** Rows above the titles, such as a heading and a date. */
const ROWS_ABOVE_MAX = 20

/** The row of titles: of the first rows the one that names most columns; null where none names two. */
export const findTitles = (rows: CellRow[]): { row: CellRow; columns: Columns } | null => {
  let best: { row: CellRow; columns: Columns } | null = null
  for (const row of rows.slice(0, ROWS_ABOVE_MAX)) {
    const columns = columnsIn(row.cells)
    if (named(columns) > (best ? named(best.columns) : 1)) best = { row, columns }
  }
  return best
}

export const named = ({ at }: Columns): number => Object.keys(at).length
