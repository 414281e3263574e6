import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { clauseOf, goesOn } from '../roles/other-cues'
import { isDecidedReserve } from '../roles/reserve-cues'
import { findEventNoun } from '../words/event-words'
import { daysByName, nameIn } from './days-by-name'
import { areDifferent } from './other-gathering'

/**
 * The old days where only the new one is called so: "de spreker kan op 12 maart niet; de bijeenkomst van die
 * avond verzetten we naar 26 maart", the day of what bears the same name, or the only other day, named right before.
 */
export const oldDays = (mentions: readonly RoledMention[]): readonly string[] => {
  const at = mentions.findIndex((mention) => mention.days.some((day) => day.role === 'moved-to'))
  const target = mentions[at]
  if (!target) return []
  const before = mentions.slice(0, at).filter((mention) => mention.days[0]?.role === 'session')
  const last = before.at(-1)?.days
  // "… de dinsdag van 8 mei. Wegens ziekte wordt de bijeenkomst verschoven naar 29 mei."
  const named = mentions[at - 1]
  if (named && named.days.length === 1 && isSpokenOf(named, target) && !isOther(named, target))
    return named.days.flatMap(({ iso }) => iso ?? [])
  if (/\bdie (?:avond|dag|middag|ochtend|datum|dinsdag|woensdag|zaterdag)\b/.test(target.context.before))
    return last?.length === 1 ? last.flatMap(({ iso }) => iso ?? []) : []
  const called = oldByName(mentions, target)
  return called.length > 0 ? called : soleOther(mentions, target)
}

/** The day of what is called as that which has moved, named before it; below a headline, anywhere. */
const oldByName = (mentions: readonly RoledMention[], target: RoledMention): readonly string[] => {
  const isos = new Set(target.days.map(({ iso }) => iso))
  const others = mentions.filter(
    ({ from, days }) => (from < target.from || isHeadline(target)) && !days.some(({ iso }) => isos.has(iso)),
  )
  const name = nameIn(target.context.before) ?? nameIn(target.context.sentence)
  return daysByName(others, name, target.days.length === 1)
}

const HEADLINE_TOKENS_MAX = 16

const isHeadline = ({ from, context }: RoledMention): boolean =>
  from < HEADLINE_TOKENS_MAX && !/[.!?]/.test(context.before)

const THAT_MOVES = compact(
  /\bword(?:t|en) (?:daarom |dan |nu )?(?:de|het|deze|dit|die) \p{L}+ (?:verschoven|verplaatst|verzet|opgeschoven) naar(?: \p{L}+dag)?\s*$|\b(?:deze|die|dit) (?:\p{L}+ )?(?:wordt|worden|is) (?:daarom )?(?:verschoven|verplaatst|verzet|opgeschoven) naar(?: \p{L}+dag)?\s*$/u,
)

/** The day right before, with nothing but a reason between: "die wordt verschoven naar …". */
const isSpokenOf = (named: RoledMention, target: RoledMention): boolean =>
  named.role === 'session' &&
  named.context.sentence !== target.context.sentence &&
  target.context.before === target.context.left &&
  THAT_MOVES.test(target.context.left) &&
  target.from - named.to < SPOKEN_TOKENS_MAX

const SPOKEN_TOKENS_MAX = 24

/** "De lezing is op 3 oktober. De excursie is verplaatst naar 24 oktober": the lecture stays where it is. */
const isOther = (one: RoledMention, target: RoledMention): boolean => {
  const [own, named] = [one, target].map(({ context }) => findEventNoun(context.sentence)?.word.toLowerCase())
  return (own !== undefined && areDifferent(own, named)) || OF_ANOTHER_DAY.test(target.context.left)
}

/** "De bijeenkomst van vorige week is verplaatst naar 9 november". */
const OF_ANOTHER_DAY = compact(
  /\bvan (?:vorige week|deze week|volgende week|gisteren|vandaag|morgen|vanavond|(?:afgelopen|komende|aanstaande) [a-zß-ɏ]+|jongstleden|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/,
)

const soleOther = (mentions: readonly RoledMention[], target: RoledMention): readonly string[] => {
  const isos = new Set(target.days.map(({ iso }) => iso))
  const others = mentions.filter(
    ({ days }) => days[0]?.role === 'session' && !days.some(({ iso }) => isos.has(iso)),
  )
  const days = new Set(others.map((mention) => mention.days.map(({ iso }) => iso).join()))
  const [first] = others
  const behind = first !== undefined && first.from > target.from
  if (days.size !== 1 || !first || isOther(first, target) || (behind && !areOneHeadline(first, target)))
    return []
  // A day of several gives way to one day, and several to several.
  if (first.days.length > 1 && target.days.length === 1) return []
  const old = first.days.flatMap(({ iso }) => iso ?? [])
  const decided = isDecidedReserve(target.context) && old.every((iso) => iso < (target.days[0]?.iso ?? ''))
  const { left, label } = first.context
  const said =
    /\b(?:van|gepland op|gepland voor|gepland|op|voor)\s*$/.test(left) || /^dat(?:um|a)$/.test(label)
  return decided || behind || (said && !goesOn(clauseOf(first.context))) ? old : []
}

/** "UITGESTELD naar 9 november: quizavond 12 oktober". */
const areOneHeadline = (old: RoledMention, target: RoledMention): boolean =>
  isHeadline(target) &&
  old.context.sentence === target.context.sentence &&
  findEventNoun(old.context.left) !== null
