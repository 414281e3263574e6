import { join } from 'node:path'
import { mjmlToHtml } from './mjml-to-html'
import { precompile } from './precompile'
import { readSource } from './read-source'
import { lineAt, TemplateError } from './template-error'

/** One mail in one language as a CommonJS module: `{ subject, html, text }`, precompiled. */
export const mailModule = async (templates: string, kind: string, language: string): Promise<string> => {
  const mjml = join(templates, kind, `${language}.mjml`)
  const html = await mjmlToHtml(templates, mjml)
  const { subject, body, file } = textParts(templates, kind, language)
  return [
    'module.exports = {',
    `  subject: ${precompile(subject, { file, escaped: false })},`,
    `  html: ${precompile(html, { file: mjml, escaped: true })},`,
    `  text: ${precompile(body, { file, escaped: false })},`,
    '}',
    '',
  ].join('\n')
}

/** A text file opens with its subject on the first line, then a blank line. */
const textParts = (templates: string, kind: string, language: string) => {
  const file = join(templates, kind, `${language}.txt`)
  const source = readSource(file)
  const opening = /^(?:Onderwerp|Subject): (.+)\n\n/.exec(source)
  if (!opening?.[1]) {
    throw new TemplateError(
      file,
      lineAt(source, 0),
      'the first line is "Onderwerp: …" or "Subject: …", then a blank line',
    )
  }
  return { subject: opening[1], body: source.slice(opening[0].length), file }
}
