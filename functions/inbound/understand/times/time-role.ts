import { type Source, sentenceAt } from '../text/source'

/**
 * What a time stands for: `range` from–to, `doors` when people may come in, `start`, `end`,
 * `moment` when nothing says, `other` for what is no time of the event (closing hour of the list, office hours).
 */
export type TimeRole = 'range' | 'doors' | 'start' | 'end' | 'moment' | 'other'

const CONTEXT_CHARACTERS = 48

const DOORS =
  '(?:inloop\\p{L}*|ontvangst|zaal|deuren?|kerk|ontmoeting|samenkomst|verzamelen|verzamel\\p{L}*|onthaal|aankomst|aanwezig|registratie|bijeenkomen|koffie)'
const DOORS_LEFT = new RegExp(`(?:${DOORS}|welkom)[^\\d.;]{0,28}$`, 'iu')
const DOORS_RIGHT = new RegExp(
  `^\\W{0,3}(?:is de |gaat de |staat de |met |de )?(?:${DOORS}\\b|(?:zaal|deuren?|kerk) (?:is |zijn |gaat |gaan )?open)`,
  'iu',
)
const START_LEFT =
  /(?:vertrek(?:ken)?|aanvang\p{L}*|starttijd|starten?|start|begint|beginnen|begin|beginuur|aanvangsuur|stipt)[^\d.;]{0,24}$/iu
const START_RIGHT = /^\W{0,3}(?:aanvang|start|begin|beginnen|begint|starten|vertrek|stipt)\b/iu
const END_LEFT =
  /(?:einde?|stoppen|stopt|ronden (?:we )?af|klaar|thuis|eindigt|eindtijd|einduur|afsluiting|sluiting|sluiten|afloop|afronden|(?:^|\s)tot[^\d.;]{0,26})[^\d.;]{0,14}$/iu
const END_RIGHT =
  /^\W{0,3}(?:einde|afsluiting|sluiting|(?:zijn (?:we|wij) (?:weer )?)?(?:weer )?(?:klaar|terug|afgelopen|thuis)|sluiten|ronden|stoppen|eindigen|eindigt)\b/iu
const OTHER_LEFT =
  /(?:in plaats van|i\.p\.v\.?|niet om|(?<!(?:stoppen|stopt|klaar|eindigt|einde) )uiterlijk|vóór|na|deadline|sluit\p{L}*|voor)\s{1,3}$/iu
const OFFICE =
  /bereikbaar|spreekuur|kantooruren|openingsuren|openingstijden|werkdagen|telefonisch|te bellen|belt u/iu

/** "inloop 19.00-19.30 uur" is a range, but not that of the event. */
export const readRangeRole = (source: Source, from: number, to: number): TimeRole => {
  const { left, right } = surroundings(source, from, to)
  if (OFFICE.test(left + right) || /pauze|lunch[^\d]{0,12}$/i.test(left)) return 'other'
  return DOORS_LEFT.test(left.slice(-24)) && !/vanaf|welkom/i.test(left) ? 'doors' : 'range'
}

export const readTimeRole = (source: Source, from: number, to: number): TimeRole => {
  const { left, right } = surroundings(source, from, to)
  if (OFFICE.test(left + right)) return 'other'
  if (OTHER_LEFT.test(left)) return 'other'
  if (START_LEFT.test(left)) return 'start'
  if (END_LEFT.test(left)) return 'end'
  if (DOORS_RIGHT.test(right) || DOORS_LEFT.test(left)) return 'doors'
  if (START_RIGHT.test(right)) return 'start'
  return END_RIGHT.test(right) ? 'end' : 'moment'
}

const surroundings = (source: Source, from: number, to: number): { left: string; right: string } => {
  const sentence = sentenceAt(source, from)
  const start = source.tokens[from]?.start ?? 0
  const end = source.tokens[to - 1]?.end ?? start
  const first = source.tokens[sentence.from]?.start ?? start
  const last = source.tokens[sentence.to - 1]?.end ?? end
  const left = source.text
    .slice(Math.max(first, start - CONTEXT_CHARACTERS), start)
    .replace(/\b(ca|max|min)\./gi, '$1')
  const right = source.text.slice(end, Math.min(last, end + CONTEXT_CHARACTERS))
  return { left, right }
}
