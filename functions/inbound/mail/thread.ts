import { type HeaderBlock, headerBlockAt } from './header-block'

/** Longer lines are prose, never a marker of a mail program. */
const MARKER_CHARACTERS_MAX = 400
const ATTRIBUTION_LINES_MAX = 4

const RULED =
  /^[\s>]*[-_=*—–]{2,40}\s*(oorspronkelijk(?:e)? bericht|oorspronkelijke e-?mail|origine(?:el|le) bericht|original message|message d'origine|doorgestuurd bericht|doorgezonden bericht|forwarded message|begin doorgestuurd bericht|forwarded by [^-]{0,80})\s*[-_=*—–]{0,40}\s*$/i
const APPLE_FORWARD =
  /^[\s>]*(?:begin (?:van )?(?:doorgestuurd|doorgestuurde) bericht|begin forwarded message|doorgestuurd bericht|forwarded message)\s*:?\s*$/i
const ATTRIBUTION_START = /^(?:op|on|van|from|le|am|\d{1,2}[-/. ]|[A-Z"'<])/i
const ATTRIBUTION_END =
  /(?:schreef|geschreven|wrote|a écrit|schrieb)[^:]{0,160}:\s*$|(?:schreef|wrote) op [^:]{0,60}(?:\d{1,2}[:.]\d{2})?[^:]{0,40}:\s*$/i
const RULE = /^[\s>]*[_-]{8,120}\s*$/

/** Where other people's words begin in a mail, and what the mail program says about them. */
export type Thread = {
  /** The line at which the marker begins; everything before is the writer's own. */
  at: number
  /** The first line of the older mail itself. */
  bodyAt: number
  kind: 'quote' | 'forward' | 'header-block'
  header: HeaderBlock | null
}

/** The first marker of an older or forwarded mail (Outlook, Gmail, Apple, Thunderbird; Dutch, English). */
export function findThread(lines: readonly string[]): Thread | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || line.length > MARKER_CHARACTERS_MAX) continue
    const thread = ruledAt(lines, at) ?? blockAt(lines, at) ?? attributionAt(lines, at)
    if (thread) return thread
  }
  return null
}

function ruledAt(lines: readonly string[], at: number): Thread | null {
  const line = lines[at] ?? ''
  const ruled = RULED.exec(line)
  if (!ruled && !APPLE_FORWARD.test(line)) return null
  const next = nextFilled(lines, at + 1)
  const header = headerBlockAt(lines, next)
  if (!ruled && !header) return null
  const isForward = !ruled || /doorg|forward/i.test(ruled[1] ?? '')
  return { at, bodyAt: header?.end ?? next, kind: isForward ? 'forward' : 'header-block', header }
}

function blockAt(lines: readonly string[], at: number): Thread | null {
  const afterRule = RULE.test(lines[at] ?? '') ? nextFilled(lines, at + 1) : at
  const header = headerBlockAt(lines, afterRule)
  return header && { at, bodyAt: header.end, kind: 'header-block', header }
}

/** "Op … schreef …:" alone proves little; an address, a time of day or a quoted line below does. */
function attributionAt(lines: readonly string[], at: number): Thread | null {
  if (!ATTRIBUTION_START.test((lines[at] ?? '').trim())) return null
  let words = ''
  for (let end = at; end < Math.min(at + ATTRIBUTION_LINES_MAX, lines.length); end++) {
    const line = (lines[end] ?? '').trim()
    if (line === '') return null
    words = `${words} ${line}`.slice(0, MARKER_CHARACTERS_MAX)
    if (!ATTRIBUTION_END.test(words)) continue
    const quoted = /^\s*>/.test(lines[nextFilled(lines, end + 1)] ?? '')
    const precise =
      /\S@\S/.test(words) || (/\b\d{1,2}[:.]\d{2}\b/.test(words) && /\b(?:19|20)\d{2}\b/.test(words))
    return quoted || precise ? { at, bodyAt: end + 1, kind: 'quote', header: null } : null
  }
  return null
}

export function nextFilled(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  return at
}
