import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { clauseOf, goesOn } from '../roles/other-cues'
import { findEventNoun } from '../words/event-words'
import { areDifferent, isAnyGathering } from './other-gathering'

/** What a gathering is called: "de tweede les", "de besloten vergadering". */
export type Name = { readonly noun: string; readonly which: string | null }

/** "de", "onze" and words of every sentence tell nothing apart. */
const NO_MARK = compact(
  /^(?:de|het|een|onze|ons|deze|die|dit|dat|geplande|uitgestelde|verplaatste|jaarlijkse|komende|aanstaande|volgende|gezellige|nieuwe|eerder|oorspronkelijke|van|op|voor|naar|met|en|of|wordt|is|zijn)$/,
)
const NOUN_SCORE = 1
const WHICH_SCORE = 2

/**
 * The days of what bears the name: "10 oktober excursie" over "De excursie is verplaatst naar 24 oktober", "de tweede
 * les op 10 oktober". None where several bear it, or it may be any gathering. `one`: a single day is asked for.
 */
export const daysByName = (
  mentions: readonly RoledMention[],
  name: Name | null,
  one: boolean,
): readonly string[] => {
  if (!name || (isAnyGathering(name.noun) && !name.which)) return []
  const scored = mentions
    .filter(({ role, context }) => role === 'session' && !goesOn(clauseOf(context)))
    .map((mention) => ({ mention, score: scoreOf(mention, name) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored.filter(({ score }) => score === best).map(({ mention }) => mention)
  const days = new Set(found.map((mention) => mention.days.map(({ iso }) => iso).join()))
  const [only] = found
  return best === 0 || days.size !== 1 || !only ? [] : daysOf(only, name, one)
}

/** Of which one day may have several. */
const A_PART = /^(?:workshop|activiteit|evenement|sessie|ronde)(?:s|en)?$/

const scoreOf = (mention: RoledMention, { noun, which }: Name): number => {
  const said = saidOf(mention)
  const other = nameIn(said)
  const isLike = other !== null && !areDifferent(other.noun, noun) && !isAnyGathering(other.noun)
  const isSame = isLike && (!A_PART.test(noun) || other.noun.endsWith(noun))
  const isThat = which !== null && said.split(/[^a-zß-ɏ0-9-]+/).includes(which)
  if (other?.which && which && isNumber(other.which) && isNumber(which) && other.which !== which) return 0
  const counted = orderOf(which) !== null && mention.days.length > 1 && isSeries(said, noun)
  return (isSame || counted ? NOUN_SCORE : 0) + (isThat ? WHICH_SCORE : 0)
}

/** "Op 10 oktober een excursie" and "10 oktober: excursie" name it behind the day, "de excursie op 10 oktober" before. */
const saidOf = ({ context: { before, left, right, opensLine } }: RoledMention): string => {
  const first = /^\D*/.exec(before)?.[0] ?? ''
  return opensLine || (nameIn(first) === null && !SEVERAL.test(first)) ? right : left
}

/** "De lessen zijn op 3, 10 en 17 oktober": of which there is a second. */
const isSeries = (said: string, noun: string): boolean => said.includes(noun.slice(0, STEM_LETTERS))
const SEVERAL =
  /\b(?:lessen|avonden|middagen|ochtenden|dagen|keren|sessies|rondes|data|bijeenkomsten|workshops)\b/
const STEM_LETTERS = 3

const NUMBERS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste']
const NUMBER = `(?:${NUMBERS.join('|')}|laatste|\\d{1,2}e)`
const A_NUMBER = new RegExp(`^${NUMBER}$`)
const isNumber = (word: string): boolean => A_NUMBER.test(word)

/** "tweede" is 1; "laatste" is -1, as `at` counts. */
const orderOf = (which: string | null): number | null => {
  if (which === null || !isNumber(which)) return null
  if (which === 'laatste') return -1
  const named = NUMBERS.indexOf(which)
  return named === -1 ? Number.parseInt(which, 10) - 1 : named
}

/** The gathering that the words speak of, with what tells it from its like: not the one "wegens" which, or "op" which. */
export const nameIn = (words: string): Name | null => {
  let at = 0
  for (let found = findEventNoun(words); found; found = findEventNoun(words.slice(at))) {
    const noun = found.word.toLowerCase()
    const before = words.slice(0, at + found.index).trimEnd()
    at += found.index + found.word.length
    if (ASIDE.test(before)) continue
    const which = /([a-zß-ɏ0-9-]+)$/.exec(before)?.[1] ?? null
    return { noun, which: which !== null && !NO_MARK.test(which) ? which : null }
  }
  return numberedIn(words)
}

const ASIDE = compact(
  /\b(?:wegens|vanwege|door|op|tijdens|bij|na|voor|van|over|naar|in|met|uit|aan) (?:(?:de|het|een|onze|ons|deze|die)\b ?)?(?:[a-zß-ɏ]+)?$/,
)

/** "De tweede les", "de derde keer": words that name no gathering by themselves. */
const numberedIn = (words: string): Name | null => {
  const found = [...words.matchAll(NUMBERED)].at(-1)
  return found?.[1] && found[2] ? { noun: found[2], which: found[1] } : null
}

const NUMBERED = compact(new RegExp(`(?<![a-zß-ɏ])(${NUMBER}) ([a-zß-ɏ]{3,})`, 'g'))

/** Of several days the one that is counted, or stands where the name does: "(resp. 25 september en 14 oktober)". */
const daysOf = (named: RoledMention, { which }: Name, one: boolean): readonly string[] => {
  const isos = named.days.flatMap(({ iso }) => iso ?? [])
  if (isos.length === 1 || !one) return isos
  const { left } = named.context
  const order = orderOf(which)
  if (order !== null) return isos.slice(order).slice(0, 1)
  const at = which === null || !/\bresp(?:ectievelijk|\.)?\s*$/.test(left) ? -1 : left.lastIndexOf(which)
  if (at < 0) return []
  const second = /(?:\b(?:en|of)|\/|-)\s*$/.test(left.slice(0, at))
  return isos.length === 2 ? isos.slice(second ? 1 : 0, second ? 2 : 1) : []
}
