import type { SheetData } from 'write-excel-file/node'
import type { YearFigures } from '../domain/year-figures'
import { monthText } from '../wording/year-figures'
import type { MailAttachment } from './mail'

/** A year's figures as a workbook: one sheet for each of its tables. Text stays text, also when it begins with "=". */
export const yearXlsx = async (figures: YearFigures): Promise<MailAttachment> => {
  // Only who asks for figures waits for it to load.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const sheets = [
    {
      sheet: 'Bijeenkomsten',
      data: table(
        [
          'Datum',
          'Bijeenkomst',
          'Uitgenodigd',
          'Aangemeld',
          'Wachtlijst',
          'Aanwezig',
          'Niet gekomen',
          'Afgelast',
        ],
        figures.events.map((one) => [
          one.date,
          one.title,
          one.invited,
          one.registered,
          one.waiting,
          one.present,
          one.noShows,
          one.cancelled ? 'ja' : '',
        ]),
      ),
    },
    {
      sheet: 'Organisaties',
      data: table(
        ['Organisatie', 'Mensen', 'Aanmeldingen', 'Aanwezig'],
        figures.organisations.map((one) => [one.organisation, one.people, one.registered, one.present]),
      ),
    },
    {
      sheet: 'Maanden',
      data: table(
        ['Maand', 'Bijeenkomsten', 'Aanmeldingen', 'Aanwezig'],
        figures.months.map((one) => [monthText(one.month), one.events, one.registered, one.present]),
      ),
    },
    {
      sheet: 'Nooit geweest',
      data: table(
        ['Naam', 'Organisatie'],
        figures.neverCame.map(({ name, organisation }) => [name, organisation]),
      ),
    },
  ].map(({ data, sheet }) => ({ data, sheet, stickyRowsCount: 1, columns: widths(data) }))
  return {
    filename: `jaarcijfers-${figures.year}.xlsx`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeXlsxFile(sheets).toBuffer(),
  }
}

type Value = string | number | null

const table = (head: string[], rows: Value[][]): SheetData => [
  head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null
      return typeof value === 'number' ? { value, type: Number } : { value, type: String }
    }),
  ),
]

const WIDTH_MAX = 50

const widths = (data: SheetData): { width: number }[] =>
  (data[0] ?? []).map((_, column) => ({
    width: Math.min(WIDTH_MAX, 3 + Math.max(...data.map((row) => lengthOf(row[column])))),
  }))

const lengthOf = (cell: unknown): number =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? String(cell.value).length : 0
