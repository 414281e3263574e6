import { stringify } from 'csv-stringify/sync'
import { audienceWord } from '../domain/audience-name'
import type { ListChange } from '../domain/list-change'
import { alterLine } from '../wording/list'
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
          content: stringify(changes.map(cells), {
            header: true,
            columns: ['Wat', 'Rij', 'Naam', 'Organisatie', 'Doelgroep', 'E-mailadres', 'Wijziging'],
            delimiter: ';',
            bom: true,
            record_delimiter: 'windows',
          }),
        },
      ]
    : []

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
