import { isCancelled } from '../roles/cancel-cues'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { type DayPart, numberOf, weekdayOf } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { plusDays, weekdayOn } from './calendar'

/** A day reckoned from that of the mail, with the token after its words. */
type ComingDay = { readonly iso: string; readonly part: DayPart | null; readonly to: number }

/**
 * "nu zondag", "zaterdag over drie weken", "dit weekend, zondag", "vandaag houdt de club …", "kom zaterdag naar …".
 * `listed`: its sentence has named such a day before.
 */
export const readComingDay = (source: Source, at: number, listed: boolean): ComingDay | null =>
  readNow(source, at) ??
  readAfterWeeks(source, at) ??
  readWeeksAhead(source, at) ??
  readWeekend(source, at) ??
  readToday(source, at) ??
  readBareWeekday(source, at, listed)

export const nextWeekday = (day: string, weekday: number): string =>
  plusDays(day, ((weekday - weekdayOn(day) + 6) % 7) + 1)

const singleWeekday = (source: Source, at: number, leads = false) => {
  const token = source.tokens[at]
  if (!token || token.lower.endsWith('en') || (!leads && token.gap === 'paragraph')) return undefined
  if (source.tokens[at + 1]?.kind === 'number') return undefined
  return weekdayOf(token.lower)
}

/** "Nu zondag", "deze vrijdagavond". */
const readNow = (source: Source, at: number): ComingDay | null => {
  const word = source.tokens[at]?.lower
  if (word !== 'nu' && word !== 'deze') return null
  const weekday = singleWeekday(source, at + 1)
  return weekday ? { iso: nextWeekday(source.day, weekday.number), part: weekday.part, to: at + 2 } : null
}

/** "over drie weken", "over 14 dagen": so many days from now. */
const readAfter = (source: Source, at: number): { days: number; weeks: boolean; to: number } | null => {
  const { tokens } = source
  const [number, unit] = [tokens[at + 1], tokens[at + 2]]
  if (tokens[at]?.lower !== 'over' || !number || !unit) return null
  const count = number.kind === 'number' ? Number(number.text) : numberOf(number.lower)
  if (count === undefined || count < 1 || count > COUNT_MAX) return null
  if (/^we(?:ek|ken)$/.test(unit.lower)) return { days: 7 * count, weeks: true, to: at + 3 }
  return /^dag(?:en)?$/.test(unit.lower) ? { days: count, weeks: count % 7 === 0, to: at + 3 } : null
}

const COUNT_MAX = 60

/** "Zaterdag over drie weken", "morgen over een week". */
const readAfterWeeks = (source: Source, at: number): ComingDay | null => {
  const after = readAfter(source, at + 1)
  if (!after?.weeks) return null
  const word = source.tokens[at]?.lower ?? ''
  if (/^(?:vandaag|morgen)$/.test(word))
    return { iso: plusDays(source.day, after.days + (word === 'morgen' ? 1 : 0)), part: null, to: after.to }
  const weekday = singleWeekday(source, at, true)
  return weekday
    ? { iso: plusDays(nextWeekday(source.day, weekday.number), after.days), part: weekday.part, to: after.to }
    : null
}

/** "Over twee weken, op vrijdag": in that week. */
const readWeeksAhead = (source: Source, at: number): ComingDay | null => {
  const after = readAfter(source, at)
  if (!after?.weeks) return null
  let i = after.to
  while (i < after.to + 2 && /^(?:,|op)$/.test(source.tokens[i]?.lower ?? '')) i += 1
  const weekday = singleWeekday(source, i)
  const monday = plusDays(source.day, 1 - weekdayOn(source.day))
  return weekday
    ? { iso: plusDays(monday, after.days + weekday.number - 1), part: weekday.part, to: i + 1 }
    : null
}

