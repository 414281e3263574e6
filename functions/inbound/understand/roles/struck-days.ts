import { compact } from '../../compact'
import { weekdayOn } from '../dates/calendar'
import { type Source, spanOf } from '../text/source'
import { readStatements } from '../text/statements'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import type { RoledMention } from './date-roles'

const STREEP_LEFT = compact(/(?:^|[.,;:!]\s*|\b(?:en|dus|maar|gerust)\s)streep\s*(?:[a-zß-ɏ]+dag )?$/)
const STREEP_RIGHT = compact(/^\s*(?:(?:dus|maar|gerust|alvast|nu|weer) ){0,3}door\b/)
/** "We gaan de dag gewoon op 4 juni houden", "gaat op 4 juni door". */
const ANOTHER_HELD = compact(
  /\b(?:gaat|gaan|houden|houdt|blijft|blijven|is|staat)\b[^.;!?]{0,70}\b(?:gewoon|toch|wel|zoals gepland|definitief)\b[^.;!?]{0,12}\bop (?:[a-zß-ɏ]+dag )?\d|\bga(?:at|an)\b(?![^.;!?]{0,60}\bniet\b)[^.;!?]{0,60}\bdoor\b/i,
)

/** "Streep 8 oktober maar door": that day only; null where nothing is struck. */
export const readStruck = (source: Source, { left, right }: Context): 'cancelled' | 'mention' | null => {
  if (!STREEP_LEFT.test(left) || !STREEP_RIGHT.test(right)) return null
  return ANOTHER_HELD.test(source.text) ? 'mention' : 'cancelled'
}

const STANDS_RIGHT =
  /[|:–-]\s*(?:ongewijzigd|onveranderd|geen wijziging(?:en)?|besluit volgt|nog geen besluit)\.?\s*$/
const ROW_CHANGED =
  /[|:–-]\s*(?:geannuleerd|vervalt|vervallen|afgelast|gecanceld|gaat niet door|verplaatst|uitgesteld)\b/i

/** "11 juni | Studiemiddag | ongewijzigd", beside a row that is off: told again, and no news. */
export const isRowUnchanged = (source: Source, { opensLine, right }: Context): boolean =>
  opensLine && STANDS_RIGHT.test(right) && ROW_CHANGED.test(source.text)

/** "Dus niet op 4 juni en ook niet op 8 oktober", behind what says that it is off. */
const NOT_ON = /^(?:(?:dus|oftewel|en|en dus) )?niet op\b(?![^.;]*\bmaar\b)/
export const isNotOn = ({ sentence, left, paragraph }: Context): boolean =>
  NOT_ON.test(sentence) && /\bniet op (?:[a-zß-ɏ]+dag )?$/.test(left) && isOffIn(paragraph)

const isOffIn = (paragraph: string): boolean =>
  paragraph.split(/(?<=[a-zß-ɏ][.!?])\s/).some((sentence) => isCancelled(sentence))

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const THAT_WEEKDAY = compact(new RegExp(`\\b(?:de|die|deze|onze) (${WEEKDAYS.join('|')})\\b`))

/** "De dinsdag moeten we schrappen. 30 juni is zij in Brussel": of two days the one on that weekday. */
export const withWeekdaysOff = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  const open = mentions.flatMap(({ days }) => days.filter(({ role }) => role === 'session'))
  const isos = new Set(open.flatMap(({ iso }) => iso ?? []))
  if (isos.size < 2) return mentions
  const starts = mentions.map(({ from, to }) => spanOf(source, from, to).start)
  const off = readStatements(source, { start: 0, end: source.text.length }).flatMap(
    ({ lower, start, text }) => {
      const weekday = WEEKDAYS.indexOf(THAT_WEEKDAY.exec(lower)?.[1] ?? '') + 1
      const dated = starts.some((at) => at >= start && at < start + text.length)
      return weekday > 0 && !dated && isCancelled(lower) ? [weekday] : []
    },
  )
  const [weekday] = off
  const named = [...isos].filter((iso) => weekdayOn(iso) === weekday)
  if (off.length !== 1 || named.length !== 1) return mentions
  return mentions.map((mention) => {
    const days = mention.days.map((day) =>
      day.role === 'session' && day.iso === named[0] ? { ...day, role: 'cancelled' as const } : day,
    )
    return { ...mention, days, role: days[0]?.role ?? mention.role }
  })
}
