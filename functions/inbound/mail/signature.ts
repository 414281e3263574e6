import { isContactLine, isDisclaimer, isOfficeHours } from './signature-words'

const LINE_CHARACTERS_MAX = 120
const GREETING_WORDS =
  '(?:met|mvg|m\\.?v\\.?g|hartelijke|vriendelijke|warme|sportieve|muzikale|collegiale|zonnige|feestelijke|vele|veel|lieve|beste|vr)'
/** A line that closes a letter: a greeting, with at most a name behind it. */
const CLOSING = new RegExp(
  `^(?:${GREETING_WORDS}\\.? (?:[a-z]+ ){0,4}(?!be)[a-z]*groet(?:en|jes)?|groet(?:en|jes)?|gr(?=[.,]|$)|mvg|m\\.v\\.g|vr\\.? ?gr|hoogachtend|met (?:de meeste )?hoogachting|(?:kind |best |warm )?regards|sincerely|(?:een )?hartelijke groet)\\b` +
    `[.,!;:]*(?: ?(?:,|van|namens|en|-|–)?\\s*(?:het |de |je |jullie )?[a-zß-ɏ.'’&-]+(?: [a-zß-ɏ.'’&-]+){0,6})?[.,!]*$`,
  'i',
)
const NO_CLOSING = /groet(?:en|jes)? (?:uit|aan|de|het nieuwe|elkaar)\b/i
const DEVICE =
  /^(?:(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via)|sent (?:from|via)|(?:get|download) (?=outlook))\b.{0,40}\b(?:i?phone|ipad|ios|android|outlook|samsung|galaxy|mobiel|mobile|telefoon|smartphone|tablet|toestel|gmail|yahoo|mail|huawei|proton)\b.{0,60}$|^outlook (?:voor|for) (?:ios|android)\b.{0,60}$/i
const DELIMITER = /^(?:--|—|__)$/
const ORGANISATION =
  /^(?:namens )?(?:het |de )?(?:bestuur|afdelingsbestuur|dagelijks bestuur|organisatie|commissie|werkgroep|redactie|stuurgroep|programmaraad)\b(?: van)? (?:de |het )?\S.{2,60}$/i
const ASIDE = /^\**(?:p\.? ?s\.?|n\.? ?b\.?|let op|o ja|oja|oh ja|nog iets|nog even|correctie|wijziging)\b/i
const SECTION =
  /^\**(?:programma|agenda|aanmeld|inschrij|opgave|opgeven|locatie|kosten|prijs|prijzen|deelname|toegang|route|parkeren|datum|data|wanneer|waar\b|thema|spreker|inloop|praktisch|bijlage|dagindeling|sessies?)/i
const DATED =
  /\b\d{1,2}(?:e|ste|de)?\.? ?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\b\d{1,2}[-/]\d{1,2}[-/](?:\d\d){1,2}\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag/i
const TIMED =
  /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d ?(?:uur|u\b|h\b|-|–|tot|$)|[uh](?:[0-5]\d)?\b| uur\b)|^\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d\b/im
const PROSE_WORDS_MIN = 12

/**
 * A mail without its signature: from the closing greeting (or `-- `) on, names, addresses, numbers
 * and disclaimers go. What is not a signature stays, wherever it stands: a P.S., a programme below
 * the greeting, a paragraph with a date. The name of a board or committee that signs stays too.
 */
export function withoutSignature(lines: readonly string[]): string[] {
  const own = lines.filter((line) => !DEVICE.test(line.trim()))
  const closing = own.findIndex((line, at) => isClosing(line) || (DELIMITER.test(line.trim()) && at > 0))
  const body = closing === -1 ? own : own.slice(0, closing)
  const tail = closing === -1 ? [] : keptOfTail(paragraphs(own.slice(closing)))
  return [...withoutDisclaimer(body), ...tail]
}

export function isClosing(line: string): boolean {
  const words = line.trim()
  return words.length <= LINE_CHARACTERS_MAX && CLOSING.test(words) && !NO_CLOSING.test(words)
}

/** A disclaimer without any greeting above it: the last paragraphs, as long as they are disclaimers. */
function withoutDisclaimer(lines: readonly string[]): string[] {
  const parts = paragraphs(lines)
  let end = parts.length
  while (end > 0 && isDisclaimer((parts[end - 1] ?? []).join(' '))) end -= 1
  return end === parts.length ? [...lines] : parts.slice(0, end).flatMap((part) => [...part, ''])
}

function keptOfTail(parts: readonly (readonly string[])[]): string[] {
  let contactSeen = false
  let contentSeen = false
  return parts.flatMap((part) => {
    if (isDisclaimer(part.join(' '))) return []
    if (!contentSeen) {
      const from = contentStart(part, contactSeen)
      contactSeen ||= part.some(isContactLine)
      contentSeen = from !== -1
      if (contentSeen) return ['', ...part.slice(from)]
      return part
        .filter((line) => ORGANISATION.test(line.trim()) && !/\d/.test(line))
        .flatMap((line) => ['', line])
    }
    return ['', ...part.filter((line) => !isClosing(line))]
  })
}

/** The line of a paragraph below the greeting from which on it says something, or -1. */
function contentStart(part: readonly string[], contactSeen: boolean): number {
  const telling = (line: string) =>
    (TIMED.test(line) || DATED.test(line)) && !isOfficeHours(line) && !isContactLine(line)
  const cue = part.findIndex(
    (line) => ASIDE.test(line.trim()) || (SECTION.test(line.trim()) && !isContactLine(line)),
  )
  const told = part.filter(telling).length
  const first = part.findIndex(telling)
  if (cue !== -1) return first === -1 ? cue : Math.min(cue, first)
  if (told > (contactSeen ? 1 : 0)) return first
  if (contactSeen) return -1
  const prose = part.filter((line) => !isClosing(line) && !ORGANISATION.test(line.trim()))
  const isProse =
    prose.join(' ').split(' ').length >= PROSE_WORDS_MIN &&
    prose.some((line) => /\p{L}[.!?](?:\s|$)/u.test(line))
  return isProse && !part.some(isContactLine) ? part.indexOf(prose[0] ?? '') : -1
}

export function paragraphs(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.filter((part) => part.length > 0)
}
