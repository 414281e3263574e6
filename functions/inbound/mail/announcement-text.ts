import { cleanText } from './clean-text'
import { withoutPageResidue } from './page-residue'
import type { ParsedMail } from './parse-mail'
import { withoutSignature } from './signature'
import { findThread, type Thread } from './thread'

const FORWARD_SUBJECT = /^\s*(?:(?:re|antw|sv|aw)\s*:\s*)*(?:fwd?|doorst|tr|wg|i)\s*:/i
const REPLY_SUBJECT = /^\s*(?:re|antw|aw|sv)\s*:/i
const FORWARDS_DEEP_MAX = 10
/** Below this, words above a forwarded mail are a note that goes with it; above, a text of their own. */
const NOTE_CHARACTERS_MAX = 600
const ARROW =
  /^\s{0,3}>{1,5} ?(?:direct |klik |hier |ik )?(?:aanmeld|meld|inschrij|schrijf|opgeven|opgave|geef|bekijk|klik|naar|lees|www\.|https?:)/i
/** A note that changes the mail below it: dropping it would announce what no longer holds. */
const AMENDS =
  /\b(?:let op|correctie|aangepast|gewijzigd|wijziging|verplaatst|verzet|inmiddels|is nu|wordt nu|in plaats van|klopt niet|moet zijn|gaat niet door|afgelast)\b/i

/**
 * The organiser's announcement as clean text: their own words with headings, bullets, empty lines and
 * table rows as they stand, or the body of the mail that they forwarded. Signature, disclaimer, the
 * older thread and residue of pages are gone; quoted text never adds a fact.
 */
export function announcementText(mail: Pick<ParsedMail, 'subject' | 'text'>): string {
  const lines = announced(mail.text.split('\n'), mail.subject)
  return cleanText(withoutPageResidue(withoutSignature(lines)).join('\n'))
}

function announced(lines: readonly string[], subject: string, deep = 0): string[] {
  const thread = findThread(lines)
  const above = unquotedOnly(thread ? lines.slice(0, thread.at) : lines)
  if (!thread || deep >= FORWARDS_DEEP_MAX) return above
  const note = cleanText(withoutSignature(above).join('\n'))
  if (!isForward(thread, subject, note)) return above
  const body = announced(forwardedBody(lines, thread), thread.header?.fields.subject ?? '', deep + 1)
  if (note.length > NOTE_CHARACTERS_MAX || body.every((line) => line.trim() === '')) return above
  return AMENDS.test(note) && /\d/.test(note) ? [note, '', ...body] : body
}

/** A header block alone does not tell a forward from a reply: then the subject does, or an empty note. */
function isForward(thread: Thread, subject: string, note: string): boolean {
  if (thread.kind === 'forward') return true
  if (thread.kind === 'quote') return false
  return FORWARD_SUBJECT.test(subject) || (note === '' && !REPLY_SUBJECT.test(subject))
}

/** Apple Mail quotes what it forwards: there the quote marks of the whole body come off. */
function forwardedBody(lines: readonly string[], thread: Thread): string[] {
  const body = lines.slice(thread.bodyAt)
  const filled = body.filter((line) => line.trim() !== '')
  const isQuotedWhole = filled.length > 0 && /^\s*>/.test(filled[0] ?? '')
  if (!isQuotedWhole) return body
  const end = body.findIndex((line, at) => line.trim() !== '' && !/^\s*>/.test(line) && at > 0)
  return (end === -1 ? body : body.slice(0, end)).map((line) => line.replace(/^\s*> ?/, ''))
}

/** A lone `>> Aanmelden` is an arrow of the writer's own; other lines with a mark are quoted. */
function unquotedOnly(lines: readonly string[]): string[] {
  if (usesArrows(lines)) return [...lines]
  return lines.filter(
    (line, at) =>
      !isMarked(line) || (ARROW.test(line) && !isMarked(lines[at - 1]) && !isMarked(lines[at + 1])),
  )
}

/** `>>` at the head of lines where nothing has a single mark: no quote is two deep before it is one deep. */
function usesArrows(lines: readonly string[]): boolean {
  const marked = lines.filter(isMarked)
  return marked.length > 0 && marked.every((line) => /^\s{0,3}>> ?[^\s>]/.test(line))
}

function isMarked(line: string | undefined): boolean {
  return /^\s{0,3}>/.test(line ?? '')
}
