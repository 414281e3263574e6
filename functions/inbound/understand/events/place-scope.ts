import { compact } from '../../compact'
import { matchesOf } from '../text/matches'
import { partOf, type Source, sentenceAt, tokenAt } from '../text/source'
import type { DatedSession } from './sessions'

/**
 * Whether a place that counts sessions ("de eerste vijf keer") or names some holds for the one at `index`; null when it
 * does neither, or says nothing of that one.
 */
export type Counted = ((index: number, total: number) => boolean | null) | null

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']
const NUMBERS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const GATHERING =
  '(?:bijeenkomst|sessie|werksessie|les|avond|dag|workshop|keer|middag|ochtend|excursie|wandeling|lezing)'
const ONE = compact(
  new RegExp(
    `(?:(\\d)(?:e|ste|de)|(${ORDINALS.join('|')})) ${GATHERING}(?: (?:is|vindt plaats|zal zijn))?(?: (?:in|te|bij))?(?: (?:de|het))?\\s*$`,
  ),
)
/** "De eerste is in De Kei, de tweede in De Schuur". */
const ONE_OF_THEM = compact(
  new RegExp(
    `(?<!\\b(?:voor|als) )\\bde (${ORDINALS.join('|')})(?: (?:is|wordt gehouden|houden we|houden wij|vindt plaats))?\\s*$`,
  ),
)
const FIRST_FEW = compact(
  new RegExp(`(?:^|\\s)eerste (\\d|${NUMBERS.join('|')}) \\p{L}*(?:keer|keren|en|s)\\b[^,;:.]{0,30}$`, 'u'),
)
const LAST = compact(
  new RegExp(
    `(?:\\b(?:laatste|afsluitende) \\p{L}*${GATHERING}\\b|\\bslot(?:avond|dag|bijeenkomst|middag)\\b|\\baan het slot\\b)[^,;:.]{0,30}$`,
    'u',
  ),
)
const CHARACTERS_BEFORE_MAX = 70

/** "1e bijeenkomst in Den Haag", "de eerste vijf keer in Amsterdam", "de laatste les in Zwolle". */
export const readCounted = (source: Source, token: number): Counted => {
  const sentence = sentenceAt(source, token)
  const start = source.tokens[sentence.from]?.start ?? 0
  const at = source.tokens[token]?.start ?? start
  const text = partOf(source, Math.max(start, at - CHARACTERS_BEFORE_MAX), at).toLowerCase()
  const one = ONE.exec(text)
  if (one) {
    const number = one[1] ? Number(one[1]) : ORDINALS.indexOf(one[2] ?? '') + 1
    return (index) => index === number - 1
  }
  const ordinal = ONE_OF_THEM.exec(text)?.[1]
  if (ordinal !== undefined) return (index) => index === ORDINALS.indexOf(ordinal)
  const few = FIRST_FEW.exec(text)?.[1]
  if (few !== undefined) {
    const number = /\d/.test(few) ? Number(few) : NUMBERS.indexOf(few)
    return (index) => index < number
  }
  return LAST.test(text) ? (index, total) => index === total - 1 : null
}

const OUTDOORS =
  '[a-zß-ɏ]*(?:excursies?|praktijkles(?:sen)?|wandeling(?:en)?|fietstocht(?:en)?|uitstap(?:pen)?|uitje|tuinreis|busreis|dagtocht|(?:werk|bedrijfs|tegen)?bezoek(?:en)?|eindfeest|slotfeest|optredens?|generale)'
const INDOORS = '[a-zß-ɏ]*(?:avond(?:en)?|les(?:sen)?|bijeenkomst(?:en)?|lezing(?:en)?|theorie[a-zß-ɏ]*)'
const EITHER = new RegExp(
  `(?<![a-zß-ɏ])(?:(${OUTDOORS})|(?![a-zß-ɏ]+dag(?:avond|middag|ochtend))${INDOORS})(?![a-zß-ɏ])`,
  'gi',
)

/** "7 februari, excursie 10 februari", "het eindfeest": of sessions of both kinds, those that are not in the hall. */
export const readOutings = (source: Source, sessions: readonly DatedSession[]): ReadonlySet<DatedSession> => {
  const outings = new Set(sessions.filter((session) => goesOut(source, session)))
  return outings.size === sessions.length ? new Set() : outings
}

const goesOut = (source: Source, { day }: DatedSession): boolean => {
  const sentence = sentenceAt(source, tokenAt(source, day.span.start))
  const start = source.tokens[sentence.from]?.start ?? 0
  const before = partOf(source, Math.max(start, day.span.start - 150), day.span.start)
  const nouns = matchesOf(before, EITHER)
  const after =
    /^\s*[:;–-]\s*([^,;\n]{0,60})/u.exec(partOf(source, day.span.end, day.span.end + 70))?.[1] ?? ''
  const noun = nouns.at(-1) ?? matchesOf(after, EITHER)[0]
  return noun?.[1] !== undefined
}
