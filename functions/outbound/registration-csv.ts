import { stringify } from 'csv-stringify/sync'
import { momentText } from '../wording/dates'
import { standingText } from '../wording/names'
import { oneLine } from './one-line'
import { type Answered, inOrder } from './values/answers'

/**
 * Who comes, for a spreadsheet: UTF-8 with BOM and semicolons, as Dutch Excel opens it. A cell that
 * a spreadsheet would run as a formula is given an apostrophe in front (OWASP, CSV injection).
 */
export const registrationCsv = (rows: readonly Answered[], zone: string): string =>
  stringify(
    inOrder(rows).map(({ member, standing, at, note }) => [
      harmless(member.name),
      harmless(member.organisation),
      harmless(member.address),
      standingText(standing, 'nl'),
      at ? momentText(at, zone, 'nl') : '',
      harmless(oneLine(note ?? '')),
    ]),
    {
      header: true,
      columns: ['Naam', 'Organisatie', 'E-mailadres', 'Antwoord', 'Sinds', 'Opmerking'],
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
    },
  )

const harmless = (cell: string): string => (/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
