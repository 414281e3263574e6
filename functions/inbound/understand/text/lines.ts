import { compact } from '../../compact'
import type { Cut } from './narrow'
import { isRowOfDays } from './row-of-days'

/** One line of the text, with what its shape says about it. */
export type Line = {
  readonly index: number
  /** Characters of the line without surrounding blanks and bullet. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly bullet: boolean
  /** Counts blank lines before it: lines of one paragraph share a number. */
  readonly paragraph: number
  /** Goes on where the previous line was broken off by a mail program. */
  readonly soft: boolean
  /** Came from the subject, not from the body. */
  readonly subject: boolean
  /** `Datum: …`: the word(s) before the colon in small letters, and where the value starts. */
  readonly label: { readonly name: string; readonly valueStart: number } | null
}

const LINE_LABEL_MAX = 40
const BULLET = compact(
  /^(?:[•*·▪●◦‣>»✓✔➢–—-]|\d{1,2}[.)](?=\s+(?:(?!(?:jan|feb|febr|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec)\b)\p{L}|\d{1,2}[.:]\d{2}|(?!(?:00|15|30|45)\b)\d{1,2}\s?[uh]))|o(?=\s{2}))[ \t]*/u,
)

/** Splits the text in lines without blank ones; linear in its length. */
export const readLines = (text: string, bodyStart: number, cut: Cut): Line[] => {
  const lines: Line[] = []
  let paragraph = 0
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    const line = readLine(cut(from, to), from, lines, paragraph, from < bodyStart)
    if (line) lines.push(line)
    else paragraph += 1
    from = to + 1
  }
  return lines
}

