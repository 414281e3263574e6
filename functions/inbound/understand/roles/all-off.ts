import { compact } from '../../compact'
import { type Source, spanOf } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { findOff, isCancelled } from './cancel-cues'
import type { DateRole, RoledMention } from './date-roles'
import { clauseOf, goesOn } from './other-cues'

const GATHERINGS =
  '[a-zß-ɏ]*(?:activiteiten|bijeenkomsten|evenementen|repetities|lessen|avonden|middagen|ochtenden|vergaderingen|lezingen|wandelingen|tochten|concerten|trainingen|cursussen|workshops|uitstappen|excursies|voorstellingen|feesten|markten)'
const ALL = compact(
  new RegExp(`\\b(?:alle|al (?:onze|de|zijn|haar))(?: [a-zß-ɏ-]+){0,2} ${GATHERINGS}\\b`, 'i'),
)
/** "de lezingen in oktober", "clubavonden oktober": the whole month, and no day of it. */
const OF_MONTH = compact(new RegExp(`(?:\\b(?:in|van|voor) |en )(${MONTH_WORDS.join('|')})\\b(?! \\d)`, 'i'))
const FROM = /\b(?:na|vanaf|sinds|met ingang van)(?: [a-zß-ɏ]+dag)?\s*$/i
const UNTIL = compact(/\b(?:tot|tot en met|t\/m|t\.?e\.?m\.?|tem|tm)(?: [a-zß-ɏ]+dag)?\s*$/i)

/** "Alle bijeenkomsten zijn sinds medio maart opgeschort": how it has been, before what is to come. */
export const SINCE = compact(
  new RegExp(
    `\\bsinds (?:(?:begin|half|medio|eind|afgelopen|vorig|vorige|de|het|dit) ){0,2}(?:${MONTH_WORDS.join('|')}|voorjaar|najaar|zomer|winter|herfst|lente|week|maand|jaar|lockdown|uitbraak)\\b(?! \\d)`,
  ),
)

/** Which days one sentence calls off at once. */
type Sweep = { readonly statement: Statement; readonly covers: (iso: string) => boolean }

/**
 * "Alle activiteiten na 13 maart zijn afgelast", "de twee lezingen in oktober worden uitgesteld naar 2026":
 * one sentence calls off every day that it covers, also those that stand further down. The day that bounds
 * it is none of them.
 */
export const withAllOff = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] => {
  const sweep = readSweep(mentions, source)
  if (!sweep) return mentions
  const [first] = source.lines
  const headline = first && sweep.statement.line !== first.index ? first.text : ''
  const instead = insteadFrom(sweep.statement, source)
  return mentions.map((mention) => {
    if (isIn(mention, sweep.statement, source) && isBound(mention)) return withRole(mention, 'mention')
    if (spanOf(source, mention.from, mention.to).start >= instead) return mention
    if (goesOn(clauseOf(mention.context)) || isOther(mention, sweep.statement, headline)) return mention
    const days = mention.days.map((day) =>
      /^(?:session|moved-to)$/.test(day.role) && day.iso !== null && sweep.covers(day.iso)
        ? { ...day, role: 'cancelled' as const }
        : day,
    )
    return { ...mention, days, role: days[0]?.role ?? mention.role }
  })
}

const PLAN =
  '(?:houden|organiseren|plannen|verzorgen|bieden|geven|hebben|doen|komen|gaan|zijn|is|komt|vieren)'
const INSTEAD = compact(
  new RegExp(
    `\\b${PLAN}\\b[^.;]{0,24}\\b(?:toch|wel|alsnog|in plaats daarvan|als alternatief)\\b|\\b(?:toch|wel|alsnog|in plaats daarvan|daarvoor in de plaats|als alternatief)\\b[^.;]{0,16}\\b${PLAN}\\b`,
  ),
)

/** "Alle lezingen zijn afgelast. Wel houden we drie wandelingen": where it begins to tell what is held instead. */
const insteadFrom = (off: Statement, source: Source): number => {
  const below = readStatements(source, { start: off.start + off.text.length, end: source.text.length })
  const found = below.find(({ lower }) => INSTEAD.test(lower) && !isCancelled(lower) && !HOPED.test(lower))
  return found?.start ?? Number.POSITIVE_INFINITY
}

/** "Wij hopen dat het feest wel kan doorgaan". */
const HOPED = compact(/\b(?:hopen|hoop|hopelijk|misschien|mogelijk|als|indien|mocht|bekijken|kijken)\b/)

const readSweep = (mentions: readonly RoledMention[], source: Source): Sweep | null => {
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    if (!isCancelled(statement.lower) || SINCE.test(statement.lower)) continue
    const covers = ALL.test(statement.text)
      ? between(mentions, statement, source)
      : ofMonth(mentions, statement, source)
    if (covers) return { statement, covers }
  }
  return null
}

const between = (
  mentions: readonly RoledMention[],
  statement: Statement,
  source: Source,
): Sweep['covers'] => {
  const bounds = mentions.filter((mention) => isIn(mention, statement, source))
  const isoOf = (pattern: RegExp) =>
    bounds.find(({ context }) => pattern.test(context.left))?.days[0]?.iso ?? null
  const [from, until] = [isoOf(FROM), isoOf(UNTIL)]
  const month = monthOf(statement)
  return (iso) =>
    (from === null || iso >= from) &&
    (until === null || iso <= until) &&
    (month === null || Number(iso.slice(5, 7)) === month)
}

/** A sentence without a day that puts a month of gatherings off; a single one may be another than those listed. */
const ofMonth = (
  mentions: readonly RoledMention[],
  statement: Statement,
  source: Source,
): Sweep['covers'] | null => {
  const month = monthOf(statement)
  const plural = /(?:en|s)$/.test(findEventNoun(statement.text)?.word ?? '')
  if (month === null || !plural || mentions.some((mention) => isIn(mention, statement, source))) return null
  // "uitgesteld naar oktober" names where they go.
  const at = findOff(statement.lower)?.index ?? 0
  const named = OF_MONTH.exec(statement.text)?.index ?? 0
  return named <= at ? (iso) => Number(iso.slice(5, 7)) === month && iso >= source.day : null
}

const monthOf = (statement: Statement): number | null => {
  const word = OF_MONTH.exec(statement.text)?.[1]?.toLowerCase()
  return word === undefined ? null : MONTH_WORDS.indexOf(word) + 1
}

const isIn = (mention: RoledMention, statement: Statement, source: Source): boolean => {
  const { start } = spanOf(source, mention.from, mention.to)
  return start >= statement.start && start < statement.start + statement.text.length
}

const isBound = ({ context, days }: RoledMention): boolean =>
  days.length === 1 && (FROM.test(context.left) || UNTIL.test(context.left))

/** "De lezingen in oktober vervallen" leaves the walk of October alone. */
const isOther = (mention: RoledMention, statement: Statement, headline: string): boolean => {
  if (ALL.test(statement.text)) return false
  const own = (findEventNoun(mention.context.sentence) ?? findEventNoun(headline))?.word.toLowerCase()
  const named = findEventNoun(statement.text)?.word.toLowerCase()
  return own !== undefined && named !== undefined && stem(own) !== stem(named) && !isPart(own, named)
}

const stem = (word: string): string => word.replace(/(?:en|'?s)$/, '')
const isPart = (one: string, other: string): boolean =>
  stem(one).endsWith(stem(other)) || stem(other).endsWith(stem(one))

const withRole = (mention: RoledMention, role: DateRole): RoledMention => ({
  ...mention,
  role,
  days: mention.days.map((day) => ({ ...day, role })),
})
