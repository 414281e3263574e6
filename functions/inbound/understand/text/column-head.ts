import { lineAt, type Source } from './source'

const BORDER = /[|\t]/
const ROWS_MAX = 60
const ROW_CHARACTERS_MAX = 300

/** The head of the column that a token stands in, in small letters: the first row of its table without a number. */
export const columnHead = (source: Source, at: number): string | null => {
  const line = lineAt(source, at)
  if (!line || line.text.length > ROW_CHARACTERS_MAX || !BORDER.test(line.text)) return null
  const before = line.text.slice(0, (source.tokens[at]?.start ?? line.start) - line.start)
  const column = before.split(BORDER).length - 1
  let head: string | null = null
  for (let i = line.index - 1; i >= Math.max(0, line.index - ROWS_MAX); i -= 1) {
    const above = source.lines[i]
    if (!above || above.text.length > ROW_CHARACTERS_MAX || !BORDER.test(above.text)) break
    if (!/\d/.test(above.text)) head = above.text.split(BORDER)[column]?.trim().toLowerCase() ?? null
  }
  return head
}
