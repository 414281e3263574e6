import { compact } from '../../compact'
import { isoDay } from '../dates/calendar'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import { resolveYear } from '../dates/years'
import { matchesOf } from '../text/matches'
import { oneLine } from '../text/one-line'
import { partOf, type Source } from '../text/source'
import { MONTH_WORDS } from '../words/calendar-words'
import type { Context } from './context'

const TOP_LINES = 6

/** A line with only a date near the top of a page, or "Utrecht, 3 maart 2020": the day it was put there. */
export const looksDateline = (source: Source, mention: DateMention, context: Context): boolean => {
  const line = source.tokens[mention.from]?.line ?? 0
  const day = mention.days[0]
  if (!day || mention.days.length > 1 || context.label.startsWith('datum')) return false
  // The day on which somebody looked at the page.
  if (
    line <= 1 &&
    context.alone &&
    /^(?:gebruikers online|bezoekers|u bent hier|inloggen|zoeken|menu)\b/i.test(
      source.lines[line + 1]?.text ?? '',
    )
  )
    return true
  if (isUnderHours(source, line)) return false
  if (line <= TOP_LINES && isWholeLine(source, line, day)) return true
  if (line <= TOP_LINES && isByline(source, mention)) return isPast(source, day)
  if (line > 0 && line <= TOP_LINES && isStamped(source, line, day)) return true
  const iso = day.year === null ? null : `${day.year}`
  const top =
    (line <= TOP_LINES && context.alone) ||
    ((day.year !== null || line <= TOP_LINES) && opensNews(source, mention, day))
  const place = /^[a-zß-ɏ][a-zß-ɏ -]{2,24},\s*$/.test(context.before) && context.after.trim() === ''
  const written = resolveYear(day, source.day, 'back', {
    years: new Set(),
    stated: new Map(),
    weekdays: new Map(),
  })
  if (!(top || place) || written.iso === null || written.iso > source.day) return false
  return iso !== null || written.iso === source.day
}

/** "20-06-25" over "Aanvang 14:00" is the day of what begins then. */
const isUnderHours = ({ lines }: Source, line: number): boolean =>
  /^(?:ontvangst|aanvang|inloop|start|startuur|begin|deuren|zaal open|tijd)\b[^.;]{0,16}\d{1,2}[.:u]/i.test(
    lines[line + 1]?.text ?? '',
  )

/** The day of the mail, the whole of a line below the headline. */
const isWholeLine = (source: Source, line: number, day: DatedDay): boolean =>
  line > 0 &&
  day.year !== null &&
  day.weekday === null &&
  partOf(source, day.span.start, day.span.end) === source.lines[line]?.text &&
  isDayOf(source, day)

/** "2 september 2024 om 00:00 Activiteiten", "… door Els Bos, 3 reacties": the day of the mail, and what the page says of it. */
const isStamped = (source: Source, line: number, day: DatedDay): boolean => {
  const { start, end } = source.lines[line] ?? { start: 0, end: 0 }
  return (
    day.year !== null &&
    start === day.span.start &&
    STAMP.test(partOf(source, day.span.end, end)) &&
    isDayOf(source, day)
  )
}

const STAMP = compact(
  /^(?=.)(?:\s?,? (?:om )?\d{1,2}:\d{2}(?: uur)?(?:\s+\p{Lu}\p{Ll}+)?)?(?:[\s,|•·–-]+(?:door|auteur:?|geplaatst door) \p{Lu}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,3}?)?(?:[\s,|•·–-]+(?:(?:\d{1,4}|geen) (?:reacties?|comments?)|(?:leestijd:? )?\d{1,2} min(?:uten|uut|\.)?(?: leestijd)?))?(?:[\s,|•·–-]+(?:(?:door )?(?:de )?[Rr]edactie|\p{L}*[Nn]ieuws(?:bericht)?|[Pp]ersbericht|[Aa]ctueel|[Aa]lgemeen|[Bb]log))*[\s|]*$/u,
)

