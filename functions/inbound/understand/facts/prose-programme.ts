import { stated } from '../evidence'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import type { ProgrammeItem } from './programme-item'

const ACTIVITY =
  /samenkomst|verzamel\p{L}*|(?:eerste )?wedstrijd(?:en)?|start (?:van )?(?:het |de )?(?:bezoek|wandeling|rondleiding|film|lezing|voorstelling|tocht)|rondleiding|bezoek\p{L}*|lunch|toespraak|diner|thuiskomst|koffie met|optreden|receptie|huldiging|eucharistieviering|barbecue|borrel/iu
const TRAVEL = /vertrek\p{L}*|(?<!meer )\bterug\b/iu
const PERFORMED =
  /^\s{0,2}((?:verricht|onthul|overhandig|presenteer|zing|spreek|speel|houd|vertel|opent|is er|zijn er|treed|volg|trek|geef)[^.,;!?]{2,80})/iu
const REACH = 34

/**
 * "Samenkomst om 9.45u … start bezoek om 10u": two moments with a name of their own in one paragraph are a
 * programme, and then its departure and return too; so is one that falls within the hours of the event.
 */
export const readProse = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const named = times.flatMap((time) => toItem(source, time, ACTIVITY))
  const perParagraph = new Map<number, number>()
  for (const item of named) {
    const at = paragraphOf(source, item)
    perParagraph.set(at, (perParagraph.get(at) ?? 0) + 1)
  }
  const together = (item: ProgrammeItem) => (perParagraph.get(paragraphOf(source, item)) ?? 0) >= 2
  const travel = times.flatMap((time) => toItem(source, time, TRAVEL))
  const within = times.flatMap((time) => performed(source, time, times))
  return [...named.filter(together), ...travel.filter(together), ...within, ...fullEvening(source, times)]
    .sort((one, other) => one.time.span.start - other.time.span.start)
    .filter((item, i, all) => all[i - 1]?.time.span.start !== item.time.span.start)
}

const FULL_LINES_MAX = 6
const DRINKS = /borrel|receptie|nazit|napraten|drankje|hapje|lunch|diner|buffet|maaltijd/iu
const OPENING = /inloop|ontvangst|onthaal|aankomst|deuren?|zaal open|registratie|koffie|ontvangen/iu
const BEGINNING = /\b(?:start|begint|aanvang|opening|trap\p{L}*)/iu

/** "Inloop om kwart over 2, we beginnen om half 3 en van 4 tot 5 uur drinken we iets": the three make a programme. */
const fullEvening = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const doors = times.filter((time) => time.role === 'doors')
  const start = times.filter((time) => time.role === 'start')
  const after = times.filter(
    (time) =>
      time.role === 'tail' || (isMoment(time) && !endsFirst(source, time) && nearby(source, time, DRINKS)),
  )
  const last = after.filter((time) => !doors.includes(time) && !start.includes(time))
  const three = [doors, start, last].flatMap((found) => (found.length === 1 ? found : []))
  const lines = three.map((time) => source.tokens[time.from]?.line ?? 0)
  if (three.length < 3 || Math.max(...lines) - Math.min(...lines) > FULL_LINES_MAX) return []
  return [[three[0], OPENING] as const, [three[1], BEGINNING] as const, [three[2], DRINKS] as const].flatMap(
    ([time, names]) => {
      const span = time && (nearby(source, time, names) ?? time.span)
      return time && span ? item(source, time, span) : []
    },
  )
}

/** "Sluiting: 13.00 uur, daarna lunch": the lunch has no time of its own. */
const endsFirst = (source: Source, time: TimeMention): boolean =>
  time.role === 'end' &&
  /^\W{0,3}(?:daarna|waarna|aansluitend|gevolgd)\b/iu.test(
    source.text.slice(time.span.end, time.span.end + REACH),
  )

