import { stringify } from 'csv-stringify/sync'
import { audienceWord } from '../domain/audience-name'
import type { ListChange } from '../domain/list-change'
import { alterLine, inThousands } from '../wording/list'
import type { MailAttachment } from './mail'
import { harmless } from './registration-csv'
import { isLong, type ListPreviewInput } from './values/list-preview'

/** Every line of a proposal that is too long for a mail. */
export const listAttachments = ({ list, changes }: ListPreviewInput): MailAttachment[] =>
  isLong(list)
    ? [
        {
          filename: 'voorstel-ledenlijst.csv',
          contentType: 'text/csv; charset=utf-8',
          content: withinMail(changes),
        },
      ]
    : []

/** As base64 some 7 MB, of the 10 MB that SES sends. */
const FILE_BYTES_MAX = 5_000_000

/** The lines from the first, and how many more there are where all of them together would be too much. */
const withinMail = (changes: ListChange[]): string => {
  const rows = changes.map(cells)
  const all = written(rows)
  const size = Buffer.byteLength(all)
  if (size <= FILE_BYTES_MAX) return all
  const shown = rows.slice(0, Math.floor((rows.length * FILE_BYTES_MAX) / size))
  return written([...shown, [`en nog ${inThousands(rows.length - shown.length)}`, '', '', '', '', '', '']])
}

const written = (rows: string[][]): string =>
  stringify(rows, {
    header: true,
    columns: ['Wat', 'Rij', 'Naam', 'Organisatie', 'Doelgroep', 'E-mailadres', 'Wijziging'],
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  })

const cells = (change: ListChange): string[] => {
  switch (change.change) {
    case 'add': {
      const { name, organisation, audience, address } = change.listed
      return [
        'nieuw',
        String(change.row),
        ...[name, organisation, audienceWord(audience), address].map(harmless),
        '',
      ]
    }
    case 'alter':
      return ['gewijzigd', String(change.row), harmless(change.name), '', '', '', harmless(alterLine(change))]
    case 'remove':
      return ['niet in het bestand', '', harmless(change.name), harmless(change.organisation), '', '', '']
  }
}
