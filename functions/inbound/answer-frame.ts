import { isClosing } from './mail/signature'
import { isContactLine, isDisclaimer } from './mail/signature-words'
import { findThread } from './mail/thread'

/**
 * The text of a reply without what stands below its closing greeting: jobs, organisations, numbers, slogans. A line
 * in which the writer speaks stays, what was thought of later above it, and so does all that is quoted.
 */
export const withoutSignatureLines = (text: string): string => {
  if (text.length > TEXT_CHARACTERS_MAX) return text
  const lines = text.split(/\r?\n/)
  const end = findThread(lines)?.at ?? lines.length
  const closing = lines.findIndex((line, at) => at > 0 && at < end && isClosing(line))
  if (closing === -1) return text
  const quoted = lines.findIndex((line, at) => at > closing && /^\s{0,3}>/.test(line))
  const below = quoted === -1 ? end : Math.min(quoted, end)
  const kept = lines.slice(closing + 1, below).filter((line) => line.trim() === '' || isSpoken(line))
  const added = kept.filter((line) => ADDED.test(line) && !isDisclaimer(line))
  const rest = kept.filter((line) => !added.includes(line))
  const above = added.length ? ['', ...added, ''] : []
  return [
    ...lines.slice(0, closing),
    ...above,
    ...lines.slice(closing, closing + 1),
    ...rest,
    ...lines.slice(below),
  ].join('\n')
}

/** Of a longer text nobody reads a yes or no. */
const TEXT_CHARACTERS_MAX = 100_000

const isSpoken = (line: string): boolean =>
  SPOKEN.test(line) && !isContactLine(line) && !WORKING_DAYS.test(line)

/** "Ik werk niet op vrijdag", below a name, is of every week. */
const WORKING_DAYS =
  /^\W*(?:ik werk (?:(?:niet|alleen|altijd|doorgaans|meestal|in principe) )*(?:op|van)|op \p{L}+dag(?:en)? (?:en \p{L}+dag(?:en)? )?werk ik|mijn (?:vaste )?werkdagen)(?![\p{L}])/iu

/** What somebody thought of after signing; the rest may be anybody's slogan. */
const ADDED =
  /\?\s*$|^\W*(?:(?:o|oh|oja|o ja|nb|p\.? ?s)[\s.,:]+)*(?:ik|'k|toch|wacht|sorry|helaas|nee|ja|i|i'll|\w*(?:vegetari|vegan|veganist|dieet|allergi)\w*)(?![\p{L}@])/iu
const SPOKEN =
  /\?|(?<![\p{L}@.])(?:ik|'k|me|mij|mijn|we|wij|i|i'm|i'll|my|ja|nee|niet|geen|toch|graag|wel|yes|no|not|sorry|helaas|p\.? ?s|\w*(?:vegetari|vegan|veganist|dieet|allergi|rolstoel)\w*)(?![\p{L}@])/iu

/** Folded words without a greeting and a name behind them on the same line: "ik kom gr aafke", "nee. a.". */
export const withoutSignOff = (folded: string, name: string | null): string => {
  const unsigned = signedFrom(folded.replace(GREETED, ''))
  const ends = endingsOf(name)
  return ends ? unsigned.replace(ends, '$1') : unsigned
}

/** The words before the first greeting near the end behind which only names and jobs stand. */
const signedFrom = (folded: string): string => {
  const from = Math.max(0, folded.length - SIGNED_CHARACTERS_MAX)
  const signed = [...folded.slice(from).matchAll(SIGN_OFF)].find(({ index, 0: greeting }) => {
    const behind = folded.slice(from + index + greeting.length)
    return !SPEAKS.test(behind) && !behind.includes('?') && behind.split(/[\s,.]+/).length <= SIGNED_WORDS_MAX
  })
  return signed ? folded.slice(0, from + signed.index) : folded
}

const SIGNED_CHARACTERS_MAX = 160
const SIGNED_WORDS_MAX = 12

/** A greeting that no comma parts from the answer. */
const GREETED =
  /^\s*(?:beste|dag|hoi|hallo|hi|hello|dear|goede(?:morgen|middag|navond)) [\p{L}'-]+ (?=(?:ik|wij|we|ja|nee|graag|helaas|i|yes|no) )/u
const SIGN_OFF =
  /(?<![\p{L}'])(?:met )?(?:(?:vr|vriendelijke|hartelijke|lieve|warme|veel|beste)[. ] ?)?(?:groet(?:en|jes)?|gr(?:tjs|tj|t|oetn)?|mvg|mvrgr|m\.?v\.?g|hgr|hartelijks|liefs|kind regards|best regards|regards|cheers)(?![\p{L}])(?! (?:uit|aan|de|het|elkaar) )/gu
const SPEAKS =
  /(?<!\p{L})(?:ik|me|mij|we|wij|i|niet|geen|nee|ja|maar|toch|wel|kom|kan|ben|als|of|tot)(?!\p{L})/u

/** The sender's own names or initials, at the very end. */
const endingsOf = (name: string | null): RegExp | null => {
  const names = namesOf(name)
  const [first = ''] = names
  if (!first) return null
  const all = [...new Set(names)].map(escaped).join('|')
  const initials = `${first[0]}\\.?(?: ?(?:${
    names
      .slice(1)
      .map((each) => each[0])
      .join('|') || first[0]
  })\\.?)?`
  return new RegExp(`([.!?,;\\n])\\s*(?:(?:${all}|${initials})[\\s.,]*){1,4}$`, 'u')
}

/** "Aafke komt graag", written for her or by herself, says it of her. */
export const withSpeaker = (folded: string, name: string | null): string => {
  const [first = '', ...others] = namesOf(name).map(escaped)
  if (first.length < 3) return folded
  const last = others.join('|')
  const titled = last ? `|(?:mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer) (?:${first} )?(?:${last})` : ''
  const full = last ? `${first}(?: (?:${last})){0,4}` : first
  const pattern = new RegExp(
    `(?<=^|[.!;\\n]\\s*)(?:${full}${titled}) (?=(?:komt|is|kan|zal|heeft|moet|meldt|doet|neemt|wil|gaat|laat|schuift)\\b)`,
    'gu',
  )
  return folded
    .replace(pattern, 'ik ')
    .replace(
      /(?<=(?:^|[.!;\n]\s*)ik )(komt|is|heeft|meldt|doet|neemt|gaat|schuift)\b/g,
      (verb) => OWN[verb] ?? verb,
    )
}

const OWN: Record<string, string> = {
  komt: 'kom',
  is: 'ben',
  heeft: 'heb',
  meldt: 'meld',
  doet: 'doe',
  neemt: 'neem',
  gaat: 'ga',
  schuift: 'schuif',
}

const namesOf = (name: string | null): string[] =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
