import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

/**
 * A stack trace with our own files and lines, by the maps beside the bundles; what has no map stays as it is.
 * Node does this by itself with `--enable-source-maps`, but then reads every map as soon as its file loads:
 * a quarter of a cold start, for errors that seldom come.
 */
export const inOurLines = (stack: string): string =>
  stack.replace(/((?:\/|[A-Z]:\\)[^\s()]+\.js):(\d+):(\d+)/g, (place, file, line, column) => {
    const origin = mapOf(file)?.findOrigin(Number(line), Number(column))
    if (!origin || !('fileName' in origin)) return place
    return `${origin.fileName.replace(/^(\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
  })

/** The same error, whoever tells of it next. */
export const withOurLines = (error: unknown): unknown => {
  if (error instanceof Error && error.stack) error.stack = inOurLines(error.stack)
  return error
}

const maps = new Map<string, SourceMap | null>()

const mapOf = (file: string): SourceMap | null => {
  const known = maps.get(file)
  if (known !== undefined) return known
  const map = readMap(`${file}.map`)
  maps.set(file, map)
  return map
}

/** Most files have none; and one that cannot be read must not hide the error that it was to explain. */
const readMap = (file: string): SourceMap | null => {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