/** The word nearest to a time in its own sentence. */
const nearby = (source: Source, time: TimeMention, names: RegExp): { start: number; end: number } | null => {
  const sentence = sentenceAt(source, time.from)
  const bounds = spanOf(source, sentence.from, sentence.to)
  const from = Math.max(bounds.start, time.span.start - REACH)
  const before = [...source.text.slice(from, time.span.start).matchAll(new RegExp(names.source, 'giu'))].at(
    -1,
  )
  const after = names.exec(source.text.slice(time.span.end, Math.min(bounds.end, time.span.end + REACH)))
  const found = before ?? after
  if (!found) return null
  const at = (before ? from : time.span.end) + found.index
  return { start: at, end: at + found[0].length }
}

const paragraphOf = (source: Source, item: ProgrammeItem): number => source.lines[item.line]?.paragraph ?? -1

const isMoment = (time: TimeMention): boolean =>
  time.role !== 'range' && time.role !== 'other' && (time.start === null || time.end === null)

const toItem = (source: Source, time: TimeMention, names: RegExp): ProgrammeItem[] => {
  // "met een borrel tot 18.00 uur" is how long, not when.
  if (!isMoment(time) || (time.role === 'end' && names === ACTIVITY)) return []
  const sentence = sentenceAt(source, time.from)
  const bounds = spanOf(source, sentence.from, sentence.to)
  const from = Math.max(bounds.start, time.span.start - REACH)
  const left = source.text.slice(from, time.span.start)
  const behind = source.text.slice(time.span.end, Math.min(bounds.end, time.span.end + REACH / 2))
  const right = behind.split(/[,;(]/)[0] ?? ''
  const before = [...left.matchAll(new RegExp(names.source, 'giu'))].at(-1)
  const found = before ?? names.exec(right)
  if (!found) return []
  const at = (before ? from : time.span.end) + found.index
  return item(source, time, { start: at, end: at + found[0].length })
}

/** "Om 16 uur zingt het kinderkoor", while the market lasts from 14 to 20. */
const performed = (source: Source, time: TimeMention, times: readonly TimeMention[]): ProgrammeItem[] => {
  const moment = time.start ?? ''
  const ranges = times.filter((one) => one.role === 'range')
  const [hours] = ranges
  if (!isMoment(time) || ranges.length !== 1 || !hours?.start || !hours.end) return []
  if (moment <= hours.start || moment >= hours.end) return []
  const sentence = sentenceAt(source, time.from)
  const end = spanOf(source, sentence.from, sentence.to).end
  const found = PERFORMED.exec(source.text.slice(time.span.end, Math.min(end, time.span.end + 90)))
  const speech = toItem(source, time, ACTIVITY)
  if (!found?.[1]) return speech.length > 0 ? speech : afterwards(source, time, end)
  const at = time.span.end + found[0].length - found[1].length
  return item(source, time, { start: at, end: at + found[1].trimEnd().length })
}

/** "houdt om 17.45 uur een korte toespraak". */
const afterwards = (source: Source, time: TimeMention, end: number): ProgrammeItem[] => {
  const found =
    /^\s(?:een|het|de) (?:\p{L}+ )?(?:toespraak|speech|optreden|lezing|demonstratie|concert|presentatie|uitvoering|rondleiding)/iu.exec(
      source.text.slice(time.span.end, Math.min(end, time.span.end + 60)),
    )
  return found ? item(source, time, { start: time.span.end + 1, end: time.span.end + found[0].length }) : []
}

/** "Om 11, 13 en 15 uur": of several moments the last says too little. */
const LISTED = /\d(?: uur)?,? en (?:om )?$/iu

const item = (source: Source, time: TimeMention, span: { start: number; end: number }): ProgrammeItem[] => {
  const start = time.start ?? time.end
  const lead = source.text.slice(Math.max(0, time.span.start - 12), time.span.start)
  if (!start || LISTED.test(lead)) return []
  const line = source.tokens[time.from]?.line ?? 0
  return [{ time: stated(start, time.span), item: stated(words(source, span), span), end: null, line }]
}
