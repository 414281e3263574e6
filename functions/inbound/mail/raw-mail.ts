const LF = 0x0a
const CR = 0x0d
const FIELD = /^[!-9;-~]{1,76}[ \t]*:/
const MAIL_FIELDS =
  /^(?:from|sender|to|subject|date|received|return-path|message-id|delivered-to|mime-version)[ \t]*:/im
/** Enough to see any mail's head; the rest is not looked at before parsing. */
const HEAD_BYTES_MAX = 2 * 1024 * 1024
const REDECODED_BYTES_MAX = 4 * 1024 * 1024
/** A mail of 10 MB in base64 has 140,000. */
const LINES_MAX = 250_000

/**
 * The bytes from the first header on, without a byte order mark, blank lines or an mbox `From ` line
 * above it; null when they do not begin with a mail's headers (RFC 5322 section 2.2).
 */
export function readable(raw: Uint8Array): Uint8Array | null {
  let start = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0
  while (raw[start] === LF || raw[start] === CR) start += 1
  if (latin1(raw.subarray(start, start + 5)) === 'From ') start = raw.indexOf(LF, start) + 1
  const bytes = raw.subarray(start)
  const head = latin1(bytes.subarray(0, headLength(bytes)))
  return FIELD.test(head) && MAIL_FIELDS.test(head) ? bytes : null
}

/** Whether it has more lines than any real mail: a parser spends its time on each, also on an empty one. */
export function hasEndlessLines(bytes: Uint8Array): boolean {
  let lines = 0
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    lines += 1
    if (lines > LINES_MAX) return true
  }
  return false
}

/** The mail's own headers alone, kept within the size that a parser takes. */
export function withoutBody(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, Math.min(headLength(bytes), HEAD_BYTES_MAX / 2))
  return new Uint8Array([...head, CR, LF, CR, LF])
}

/**
 * The same mail in UTF-8 when it carries 8-bit text that is none: mail programs that name no charset
 * (or the wrong one) mean windows-1252 here. Null when there is nothing to repair.
 */
export function inUtf8(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > REDECODED_BYTES_MAX) return null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    return new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes))
  }
}

/** Up to the first empty line, or all of it. */
function headLength(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, HEAD_BYTES_MAX)
  for (let at = bytes.indexOf(LF); at !== -1 && at < limit; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? bytes[at + 2] : bytes[at + 1]
    if (next === LF) return at + 1
  }
  return limit
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