/** "10 oktober 2023 - Op onze site staan vanaf vandaag …": the day of the mail itself, before its prose. */
const opensNews = (source: Source, mention: DateMention, day: DatedDay): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  if (!line || day.weekday !== null) return false
  const lead = partOf(source, line.start, day.span.start)
  const rest = partOf(source, day.span.end, line.end)
  if (lead === '' && line.index <= TOP_LINES && isDayOf(source, day) && opensProse(source, rest, day))
    return true
  if (day.year === null && (rest.length < NEWS_CHARACTERS_MIN || !/\d/.test(rest))) return false
  return (
    (lead === '' ? /^\s*[-–—|:]\s/ : NEWS_AFTER).test(rest) &&
    (lead === '' || NEWS_BEFORE.test(lead)) &&
    !/\d{1,2}[.:u]\d{0,2}|\buur\b/.test(rest.slice(0, 60)) &&
    isDayOf(source, day)
  )
}

/** "2 september 2024 Begin oktober organiseren wij …", where the text names another day: a sentence, and no item of a list. */
const opensProse = ({ text }: Source, rest: string, { day, year }: DatedDay): boolean =>
  year !== null &&
  SENTENCE.test(rest) &&
  !TODAY.test(rest) &&
  matchesOf(text.toLowerCase(), A_DAY).some(([, number]) => Number(number) !== day)

const SENTENCE = compact(
  /^\s+\p{Lu}[^|]{4,80}\s(?:organise(?:ert|ren)|houdt|houden|nodigt|nodigen|vindt|vinden|is|zijn|wordt|worden|gaat|gaan|komt|komen|heeft|hebben|kunnen|zal|zullen)\s[^|]{10,200}[.!?]/u,
)
const TODAY = /vandaag|vanavond|vanmiddag|vanochtend|vanmorgen/i
const A_DAY = new RegExp(`\\b(\\d{1,2}) (?:${MONTH_WORDS.join('|')})`, 'g')

/** "(2 september) In het clubhuis …", "ZWOLLE, 2 sept. - In het clubhuis …". */
const NEWS_BEFORE = /^(?:\(|\p{Lu}[\p{L}' /-]{2,30}[,–-]? ?\(?)$/u
const NEWS_AFTER = /^\.?(?:\)[\s:–-]{0,3}|\s?[-–—|:]\s)/
/** A day without a year heads news only where prose follows that names another day. */
const NEWS_CHARACTERS_MIN = 80

/** "Karel Post  2 sep. 2024 : 14:05", "Door Ans Bakker op 2 september 2024, 09:12": who wrote it and when. */
const BYLINE_BEFORE =
  /^(?:(?:door|auteur|geschreven door):? )?\p{Lu}\p{Ll}+(?: \p{L}+){0,3} \p{Lu}\p{Ll}+,?\s+(?:op )?$/u
/** "Bericht door kees58 » ma 2 sep 2024, 18:07", "Geplaatst: 2 september 2024 18:07". */
const POSTED_BEFORE =
  /^(?:bericht|geplaatst|gepost|gepubliceerd|verstuurd|verzonden|door|auteur)\b[^.;!?|]{0,40}$/i
const FORUM_BEFORE = /^(?:bericht|geplaatst)?\s?door [^.;!?|]{1,30} »\s*$/i
const BYLINE_AFTER = /^[\s:,|-]*\d{1,2}:\d{2}\s*$/

const isByline = (source: Source, mention: DateMention): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  const span = mention.days[0]?.span
  return (
    line !== undefined &&
    span !== undefined &&
    [BYLINE_BEFORE, POSTED_BEFORE, FORUM_BEFORE].some((one) =>
      one.test(oneLine(partOf(source, line.start, span.start))),
    ) &&
    BYLINE_AFTER.test(partOf(source, span.end, line.end))
  )
}

const isPast = (source: Source, { year, month, day }: DatedDay): boolean =>
  year !== null && (isoDay(year, month, day) ?? '9') <= source.day

const isDayOf = (source: Source, day: DatedDay): boolean =>
  resolveYear(day, source.day, 'back', { years: new Set(), stated: new Map(), weekdays: new Map() }).iso ===
  source.day
