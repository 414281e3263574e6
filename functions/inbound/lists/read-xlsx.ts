import { type CellRow, type WrongFile, wrongFile } from './list-cells'
import { unpacksWithin } from './zip-entries'

/** The sheets of a workbook, each as rows of text; formulas give the value that was last computed. */
export const readXlsx = async (bytes: Uint8Array): Promise<CellRow[][] | WrongFile> => {
  if (!unpacksWithin(bytes)) return wrongFile('Dit bestand is uitgepakt te groot om een ledenlijst te zijn.')
  // Loaded when there is a workbook to read: most mails bring none.
  const { default: readWorkbook } = await import('read-excel-file/node')
  try {
    const sheets = await readWorkbook(Buffer.from(bytes))
    return sheets.map(({ data }) =>
      data.map((cells, index) => ({ number: index + 1, cells: cells.map(textOf) })),
    )
  } catch {
    return wrongFile(
      'Het Excel-bestand is beschadigd. Open het, bewaar het opnieuw als .xlsx en stuur het nog eens.',
    )
  }
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
