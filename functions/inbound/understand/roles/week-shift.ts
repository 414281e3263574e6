import { compact } from '../../compact'
import { plusDays } from '../dates/calendar'
import { type Source, spanOf, tokenAt } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'
import { readContext } from './context'
import type { RoledDay, RoledMention } from './date-roles'
import { isInCase } from './reserve-cues'
import { readSteppedDay } from './step-to-day'

const STEP = '(een|één|\\d|twee|drie|vier) (dag|dagje|dagen|week|weekje|weken)'
const LATER = compact(
  new RegExp(
    `\\b${STEP} (?:later|opgeschoven|uitgesteld|opschuiven|verder)\\b|\\b(?:schuift|schuiven)\\b[^.]{0,40}\\b${STEP} op\\b|\\bverschui(?:ft|ven)\\b[^.]{0,40}\\b${STEP}(?=[.,;]|$)|\\b${STEP} (?:naar achteren|op te schuiven|uit te stellen)\\b`,
    'i',
  ),
)
const EARLIER = compact(new RegExp(`\\b${STEP} (?:eerder|vroeger|vervroegd|naar voren)\\b`, 'i'))
/** The shift is measured from what was said before, not from another gathering. */
const FROM_THE_PLAN = compact(
  /\bdan (?:(?:eerder|eerst|oorspronkelijk|aanvankelijk|vorige week) )?(?:gepland|aangekondigd|gemeld|gecommuniceerd|bedoeld|gedacht|vermeld|genoemd|gebruikelijk)|\bdan in (?:het|de|ons|onze|uw|je|jullie) [a-z]*(?:programma|agenda|boekje|kalender|brief|blad|mail)\b|\bin plaats van\b|i\.p\.v\.|\b(?:verplaats|verzet|verschoven|verschuif|verschuiv|opgeschoven|schuif|schuiven|uitgesteld|vervroegd|vooruit|uit te stellen|op te schuiven)/i,
)
const SAID_BEFORE = compact(/\b(?:meldden|schreven|stond|berichtten|kondigden|gaven|zeiden|lieten)\b/i)
/** "De hele cursus schuift een week op": of its days only the first is given up, or the last where it comes forward. */
const WHOLE = compact(
  /\b(?:hele|gehele|volledige|alle|alles|complete)\b[^.;\d]{0,60}\b(?:schuift|schuiven|verschuift|verplaatst|verzet|verschoven|opgeschoven|later|eerder)\b/i,
)
/** "Beide ochtenden schuiven een week op: 7 en 9 juli": each of its days is given up. */
const EACH =
  /\b(?:beide|allebei|alle (?:twee|drie|vier|vijf|zes|[2-9]))\b[^.;\d]{0,60}\b(?:schuif|schuiv|verschuif|verschuiv|verplaats|verzet)/i
const USUAL = /gebruikelijk/i

/** "een week later dan gepland, op 11 februari": the day given up, counted back from the only new one. */
const readWeekShift = (source: Source, mentions: readonly RoledMention[]): RoledMention | null => {
  const days = mentions.flatMap((mention) => mention.days)
  if (days.some((day) => day.role === 'moved-from' || day.role === 'cancelled')) return null
  const moved = [...new Set(days.flatMap((day) => (day.role === 'moved-to' && day.iso ? [day.iso] : [])))]
  const ahead = [...new Set(days.flatMap((day) => (day.role === 'session' && day.iso ? [day.iso] : [])))]
  const target =
    moved.length === 1 ? moved[0] : moved.length === 0 && ahead.length === 1 ? ahead[0] : undefined
  const because = moved.length === 0 ? readBecause(source, mentions, ahead) : null
  if (because) return because
  const several = moved.length === 0 && ahead.length > 1 ? ahead.sort() : []
  if (!target && several.length === 0) return null
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const shift = isInCase(statement.lower) ? null : readShift(statement, moved.length === 1)
    if (shift && target) return givenUp(source, statement, shift.found, plusDays(target, shift.days))
    if (shift && several.length > 0 && EACH.test(statement.text))
      return givenUp(source, statement, shift.found, ...several.map((iso) => plusDays(iso, shift.days)))
    const end = shift && WHOLE.test(statement.text) ? several.at(shift.days < 0 ? 0 : -1) : undefined
    if (shift && end) return givenUp(source, statement, shift.found, plusDays(end, shift.days))
  }
  return null
}

const WHY = compact(
  /^(?:omdat|doordat|aangezien|nu|wegens|vanwege|door|in verband met|i\.v\.m\.)\b[^.;]{0,120}\b(?:houden|doen|gaat|geven|vergaderen|wandelen|zingen|spelen|verzetten|verplaatsen|schuift|schuiven|komt|is|wordt|vindt)\b/i,
)

