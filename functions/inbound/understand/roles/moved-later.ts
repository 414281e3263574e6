import { compact } from '../../compact'
import { cued } from '../../cued'
import { areDifferent } from '../events/other-gathering'
import { type Source, spanOf, words } from '../text/source'
import { readStatements } from '../text/statements'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import { findEventNoun } from '../words/event-words'
import type { DateRole, RoledMention } from './date-roles'
import { fallsBack } from './reserve-cues'

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
export const UNKNOWN_DAY = cued(
  /te bepalen|(?:datum|dag) |wanneer|op welke d/i,
  compact(
    /\b(?:nader|later|nog) te bepalen (?:datum|dag|moment|tijdstip)\b|\b(?:nieuwe|andere|definitieve) (?:datum|dag) (?:[a-zß-ɏ]+ ){0,2}(?:volgt|is nog niet|is nog onbekend|moet nog|(?:laten|maken) (?:we|wij)|hoort (?:u|je)|horen jullie)\b|\bzodra (?:er |(?:we|wij|ik) )(?:[a-zß-ɏ]+ ){0,2}een (?:nieuwe|andere) (?:datum|dag) (?:is|hebben|heb|weten|weet|bekend)\b|\b(?:weet|weten)(?: (?:we|wij|ik))? nog niet (?:wanneer|op welke d)|\bwanneer (?:hij|het|die|ze) dan wel (?:is|wordt|komt|kan)\b/i,
  ),
)
/** "De herkansing is op", "we doen hem over op", "een week later kan de spreker wel": what is off gets another day. */
const AGAIN = compact(
  /\b(?:herkansing|inhaal[a-zß-ɏ]*|nieuwe poging|alsnog|overdoen|over te doen)\b|\b(?:doen|doe) (?:(?:we|wij|ik) )?(?:hem|het|haar|die|deze|dat|de [a-zß-ɏ]+)\b[^.;]{0,40}\bover\b|\b(?:proberen|doen|houden|komen|zien)\b[^.;]{0,40}\b(?:nog (?:een keer|eens)|opnieuw|nogmaals)\b|\b(?:dag|dagen|week|weken|weekje) (?:later|op|door)\b|\bde (?:week|dag|maand) (?:erna|daarna|erop|daarop)\b|\b(?:spreker|spreekster|inleider|gids|docent|docente|hij|zij|ze)\b[^.;]{0,30}\bwel\b|\bwel\b[^.;]{0,10}\b(?:spreker|spreekster|inleider|gids|docent|docente)\b|\b(?:gaan|wijken|kiezen)\b[^.;]{0,20}\b(?:naar|voor) de tweede\b|\b(?:schrijf|noteer|zet|reserveer)\b[^.;]{0,60}\b(?:op|in (?:uw|je|jullie) agenda|voor in de plaats)\b|\bafgesproken\b[^.;]{0,40}\bnu\b|\bnu\b[^.;]{0,20}\b(?:komt|is|wordt)\b|\bnu op\b|\b(?:daarom|dus) [a-zß-ɏ]+n (?:we|wij)\b[^.;]{0,20} op\b|\b[a-zß-ɏ]+n (?:we|wij) (?:daarom|dus) op\b|^vergeet\b/,
)
/** What is told, decided or held elsewhere on that day. */
const NOT_AGAIN = compact(
  /\b(?:beslist|beslissen|besluit|besluiten|hoort|horen|weten|bekend|misschien|mogelijk|eventueel|of er|als|mocht|indien|zustervereniging|voor wie|terugbetaald|teruggestort|uiterlijk)\b/,
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
  const again =
    named.some((mention) => isHeldAgain(mention, mentions)) ||
    readStatements(source, { start: 0, end: source.text.length }).some(({ lower }) => fallsBack(lower))
  const moved = saysMoved(source) && !named.some(({ context }) => NEXT.test(context.before))
  if (!moved && !again && !named.some(({ context }) => NOW.test(context.left))) return mentions
  return mentions.map((mention) => {
    const settled = mention.days.map((day) => {
      if (day.role === 'cancelled') return { ...day, role: 'moved-from' as const }
      return day.role === 'session' && day.iso === target ? { ...day, role: 'moved-to' as const } : day
    })
    return { ...mention, days: settled, role: settled[0]?.role ?? mention.role }
  })
}

/** Told behind what is off, and of nothing that bears another name. */
const isHeldAgain = (
  { from, context: { sentence } }: RoledMention,
  all: readonly RoledMention[],
): boolean => {
  const off = all.find(({ role }) => role === 'cancelled')
  if (!off || off.from > from || NEXT.test(sentence) || NOT_AGAIN.test(sentence)) return false
  const [own, other] = [off.context.sentence, sentence].map((said) => findEventNoun(said)?.word.toLowerCase())
  return AGAIN.test(sentence) && (other === undefined || (own !== undefined && !areDifferent(own, other)))
}

const saysMoved = (source: Source): boolean => {
  const [first] = source.sentences
  const headline = first ? words(source, spanOf(source, first.from, first.to)) : ''
  return MOVED.test(headline) && !ELSEWHERE.test(headline) && !UNKNOWN_DAY.test(source.text)
}
