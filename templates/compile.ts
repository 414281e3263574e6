import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { mailModule } from './build/mail-module'
import { precompile } from './build/precompile'
import { readSource } from './build/read-source'
import { writeChanged } from './build/write-changed'

/**
 * The build: every `<kind>/{nl,en}.{mjml,txt}` and every partial to a module in `compiled/`.
 * Nothing is written unless all of it compiles.
 */
export const compileTemplates = async (templates: string): Promise<{ mails: number; changed: number }> => {
  const mails = mailsIn(templates)
  const files = new Map<string, string>()
  for (const { kind, language } of mails) {
    files.set(`${kind}.${language}.js`, await mailModule(templates, kind, language))
  }
  files.set('partials.js', partialsModule(templates))
  files.set('index.js', indexModule(mails))
  files.set('index.d.ts', indexTypes(mails))
  return { mails: mails.length, changed: writeChanged(join(templates, 'compiled'), files, /\.(nl|en)\.js$/) }
}

type MailName = { kind: string; language: string }

const mailsIn = (templates: string): MailName[] =>
  readdirSync(templates, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: kind }) => ['nl', 'en'].map((language) => ({ kind, language })))
    .filter(({ kind, language }) => existsSync(join(templates, kind, `${language}.mjml`)))

/** Partials named `x.hbs` are for html parts and escape; `x.txt` are for text parts and do not. */
const partialsModule = (templates: string): string => {
  const folder = join(templates, 'partials')
  const lines = readdirSync(folder).map((name) => {
    const file = join(folder, name)
    const source = readSource(file)
    return `  ${JSON.stringify(name)}: ${precompile(source, { file, escaped: name.endsWith('.hbs') })},`
  })
  return ['module.exports = {', ...lines, '}', ''].join('\n')
}

// Getters, so that a function that sends one mail reads one template.
const indexModule = (mails: readonly MailName[]): string => {
  const kinds = [...new Set(mails.map(({ kind }) => kind))]
  const entries = kinds.map((kind) => {
    const languages = mails.filter((mail) => mail.kind === kind).map(({ language }) => language)
    const getters = languages.map(
      (language) => `get ${language}() { return require('./${kind}.${language}.js') }`,
    )
    return `  ${JSON.stringify(kind)}: { ${getters.join(', ')} },`
  })
  return ['exports.partials = require("./partials.js")', 'exports.mails = {', ...entries, '}', ''].join('\n')
}

const indexTypes = (mails: readonly MailName[]): string => {
  const kinds = [...new Set(mails.map(({ kind }) => kind))]
  const entries = kinds.map((kind) => {
    const languages = mails.filter((mail) => mail.kind === kind).map(({ language }) => language)
    return `  ${JSON.stringify(kind)}: { ${languages.map((language) => `${language}: CompiledMail`).join('; ')} }`
  })
  return [
    'export type CompiledMail = { subject: TemplateSpecification; html: TemplateSpecification; text: TemplateSpecification }',
    'export declare const partials: Record<string, TemplateSpecification>',
    'export declare const mails: {',
    ...entries,
    '}',
    '',
  ].join('\n')
}

if (basename(process.argv[1] ?? '') === 'compile.ts') {
  compileTemplates(dirname(process.argv[1] ?? '.')).then(
    ({ mails, changed }) => console.log(`${mails} mails compiled, ${changed} files changed`),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    },
  )
}
