import type { Row } from './bench'

const HEADINGS = ['bench', 'measure', 'subject', 'floor', 'ratio', 'target', '']

/** The rows as one table of plain text; the last column says `ok` or `over`. */
export const tableText = (rows: Row[]): string => {
  const cells = [HEADINGS, ...rows.map(cellsOf)]
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column > 1 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  const [headings = '', ...others] = lines
  return [headings, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...others].join('\n')
}

const cellsOf = ({ bench, measure, subject, floor, ratio, target, ok }: Row): string[] => [
  bench,
  measure,
  subject,
  floor,
  ratio,
  target,
  ok === null ? '' : ok ? 'ok' : 'over',
]
