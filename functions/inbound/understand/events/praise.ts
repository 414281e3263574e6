import { compact } from '../../compact'
import { daysBetween, isoDay, weekdayOn, yearOf } from '../dates/calendar'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import type { Span } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, type Statement } from '../text/statements'

const HEAD_LINES = 2
/** How a headline looks back, whatever the tense of the story below it. */
const PRAISE = compact(
  /\b(?:druk|goed|massaal|uitstekend|prima|matig|slecht|redelijk|zeer goed) ?bezocht[a-zß-ɏ]*\b|\bbezoekersrecord\b|\b(?:een|groot|enorm|doorslaand|daverend|waar) succes\b|\b(?:geslaagd|geslaagde)\b|\bsucces(?:vol|volle)? (?:verlopen|afgesloten)\b|\bsuccesvolle [a-zß-ɏ]+(?:dag|avond|middag|markt|actie|editie|bijeenkomst|wandeling|tocht)\b|\bvolle (?:zaal|bak|kerk)\b|\b(?:grote|mooie|hoge|flinke) opkomst\b|\b(?:mooie|prachtige) opbrengst\b|\bin beeld\b|\bveel belangstelling (?:voor|bij)\b|\bwinnaars?\b|\bwint\b|\bblij verrast\b|\bweer achter de rug\b/i,
)
const AGAIN = compact(
  /\b(?:wegens|vanwege|dankzij|door het|herhal[a-zß-ɏ]+|herhaald|opnieuw|keert terug|nogmaals|volgende|nieuwe|weer een)\b/i,
)
/** How a story ends. */
const CLOSING = compact(
  /\b(?:gaat|keert|vertrekt) iedereen\b|\bsluiten (?:we|wij|ze) [^.]{0,60}\baf\b|\bdank (?:aan|gaat|jullie wel|u wel)\b|\b(?:met dank|bedankt) (?:aan|voor|iedereen|allen|allemaal)\b|\b(?:krijgt|ontvangt|krijgen|ontvangen)\b[^.]{0,40}\b(?:bloemen|applaus|bos|oorkonde|speld)\b|\bapplaus\b|\baan het eind(?:e)? van de (?:dag|ochtend|middag|avond)\b|\bna afloop (?:is|zijn|wordt|blijft|praat|praten)\b|\b(?:iedereen|men|de leden) (?:is|zijn|reageert|reageren) (?:tevreden|enthousiast|positief)\b|\bstaan (?:er )?[^.]{0,40}\bal [a-zß-ɏ]+ (?:mensen|leden|vrijwilligers)\b/i,
)
const RECENT_DAYS_MAX = 120
const TOLD_DAYS_MAX = 45

/**
 * A report in the present tense, told by its headline ("ALV druk bezocht") or by its end ("dank aan iedereen"):
 * every day it names lies behind the mail.
 */
export const readPraise = (
  source: Source,
  all: readonly Statement[],
  found: readonly DateMention[],
): Span | null => {
  const days = found.filter(({ relative }) => !relative).flatMap((mention) => mention.days)
  if (days.length === 0 || !days.every((day) => isBehind(day, source.day, RECENT_DAYS_MAX))) return null
  const head = all.find(({ line, text }) => line < HEAD_LINES && PRAISE.test(text) && !AGAIN.test(text))
  const praise = head && PRAISE.exec(head.text)
  if (head && praise) return matchSpan(head, praise)
  const sure = days.every(
    (day) => (day.weekday?.sure || day.year !== null) && isBehind(day, source.day, TOLD_DAYS_MAX),
  )
  const closing = sure ? all.find(({ text }) => CLOSING.test(text)) : undefined
  const end = closing && CLOSING.exec(closing.text)
  return closing && end ? matchSpan(closing, end) : null
}

/** The day fell shortly before the mail, by its weekday where it has one. */
const isBehind = ({ day, month, year, weekday }: DatedDay, mailDay: string, most: number): boolean => {
  if (year !== null) return (isoDay(year, month, day) ?? mailDay) < mailDay
  const iso = [yearOf(mailDay), yearOf(mailDay) - 1]
    .map((near) => isoDay(near, month, day))
    .find((one) => one !== null && one < mailDay)
  return (
    iso != null && daysBetween(iso, mailDay) <= most && (!weekday?.sure || weekdayOn(iso) === weekday.number)
  )
}
