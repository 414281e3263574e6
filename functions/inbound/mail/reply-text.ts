import { cleanText } from './clean-text'
import { takenBack, withoutSignOff } from './sign-off'
import { isClosing, paragraphs, withoutSignature } from './signature'
import { isContactLine, isDisclaimer } from './signature-words'
import { findThread } from './thread'

/** A greeting that opens a mail: its own line, or words before a comma on the first line. */
const GREETING =
  /^(?:hoi|hai|hey|hi|hallo|ha|dag|beste|geachte|lieve|goede?(?:morgen|middag|navond|nmorgen|ndag)|goeie?morgen|l\.?s\.?|hello|dear)\b/i
const GREETED =
  /^(?: (?!(?:niet|nee|stop|stoppen|wacht|maar|geen|tegenhouden)\b)(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|allen|allemaal|iedereen|daar|team|en|heer|mevrouw|mijnheer|meneer|heren|dames|bestuur|collega[’']?s?|leden|mensen|there|all|agenda|redactie|secretariaat|bureau|organisatie|hoi|hallo)){0,5}$/u
/** Whoever or whatever is greeted on a line of its own. */
const GREETS =
  /^(?:beste|geachte|lieve|dear|dag|hallo|hoi) (?:(?!(?:niet|nee|stop|stoppen|wacht|maar|geen|tegenhouden|akkoord|is|zijn|wordt|worden|was|waren|toch|liever|graag|eerst|nog|pas|alleen|als|mits|even|wel|ook|moet|kan|wil|mag|zonder|behalve|tenzij|zodra|overleg)\b)[\p{L}.'’&/-]+,? ?){1,4}$/iu
const GREETS_TWO = /, ?(?! |(?:mevrouw|mijnheer|meneer|heer|heren|dames|allen|collega[’']?s)\b)/iu
const THANKS =
  /^(?:alvast )?(?:heel )?(?:veel )?(?:erg )?(?:hartelijk )?(?:dank|bedankt|dankjewel|dank je(?: wel)?|dank u(?: wel)?|merci|thanks)[ !.,]*$|^(?:fijne|prettige?|goede?) (?:dag|avond|middag|weekend|week|vakantie)[ !.]*$|^tot (?:dan|ziens|snel|gauw|straks|morgen)[ !.]*$/i

/**
 * What the person newly wrote in a reply: without the quoted mail (wherever its lines stand),
 * signature and disclaimer. Everything that is not clearly one of these stays.
 */
export function replyText(text: string): string {
  const lines = cleanText(text).split('\n')
  const thread = findThread(lines)
  const above = (thread ? lines.slice(0, thread.at) : lines).filter((line) => !isQuoted(line))
  const below = thread
    ? betweenQuotes(
        lines.slice(thread.bodyAt),
        above.every((line) => line.trim() === ''),
      )
    : []
  const own = [...signedOff(above), '', ...signedOff(below)]
  return cleanText(withoutContactBlock(own).join('\n'))
}

/** Without the signature, save for what takes the letter above it back. */
function signedOff(lines: readonly string[]): string[] {
  const kept = withoutSignature(lines)
  const gone = paragraphs(lines).filter(
    (part) => !part.some((line) => kept.includes(line)) && !isDisclaimer(part.join(' ')),
  )
  const back = takenBack(gone.flat())
  return back.length === 0 ? kept : [...kept, '', ...back]
}

/**
 * The wish alone: `replyText` less greeting, thanks, closing and (when the sender's display name is
 * given) the sender's own name at the end. Commands are never taken for a name.
 */
export function wishText(text: string, senderName: string | null = null): string {
  const lines = withoutSignOff(replyText(text).split('\n')).filter((line) => line.trim() !== '')
  if (lines[0] !== undefined)
    lines[0] = lines.length > 1 && isGreeting(lines[0]) ? '' : withoutGreeting(lines[0])
  while (lines.length > 1 && isFarewell(lines.at(-1) ?? '', senderName)) lines.pop()
  return cleanText(lines.join('\n'))
}

function withoutGreeting(line: string): string {
  const greeting = GREETING.exec(line)?.[0]
  if (!greeting) return line
  const rest = line.slice(greeting.length)
  const mark = rest.search(/[,!:.]/)
  const [greeted, wish] = mark === -1 ? [rest, ''] : [rest.slice(0, mark), rest.slice(mark + 1)]
  return GREETED.test(greeted) ? wish.trim() : line
}

function isGreeting(line: string): boolean {
  const words = line.trim()
  if (!/[,!:]$/.test(words)) return false
  const greeted = words.slice(0, -1)
  return GREETS.test(greeted) && !GREETS_TWO.test(greeted)
}

function isFarewell(line: string, senderName: string | null): boolean {
  const words = line.trim()
  return THANKS.test(words) || isClosing(words) || isNameOf(words, senderName)
}

function isNameOf(line: string, senderName: string | null): boolean {
  const names = (senderName ?? '')
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  const words = line
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  return words.length > 0 && words.every((word) => names.includes(word))
}

/** Names and numbers at the very end, without a greeting above them. What stands below the opening is no signature. */
function withoutContactBlock(lines: readonly string[]): string[] {
  const parts = paragraphs(lines)
  const opening = parts[0]?.length === 1 && withoutGreeting(parts[0][0] ?? '') === '' ? 2 : 1
  while (parts.length > opening && isContactBlock(parts.at(-1) ?? [])) parts.pop()
  return parts.flatMap((part) => ['', ...part])
}

function isContactBlock(part: readonly string[]): boolean {
  const contacts = part.filter(isContactLine).length
  const names = part.filter((line) => isShort(line) && !isContactLine(line)).length
  return isDisclaimer(part.join(' ')) || (contacts > 0 && part.length > 1 && contacts + names >= part.length)
}

const isShort = (line: string): boolean => line.split(' ').length <= 5 && !/[\d?]/.test(line)

/**
 * Answers written between or below quoted lines. With words above the quote only whole paragraphs
 * count: a line that directly follows a quoted one may be the tail that a mail program wrapped.
 */
function betweenQuotes(lines: readonly string[], nothingAbove: boolean): string[] {
  if (!lines.some(isQuoted)) return []
  let afterQuote = true
  return lines.filter((line) => {
    if (isQuoted(line)) afterQuote = !nothingAbove
    else if (line.trim() === '') afterQuote = false
    return !isQuoted(line) && !afterQuote
  })
}

export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line)
}
