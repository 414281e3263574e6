import { compact } from '../../compact'
import { type Source, sentenceAt, spanOf, tokenAt } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'

const WHOLE =
  'bijeenkomst|webinar|avond|middag|ochtend|sessie|cursusdag|training|vergadering|overleg|activiteit|evenement|meeting|masterclass|programma|geheel|workshop|les|cursusavond|webcast|spreekuur|intervisie|instuif|proeverij|excursie|tocht|sessies'
/** What may be all there is, or one part of an evening. */
const PART =
  'lezing|voordracht|presentatie|uiteenzetting|rondleiding|wandeling|concert|voorstelling|college|viering|toespraak|film'
const AMOUNT =
  '(?:(?:in totaal|telkens|steeds|precies) ){0,2}(?:(\\d{1,3})(?:[.,](\\d{1,2}))?\\s?|([a-zß-ɏ]{3,16}(?: en een half)?)\\s)(uur|uurtje|uren|minuten|min|kwartier|u)(?![a-zß-ɏ\\d])(?: en (\\d{1,2}|een) (minuten|kwartier))?'
const SUBJECT = `(?<![a-zß-ɏ-])(?:(?:de|het|deze|dit|elke|iedere|alle|onze|ons)\\s(?:[a-zß-ɏ]+\\s){0,2}?[a-zß-ɏ]*?(?:${WHOLE}|(${PART}))(?:s|en|sen)?\\s(?:(?!naar|van|vanaf|tot|pauze|reis)[a-zß-ɏ.]+,?\\s){0,6}?|(?:deze|dit|dat|het|ze|zij|die)\\s(?:(?:zal|zullen|gaat|kan)\\s)?|(?:begint|beginnen|start|starten|aanvang)[^;?!]{0,40}\\sen\\s|(?:om|vanaf)\\s[^;?!,]{1,24}\\sen\\s)`
const LASTS = compact(
  new RegExp(
    `${SUBJECT}(?:(?:duurt|duren)\\s|(?=(?:\\S+\\s){1,6}duren\\b)|(?:neemt|nemen|beslaat)\\s)${AMOUNT}`,
    'i',
  ),
)
const LABELLED = compact(
  new RegExp(`(?:^|[\\s(,;])(?:(?:tijds)?duur|duurtijd)(?:\\s?:|\\sis|\\sbedraagt)?\\s()${AMOUNT}`, 'i'),
)
/** "Vanaf 19.30 uur 75 minuten lang". */
const ON_END = compact(
  new RegExp(
    `(?<![a-zß-ɏ])(?:vanaf|om)\\s\\d{1,2}[.:]?\\d{0,2}\\s?(?:uur|u)?\\s()${AMOUNT}\\slang(?![a-zß-ɏ])`,
    'i',
  ),
)
const GOES_ON = /\b(?:daarna|aansluitend|nadien|vervolgens|gevolgd door|waarna|inclusief de reis)\b/i
/** "1 tot 2 uur", "een uur of twee": as little to be reckoned with as "ongeveer een uur". */
const ROUGH = /^\s?(?:of|à|tot|a|per)\s/i

const SENTENCES_MAX = 4
const LINES_MAX = 6
const MINUTES_MAX = 12 * 60

/** "Aanvang 20.00 uur. De lezing duurt anderhalf uur": the end that follows, as a time of its own. */
export const withDurations = (source: Source, times: readonly TimeMention[]): TimeMention[] => {
  const ends = readStatements(source, { start: 0, end: source.text.length }).flatMap((statement) =>
    endOf(source, statement, times),
  )
  const known = ends.filter(
    (end) => !ends.some((other) => other !== end && other.of === end.of && other.time.end !== end.time.end),
  )
  return [...times, ...known.map(({ time }) => time)].sort((one, other) => one.from - other.from)
}

type Reckoned = { readonly of: TimeMention; readonly time: TimeMention }