/** "Omdat op 4 juni de raad vergadert, doen we de ledenavond een week later, op 11 juni": the 4th is given up. */
const readBecause = (
  source: Source,
  mentions: readonly RoledMention[],
  ahead: readonly string[],
): RoledMention | null => {
  const [first, last] = [...ahead].sort()
  if (ahead.length !== 2 || !first || !last) return null
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const shift = WHY.test(statement.text) ? readStep(statement) : null
    const old = shift && (shift.days < 0 ? first : last)
    const other = old === first ? last : first
    const named = mentions.some(({ days: [day], from }) => {
      const { start } = spanOf(source, from, from + 1)
      return day?.iso === old && start >= statement.start && start < statement.start + statement.text.length
    })
    if (shift && old && named && plusDays(other, shift.days) === old)
      return givenUp(source, statement, shift.found, old)
  }
  return null
}

/** How many days from the new date to the old one. */
const readShift = (statement: Statement, moves: boolean): { found: RegExpExecArray; days: number } | null => {
  const step = readStep(statement)
  if (!step) return null
  const { found } = step
  const said = SAID_BEFORE.test(statement.text)
  if (!FROM_THE_PLAN.test(statement.text) && !(moves && said)) return null
  // "We meldden dat het een week eerder zou worden": what was said is the old day itself.
  return { found, days: said ? -step.days : step.days }
}

/** "een week later": the words, and the days back to where it was. */
export const readStep = (statement: Statement): { found: RegExpExecArray; days: number } | null => {
  const later = LATER.exec(statement.text)
  const found = later ?? EARLIER.exec(statement.text)
  if (!found || USUAL.test(statement.text)) return null
  const [count, unit] = found.slice(1).filter((part) => part !== undefined)
  const number = numberOf((count ?? '').toLowerCase()) ?? Number(count)
  const length = number * (/^we/i.test(unit ?? '') ? 7 : 1)
  return { found, days: later === null ? length : -length }
}

/** A mention of a day that is given up without being written as a date: the words that tell of it. */
export const givenUp = (
  source: Source,
  statement: Statement,
  found: RegExpExecArray,
  ...isos: readonly string[]
): RoledMention => unwritten(source, statement, found, 'moved-from', isos)

const unwritten = (
  source: Source,
  statement: Statement,
  found: RegExpExecArray,
  role: 'moved-from' | 'moved-to' | 'reserve',
  isos: readonly string[],
): RoledMention => {
  const span = matchSpan(statement, found)
  const from = tokenAt(source, span.start)
  const to = Math.max(from + 1, tokenAt(source, span.end))
  const days = isos.map(
    (iso): RoledDay => ({
      day: Number(iso.slice(8)),
      month: Number(iso.slice(5, 7)),
      year: Number(iso.slice(0, 4)),
      weekday: null,
      part: null,
      span: spanOf(source, from, to),
      iso,
      basis: 'inferred',
      doubt: null,
      role,
    }),
  )
  const mention = { days, joints: [], from, to, direction: null, relative: false }
  return { ...mention, context: readContext(source, mention), role, back: false }
}

/** "Bij regen schuiven we een week op", "bij slecht weer een week later": the day in reserve, without its date. */
const readReserveStep = (source: Source, mentions: readonly RoledMention[]): RoledMention | null => {
  const days = mentions.flatMap((mention) => mention.days)
  if (days.some(({ role }) => role === 'reserve')) return null
  const ahead = new Set(
    days.flatMap(({ role, iso }) => (/^(?:session|moved-to)$/.test(role) && iso ? [iso] : [])),
  )
  const [day] = ahead
  if (ahead.size !== 1 || day === undefined) return null
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const step = isInCase(statement.lower) ? readStep(statement) : null
    if (step && step.days < 0)
      return unwritten(source, statement, step.found, 'reserve', [plusDays(day, -step.days)])
  }
  return null
}

/** "een week later dan gepland" names the old day without its date, "schuift een week op" the new one. */
export const withShift = (source: Source, mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const stepped = readSteppedDay(source, mentions)
  const shift = stepped
    ? unwritten(source, stepped.statement, stepped.found, 'moved-to', [stepped.day])
    : (readWeekShift(source, mentions) ?? readReserveStep(source, mentions))
  if (!shift) return mentions
  const settled = stepped ? mentions.map((mention) => withOld(mention, stepped.old)) : mentions
  return [...settled, shift].sort((one, other) => one.from - other.from)
}

const withOld = (mention: RoledMention, old: string): RoledMention => {
  const days = mention.days.map((day) => (day.iso === old ? { ...day, role: 'moved-from' as const } : day))
  return { ...mention, days, role: days[0]?.role ?? mention.role }
}
