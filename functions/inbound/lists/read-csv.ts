import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'
import { type CellRow, type WrongFile, wrongFile } from './list-cells'

/** How a text file may part its cells, the Dutch way first. */
const DELIMITERS = [';', ',', '\t', '|']

/** The file as it reads with each way of parting cells that its first lines know; the caller picks the one that makes sense. */
export const readCsv = (bytes: Uint8Array): CellRow[][] | WrongFile => {
  const text = decodeText(bytes)
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1]
  const head = text.slice(0, 20_000)
  const tried = said ? [said] : DELIMITERS.filter((delimiter) => head.includes(delimiter))
  const read = (tried.length ? tried : [';']).map((delimiter) => rowsOf(text, delimiter, said ? 0 : 1))
  const good = read.filter((rows) => rows !== null)
  return good.length ? good : wrongFile(unreadable)
}

const unreadable =
  'Ik kan de regels van dit bestand niet uit elkaar houden; waarschijnlijk ontbreekt ergens een aanhalingsteken. Bewaar de lijst als Excel-bestand (.xlsx) en stuur haar opnieuw.'

/** `first`: the number of the first line; a spreadsheet does not show one that only says `sep=;`. */
const rowsOf = (text: string, delimiter: string, first: 0 | 1): CellRow[] | null => {
  try {
    const records: unknown = parse(text, { delimiter, relax_column_count: true, relax_quotes: true })
    return z
      .array(z.array(z.string()))
      .parse(records)
      .map((cells, index) => ({ number: index + first, cells }))
  } catch {
    return null
  }
}

/** UTF-16 and UTF-8, with or without a mark, and what else Dutch Excel writes: windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length
  if (zeros(1) > start.length / 4) return 'utf-16le'
  return zeros(0) > start.length / 4 ? 'utf-16be' : null
}
