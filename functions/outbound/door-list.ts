import type { SheetData } from 'write-excel-file/node'
import { BLANK_LINES, type DoorList } from '../wording/door-list'
import { harmless } from './registration-csv'

const COLUMNS = ['Organisatie', 'Naam', 'Opmerking', 'Deelname', 'Komt in de plaats', 'Handtekening']

/**
 * The list as a spreadsheet to print or tick off. Text from outside that a spreadsheet would run as a
 * formula gets an apostrophe in front; every cell is typed as text besides.
 */
export const doorListXlsx = async ({ title, when, where, rows, counts }: DoorList): Promise<Buffer> => {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const cell = (value: string, own: object = {}) => ({
    value: harmless(value),
    type: String,
    wrap: true,
    ...own,
  })
  const line = { bottomBorderStyle: 'thin', height: 26 } as const
  const data: SheetData = [
    [cell(title, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    [cell([when, where].filter(Boolean).join(', '), { wrap: false })],
    [cell(counts, { wrap: false })],
    [],
    COLUMNS.map((name) => cell(name, { fontWeight: 'bold', bottomBorderStyle: 'medium' })),
    ...rows.map(({ organisation, name, note, way, substitute }) =>
      [organisation, name, note, way, substitute, ''].map((value) => cell(value, line)),
    ),
    ...Array.from({ length: BLANK_LINES }, () => COLUMNS.map(() => cell('', line))),
  ] as SheetData
  return writeXlsxFile(data, {
    sheet: 'Presentielijst',
    orientation: 'landscape',
    columns: [30, 28, 34, 14, 24, 26].map((width) => ({ width })),
    stickyRowsCount: 5,
  }).toBuffer()
}
