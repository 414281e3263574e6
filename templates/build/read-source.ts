import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { withPalette } from '../palette'
import { lineAt, TemplateError } from './template-error'

/**
 * Reads one template file with its colours filled in. Checked here, file by file, so that an error
 * names the line that a person wrote: Handlebars syntax, and `{{{` or `{{&`, which would not escape.
 */
export const readSource = (file: string): string => {
  const source = readFileSync(file, 'utf8')
  const unescaped = /\{\{\{|\{\{~?\s*&/.exec(source)
  if (unescaped)
    throw new TemplateError(file, lineAt(source, unescaped.index), 'values are always escaped: use {{ }}')
  checkSyntax(file, source)
  return coloured(file, source)
}

const checkSyntax = (file: string, source: string): void => {
  try {
    Handlebars.parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+/.exec(message)?.[1] ?? 1)
    throw new TemplateError(file, line, message.replaceAll('\n', ' '), error)
  }
}

const coloured = (file: string, source: string): string =>
  source
    .split('\n')
    .map((line, index) => {
      try {
        return withPalette(line)
      } catch (error) {
        throw new TemplateError(
          file,
          index + 1,
          error instanceof Error ? error.message : String(error),
          error,
        )
      }
    })
    .join('\n')
