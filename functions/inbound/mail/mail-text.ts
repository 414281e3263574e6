import PostalMime, { type Email } from 'postal-mime'
import { cleanLine, cleanText } from './clean-text'
import { partBytes } from './mail-parts'
import { hasEndlessLines } from './raw-mail'

const TEXT_CHARACTERS_MAX = 4_000_000
const FORWARDS_DEEP_MAX = 3
const FORWARDED_BYTES_MAX = 10 * 1024 * 1024
/** A plain part that only points at the HTML one. */
const POINTER = /(?:html|browser|webversie|online versie|web version)[\s\S]{0,200}$/i
const POINTER_CHARACTERS_MAX = 250

/** The best plain text of a mail, clean; a mail attached to it follows as a forwarded one would. */
export async function mailText(email: Email, deep = 0): Promise<string> {
  const own = await bestText(email)
  if (deep >= FORWARDS_DEEP_MAX || isReport(email)) return own
  const attached = email.attachments.find((part) => part.mimeType === 'message/rfc822')
  const bytes = attached && partBytes(attached)
  // Encoded, its lines are not among those of the mail that it is in.
  if (!bytes || bytes.length > FORWARDED_BYTES_MAX || hasEndlessLines(bytes)) return own
  try {
    const inner = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
    return cleanText(`${own}\n\n${forwardHead(inner)}\n\n${await mailText(inner, deep + 1)}`)
  } catch {
    return own
  }
}

/**
 * The text part, unless it only points at the HTML, or the HTML has a table: a table in a text part
 * has lost its rows, and with them which time belongs to which day.
 */
async function bestText(email: Email): Promise<string> {
  const plain = cleanText((email.text ?? '').slice(0, TEXT_CHARACTERS_MAX))
  if (!email.html) return plain
  if (plain && !POINTER.test(plain.slice(0, POINTER_CHARACTERS_MAX)) && !/<t[dh][\s>]/i.test(email.html))
    return plain
  // Half of all that reads a mail, and of use to few: most mails say in their text part what they have to say.
  const { htmlText } = await import('./html-text')
  const html = cleanText(htmlText(email.html))
  if (!plain) return html
  const pointsAtHtml = plain.length <= POINTER_CHARACTERS_MAX && html.length > 2 * plain.length
  return pointsAtHtml || (tableRows(html) > 1 && tableRows(plain) === 0) ? html : plain
}

function tableRows(text: string): number {
  return text.split('\n').filter((line) => line.includes(' | ') && /\d/.test(line)).length
}

function forwardHead(inner: Email): string {
  const from = inner.from && 'address' in inner.from ? `${inner.from.name} <${inner.from.address}>` : ''
  const rows = { From: from, Date: inner.date ?? '', Subject: inner.subject ?? '' }
  const lines = Object.entries(rows).map(([name, value]) => `${name}: ${cleanLine(value)}`)
  return ['---------- Forwarded message ---------', ...lines].join('\n')
}

function isReport(email: Email): boolean {
  return email.headers.some(({ key, value }) => key === 'content-type' && /^multipart\/report/i.test(value))
}
