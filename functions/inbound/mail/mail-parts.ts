import type { Email, Attachment as Part } from 'postal-mime'
import { cleanLine } from './clean-text'

const ATTACHMENTS_MAX = 50
const CALENDAR_BYTES_MAX = 1_000_000
/** Proof about the mail, or its text in another form: nothing that a reader would open. */
const NOT_KEPT = /^(?:application\/(?:pgp|pkcs7|x-pkcs7)-(?:signature|mime)|text\/calendar|message\/.*)$/

/** A file that came with the mail; `filename` is a bare name without folders, or null. */
export type Attachment = { filename: string | null; mimeType: string; content: Uint8Array }

/** The files of a mail (programme, flyer), without pictures of the layout, calendar parts and signatures. */
export function keptAttachments(email: Email): Attachment[] {
  return email.attachments
    .filter((part) => !NOT_KEPT.test(part.mimeType) && !(part.related && part.mimeType.startsWith('image/')))
    .slice(0, ATTACHMENTS_MAX)
    .map((part) => ({
      filename: bareName(part.filename ?? ''),
      mimeType: part.mimeType,
      content: partBytes(part),
    }))
}

/** The calendar object that a mail carries (RFC 6047: a `text/calendar` part, or its copy as a file). */
export function calendarText(email: Email): string | null {
  const part =
    email.attachments.find((candidate) => candidate.mimeType === 'text/calendar') ??
    email.attachments.find((candidate) => candidate.mimeType === 'application/ics')
  if (!part) return null
  const bytes = partBytes(part)
  return bytes.length > CALENDAR_BYTES_MAX ? null : new TextDecoder().decode(bytes)
}

export function partBytes(part: Part): Uint8Array {
  if (typeof part.content === 'string') return new TextEncoder().encode(part.content)
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
}

function bareName(name: string): string | null {
  return cleanLine(name.split(/[\\/]/).at(-1) ?? '').slice(0, 200) || null
}
