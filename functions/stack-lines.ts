import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

/**
 * A stack trace with our own files and lines, by the maps beside the bundles; what has no map stays as it is.
 * Node does this by itself with `--enable-source-maps`, but then reads every map as soon as its file loads:
 * a quarter of a cold start, for errors that seldom come. What goes wrong while a function loads stays unmapped.
 */
export const inOurLines = (stack: string): string =>
  stack.replace(/^ +at .*$/gm, (line) => (line.length < LINE_MAX ? inOurs(line) : line))

/** Longer than any path of ours. */
const LINE_MAX = 1_000

const inOurs = (line: string): string =>
  line.replace(/((?:\/|[A-Z]:\\)[^\s()]+\.js):(\d+):(\d+)/, (place, file, at, column) => {
    const origin = mapOf(file)?.findOrigin(Number(at), Number(column))
    if (!origin || !('fileName' in origin)) return place
    return `${origin.fileName.replace(/^(\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
  })

/** The same error, and those that caused it, whoever tells of it next. */
export const withOurLines = (error: unknown): unknown => {
  for (let one = error, deep = 0; one instanceof Error && deep < CAUSES_MAX; one = one.cause, deep += 1) {
    // Of an error that lets nothing be changed the lines stay as they are.
    if (one.stack) Reflect.set(one, 'stack', inOurLines(one.stack))
  }
  return error
}

const CAUSES_MAX = 8

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
