import { compile, type FormatCallback } from 'html-to-text'
import { tableText } from './table-text'

/** More than any announcement holds; what lies beyond is not read. */
const HTML_CHARACTERS_MAX = 4_000_000
/** Deeper than any mail program nests; the time to walk HTML grows with the square of its depth. */
const DEPTH_MAX = 500
/** Elements that never hold anything, or that the next of their kind closes. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta source wbr p li dt dd tr td th option'.split(' '),
)

type Node = Parameters<FormatCallback>[0]

/**
 * HTML as plain text: blocks as paragraphs, list items as bullets, a table as one line a row, links
 * as `words <address>`, a quoted mail as `> ` lines. Scripts, styles, pictures and hidden preview
 * text are left out. Never throws; HTML that cannot be walked is read without its tags.
 */
export function htmlText(html: string): string {
  const bounded = html.slice(0, HTML_CHARACTERS_MAX)
  if (isTooDeep(bounded)) return withoutTags(bounded)
  try {
    return convert(bounded)
  } catch {
    return withoutTags(bounded)
  }
}

function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (NOT_NESTING.has(name.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEPTH_MAX) return true
  }
  return false
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/g, '\n')
}

const walkTable: FormatCallback = (table, walk, builder) => {
  builder.openTable()
  const walkRows = (nodes: readonly Node[] | undefined): void => {
    for (const node of nodes ?? []) {
      if (node.name === 'tr') {
        builder.openTableRow()
        for (const cell of node.children ?? []) {
          if (cell.name !== 'td' && cell.name !== 'th') continue
          builder.openTableCell({})
          walk(cell.children, builder)
          builder.closeTableCell({ rowspan: Number(cell.attribs?.['rowspan']) || 1 })
        }
        builder.closeTableRow()
      } else if (node.children) walkRows(node.children)
    }
  }
  walkRows(table.children)
  builder.closeTable({ tableToString: tableText, leadingLineBreaks: 2, trailingLineBreaks: 2 })
}

const block = (breaks: number) => ({
  format: 'block',
  options: { leadingLineBreaks: breaks, trailingLineBreaks: breaks },
})
const QUOTES = ['blockquote[type="cite"]', 'blockquote.gmail_quote', 'blockquote[cite]']
const LEFT_OUT = [
  'img',
  'style',
  'script',
  'title',
  'head',
  '[style*="display:none"]',
  '[style*="display: none"]',
]

const convert = compile({
  wordwrap: false,
  limits: { maxDepth: 2 * DEPTH_MAX, ellipsis: '' },
  formatters: { rows: walkTable },
  selectors: [
    { selector: 'a', options: { linkBrackets: [' <', '>'], hideLinkHrefIfSameAsText: true, pathRewrite } },
    { selector: 'table', format: 'rows' },
    { selector: 'ul', options: { itemPrefix: '• ', leadingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
    { selector: 'hr', ...block(2) },
    { selector: 'blockquote', ...block(2) },
    ...QUOTES.map((selector) => ({ selector, format: 'blockquote', options: { trimEmptyLines: false } })),
    ...LEFT_OUT.map((selector) => ({ selector, format: 'skip' })),
  ],
})

function pathRewrite(path: string): string {
  const isMail = path.includes('@') && !path.includes('://')
  return isMail ? (path.replace(/^mailto:/i, '').split('?')[0] ?? '') : path
}
