import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { isDecidedReserve } from '../roles/reserve-cues'

/**
 * The old day where only the new one is called so: "de spreker kan op 12 maart niet; de bijeenkomst van die
 * avond verzetten we naar 26 maart", or the only other day, named right before.
 */
export const oldDay = (mentions: readonly RoledMention[]): string | null => {
  const at = mentions.findIndex((mention) => mention.days.some((day) => day.role === 'moved-to'))
  const target = mentions[at]
  if (!target) return null
  const before = mentions.slice(0, at).filter((mention) => mention.days[0]?.role === 'session')
  const last = before.at(-1)?.days
  // "… de dinsdag van 8 mei. Wegens ziekte wordt de bijeenkomst verschoven naar 29 mei."
  const named = mentions[at - 1]
  if (named && named.days.length === 1 && isSpokenOf(named, target)) return named.days[0]?.iso ?? null
  if (/\bdie (?:avond|dag|middag|ochtend|datum|dinsdag|woensdag|zaterdag)\b/.test(target.context.before))
    return last?.length === 1 ? (last[0]?.iso ?? null) : null
  return soleOther(mentions, target)
}

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

const soleOther = (mentions: readonly RoledMention[], target: RoledMention): string | null => {
  const others = mentions.filter(
    ({ days }) =>
      days.length === 1 &&
      days[0]?.role === 'session' &&
      !target.days.some((day) => day.iso === days[0]?.iso),
  )
  const isos = new Set(others.map((mention) => mention.days[0]?.iso ?? null))
  const [iso] = isos
  const first = others[0]
  if (isos.size !== 1 || !iso || !first || first.from > target.from) return null
  const decided = isDecidedReserve(target.context) && iso < (target.days[0]?.iso ?? '')
  return decided || /\b(?:van|gepland op|gepland voor|gepland|op|voor)\s*$/.test(first.context.left)
    ? iso
    : null
}
