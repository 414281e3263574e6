import { compact } from '../../compact'
import { type Source, spanOf, words } from '../text/source'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import type { DateRole, RoledMention } from './date-roles'

const MOVED = compact(
  new RegExp(
    `\\b(?:${MOVED_PARTICIPLE}|(?:nieuwe|andere|gewijzigde) datum|datumwijziging|wijziging (?:van )?(?:de )?datum)\\b`,
    'i',
  ),
)
/** "verplaatst naar zaal De Linde": another place, not another day. */
const ELSEWHERE = compact(
  /\b(?:verplaatst|verzet|verhuisd) naar (?:een andere (?:zaal|plek|locatie)|de |het |zaal|lokaal|gebouw|[a-zß-ɏ])/i,
)
/** "vindt nu plaats op", "is nu op", "nieuwe afspraak:". */
const NOW = compact(
  /\b(?:is|zijn|vindt|vinden|wordt|worden|komt|staat|houden|gaat|gaan|vieren|doen)(?: [a-zß-ɏ]+){0,4}? nu(?: (?:plaats|door|gepland|gehouden|gevierd|voorzien))?(?: op)?\s*$|\b(?:we|wij) [a-zß-ɏ]+n nu(?: op)?\s*$|\b[a-zß-ɏ]+n (?:we|wij) nu(?: op)?\s*$|\b(?:richten|mikken) (?:(?:we|wij|ons|onze pijlen|nu|daarom|dus) )*op\s*$|\bnieuwe (?:afspraak|dag|datum)\b[^.\d]{0,20}$|\bmaar (?:[a-zß-ɏ]+ ){0,3}(?:op|naar)\s*$/i,
)
/** "op een nader te bepalen datum", "de nieuwe datum volgt": whatever day the mail names is another's. */
export const UNKNOWN_DAY = compact(
  /\b(?:nader|later|nog) te bepalen (?:datum|dag|moment|tijdstip)\b|\b(?:nieuwe|andere|definitieve) (?:datum|dag) (?:[a-zß-ɏ]+ ){0,2}(?:volgt|is nog niet|is nog onbekend|moet nog|(?:laten|maken) (?:we|wij)|hoort (?:u|je)|horen jullie)\b|\bzodra (?:er |(?:we|wij|ik) )(?:[a-zß-ɏ]+ ){0,2}een (?:nieuwe|andere) (?:datum|dag) (?:is|hebben|heb|weten|weet|bekend)\b|\b(?:weet|weten)(?: (?:we|wij|ik))? nog niet (?:wanneer|op welke d)|\bwanneer (?:hij|het|die|ze) dan wel (?:is|wordt|komt|kan)\b/i,
)
/** "Onze volgende lezing is op …" is not the one that is off. */
const NEXT = /\b(?:volgende|eerstvolgende|andere|ook)\b/i

/**
 * The day is called off in one sentence and the new one named in another: the headline says that it moved, or
 * the new day is said to be the day "now".
 */
export const withMovedLater = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  const days = mentions.flatMap((mention) => mention.days)
  if (days.some(({ role }) => /^(?:moved-to|moved-from|reserve)$/.test(role))) return mentions
  const isosOf = (role: DateRole) =>
    new Set(days.flatMap((day) => (day.role === role && day.iso !== null ? [day.iso] : [])))
  const called = isosOf('cancelled')
  const ahead = [...isosOf('session')].filter((iso) => iso >= source.day && !called.has(iso))
  const [target] = ahead
  if (called.size !== 1 || ahead.length !== 1 || target === undefined) return mentions
  const named = mentions.filter((mention) => mention.days.some(({ iso }) => iso === target))
  const moved = saysMoved(source) && !named.some(({ context }) => NEXT.test(context.before))
  if (!moved && !named.some(({ context }) => NOW.test(context.left))) return mentions
  return mentions.map((mention) => {
    const settled = mention.days.map((day) => {
      if (day.role === 'cancelled') return { ...day, role: 'moved-from' as const }
      return day.role === 'session' && day.iso === target ? { ...day, role: 'moved-to' as const } : day
    })
    return { ...mention, days: settled, role: settled[0]?.role ?? mention.role }
  })
}

const saysMoved = (source: Source): boolean => {
  const [first] = source.sentences
  const headline = first ? words(source, spanOf(source, first.from, first.to)) : ''
  return MOVED.test(headline) && !ELSEWHERE.test(headline) && !UNKNOWN_DAY.test(source.text)
}
