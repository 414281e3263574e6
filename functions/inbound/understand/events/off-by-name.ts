import { compact } from '../../compact'
import { isCancelled } from '../roles/cancel-cues'
import type { RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { daysByName, nameIn } from './days-by-name'

/** Off at another time, or held after all. */
const THEN = compact(
  /\b(?:toen|destijds|vorige?|afgelopen|eerder|geleden|alsnog|was|waren|werd|werden|ging|gingen|kon|konden|gisteren|vandaag|vanavond)\b/,
)
/** "In de zomervakantie is er geen repetitie". */
const IN_PERIOD = compact(
  /\b(?:in|tijdens|gedurende) (?:de |het )?[a-zß-ɏ]*(?:vakantie|vakanties|reces|zomer|winter|weekend|pauze)\b/,
)
/** "De dansavond in november vervalt". */
const OF_MONTH = compact(new RegExp(`\\b(?:in|van) (${MONTH_WORDS.join('|')})\\b(?! \\d)`))
const DECIDED = /\b(?:besloten|besloot|besluiten|moeten|genoodzaakt)\b/

/** "3 oktober lezing, 10 oktober excursie" over "De excursie gaat niet door": off is the day that bears the name. */
export const withNamedOff = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] => {
  const days = new Set(
    mentions.flatMap(({ role, days }) => (role === 'session' ? days : [])).map(({ iso }) => iso),
  )
  if (days.size < 2) return mentions
  const off = new Set(
    readStatements(source, { start: 0, end: source.text.length }).flatMap((one) => offBy(one, mentions)),
  )
  if (off.size === 0) return mentions
  return mentions.map((mention) => {
    const settled = mention.days.map((day) =>
      day.role === 'session' && off.has(day.iso ?? '') ? { ...day, role: 'cancelled' as const } : day,
    )
    return { ...mention, days: settled, role: settled[0]?.role ?? mention.role }
  })
}

const offBy = (one: Statement, mentions: readonly RoledMention[]): readonly string[] => {
  if (!isCancelled(one.lower) || THEN.test(one.lower)) return []
  const startOf = ({ days }: RoledMention) => days[0]?.span.start ?? 0
  const own = mentions.some(
    (mention) => startOf(mention) >= one.start && startOf(mention) < one.start + one.text.length,
  )
  const above = mentions.filter((mention) => startOf(mention) < one.start)
  const decided = DECIDED.exec(one.lower)
  const said = decided ? one.lower.slice(decided.index) : one.lower
  const name = nameIn(said)
  const plural = name !== null && /(?:en|ies|['’]s|borrels|workshops|seminars|webinars)$/.test(name.noun)
  if (own || plural || IN_PERIOD.test(one.lower)) return []
  const month = MONTH_WORDS.indexOf(OF_MONTH.exec(one.lower)?.[1] ?? '') + 1
  if (month === 0) return daysByName(above, name, true)
  const inMonth = daysByName(above, name, false).filter((iso) => Number(iso.slice(5, 7)) === month)
  return inMonth.length === 1 ? inMonth : []
}
