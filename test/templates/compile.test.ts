import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileTemplates } from '../../templates/compile'

const page = (body: string, head = ''): string =>
  `<mjml lang="nl">\n<mj-head><mj-title>Dag</mj-title>${head}</mj-head>\n<mj-body>\n${body}\n</mj-body>\n</mjml>\n`
const section = (content: string): string => `<mj-section><mj-column>\n${content}\n</mj-column></mj-section>`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
  for (const name of ['layout', 'partials', 'hello']) mkdirSync(join(folder, name))
  write('layout/foot.mjml', section('<mj-text>voet {{name}}</mj-text>'))
  write(
    'hello/nl.mjml',
    page(`${section('<mj-text>dag {{name}}</mj-text>')}<mj-include path="../layout/foot.mjml" />`),
  )
  write('hello/nl.txt', 'Onderwerp: Dag {{name}}\n\nDag {{name}}\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const compiled = (name: string): string => join(folder, 'compiled', name)

test('a mail and its layout become one module, and a second build writes nothing', async () => {
  expect(await compileTemplates(folder)).toMatchObject({ mails: 1 })
  const { html } = jest.requireActual<{ html: object }>(compiled('hello.nl.js'))
  expect(JSON.stringify(String((html as { main: unknown }).main))).toContain('voet')
  const before = statSync(compiled('hello.nl.js')).mtimeMs
  expect(await compileTemplates(folder)).toEqual({ mails: 1, changed: 0 })
  expect(statSync(compiled('hello.nl.js')).mtimeMs).toBe(before)
})

test.each([
  ['an unknown tag', 'hello/nl.mjml', page(section('<mj-knop>x</mj-knop>')), /hello\/nl\.mjml:5: .*mj-knop/],
  [
    'an unknown attribute',
    'hello/nl.mjml',
    page(section('\n<mj-text kleur="rood">x</mj-text>')),
    /hello\/nl\.mjml:6: .*kleur/,
  ],
  [
    'an unescaped value',
    'hello/nl.mjml',
    page(section('<mj-text>\n{{{name}}}</mj-text>')),
    /hello\/nl\.mjml:6: values are always escaped/,
  ],
  [
    'an unescaped value by ampersand',
    'hello/nl.txt',
    'Onderwerp: x\n\n{{& name}}\n',
    /hello\/nl\.txt:3: values are always escaped/,
  ],
  [
    'a block that is not closed',
    'hello/nl.txt',
    'Onderwerp: x\n\n{{#if name}}\n',
    /hello\/nl\.txt:\d+: Parse error/,
  ],
  ['an unknown helper', 'hello/nl.txt', 'Onderwerp: x\n\n{{shout name "a"}}\n', /hello\/nl\.txt:1: .*shout/],
  [
    'an unknown colour',
    'hello/nl.mjml',
    page(section('<mj-text color="$pink">x</mj-text>')),
    /hello\/nl\.mjml:5: .*\$pink/,
  ],
  ['a text without a subject', 'hello/nl.txt', 'Dag\n', /hello\/nl\.txt:1: the first line is "Onderwerp/],
  [
    'an include that is not there',
    'hello/nl.mjml',
    page('<mj-include path="../layout/none.mjml" />'),
    /hello\/nl\.mjml:4: .*none\.mjml/,
  ],
  [
    'an include from elsewhere',
    'hello/nl.mjml',
    page('<mj-include path="../../../etc/hostname" />'),
    /hello\/nl\.mjml:4: .*only from layout/,
  ],
])('%s names the file and the line, and nothing is written', async (_, name, content, message) => {
  write(name, content)
  await expect(compileTemplates(folder)).rejects.toThrow(message)
  expect(readdirSync(folder)).not.toContain('compiled')
})
