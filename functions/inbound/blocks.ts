/** A paragraph or an item of a list; `head`: its first words, which tell what it is about. */
export type TextBlock = { readonly head: string; readonly text: string }

const BULLET = /^\s{0,6}(?:[-–*•·]|\d{1,2}[.)])\s+/
const HEAD_CHARACTERS_MAX = 60

/** The paragraphs of a text, and each item of a list for itself; a heading goes with what stands below it. */
export const blocksOf = (text: string): TextBlock[] => {
  const blocks: string[][] = []
  let isOpen = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') isOpen = isOpen && isHeading(blocks.at(-1) ?? [])
    else if (isOpen && !BULLET.test(line)) blocks.at(-1)?.push(line)
    else {
      blocks.push([line.replace(BULLET, '')])
      isOpen = true
    }
  }
  return blocks.map((lines) => ({ head: headOf(lines[0] ?? ''), text: lines.join('\n') }))
}

const isHeading = ([only = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && only.length <= HEAD_CHARACTERS_MAX && !/[.,;!?]$/.test(only.trim())

/** What stands before a colon or a dash, or a short line. */
const headOf = (line: string): string => {
  const [label = ''] = line.split(/:\s| [–-] |(?<=^[^.]{3,40})\.\s/)
  return label.length <= HEAD_CHARACTERS_MAX && (label !== line || !/[.!?]\s*$/.test(line)) ? label : ''
}