/** "-----" under a heading or between two parts: as good as a blank line. */
const RULE = /^[-=_~*#–—]{3,}$/
/** "*Lezing over bijen*": how mail programs write bold and italic letters in plain text. */
const EMPHASIS = /^(\*{1,2}|_{1,2})(?=[^\s*_])([^*_]+)(?<=\S)\1$/

const readLine = (
  raw: string,
  from: number,
  before: readonly Line[],
  paragraph: number,
  subject: boolean,
): Line | null => {
  const whole = raw.trim()
  if (whole === '' || RULE.test(whole)) return null
  const marks = EMPHASIS.exec(whole)?.[1]?.length ?? 0
  const trimmed = whole.slice(marks, whole.length - marks)
  const indent = raw.length - raw.trimStart().length + marks
  const bullet = BULLET.exec(trimmed.slice(0, 12))?.[0].length ?? 0
  const body = trimmed.slice(bullet).replace(/^\|\s*/, '')
  const start = from + indent + trimmed.length - body.length
  const previous = before.at(-1)
  const label = continues(previous, paragraph, body) ? null : readLabel(body, start)
  const attached =
    previous !== undefined && previous.paragraph === paragraph && bullet === 0 && label === null
  const soft = attached && !subject && isWrapped(previous, body)
  return {
    index: before.length,
    start,
    end: start + body.length,
    text: body,
    bullet: bullet > 0,
    paragraph,
    soft,
    subject,
    label,
  }
}

/** "… op dezelfde plek: De Zaal" broken before "dezelfde" is no label. */
const continues = (previous: Line | undefined, paragraph: number, body: string): boolean =>
  previous !== undefined &&
  previous.paragraph === paragraph &&
  previous.text.length >= 40 &&
  /^\p{Ll}/u.test(body) &&
  !/[.!?:;]$/.test(previous.text)

const LABEL =
  /^([a-zß-ɏ][a-zß-ɏ\d /&'’().-]{0,38}?)\s{0,3}(?:\?\s?:|:|\||\t|(?<=^(?:wanneer|waar|wat|hoe laat|hoelaat|voor wie|prijs|kosten|wat kost het|inschrijven|aanmelden|hoe))\?\s)/i

const readLabel = (body: string, start: number): Line['label'] => {
  const head = body.slice(0, LINE_LABEL_MAX + 2)
  const found = LABEL.exec(head)
  if (!found?.[1]) return null
  // "http://…" and "Om 19:30 …" have a colon but no label.
  if (/\d$/.test(found[1]) || body.startsWith('//', found[0].length)) return null
  if (found[1].split(/\s+/).length > 5) return null
  const rest = body.slice(found[0].length)
  const blanks = rest.length - rest.trimStart().length
  return { name: found[1].trim().toLowerCase(), valueStart: start + found[0].length + blanks }
}

/** Words that begin an item of their own, however long the line before is. */
const OPENS_ITEM =
  /^(?:Max(?:imaal|imum)?\b|Inkom|Entree|Kosten|Prijs|Deelname|Toegang|Gratis|Inschrijv|Aanmeld|Locatie|Plaats|Aanvang|Reserver)/
/** "Bijeenkomst 2: …" */
const NUMBERED_ITEM = /^\p{Lu}\p{L}{2,20} \d{1,2}\s?[:.–-]\s/u
const OPEN_END = compact(
  /(?:^|\s)(?:op|van|tot|om|en|of|de|het|een|naar|vanaf|vóór|voor|in|te|bij|met|aan|t\/m|uiterlijk|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|morgen)?|€|,)$/i,
)

const OPENS_WITH_TIME = compact(
  /^(?:(?:om|vanaf|van|rond|omstreeks|tegen|tot|ca\.?|circa|±|~|plm\.?) ?){1,2} ?\d{1,2}(?:[.:]\d{2}| ?[uh])/i,
)

/** "09.40" above what happens then: a column of times with its items. */
const ONLY_TIME = /^\d{1,2}[.:u]\d{2}(?:\s?(?:uur|u))?(?:\s?[-–]\s?\d{1,2}[.:u]\d{2}(?:\s?(?:uur|u))?)?$/

const ENDS_IN_DATE = compact(
  /\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?$/i,
)

/** Mail programs break lines at 60 to 80 characters; people break lines where a thought ends. */
const isWrapped = (previous: Line, body: string): boolean => {
  const last = previous.text
  if (/[.!?:;]$/.test(last)) return false
  if (last.includes(' | ') || body.includes(' | ') || last.includes('\t')) return false
  // "Donderdag" over "9.30 uur Ontvangst" is a heading, and so is "Vanaf".
  if (/^(?:[a-zß-ɏ]{2,6}dag|vanaf)$/i.test(last) && /^\d{1,2}[.:u]\d{2}/.test(body)) return false
  if (isRowOfDays(body)) return false
  if (OPEN_END.test(last.slice(-20))) return true
  if (ONLY_TIME.test(body)) return false
  // Rows that each end in their date.
  if (ENDS_IN_DATE.test(last.slice(-20)) && ENDS_IN_DATE.test(body.slice(-20))) return false
  if (last.length < 40 || OPENS_ITEM.test(body) || NUMBERED_ITEM.test(body)) return false
  if (/^(?:ma|di|wo|do|vr|za|zo|\p{L}+dag)\p{Ll}{0,3}\.?,?\s+(?:de )?\d/u.test(body)) return false
  // "om 12.00 uur lunch" below "om 10.30 uur Dijken en dromen".
  if (OPENS_WITH_TIME.test(body) && OPENS_WITH_TIME.test(last)) return false
  if (/^\p{Ll}/u.test(body)) return true
  if (
    /^\d{1,2}[.:u]\d{2}\s?(?:(?:uur|u)\b\.?\s?)?(?:[-–]\s?\d{1,2}[.:u]\d{2}\b|:|\s*\p{Lu}\p{Ll}{2})/u.test(
      body,
    )
  )
    return false
  // A paragraph goes on with a number; a list of dates or times has one at the start of each line.
  if (/^\d/.test(body)) return !/^\d/.test(last) && last.length >= 50 && /\p{Ll}$/u.test(last)
  if (/\d\s?\p{L}?$|uur$/u.test(last.slice(-8))) return false
  const word = body.slice(0, 30).split(/\s/, 1)[0] ?? ''
  return last.length <= 82 && last.length + 1 + word.length > 70
}
