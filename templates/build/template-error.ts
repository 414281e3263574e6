import { relative } from 'node:path'

/** A fault in a template, with the file and line to look at. */
export class TemplateError extends Error {
  constructor(file: string, line: number, message: string, cause?: unknown) {
    super(`${relative(process.cwd(), file)}:${line}: ${message}`, { cause })
    this.name = 'TemplateError'
  }
}

/** The line, from 1, on which `index` stands in `source`. */
export const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length