const endOf = (source: Source, statement: Statement, times: readonly TimeMention[]): Reckoned[] => {
  const found = LASTS.exec(statement.text) ?? LABELLED.exec(statement.text) ?? ON_END.exec(statement.text)
  if (!found || GOES_ON.test(statement.text)) return []
  const after = statement.text.slice(found.index + found[0].length)
  const minutes = minutesOf(found)
  if (minutes === null || minutes > MINUTES_MAX || ROUGH.test(after)) return []
  const span = { start: statement.start + found.index, end: statement.start + found.index + found[0].length }
  const from = tokenAt(source, span.start)
  const to = tokenAt(source, span.end - 1) + 1
  const of = startBefore(source, times, tokenAt(source, span.end - 1))
  if (!of?.start || (found[1] && !names(source, of, found[1]))) return []
  const end = plus(of.start, minutes)
  return end === null
    ? []
    : [
        {
          of,
          time: {
            ...of,
            start: null,
            end,
            role: 'end',
            from,
            to,
            span,
            sure: true,
            vague: false,
            reckoned: true,
          },
        },
      ]
}

/** The start that the words are about: the last time before them, unless it has an end already. */
const startBefore = (source: Source, times: readonly TimeMention[], at: number): TimeMention | null => {
  const index = times.findLastIndex(
    (time) => time.from < at && time.role !== 'doors' && time.role !== 'other',
  )
  const time = times[index]
  if (!time || time.end !== null || time.stamp || !(time.sure || time.role === 'start')) return null
  const apart = (source.sentenceOf[at] ?? 0) - (source.sentenceOf[time.from] ?? 0)
  const lines = (source.tokens[at]?.line ?? 0) - (source.tokens[time.from]?.line ?? 0)
  return apart > SENTENCES_MAX || lines > LINES_MAX ? null : time
}

/** A lecture lasts as long as the gathering where the gathering is the lecture. */
const names = (source: Source, time: TimeMention, noun: string): boolean => {
  const sentence = sentenceAt(source, time.from)
  const span = spanOf(source, sentence.from, sentence.to)
  const head = source.lines[0]?.text ?? ''
  const said = `${head} ${source.text.slice(span.start, Math.min(span.end, span.start + 400))}`
  return said.toLowerCase().includes(noun.toLowerCase())
}

const minutesOf = (found: RegExpExecArray): number | null => {
  const [, , figure, fraction, word, unit = '', more, part] = found
  const said = word?.toLowerCase() ?? ''
  const hourly = /^u/i.test(unit)
  const number = figure ? Number(`${figure}.${fraction ?? '0'}`) : worth(said)
  if (number === null || (figure && figure.length > 2 && hourly)) return null
  // "1u30" is an hour and a half.
  const size = hourly ? 60 : /kwartier/i.test(unit) ? 15 : 1
  const extra = more ? (more === 'een' ? 1 : Number(more)) * (part === 'kwartier' ? 15 : 1) : 0
  const minutes = number * size + extra
  return minutes >= 10 && Number.isInteger(minutes) ? minutes : null
}

const HALVES: Record<string, number> = { half: 0.5, anderhalf: 1.5, anderhalve: 1.5 }
const TENS: Record<string, number> = {
  dertig: 30,
  veertig: 40,
  vijfenveertig: 45,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
}

const worth = (word: string): number | null => {
  const [first = ''] = word.split(' ')
  const whole = HALVES[word] ?? TENS[word] ?? halfPast(word) ?? numberOf(first)
  return whole === undefined ? null : whole + (/ en een half$/.test(word) ? 0.5 : 0)
}

/** "tweeënhalf". */
const halfPast = (word: string): number | undefined => {
  const number = numberOf(/^(\p{L}+?)[ëe]n(?:een)?half$/u.exec(word)?.[1] ?? '')
  return number === undefined ? undefined : number + 0.5
}

const plus = (clock: string, minutes: number): string | null => {
  const total = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes
  const hour = Math.floor(total / 60)
  return hour >= 24 ? null : `${String(hour).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