/** "Dit weekend, op zondag". */
const readWeekend = (source: Source, at: number): ComingDay | null => {
  const { tokens } = source
  if (tokens[at + 1]?.lower !== 'weekend') return null
  if (!/^(?:dit|komend|aanstaand|aankomend)$/.test(tokens[at]?.lower ?? '')) return null
  let i = at + 2
  while (i < at + 5 && /^(?:,|op|\()$/.test(tokens[i]?.lower ?? '')) i += 1
  const weekday = singleWeekday(source, i)
  return weekday && weekday.number > WORKDAYS
    ? { iso: nextWeekday(source.day, weekday.number), part: weekday.part, to: i + 1 }
    : null
}

const WORKDAYS = 4

const HELD =
  /(?<![a-zß-ɏ])(?:is|zijn|houdt|houden|vindt|vinden|organiseert|organiseren|start|starten|begint|beginnen|opent|openen|viert|vieren|speelt|spelen|komt|komen|kom|gaat|gaan|vertrekt|vertrekken|geeft|staat)(?![a-zß-ɏ])/i
const HOUR = /\d\s?(?:uur|u)(?![a-zß-ɏ])|\d{1,2}[.:]\d{2}/
/** "vanaf vandaag", "het nieuws van vandaag", "tot op vandaag", "vandaag de dag". */
const LOOSE_BEFORE = /^(?:van|vanaf|tot|sinds|over|in|per|voor|tussen|na|als|en|of|zoals)$/
const NO_GATHERING =
  /aanmeld|inschrijv|schrijf|opgeven|\bverst[uo]\p{L}+|\bdownload|nieuwsbrief|vandaag de dag|\b(?:elke|iedere|altijd|meestal|doorgaans|normaal|gewoonlijk|steeds|vaak|soms|vorige|afgelopen|gisteren|behalve)\b/iu

const wordsOf = (source: Source, at: number): string => {
  const sentence = sentenceAt(source, at)
  const { start, end } = spanOf(source, sentence.from, sentence.to)
  return source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX))
}

const SENTENCE_CHARACTERS_MAX = 300

/** "De club houdt vandaag haar herfsttocht", "morgen is er rommelmarkt": held then, and not "de zorg van morgen". */
const readToday = (source: Source, at: number): ComingDay | null => {
  const { tokens, day } = source
  const word = tokens[at]?.lower ?? ''
  if (word !== 'vandaag' && word !== 'morgen') return null
  if (LOOSE_BEFORE.test(tokens[at - 1]?.lower ?? '')) return null
  // "morgen" is the morning as well.
  if (/^(?:de|['’]s|elke|zaterdag|zondag)$/.test(tokens[at - 1]?.lower ?? '')) return null
  const said = wordsOf(source, at)
  const named = findEventNoun(said) !== null || HOUR.test(said)
  return named && HELD.test(said) && !NO_GATHERING.test(said)
    ? { iso: plusDays(day, word === 'morgen' ? 1 : 0), part: null, to: at + 1 }
    : null
}

/** "Zondag is het zover", "kom zaterdag om acht uur": the next one, where it opens the sentence or follows its verb. */
const readBareWeekday = (source: Source, at: number, listed: boolean): ComingDay | null => {
  const { tokens, day } = source
  const weekday = singleWeekday(source, at, true)
  if (!weekday) return null
  const iso = nextWeekday(day, weekday.number)
  if (isOfOne(tokens[at - 1]?.lower, tokens[at + 1]?.lower) && isOff(wordsOf(source, at)))
    return { iso, part: weekday.part, to: at + 1 }
  const first = sentenceAt(source, at).from === at && VERB.test(tokens[at + 1]?.lower ?? '')
  if (!first && !listed && !VERB.test(tokens[at - 1]?.lower ?? '')) return null
  const said = wordsOf(source, at)
  const named = findEventNoun(said) !== null && (HOUR.test(said) || SOON.test(said))
  return named && !NO_GATHERING.test(said) && !/\bgesloten\b|\bopen\b/i.test(said)
    ? { iso, part: weekday.part, to: at + 1 }
    : null
}

/** "De lezing van donderdag", "die donderdagmiddag zou beginnen", "donderdagavond geen training". */
const isOfOne = (before = '', after = ''): boolean =>
  before === 'van' || /^(?:zou|zouden|geen|vervalt)$/.test(after)

/** A gathering that is off, and none of every week. */
const isOff = (said: string): boolean =>
  isCancelled(said.toLowerCase()) && findEventNoun(said) !== null && !NO_GATHERING.test(said)

const VERB =
  /^(?:is|houdt|houden|vindt|organiseert|organiseren|start|begint|opent|viert|vieren|speelt|spelen|komt|kom|gaat|gaan|vertrekt|vertrekken)$/
const SOON = /\b(?:zover|kom|weer|welkom)\b/i
