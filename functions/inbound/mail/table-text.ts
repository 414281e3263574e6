type Cell = { text: string; rowspan?: number }

const CELL_CHARACTERS_MAX = 300
const CELL_LINES_MAX = 4
const ROWSPAN_MAX = 60
const COLUMNS_MAX = 40

/**
 * A table as text. A table of data gives one line a row, cells joined by ` | `, and a cell that spans
 * rows is said again in each of them, so that a row can be read on its own. A table that only lays
 * out a page (long cells, or one column) gives its cells one below the other.
 */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.flat().filter((cell) => cell.text.trim() !== '')
  const isData =
    cells.every(isShort) && rows.some((row) => row.filter((cell) => cell.text.trim() !== '').length > 1)
  if (!isData) return cells.map((cell) => cell.text).join('\n\n')
  return spanned(rows).map(rowLine).filter(Boolean).join('\n')
}

function isShort(cell: Cell): boolean {
  return cell.text.length <= CELL_CHARACTERS_MAX && filledLines(cell.text).length <= CELL_LINES_MAX
}

/** Every row with the cells that reach into it from the rows above. */
function spanned(rows: readonly (readonly Cell[])[]): string[][] {
  const reaching: { text: string; rows: number }[] = []
  return rows.map((row) => {
    const line: string[] = []
    const waiting = [...row]
    for (let column = 0; column < COLUMNS_MAX; column++) {
      const above = reaching[column]
      if (above && above.rows > 0) {
        above.rows -= 1
        line.push(above.text)
        continue
      }
      const cell = waiting.shift()
      if (!cell) {
        if (reaching.slice(column).some((later) => later?.rows)) line.push('')
        else break
        continue
      }
      const text = cellLine(cell.text)
      line.push(text)
      reaching[column] = { text, rows: Math.min(cell.rowspan ?? 1, ROWSPAN_MAX) - 1 }
    }
    return [...line, ...waiting.map((cell) => cellLine(cell.text))]
  })
}

function rowLine(cells: readonly string[]): string {
  const filled = cells.filter(Boolean)
  if (filled.length < 2) return filled[0] ?? ''
  const last = cells.findLastIndex(Boolean)
  return cells.slice(0, last + 1).join(' | ')
}

function cellLine(text: string): string {
  return filledLines(text).reduce((line, next) =>
    /[,;:.!?]$/.test(line) ? `${line} ${next}` : `${line}, ${next}`,
  )
}

function filledLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length ? lines : ['']
}
