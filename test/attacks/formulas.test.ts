import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import type { ListChange } from '../../functions/domain/list-change'
import type { Instant } from '../../functions/domain/time'
import { addInvited, figuresOf, newTally } from '../../functions/domain/year-figures'
import { doorListXlsx } from '../../functions/outbound/door-list'
import { invoiceCsv } from '../../functions/outbound/invoice-csv'
import { listAttachments } from '../../functions/outbound/list-csv'
import { registrationCsv } from '../../functions/outbound/registration-csv'
import { yearXlsx } from '../../functions/outbound/year-xlsx'
import { sampleEventWithPrice, sampleInvoices } from '../../templates/invoice-list/sample'
import { sampleChanges, sampleList } from '../../templates/list-preview/sample'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember } from '../../templates/samples'

/** Every way to begin a cell that some spreadsheet runs. */
const FORMULAS = [
  '=HYPERLINK("http://boef.example","klik")',
  "=cmd|' /C calc'!A1",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '＝1+1',
]

const isNumber = (cell: string): boolean => /^-?\d+(?:,\d+)?$/.test(cell)

/** The cells of a file as Dutch Excel opens it. */
const cellsOf = (csv: string): string[] =>
  (parse(csv, { delimiter: ';', bom: true, from_line: 2, relax_column_count: true }) as string[][]).flat()

const expectHarmless = (csv: string, formula: string): void => {
  const cells = cellsOf(csv)
  expect(cells.some((cell) => cell.includes(formula.trim()))).toBe(true)
  expect(cells.filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !isNumber(cell))).toEqual([])
}

describe.each(FORMULAS)('%j', (formula) => {
  const person = { ...sampleMember, name: formula, organisation: formula }

  test('runs in no list of who comes', () => {
    const row = {
      member: person,
      standing: 'coming' as const,
      at: '2026-03-17T10:00:00.000Z' as Instant,
      note: formula,
      admission: null,
      substitute: formula,
      by: formula,
      choices: [
        {
          unit: 's1',
          way: null,
          place: 'seat' as const,
          offeredUntil: null,
          position: null,
          guests: [formula],
        },
      ],
    }
    expectHarmless(registrationCsv([row], sampleOpenEvent, 'Europe/Amsterdam'), formula)
  })

  test('runs in no list of invoices', () => {
    const rows = sampleInvoices.map(({ invoice }) => ({
      member: person,
      invoice: {
        ...invoice,
        details: { legalName: formula, address: formula, mail: formula, reference: formula },
      },
    }))
    const event = { ...sampleEventWithPrice, facts: { ...sampleEventWithPrice.facts, title: formula } }
    expectHarmless(invoiceCsv({ rows, batch: 2, event, association: sampleAssociation } as never), formula)
  })

  test('runs in no proposal of a member list', () => {
    const [added, altered, removed] = sampleChanges as [ListChange, ListChange, ListChange]
    const changes = [
      { ...added, listed: { ...(added as { listed: object }).listed, name: formula, organisation: formula } },
      { ...altered, name: formula, now: { organisation: formula } },
      { ...removed, name: formula, organisation: formula },
    ] as ListChange[]
    const list = { ...sampleList, counts: { ...sampleList.counts, added: 500 } }
    const [file] = listAttachments({ list, changes } as never)
    expectHarmless(String(file?.content), formula)
  })

  test('is text in every workbook', async () => {
    const door = await doorListXlsx({
      title: formula,
      day: null,
      when: 'morgen',
      where: formula,
      counts: '1',
      rows: [{ organisation: formula, name: formula, note: formula, way: '', substitute: formula }],
    })
    const event = { ...sampleOpenEvent, facts: { ...sampleOpenEvent.facts, title: formula } }
    const tally = newTally(2026, [event])
    addInvited(tally, event.id, person.id)
    const year = await yearXlsx(figuresOf(tally, [person]))
    for (const file of [door, year.content as Buffer]) {
      const texts = (await textsIn(file)).filter((text) => text.includes(formula.trim()))
      expect(texts.length).toBeGreaterThan(0)
    }
  })
})

/** What each cell shows: a formula would show its outcome, or nothing. */
const textsIn = async (file: Buffer): Promise<string[]> => {
  const sheets = (await readXlsxFile(file, { trim: false })) as unknown as { data?: unknown[][] }[]
  return sheets
    .flatMap((sheet) => sheet.data ?? (sheet as unknown as unknown[][]))
    .flat()
    .filter((cell): cell is string => typeof cell === 'string')
}
