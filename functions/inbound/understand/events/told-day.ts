import { compact } from '../../compact'
import { daysBetween, isoDay, weekdayOn, yearOf } from '../dates/calendar'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import type { Span } from '../evidence'
import { looksBack } from '../roles/tense'
import type { Source } from '../text/source'
import type { Statement } from '../text/statements'
import { EVENT_NOUN } from '../words/event-words'

const HEAD_STATEMENTS = 4
const PROSE_CHARACTERS_MIN = 25
const RECENT_DAYS_MAX = 60
const SOON_DAYS_MAX = 300
/** What was to be then, or was decided, is no story. */
const NO_STORY =
  /gepland|voorzien|\bzou(?:den)?\b|aangekondigd|niet door|afgelast|geannuleerd|besloten|besloot|uitgesteld|vergadering (?:heeft|is) (?:besloten|gekozen)|lockdown|maatregelen|persconferentie|overleden|overleed|geboren|enquête|opgericht|versche(?:en|nen)\b/
/** Any perfect tense, where the day is known to lie behind. */
const PERFECT = compact(
  /\b(?:heeft|hebben|had|hadden)\b[^.;!?]{0,120}\b(?:[a-zß-ɏ]*ge[a-zß-ɏ]{3,}(?:d|t|en)|(?:be|ver|ont)[a-zß-ɏ]{3,}(?:d|t|en)(?= ?(?:$|[.,;!?)])))(?![a-zß-ɏ])|\b(?:is|zijn)\b[^.;!?]{0,120}\b(?:gehouden|gesproken|gelopen|gegeven|gesteld|gelachen|gegeten)\b/,
)
/** What only looks back, in whatever tense: "foto's van", "we kijken terug op", "bedankt voor uw komst", "een volle zaal". */
const RETROSPECT = compact(
  /\bfoto['’]?s (?:van|zijn|staan)\b|\b(?:kijkt?|kijken|blikt?|blikken|ziet?|zien)\b(?: [a-zß-ɏ]+){0,6} terug op\b|\b(?:dank|bedankt|bedanken)\b[^.;]{0,60}\b(?:komst|aanwezigheid|kwam|kwamen|deelname|bijdrage)\b|\bvolle zaal\b|\bverslag van\b/,
)
/** "Donderdag jl.", "gisteren", "onlangs": behind the mail without a number. */
const GATHERED = compact(
  new RegExp(
    `\\b(?:bijeen|samen|leden|deelnemers|bezoekers|vrijwilligers|bezochten|wandelden|fietsten)\\b|${EVENT_NOUN.source}`,
    'i',
  ),
)
const LATELY = compact(
  /^(?:op )?(?:gisteren|eergisteren|onlangs|kort geleden|pas geleden|laatst|afgelopen (?:[a-zß-ɏ]*dag[a-zß-ɏ]*|week|weekend|maand)|vorige (?:[a-zß-ɏ]*dag[a-zß-ɏ]*|week|maand)|[a-zß-ɏ]+dag(?:avond|middag|ochtend)? (?:jl|jongstleden|j\.l))\b/,
)

/**
 * A text that opens with what was held on a day just behind the mail, and goes on telling of it: a report, also where
 * it ends with the day of the next and asks to register for that.
 */
export const readToldDay = (
  source: Source,
  all: readonly Statement[],
  found: readonly DateMention[],
): Span | null => {
  const daysIn = shareOut(all, found)
  const prose = all.filter(({ text }) => text.length >= PROSE_CHARACTERS_MIN)
  const first = prose
    .slice(0, HEAD_STATEMENTS)
    .find(
      (one) =>
        (LATELY.test(one.lower) && GATHERED.test(one.lower) && tells(one)) ||
        (daysIn(one).some((day) => isJustBehind(day, source.day)) &&
          (tells(one) || RETROSPECT.test(one.lower))),
    )
  if (!first) return null
  const next = prose.findIndex((one) => daysIn(one).some((day) => isAhead(day, source.day)))
  const story = prose.slice(prose.indexOf(first), next === -1 ? undefined : next)
  const rest = next === -1 ? [] : prose.slice(next).filter((one) => !tells(one))
  const told = story.filter((one) => one === first || tells(one))
  const words = { start: first.start, end: first.start + first.text.length }
  const weight = rest.length + (rest.some(({ lower }) => INVITES.test(lower)) ? 2 : 0)
  return told.length >= TOLD_MIN && told.length * 2 >= story.length && told.length >= weight
    ? (daysIn(first)[0]?.span ?? words)
    : null
}

const TOLD_MIN = 2
const INVITES = /\bnodig(?:en|t)\b|\bdaarom\b/

const tells = ({ lower }: Statement): boolean =>
  !NO_STORY.test(lower) && (looksBack(lower) || PERFECT.test(lower))

type DaysOf = (statement: Statement) => readonly DatedDay[]

/** The days that each statement names, shared out in one pass: both stand in the order of the text. */
const shareOut = (all: readonly Statement[], found: readonly DateMention[]): DaysOf => {
  const days = found.flatMap((mention) => mention.days)
  const shared = new Map<Statement, DatedDay[]>()
  let at = 0
  for (const day of days) {
    while ((all[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= day.span.start) at += 1
    const statement = all[at]
    if (!statement || day.span.start < statement.start) continue
    const known = shared.get(statement)
    if (known) known.push(day)
    else shared.set(statement, [day])
  }
  return (statement) => shared.get(statement) ?? []
}

const isJustBehind = (day: DatedDay, mailDay: string): boolean => {
  const iso = nearest(day, mailDay, (one) => one <= mailDay)
  return iso !== undefined && daysBetween(iso, mailDay) <= RECENT_DAYS_MAX
}

const isAhead = (day: DatedDay, mailDay: string): boolean => {
  if (isJustBehind(day, mailDay)) return false
  const iso = nearest(day, mailDay, (one) => one > mailDay)
  return iso !== undefined && daysBetween(mailDay, iso) <= SOON_DAYS_MAX
}

/** The day in the year of the mail or one beside it that fits, by its weekday where it has one. */
const nearest = (
  { day, month, year, weekday }: DatedDay,
  mailDay: string,
  fits: (iso: string) => boolean,
): string | undefined =>
  (year === null ? [yearOf(mailDay), yearOf(mailDay) - 1, yearOf(mailDay) + 1] : [year])
    .flatMap((one) => isoDay(one, month, day) ?? [])
    .find((iso) => fits(iso) && (!weekday?.sure || weekdayOn(iso) === weekday.number))

const HOURS = compact(
  /\d{1,2}[.:u]\d{2}|\d{1,2} ?(?:uur|u)\b|\b(?:half|kwart (?:voor|over)) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b/,
)

const HOURS_STATEMENTS = 3

/** Whether the text names an hour on a day to come, and tells of none that lies just behind. */
export const invitesToDay = (
  source: Source,
  all: readonly Statement[],
  found: readonly DateMention[],
): boolean => {
  const daysIn = shareOut(all, found)
  const dated = [...all.entries()].filter(([, one]) => daysIn(one).length > 0)
  const told = dated.find(
    ([, one]) => looksBack(one.lower) && daysIn(one).some((day) => isJustBehind(day, source.day)),
  )
  const ahead = dated.find(
    ([i, one]) =>
      !looksBack(one.lower) &&
      daysIn(one).some((day) => isAhead(day, source.day)) &&
      all.slice(i, i + 1 + HOURS_STATEMENTS).some(({ text }) => HOURS.test(text)),
  )
  return ahead !== undefined && (told === undefined || ahead[0] < told[0])
}

/** "Elke zaterdag was er …", "de afgelopen twee jaar was de dag online": no one gathering that has been. */
export const OTHER_TIMES =
  /\b(?:elke|iedere|vroeger|ooit|(?:in|sinds|anno) 1\d{3}|afgelopen (?:[a-z]+ )?(?:jaren|edities)|afgelopen (?:twee|drie|vier|vijf|\d) jaar)\b/
