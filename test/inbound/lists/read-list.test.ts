import { readList } from '../../../functions/inbound/lists/read-list'
import { workbook } from '../../support/flows/lists'

const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))
const people = async (bytes: Uint8Array) => {
  const list = await readList(bytes)
  if (list.status === 'wrong') throw new Error(list.why)
  return list
}
const names = async (bytes: Uint8Array) => (await people(bytes)).rows.map(({ name }) => name)
const faults = async (bytes: Uint8Array) =>
  (await people(bytes)).faults.map(({ row, column, why }) => `${row} ${column}: ${why}`)
const why = async (bytes: Uint8Array) => {
  const list = await readList(bytes)
  return list.status === 'wrong' ? list.why : null
}

describe('names', () => {
  test.each([
    ['de Vries, Jan', 'Jan de Vries'],
    ['Vries, Jan de', 'Jan de Vries'],
    ['Vries, de, Jan', 'Jan de Vries'],
    ['Jan de Vries', 'Jan de Vries'],
    ["'t Hooft, Nel", "Nel 't Hooft"],
    ['Jansen, MSc', 'Jansen, MSc'],
    ['محمد علي', 'محمد علي'],
    ['王小明', '王小明'],
    ['Łukasz Żółć', 'Łukasz Żółć'],
  ])('%s is %s', async (written, name) => {
    expect(await names(text('Naam;E-mail', `${written};a@b.example`))).toEqual([name])
  })

  test('in three columns are joined, and initials stand in for a first name', async () => {
    const list = text(
      'Voorletters;Voornaam;Tussenvoegsels;Achternaam;E-mail',
      'J.;Jan;De;Vries;a@b.example',
      'P.;;van der;Berg;c@d.example',
      ';Kim;;Vries, de;e@f.example',
    )
    expect(await names(list)).toEqual(['Jan de Vries', 'P. van der Berg', 'Kim de Vries'])
  })

  test('lose marks that turn text around or cannot be seen', async () => {
    expect(await names(text('Naam;E-mail', '\u202eJan\u200b de \u2066Vries;a@b.example'))).toEqual([
      'Jan de Vries',
    ])
  })
})

describe('addresses', () => {
  test.each([
    ['mailto:Jan@Woonpalet.example', 'jan@woonpalet.example'],
    ['<jan@woonpalet.example>', 'jan@woonpalet.example'],
    ['jan@woonpalet.example.', 'jan@woonpalet.example'],
    ['Jan de Vries <jan@woonpalet.example>;', 'jan@woonpalet.example'],
    ['jan @ woonpalet.example', 'jan@woonpalet.example'],
  ])('%s is %s', async (written, address) => {
    expect((await people(text('Naam\tE-mail', `Jan\t${written}`))).rows).toMatchObject([
      { address, second: null },
    ])
  })

  test('two in one cell: the first is the member’s', async () => {
    const { rows } = await people(text('Naam;E-mail', 'Jan;"jan@b.example, pa@b.example"'))
    expect(rows).toMatchObject([{ address: 'jan@b.example', second: 'pa@b.example' }])
  })

  test('of an assistant has a column of its own', async () => {
    const { rows } = await people(
      text('Naam;E-mail;E-mail secretaresse', 'Jan;jan@b.example;Pia Bos <pia@b.example>'),
    )
    expect(rows[0]?.assistant).toEqual({ name: 'Pia Bos', address: 'pia@b.example' })
  })
})

test('a row that is wrong is named with its number, its column and the reason, and the others stay', async () => {
  const good = Array.from({ length: 15 }, (_, at) => `Lid ${'abcdefghijklmno'[at]};lid${at}@b.example`)
  const list = text(
    'Naam;E-mail',
    ...good,
    'Kees Kok;kees@',
    '',
    ';x@b.example',
    'Kim;lid0@b.example',
    '=HYPERLINK("x");y@b.example',
    '@jan;z@b.example',
    'Jo;jö@b.example',
    '007;bond@b.example',
  )
  expect(await faults(list)).toEqual([
    '17 E-mail: "kees@" is geen e-mailadres',
    '19 Naam: hier staat geen naam',
    '20 E-mail: lid0@b.example staat ook in rij 2; die rij telt',
    '21 Naam: "=HYPERLINK("x")" begint met "=", en dat is in een rekenblad een formule',
    '22 Naam: "@jan" begint met "@", en dat is in een rekenblad een formule',
    '23 E-mail: "jö@b.example" heeft vóór het apenstaartje een teken waar geen mail naartoe kan',
    '24 Naam: "007" is geen naam',
  ])
  expect((await people(list)).rows).toHaveLength(15)
})

test('a line that only says how cells are parted is not counted, as a spreadsheet does not show it', async () => {
  expect(await faults(text('sep=,', 'Naam,E-mail', 'Kees Kok,kees@'))).toEqual([
    '2 E-mail: "kees@" is geen e-mailadres',
  ])
})

describe('files', () => {
  const lines = 'Naam;E-mail;Werkgever\r\nZoë Müller;zoe@b.example;"Wonen; Zorg"\r\n'
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`)],
    ['windows-1252', Buffer.from(lines, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(lines, 'utf16le')],
    ['commas', Buffer.from('sep=,\r\nNaam,E-mail,Werkgever\r\nZoë Müller,zoe@b.example,Wonen; Zorg\r\n')],
  ])('are read: %s', async (_, bytes) => {
    expect((await people(bytes)).rows).toMatchObject([
      { name: 'Zoë Müller', address: 'zoe@b.example', organisation: 'Wonen; Zorg' },
    ])
  })

  test('a workbook is read with a heading above its titles, its rows counted as Excel does', async () => {
    const bytes = await workbook([
      ['Leden 2026', null],
      [null, null],
      ['Naam', 'E-mail'],
      ['Jan', 'jan@b.example'],
      ['Kees', 'x'],
    ])
    expect((await people(bytes)).rows).toMatchObject([{ row: 4, name: 'Jan' }])
    expect(await faults(bytes)).toEqual(['5 E-mail: "x" is geen e-mailadres'])
  })

  test.each([
    ['nothing', new Uint8Array(), 'leeg'],
    ['a pdf', text('%PDF-1.7'), 'pdf'],
    ['a web page', text('<html><table>'), 'webpagina'],
    ['a cut workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'beschadigd'],
    ['no titles', text('Jan;jan@b.example', 'Kees;kees@b.example'), 'De eerste rij moet zeggen'],
    [
      'no addresses',
      text('Voornaam;Achternaam;Organisatie', 'Jan;Vis;Wonen'),
      'geen kolom met e-mailadressen',
    ],
    ['no names', text('E-mail;Organisatie', 'a@b.example;Wonen'), 'geen kolom met namen'],
    ['titles alone', text('Naam;E-mail'), 'staat niemand'],
  ])('that are %s say what is wrong', async (_, bytes, said) => {
    expect(await why(bytes)).toContain(said)
  })

  test('of 50,000 rows are read', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) => `Lid ${at};lid${at}@b${at % 90}.example;Wonen ${at % 90}`,
    )
    expect((await people(text('Naam;E-mail;Organisatie', ...rows))).rows).toHaveLength(50_000)
  })
})
