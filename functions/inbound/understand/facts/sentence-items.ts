import { compact } from '../../compact'
import { type Span, stated } from '../evidence'
import { partOf, type Source, sentenceAt, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

const NAMED_MIN = 3
const NAME_WORDS_MAX = 6
/** Prepositions and joints around the name of an item. */
const LEAD = compact(
  /^(?:[\s,;:)–-]|\b(?:uur|u|en|met|dan|daarna|aansluitend|vervolgens|gevolgd door|tot slot|om|rond|vanaf)\b)+/i,
)
const TIED = compact(/(?:[\s,:(–-]|\b(?:om|rond|vanaf|van|tot|tussen|omstreeks|tegen|ca|circa)\b\.?)+$/i)
const ONWARD = compact(
  /(?:[\s,;]|\b(?:en|daarna|aansluitend|vervolgens|dan|met|gevolgd door|waarna|van|om|vanaf)\b)+$/i,
)
/** A clause and no name, or for whom, where and when it is. */
const NO_NAME =
  /(?<![a-zß-ɏ])(?:is|zijn|was|we|wij|je|u|jullie|er|kan|kunt|kunnen|groep|groepen|kinderen|jeugd|beginners|gevorderden|klas|jaar|jarigen|leden|shift|ronde|aanmelden|inschrijven|duurt|duren|start|begint|eindigt|vertrekt|sluit|telefoon|tel|elke|iedere|deur|geopend|open|(?:maan|dins|woens|donder|vrij|zater|zon)dag[a-zß-ɏ]*)(?![a-zß-ɏ])/i
const FRAME = compact(
  /^(?:de |het |een )?(?:[a-zß-ɏ]+e )?(?:inloop|zaal|deuren|aanvang|start|begin|einde?|ontvangst|afsluiting|welkom|programma|nazit|napraten)\b/i,
)

/** What is done, whoever or wherever it is for. */
const STEP = compact(
  /(?:koffie|thee|soep|lunch|ontbijt|diner|eten|maaltijd|borrel|receptie|pauze|ontvangst|vertrek|aankomst|viering|lezing|film|quiz|prijsuitreiking|wandeling|tocht|rondleiding|rondvaart|optreden|muziek|concert|vergadering|opening|spel(?:en|len)?|aperitief|bal|workshop|bezoek|huldiging|kranslegging|kampvuur|vuurwerk|optocht|gebed|samenzang)\b/i,
)

/** Times of one sentence that name items together: none where it names anything else. */
export const readSentenceItems = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const sentences = new Map<number, TimeMention[]>()
  for (const time of times) {
    const { index } = sentenceAt(source, time.from)
    sentences.set(index, [...(sentences.get(index) ?? []), time])
  }
  for (const inside of sentences.values()) {
    if (inside.some(({ role, sure }) => role === 'other' || !sure)) continue
    const items = adjoining(source, inside) ?? named(source, inside)
    if (items) return items
  }
  return []
}

/** "Van 19 tot 20 uur dansles en daarna van 20 tot 22 uur vrij dansen": each range begins where the last one ends. */
const adjoining = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] | null => {
  const [first] = times
  if (!first || times.length < 2) return null
  if (!times.every((time, i) => i === 0 || (time.start !== null && time.start === times[i - 1]?.end)))
    return null
  const items = times.flatMap((time, i) => {
    const end = times[i + 1]?.span.start ?? endOfSentence(source, time)
    const said = words(source, { start: time.span.end, end }).split(/[.!?](?:\s|$)/)[0] ?? ''
    return toItem(source, time, {
      start: time.span.end,
      end: time.span.end + said.replace(ONWARD, '').length,
    })
  })
  return items.length === times.length && items.every(isName) && !items.every(isProper) ? items : null
}

/** "Koffie om 10.30 uur, viering om 11.00 uur en soep om 12.00 uur". */
const named = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] | null => {
  if (times.length < NAMED_MIN) return null
  const items = times.flatMap((time, i) => {
    const before = times[i - 1]
    const from = before?.span.end ?? startOfName(source, time)
    const text = words(source, { start: from, end: time.span.start })
    if (before && !/^(?:\s?(?:uur|u)\b)?\)?\s*(?:[,;–-]|\b(?:en|daarna|gevolgd)\b)/i.test(text)) return []
    const lead = LEAD.exec(text)?.[0].length ?? 0
    return toItem(source, time, {
      start: from + lead,
      end: from + Math.max(lead, text.replace(TIED, '').length),
    })
  })
  const ordered = items.every((item, i) => i === 0 || item.time.value > (items[i - 1]?.time.value ?? ''))
  const told =
    items.filter(({ item }) => !FRAME.test(item.value)).length > 1 &&
    items.some(({ item }) => STEP.test(item.value))
  return items.length === times.length && ordered && told && items.every(isName) ? items : null
}

const isName = ({ item }: ProgrammeItem): boolean =>
  !NO_NAME.test(item.value) && item.value.split(/\s+/).length <= NAME_WORDS_MAX

const isProper = ({ item }: ProgrammeItem): boolean => /^\p{Lu}\p{Ll}/u.test(item.value)

/** Behind the colon, the comma or the sentence that the first name follows. */
const startOfName = (source: Source, { from, span }: TimeMention): number => {
  const start = source.tokens[sentenceAt(source, from).from]?.start ?? span.start
  const text = partOf(source, start, span.start)
  return start + Math.max(text.lastIndexOf(':') + 1, text.replace(TIED, '').lastIndexOf(',') + 1, 0)
}

const endOfSentence = (source: Source, { from }: TimeMention): number =>
  source.tokens[sentenceAt(source, from).to - 1]?.end ?? 0

const toItem = (source: Source, time: TimeMention, name: Span): ProgrammeItem[] => {
  const span = name.end > name.start ? trim(source, name) : null
  const start = time.start ?? time.end
  if (span === null || start === null) return []
  const line = source.tokens[time.from]?.line ?? 0
  const end = time.start === null ? null : time.end
  return [{ time: stated(start, time.span), item: stated(words(source, span), span), end, line }]
}
