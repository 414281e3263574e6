import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { matchesOf } from '../text/matches'
import { type Source, sentenceAt, spanOf, tokenAt } from '../text/source'
import { numberOf } from '../words/calendar-words'
import type { TiedTime } from './tied-times'
import { isSession } from './weekday-ties'

const SHIFT = compact(
  /(?<![a-zß-ɏ\d])(?:(een half|half een|anderhalf|een|\d|twee|drie) (uur|uurtje|kwartier)|(een kwartier(?:tje)?)|(\d{2}|tien|vijftien|twintig|dertig) (?:minuten|min\.?)) (eerder|vroeger|later)(?![a-zß-ɏ])/gi,
)
/** "Dan beginnen we …", "Die avond …": of the day in the sentence before. */
const OF_THAT_DAY = /^(?:dan|die (?:avond|middag|dag|ochtend|keer))(?![a-zß-ɏ])/i
const SHIFTS_MAX = 20
const MINUTES_OF_DAY = 24 * 60

/**
 * "Op 10 oktober beginnen we een half uur eerder", beside other days that share one hour: the hour of that day,
 * reckoned from theirs.
 */
export const withShiftedHours = (
  source: Source,
  tied: readonly TiedTime[],
  mentions: readonly RoledMention[],
): TiedTime[] => {
  const usual = usualOf(tied)
  if (!usual) return [...tied]
  const shifts = matchesOf(source.text, SHIFT)
    .slice(0, SHIFTS_MAX)
    .flatMap((found) => {
      const from = tokenAt(source, found.index)
      const owner = dayOf(source, mentions, from)
      const minutes = minutesOf(found)
      if (!owner || minutes === null) return []
      // "Een uur vroeger, om 12.00 uur dus": the hour of that day itself, and not the one that it is reckoned from.
      if (usual.from > from && sentenceAt(source, usual.from).index === sentenceAt(source, from).index)
        return []
      const { mention, iso } = owner
      const start = shift(usual.start ?? '', minutes)
      const to = tokenAt(source, found.index + found[0].length - 1) + 1
      const line = source.tokens[from]?.line ?? 0
      const span = spanOf(source, from, to)
      const end = usual.role === 'range' ? usual.end : null
      return [{ ...usual, start, end, from, to, span, line, scope: 'own' as const, mention, day: iso }]
    })
  return [...tied, ...shifts]
}

/** The one hour at which all begin; none where there are more. */
const usualOf = (tied: readonly TiedTime[]): TiedTime | null => {
  const begins = tied.filter(
    ({ role, start, day }) => start !== null && day === undefined && /^(?:range|start|moment)$/.test(role),
  )
  const [first] = begins
  return first && begins.every(({ start }) => start === first.start) ? first : null
}

const dayOf = (
  source: Source,
  mentions: readonly RoledMention[],
  at: number,
): { mention: RoledMention; iso: string } | null => {
  const sentence = sentenceAt(source, at)
  const isos = new Set(
    mentions.flatMap(({ days }) => days.flatMap(({ role, iso }) => (role === 'session' ? (iso ?? []) : []))),
  )
  if (isos.size < 2) return null
  const words = spanOf(source, sentence.from, sentence.to)
  const that = OF_THAT_DAY.test(source.text.slice(words.start, words.end))
  const from = that ? sentenceAt(source, Math.max(0, sentence.from - 1)).from : sentence.from
  const here = mentions.filter(
    (mention) =>
      isSession(mention) && mention.days.length === 1 && mention.from >= from && mention.from < sentence.to,
  )
  const mention = here.filter((one) => one.from < at).at(-1) ?? here[0]
  const iso = mention?.days[0]?.iso
  return mention && iso ? { mention, iso } : null
}

const minutesOf = ([, count, unit, quarter, minutes, way]: RegExpMatchArray): number | null => {
  const sign = /^later$/i.test(way ?? '') ? 1 : -1
  if (quarter) return sign * 15
  if (minutes) {
    const number = Number(minutes) || numberOf(minutes.toLowerCase())
    return number === undefined ? null : sign * number
  }
  const amount =
    HALVES[(count ?? '').toLowerCase()] ?? (Number(count) || numberOf((count ?? '').toLowerCase()))
  return amount === undefined ? null : sign * amount * (/^kwartier/i.test(unit ?? '') ? 15 : 60)
}

const HALVES: Record<string, number> = { 'een half': 0.5, anderhalf: 1.5 }

const shift = (clock: string, minutes: number): string => {
  const all = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes
  const day = (all + MINUTES_OF_DAY) % MINUTES_OF_DAY
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`
}
