import { plusDays } from '../dates/calendar'
import { compact } from '../text/compact'
import { type Source, spanOf, tokenAt } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'
import { readContext } from './context'
import type { RoledDay, RoledMention } from './date-roles'

const STEP = '(een|één|\\d|twee|drie|vier) (dag|dagen|week|weken)'
const LATER = compact(
  new RegExp(
    `\\b${STEP} (?:later|opgeschoven|uitgesteld|opschuiven|verder)\\b|\\b(?:schuift|schuiven)\\b[^.]{0,40}\\b${STEP} op\\b|\\b${STEP} (?:naar achteren|op te schuiven|uit te stellen)\\b`,
    'i',
  ),
)
const EARLIER = compact(new RegExp(`\\b${STEP} (?:eerder|vroeger|vervroegd|naar voren)\\b`, 'i'))
/** The shift is measured from what was said before, not from another gathering. */
const FROM_THE_PLAN =
  /\bdan (?:(?:eerder|eerst|oorspronkelijk|aanvankelijk|vorige week) )?(?:gepland|aangekondigd|gemeld|gecommuniceerd|bedoeld|gedacht|vermeld|genoemd|gebruikelijk)|\bdan in (?:het|de|ons|onze|uw|je|jullie) [a-z]*(?:programma|agenda|boekje|kalender|brief|blad|mail)\b|\bin plaats van\b|i\.p\.v\.|\b(?:verplaats|verzet|verschoven|verschuif|opgeschoven|schuif|uitgesteld|vervroegd|vooruit|uit te stellen|op te schuiven)/i
const SAID_BEFORE = /\b(?:meldden|schreven|stond|berichtten|kondigden|gaven|zeiden|lieten)\b/i
const USUAL = /gebruikelijk/i

/** "een week later dan gepland, op 11 februari": the day given up, counted back from the only new one. */
const readWeekShift = (source: Source, mentions: readonly RoledMention[]): RoledMention | null => {
  const days = mentions.flatMap((mention) => mention.days)
  if (days.some((day) => day.role === 'moved-from' || day.role === 'cancelled')) return null
  const moved = [...new Set(days.flatMap((day) => (day.role === 'moved-to' && day.iso ? [day.iso] : [])))]
  const ahead = [...new Set(days.flatMap((day) => (day.role === 'session' && day.iso ? [day.iso] : [])))]
  const target =
    moved.length === 1 ? moved[0] : moved.length === 0 && ahead.length === 1 ? ahead[0] : undefined
  if (!target) return null
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const shift = readShift(statement, moved.length === 1)
    if (shift) return givenUp(source, statement, shift.found, plusDays(target, shift.days))
  }
  return null
}

/** How many days from the new date to the old one. */
const readShift = (statement: Statement, moves: boolean): { found: RegExpExecArray; days: number } | null => {
  const later = LATER.exec(statement.text)
  const found = later ?? EARLIER.exec(statement.text)
  if (!found || USUAL.test(statement.text)) return null
  const said = SAID_BEFORE.test(statement.text)
  if (!FROM_THE_PLAN.test(statement.text) && !(moves && said)) return null
  const [count, unit] = found.slice(1).filter((part) => part !== undefined)
  const number = numberOf((count ?? '').toLowerCase()) ?? Number(count)
  const length = number * (unit?.toLowerCase().startsWith('week') || unit?.toLowerCase() === 'weken' ? 7 : 1)
  // "We meldden dat het een week eerder zou worden": what was said is the old day itself.
  const back = later === null ? length : -length
  return { found, days: said ? -back : back }
}

const givenUp = (source: Source, statement: Statement, found: RegExpExecArray, iso: string): RoledMention => {
  const span = matchSpan(statement, found)
  const from = tokenAt(source, span.start)
  const to = Math.max(from + 1, tokenAt(source, span.end))
  const day: RoledDay = {
    day: Number(iso.slice(8)),
    month: Number(iso.slice(5, 7)),
    year: Number(iso.slice(0, 4)),
    weekday: null,
    part: null,
    span: spanOf(source, from, to),
    iso,
    basis: 'inferred',
    doubt: null,
    role: 'moved-from',
  }
  const mention = { days: [day], joints: [], from, to, direction: null, relative: false }
  return { ...mention, context: readContext(source, mention), role: 'moved-from', back: false }
}

/** "een week later dan gepland" names the old day, without its date. */
export const withShift = (source: Source, mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const shift = readWeekShift(source, mentions)
  return shift ? [...mentions, shift].sort((one, other) => one.from - other.from) : mentions
}
