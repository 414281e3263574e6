import { stringify } from 'csv-stringify/sync'
import type { Event } from '../domain/event'
import { hasAddress } from '../domain/guest'
import { admissionText, type ListedChoice, placeWord, unitDay, wayWord } from '../wording/choices'
import { momentText } from '../wording/dates'
import { standingText } from '../wording/names'
import { oneLine } from './one-line'
import { type Answered, inOrder } from './values/answers'

/**
 * Who comes, for a spreadsheet: UTF-8 with BOM and semicolons, as Dutch Excel opens it; one row for each
 * session that a member chose. A cell that a spreadsheet would run as a formula is given an apostrophe in
 * front (OWASP, CSV injection).
 */
export const registrationCsv = (rows: readonly Answered[], event: Event, zone: string): string =>
  stringify(
    inOrder(rows).flatMap((row) => {
      const choices = row.choices.length ? row.choices : [null]
      return choices.map((choice) => cells(row, choice, event, zone))
    }),
    {
      header: true,
      columns: [
        'Naam',
        'Organisatie',
        'E-mailadres',
        'Antwoord',
        'Sinds',
        'Bijeenkomst',
        'Deelname',
        'Plaats',
        'Op de wachtlijst',
        'Aangeboden tot',
        'Toelating',
        'Opmerking',
        'Vervanger',
        'Introducés',
        'Door',
      ],
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
    },
  )

const cells = (
  { member, standing, at, note, admission, substitute, by }: Answered,
  choice: ListedChoice | null,
  event: Event,
  zone: string,
): string[] => [
  harmless(member.name),
  harmless(member.organisation),
  hasAddress(member) ? harmless(member.address) : '',
  standingText(standing, 'nl'),
  at ? momentText(at, zone, 'nl') : '',
  ...(choice ? choiceCells(choice, event, zone) : ['', '', '', '', '']),
  admissionText(admission),
  harmless(oneLine(note ?? '')),
  harmless(substitute ?? ''),
  harmless((choice?.guests ?? []).join(', ')),
  harmless(by ?? ''),
]

const choiceCells = (
  { unit, way, place, position, offeredUntil }: ListedChoice,
  event: Event,
  zone: string,
): string[] => [
  unitDay(event, unit),
  wayWord(way),
  placeWord(place),
  position ? `${position}` : '',
  offeredUntil ? momentText(offeredUntil, zone, 'nl') : '',
]

/** Also in full width, which spreadsheets in some languages read the same. */
export const harmless = (cell: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell)
