import type { ListFault, ListRow } from '../../domain/member-list'
import { type Columns, findTitles, named } from './columns'
import { fileKind } from './file-kind'
import { type CellRow, type WrongFile, wrongFile } from './list-cells'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import { readRow } from './row-reader'

export const LIST_ROWS_MAX = 60_000

/** A member list as it was sent: its rows in order, and the rows that cannot be used. */
export type ListFile = { status: 'list'; rows: ListRow[]; faults: ListFault[] }

/**
 * Reads a member list: XLSX, or text with semicolons, commas or tabs in UTF-8, UTF-16 or windows-1252.
 * Never throws on what is in the file.
 */
export const readList = async (bytes: Uint8Array): Promise<ListFile | WrongFile> => {
  const kind = fileKind(bytes)
  if (kind.status === 'wrong') return kind
  const read = kind.status === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes)
  if ('status' in read) return read
  const filled = read.filter((rows) => rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')))
  if (filled.length === 0) return wrongFile('Het bestand is leeg: er staat geen enkele rij in.')
  const found = filled.flatMap((rows) => {
    const titles = findTitles(rows)
    return titles ? [{ rows, ...titles }] : []
  })
  const best = found.toSorted((a, b) => named(b.columns) - named(a.columns))[0]
  if (!best) return noTitles(filled[0] ?? [])
  return lacking(best.columns) ?? listFrom(best.rows, best.row, best.columns)
}

const noTitles = (rows: CellRow[]): WrongFile => {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const seen = (first?.cells ?? []).filter(Boolean).slice(0, 8).join(' | ').slice(0, 200)
  return wrongFile(
    `De eerste rij moet zeggen wat er in de kolommen staat, met ten minste "Naam" en "E-mail". De eerste rij is nu: ${seen}`,
  )
}

const lacking = ({ at, titles }: Columns): WrongFile | null => {
  const seen = `De kolommen heten nu: ${titles.filter(Boolean).join(', ').slice(0, 300)}.`
  if (at.address === undefined)
    return wrongFile(`Ik vind geen kolom met e-mailadressen, zoals "E-mail". ${seen}`)
  const names = [at.name, at.last, at.first]
  return names.every((one) => one === undefined)
    ? wrongFile(`Ik vind geen kolom met namen, zoals "Naam", of "Voornaam" en "Achternaam". ${seen}`)
    : null
}

const listFrom = (rows: CellRow[], titles: CellRow, columns: Columns): ListFile | WrongFile => {
  const body = rows.filter(({ number }) => number > titles.number)
  if (body.length > LIST_ROWS_MAX) {
    return wrongFile(
      `De lijst heeft ${body.length} rijen; meer dan ${LIST_ROWS_MAX} kan ik niet in één keer lezen.`,
    )
  }
  const good: ListRow[] = []
  const faults: ListFault[] = []
  const rowOf = new Map<string, number>()
  for (const cells of body) {
    const read = readRow(cells, columns)
    if (!read) continue
    if ('why' in read) faults.push(read)
    else if (rowOf.has(read.address)) faults.push(doubled(read, rowOf, columns))
    else {
      rowOf.set(read.address, read.row)
      good.push(read)
    }
  }
  if (good.length === 0 && faults.length === 0)
    return wrongFile('Onder de kolomtitels staat niemand in de lijst.')
  return { status: 'list', rows: good, faults }
}

const doubled = (
  { row, address }: ListRow,
  rowOf: Map<string, number>,
  { at, titles }: Columns,
): ListFault => ({
  row,
  column: titles[at.address ?? -1] ?? 'E-mail',
  why: `${address} staat ook in rij ${rowOf.get(address)}; die rij telt`,
})
