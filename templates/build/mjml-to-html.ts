import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import mjml2html from 'mjml'
import { withPalette } from '../palette'
import { readSource } from './read-source'
import { lineAt, TemplateError } from './template-error'

/**
 * Compiles one MJML file, strictly: an unknown tag or attribute, or an include that is missing or
 * lies outside `templates/layout`, is an error. No web fonts: nothing in a mail is fetched.
 */
export const mjmlToHtml = async (templates: string, file: string): Promise<string> => {
  checkIncludes(templates, file)
  const { html } = await strictly(templates, file)
  return compact(html)
}

/** MJML drops an include that it cannot read, or denies, without an error: say so with the line. */
const checkIncludes = (templates: string, file: string, above: readonly string[] = []): void => {
  const source = readSource(file)
  for (const include of source.matchAll(/<mj-include\b[^>]*\bpath="([^"]*)"/g)) {
    const line = lineAt(source, include.index)
    const target = join(dirname(file), include[1] ?? '')
    if (dirname(target) !== join(templates, 'layout')) {
      throw new TemplateError(file, line, `${include[1]}: includes come only from layout/`)
    }
    if (!existsSync(target)) throw new TemplateError(file, line, `${include[1]} does not exist`)
    if (!above.includes(target)) checkIncludes(templates, target, [...above, target])
  }
}

const strictly = async (templates: string, file: string): Promise<{ html: string }> => {
  try {
    return await mjml2html(readSource(file), {
      validationLevel: 'strict',
      filePath: file,
      actualPath: file,
      // Denied by default; only the layouts may be included.
      ignoreIncludes: false,
      includePath: join(templates, 'layout'),
      preprocessors: [withPalette],
      fonts: {},
      keepComments: false,
    })
  } catch (error) {
    throw located(file, error)
  }
}

type MjmlFault = { errors?: { line: number; formattedMessage: string; message: string }[] }

const located = (file: string, error: unknown): Error => {
  if (error instanceof TemplateError) return error
  const fault = (error as MjmlFault).errors?.[0]
  const message = error instanceof Error ? error.message : String(error)
  return new TemplateError(file, fault?.line ?? 1, fault?.formattedMessage ?? message, error)
}

// Indentation is a quarter of what MJML writes, and Gmail clips a mail at 102 KB.
const compact = (html: string): string =>
  html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
