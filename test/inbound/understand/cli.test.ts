import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../functions/inbound/understand/cli'

const folder = mkdtempSync(join(tmpdir(), 'understand-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => jest.restoreAllMocks())

const run = async (...paths: string[]) => {
  const printed: string[] = []
  const complained: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line)) > 0)
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => complained.push(String(line)) > 0)
  const code = await main(paths)
  jest.restoreAllMocks()
  return { code, printed, complained }
}

const mail = (name: string, body: string) => {
  const path = join(folder, name)
  const head = [
    'From: "Toos" <toos@kring.example>',
    'To: agenda@kring.example',
    'Date: Mon, 02 Sep 2024 09:00:00 +0200',
    'Subject: Lezing over bijen',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ]
  writeFileSync(path, `${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`)
  return path
}

test('one line of JSON for each mail, with the keys of the contract in their order', async () => {
  const one = mail(
    'een.eml',
    'Beste leden,\n\nDe lezing over bijen is op donderdag 17 oktober om 20.00 uur in De Noot te Zeist.',
  )
  const two = mail('twee.eml', 'Hoi.')
  const { code, printed } = await run(one, two)
  expect(code).toBe(0)
  const [first, second] = printed.map((line) => JSON.parse(line))
  expect(printed.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  expect(Object.keys(first)).toEqual(['file', 'kind', 'events', 'evidence', 'questions'])
  expect(first).toMatchObject({ file: 'een.eml', kind: 'new-event' })
  expect(first.events[0].sessions[0]).toMatchObject({ date: '2024-10-17', start: '20:00', venue: 'De Noot' })
  expect(Object.keys(first.events[0])).toEqual(
    'kind title theme relation sessions movedFrom reserveDates registration prices capacity pePoints organisers partners audience programme'.split(
      ' ',
    ),
  )
  expect(second).toMatchObject({ file: 'twee.eml', events: [] })
})

test('a file that is no mail gets one clear line, exit 2, and does not stop the others', async () => {
  const { code, printed, complained } = await run(join(folder, 'weg.eml'), mail('drie.eml', 'Dag allen.'))
  expect(code).toBe(2)
  expect(printed).toHaveLength(1)
  expect(complained).toHaveLength(1)
  expect(complained[0]).toMatch(/weg\.eml: no such file\n$/)
})

test('help is asked for, and given when there is nothing to read', async () => {
  expect((await run('--help')).printed.join('')).toContain('understand -- FILE.eml')
  expect((await run()).code).toBe(2)
})
