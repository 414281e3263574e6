import { type Source, sentenceAt, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { monthOf, type Weekday, weekdayOf } from '../words/calendar-words'
import { yearOf } from './calendar'
import type { DateMention } from './date-mentions'
import { countOut, readNthWeekday, readOrdinal } from './nth-weekday'

type Tokens = readonly Token[]
type Month = { readonly month: number; readonly year: number | null; readonly to: number }
type Season = { readonly first: Month; readonly last: Month; readonly to: number }
type Nth = { readonly value: number; readonly weekday: Weekday; readonly to: number }

/** Days that are counted out on the calendar: of a season of months, or of the months that are named. */
export const readCounted = (source: Source, at: number): DateMention | null =>
  readMonthSeason(source, at) ?? readNthWeekday(source, at)

const MONTHS = 12
const BETWEEN_MAX = 14

/**
 * "Elke eerste dinsdag van de maand van oktober t/m maart", "Van oktober t/m maart is er iedere derde zaterdag …":
 * a habit with a beginning and an end, each of its days. Where holidays are left out that nobody can date, none.
 */
const readMonthSeason = (source: Source, at: number): DateMention | null => {
  const { tokens } = source
  const opens = OPENS.has(tokens[at]?.lower ?? '')
  const led = opens ? readSeason(tokens, at + 1) : null
  const nth = led ? findNth(tokens, led.to) : readNth(tokens, at)
  const season = led ?? (nth && readSeason(tokens, behindMonth(tokens, nth.to)))
  if (!nth || !season) return null
  const to = Math.max(nth.to, season.to)
  const sentence = sentenceAt(source, at)
  const { start, end } = spanOf(source, sentence.from, sentence.to)
  const said = source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX)).toLowerCase()
  if (VAGUE.test(said) || HOUSE_HOURS.test(said) || BY_THE_WAY.test(said)) return null
  const off = monthsLeftOut(said)
  const span = spanOf(source, at, to)
  const { number, part } = nth.weekday
  const days = monthsOf(season, source.day)
    .filter(({ month }) => !off.includes(month))
    .flatMap(({ year, month }) => {
      const iso = countOut(year, month, nth.value, number)
      if (iso === null || iso < source.day) return []
      return [{ day: Number(iso.slice(8)), month, year, weekday: { number, sure: true }, part, span }]
    })
  if (days.length === 0) return null
  const joints = days.slice(1).map(() => 'and' as const)
  return { days, joints, from: at, to, direction: null, relative: false, counted: true }
}

const OPENS = new Set(['van', 'vanaf', 'in', 'tussen', '('])
const SENTENCE_CHARACTERS_MAX = 400
const VAGUE = /vakantie|feestdag|reces|(?:oneven|even) maanden|om de (?:maand|twee maanden)/
/** "De molen is elke eerste zaterdag van de maand open": when a house opens, and no gathering. */
const HOUSE_HOURS =
  /(?<![a-zß-ɏ])(?:open|geopend|gesloten|dicht|bereikbaar|bezichtigen|[a-zß-ɏ]*spreekuur|vergadert|opgehaald|inzameling)(?![a-zß-ɏ])/
const BY_THE_WAY = /^(?:verder|daarnaast|overigens|ook|tevens|naast|buiten)(?![a-zß-ɏ])/
const LEFT_OUT =
  /\b(?:behalve|uitgezonderd|uitgenomen|m\.u\.v\.?|met uitzondering van|maar niet|niet) (?:in |de maand )*([a-zß-ɏ]+)(?: en ([a-zß-ɏ]+))?/

/** "behalve in december en januari". */
const monthsLeftOut = (said: string): number[] =>
  (LEFT_OUT.exec(said) ?? []).slice(1).flatMap((word) => monthOf(word ?? '') ?? [])

/** "oktober t/m maart 2025". */
const readSeason = (tokens: Tokens, at: number): Season | null => {
  const first = readMonth(tokens, at)
  const until = first && untilEnd(tokens, first.to)
  const last = until === null ? null : readMonth(tokens, until)
  return first && last && first.month !== last.month ? { first, last, to: last.to } : null
}

const readMonth = (tokens: Tokens, at: number): Month | null => {
  const token = tokens[at]
  const month = opensLine(token) ? undefined : monthOf(token?.lower ?? '')
  if (month === undefined) return null
  const year = tokens[at + 1]
  const written = year?.kind === 'number' && !opensLine(year) && /^20\d\d$/.test(year.text)
  return { month, year: written ? Number(year.text) : null, to: written ? at + 2 : at + 1 }
}

/** Behind "t/m", "tot en met" or a dash; "tot" alone says not whether the last month counts. */
const untilEnd = (tokens: Tokens, at: number): number | null => {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower)
  if (words.join(' ') === 'tot en met' || words.join('') === 't/m') return at + 3
  return /^(?:-|–|—|tem|tm)$/.test(words[0] ?? '') ? at + 1 : null
}

const readNth = (tokens: Tokens, at: number): Nth | null => {
  const nth = readOrdinal(tokens, at)
  const name = nth ? tokens[nth.to] : undefined
  const weekday = nth && !opensLine(name) ? weekdayOf(name?.lower ?? '') : undefined
  return nth && weekday ? { value: nth.value, weekday, to: nth.to + 1 } : null
}

/** In the same clause, with no number before it. */
const findNth = (tokens: Tokens, at: number): Nth | null => {
  for (let i = at; i < at + BETWEEN_MAX; i += 1) {
    const token = tokens[i]
    if (!token || opensLine(token) || /^[.;]/.test(token.text)) return null
    const nth = readNth(tokens, i)
    if (nth) return nth
    if (token.kind === 'number') return null
  }
  return null
}

/** Over "van de maand", "(", ", van". */
const behindMonth = (tokens: Tokens, at: number): number => {
  let i = at
  const [of, which, month] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (
    /^(?:van|in)$/.test(of?.lower ?? '') &&
    /^(?:de|elke|iedere)$/.test(which?.lower ?? '') &&
    /^maand(?:en)?$/.test(month?.lower ?? '')
  )
    i += 3
  for (
    let steps = 0;
    steps < 3 && /^(?:[,:(–-]|van|vanaf|in|tussen)$/.test(tokens[i]?.lower ?? '');
    steps += 1
  )
    i += 1
  return i
}

/** The season that is under way or comes next. */
const monthsOf = ({ first, last }: Season, mailDay: string): { year: number; month: number }[] => {
  const count = ((last.month - first.month + MONTHS) % MONTHS) + 1
  const now = yearOf(mailDay) * MONTHS + Number(mailDay.slice(5, 7)) - 1
  const ahead = yearOf(mailDay) * MONTHS + last.month - 1
  const written = last.year ?? (first.year === null ? null : first.year + (last.month < first.month ? 1 : 0))
  const end = written === null ? (ahead < now ? ahead + MONTHS : ahead) : written * MONTHS + last.month - 1
  return Array.from({ length: count }, (_, i) => end - count + 1 + i).map((at) => ({
    year: Math.floor(at / MONTHS),
    month: (at % MONTHS) + 1,
  }))
}
