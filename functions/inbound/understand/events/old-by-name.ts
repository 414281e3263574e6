import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { clauseOf, goesOn } from '../roles/other-cues'
import { findEventNoun } from '../words/event-words'
import { areDifferent, isAnyGathering } from './other-gathering'

/** What a gathering is called: "de tweede les", "de besluitvormende vergadering". */
type Name = { readonly noun: string; readonly which: string | null }

/** "de", "onze" and words of every sentence tell nothing apart. */
const NO_MARK = compact(
  /^(?:de|het|een|onze|ons|deze|die|dit|dat|geplande|uitgestelde|verplaatste|jaarlijkse|komende|aanstaande|volgende|gezellige|nieuwe|eerder|oorspronkelijke|van|op|voor|naar|met|en|of|wordt|is|zijn)$/,
)

/**
 * Which of the days named before was that of what has moved, by what it is called: "10 oktober excursie" over "De
 * excursie is verplaatst naar 24 oktober", "de tweede les op 10 oktober". None where several bear the name.
 */
export const oldByName = (mentions: readonly RoledMention[], target: RoledMention): readonly string[] => {
  const name = nameIn(target.context.before) ?? nameIn(target.context.sentence)
  const isos = new Set(target.days.map(({ iso }) => iso))
  if (!name || (isAnyGathering(name.noun) && !name.which)) return []
  const scored = mentions
    .filter(({ role, days, from, context }) => {
      const free = role === 'session' && !days.some(({ iso }) => isos.has(iso))
      return free && (from < target.from || isHeadline(target)) && !goesOn(clauseOf(context))
    })
    .map((mention) => ({ mention, score: scoreOf(mention, name) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored.filter(({ score }) => score === best).map(({ mention }) => mention)
  const days = new Set(found.map((mention) => mention.days.map(({ iso }) => iso).join()))
  const [old] = found
  if (best === 0 || days.size !== 1 || !old) return []
  return daysOf(old, target, name)
}

/** The headline, under which the old day may stand. */
export const isHeadline = ({ from, context }: RoledMention): boolean =>
  from < HEADLINE_TOKENS_MAX && !/[.!?]/.test(context.before)

const HEADLINE_TOKENS_MAX = 16
const NOUN_SCORE = 1
const WHICH_SCORE = 2

const scoreOf = (mention: RoledMention, { noun, which }: Name): number => {
  const said = saidOf(mention)
  const other = nameIn(said)
  const isSame = other !== null && !areDifferent(other.noun, noun) && !isAnyGathering(other.noun)
  const isThat = which !== null && said.split(/[^a-zß-ɏ0-9-]+/).includes(which)
  if (other?.which && which && isNumber(other.which) && isNumber(which) && other.which !== which) return 0
  return (isSame ? NOUN_SCORE : 0) + (isThat ? WHICH_SCORE : 0)
}

/** "Op 10 oktober een excursie" and "10 oktober: excursie" name it behind the day, "de excursie op 10 oktober" before. */
const saidOf = ({ context: { before, left, right, opensLine } }: RoledMention): string => {
  const first = /^\D*/.exec(before)?.[0] ?? ''
  return opensLine || nameIn(first) === null ? right : left
}

const NUMBER = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|\\d{1,2}e)'
const A_NUMBER = new RegExp(`^${NUMBER}$`)
const isNumber = (word: string): boolean => A_NUMBER.test(word)

/** The last gathering that the words name, with what tells it from its like. */
const nameIn = (words: string): Name | null => {
  let [last, at]: [string | null, number] = [null, 0]
  for (let found = findEventNoun(words); found; found = findEventNoun(words.slice(at))) {
    last = found.word.toLowerCase()
    at += found.index + found.word.length
  }
  if (last === null) return numberedIn(words)
  const before = words.slice(0, at - last.length).trimEnd()
  const which = /([a-zß-ɏ0-9-]+)$/.exec(before)?.[1] ?? null
  return { noun: last, which: which !== null && !NO_MARK.test(which) ? which : null }
}

/** "De tweede les", "de derde keer": words that name no gathering by themselves. */
const numberedIn = (words: string): Name | null => {
  const found = [...words.matchAll(NUMBERED)].at(-1)
  return found?.[1] && found[2] ? { noun: found[2], which: found[1] } : null
}

const NUMBERED = compact(new RegExp(`(?<![a-zß-ɏ])(${NUMBER}) ([a-zß-ɏ]{3,})`, 'g'))

/** Of "(resp. 25 september en 14 oktober)" the day that stands where the name does in its own row. */
const daysOf = (old: RoledMention, target: RoledMention, { which }: Name): readonly string[] => {
  const isos = old.days.flatMap(({ iso }) => iso ?? [])
  if (isos.length === 1 || target.days.length > 1) return isos
  const { left } = old.context
  const at = which === null || !/\bresp(?:ectievelijk|\.)?\s*$/.test(left) ? -1 : left.lastIndexOf(which)
  if (at < 0) return []
  const second = /(?:\b(?:en|of)|\/|-)\s*$/.test(left.slice(0, at))
  return isos.length === 2 ? isos.slice(second ? 1 : 0, second ? 2 : 1) : []
}
