import writeWorkbook from 'write-excel-file/node'

type Cell = string | number | null

/** A workbook with one sheet of these rows. */
export const workbook = async (rows: Cell[][]): Promise<Buffer> =>
  writeWorkbook(
    rows.map((row) => row.map((value) => ({ value: value === null ? '' : String(value) }))),
  ).toBuffer()

export const csv = (...lines: string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n`)

export const attached = (content: Buffer, filename = 'ledenlijst.csv') => ({
  subject: 'Ledenlijst',
  text: 'Hierbij de nieuwe ledenlijst.\n\nGroet,\nMarijke',
  attachments: [{ filename, content }],
})
