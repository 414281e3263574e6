import readXlsxFile from 'read-excel-file/node'
import { doorListXlsx } from '../../functions/outbound/door-list'

const nobody = { organisation: 'Woonhuis', name: 'Ans Pol', note: '', way: '', substitute: '' }

test('what a spreadsheet would run as a formula is text, and every script stays as it is', async () => {
  const formulas = ['=HYPERLINK("http://x.example")', '+31 6', '-2+3', '@SUM(1)', '\tSpan', '\rTerug']
  const rows = [
    ...formulas.map((note) => ({ ...nobody, note })),
    { ...nobody, name: '\u202Bשירה לוי\u202C', organisation: 'Ελένη & Zoë' },
  ]
  const file = await doorListXlsx({
    title: 'Tuindag',
    day: null,
    when: 'morgen',
    where: '',
    rows,
    counts: '7',
  })
  const read = (await readXlsxFile(file, { trim: false })) as unknown as { data?: unknown[][] }[]
  const data = (read[0]?.data ?? read) as (string | null)[][]
  const notes = data.slice(5, 11).map((row) => row[2])
  expect(notes).toEqual(formulas.map(() => expect.stringMatching(/^'/)))
  expect(data[11]?.slice(0, 2)).toEqual(['Ελένη & Zoë', '\u202Bשירה לוי\u202C'])
  expect(file.toString('latin1')).not.toContain('<f>')
})
