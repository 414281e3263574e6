/** The header lines that a mail program copies above an older mail; names as Outlook, Gmail, Apple write them. */
const NAMES: readonly [RegExp, 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other'][] = [
  [/^(?:van|from|de|afzender)$/i, 'from'],
  [/^(?:verzonden|sent|datum|date|verzonden op|envoyé)$/i, 'date'],
  [/^(?:aan|to|à)$/i, 'to'],
  [/^(?:cc|kopie|bcc)$/i, 'cc'],
  [/^(?:onderwerp|subject|betreft|objet)$/i, 'subject'],
  [
    /^(?:antwoord aan|antwoord-aan|beantwoorden aan|reply-to|prioriteit|importance|priority|bijlagen?|attachments?|urgentie|belang)$/i,
    'other',
  ],
]
const LINE = /^[\s>]*\*{0,2}([A-Za-zÀ-ÿ-]{2,14}(?: [a-z]{2,4})?)\s{0,4}:\*{0,2}(?:\s*\|)?\s*(.{0,2000})$/
const BLOCK_LINES_MAX = 40
/** A name, some addresses: what a header that runs on looks like. */
const CONTINUATION = /[@;<>]|^\s{2,}\S/

export type HeaderBlock = {
  fields: Partial<Record<'from' | 'date' | 'to' | 'cc' | 'subject' | 'other', string>>
  /** The first line after the block. */
  end: number
}

/** A block of copied headers that begins at this line: From, and two more. Null when there is none. */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | null {
  if (!fieldOf(lines[at] ?? '')) return null
  const fields: HeaderBlock['fields'] = {}
  let end = at
  for (let line = at; line < Math.min(at + BLOCK_LINES_MAX, lines.length); line++) {
    const field = fieldOf(lines[line] ?? '')
    if (field && fields[field.name] === undefined) {
      fields[field.name] = field.value
      end = line + 1
    } else if (!runsOn(lines, line, end)) break
  }
  const { from, date, to, subject } = fields
  const enough = [date, to, subject].filter((value) => value !== undefined).length >= 2
  return from !== undefined && enough ? { fields, end: Math.max(end, longHeaderEnd(lines, end)) } : null
}

function fieldOf(line: string): { name: keyof HeaderBlock['fields']; value: string } | null {
  if (line.length > 4_000) return null
  const match = LINE.exec(line)
  const name = match && NAMES.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1]
  return name ? { name, value: (match[2] ?? '').trim() } : null
}

/** Between two headers: an empty line, or the rest of a long list of recipients. */
function runsOn(lines: readonly string[], at: number, end: number): boolean {
  const line = lines[at] ?? ''
  const ahead = lines.slice(at + 1, at + 4).some((next) => fieldOf(next) !== null)
  if (line.replace(/^[\s>]+/, '') === '') return ahead && at - end < 2
  return ahead && CONTINUATION.test(line)
}

/** The rest of a last header that was folded, such as a long Aan: or Cc: with addresses. */
function longHeaderEnd(lines: readonly string[], end: number): number {
  let at = end
  while (
    at < lines.length &&
    at - end < BLOCK_LINES_MAX &&
    /^[^.!?]*<[^<>\s]+@[^<>\s]+>[;,]?\s*$/.test(lines[at] ?? '')
  )
    at += 1
  return at
}
