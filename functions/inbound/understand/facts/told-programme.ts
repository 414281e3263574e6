import { compact } from '../../compact'
import { stated } from '../evidence'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'
import { readTold, type Told } from './told-clause'

const APART_LINES_MAX = 2
const HOURS_LINES_MAX = 8
/** So many moments are a programme, however little one of them is a step. */
const MOMENTS_MIN = 3
/** "Om 11, 13 en 15 uur": of several moments the last says too little. */
const LISTED = /\d(?: uur)?,? en (?:om )?$/i

/** The head of the clause that comes next: "is er koffie en van …". */
const ONWARD = /(?:[\s,](?:en|waarna|dan|om|van|rond|vanaf|tussen|tegen|omstreeks))+\s*$/i
const HEADING = compact(/^(?:het )?(?:dag|middag|avond|voor)?programma:?$/i)

/**
 * "We verzamelen om half tien. Om 10 uur gaan we de banen op, rond 12 uur lunchen we": a programme told in prose. Two
 * moments near each other with a clause of their own each, of which one at least is a step of the day and not just
 * its beginning; or one step, where the hours of the gathering are said besides.
 */
export const readToldProgramme = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] => {
  const told = times.flatMap((time, i) =>
    isTold(source, times, i) ? (readTold(source, time, times[i + 1]) ?? []) : [],
  )
  const begins = new Set(told.filter(({ sort }) => sort === 'frame').map(({ time }) => time))
  const hours = times.filter(
    (time) => /^(?:range|start)$/.test(time.role) || (time.role === 'moment' && begins.has(time)),
  )
  const near = (one: Told) => hours.filter((time) => isNearby(source, one, time, datedLines))
  const firm = told.filter(({ sort }) => sort === 'step')
  const parts = told.filter(({ sort }) => sort !== 'frame').length
  const follows = (one: Told) =>
    near(one).some((time) => startOf(time) < momentOf(one)) ||
    firm.some((step) => step.line === one.line && momentOf(step) < momentOf(one)) ||
    (parts > 1 && told.some((other) => comesIn(other, one)))
  const steps = told.filter((one) => one.sort !== 'part' || follows(one))
  return groupsOf(steps, datedLines)
    .map(withoutHours)
    .filter((group) => isProgramme(group, near) || isHeaded(source, group))
    .flatMap((group) => group.flatMap((one) => toItem(source, one)))
}

/** Right before what is told, people came in. */
const comesIn = (other: Told, one: Told): boolean =>
  other.sort === 'frame' &&
  one.line - other.line >= 0 &&
  one.line - other.line <= APART_LINES_MAX &&
  momentOf(other) < momentOf(one)

/** "een pauze (van 12.40 tot 13.20 uur)" is none of its hours, and told all the same. */
const BREAK = compact(/(?:lunch|pauze)\W{0,3}(?:van |om |tussen )?$/i)

const isTold = (source: Source, times: readonly TimeMention[], at: number): boolean => {
  const time = times[at]
  if (!time) return false
  const line = source.lines[source.tokens[time.from]?.line ?? -1]
  const lead = partOf(source, Math.max(0, time.span.start - 16), time.span.start)
  return (
    (time.role !== 'other' || BREAK.test(lead)) &&
    !time.reckoned &&
    !time.stamp &&
    time.sure &&
    !line?.subject &&
    (!LISTED.test(lead) || tellsOn(source, time, times[at - 1]))
  )
}

/** "De lezing begint om 20.15 uur en om 21.30 uur is er een borrel": both times have a clause of their own. */
const tellsOn = (source: Source, time: TimeMention, before: TimeMention | undefined): boolean => {
  if (!before || !VERB_BEHIND.test(partOf(source, time.span.end, time.span.end + 40))) return false
  return /[a-zß-ɏ]{3,} (?:om|rond|vanaf|van|tegen|omstreeks) $/i.test(
    partOf(source, Math.max(0, before.span.start - 30), before.span.start),
  )
}

const VERB_BEHIND =
  /^ (?!(?:in|op|bij|te|van|voor|met|naar|aan|uit|tot|door|na|en|of) )[a-zß-ɏ]{2,12} (?:er|we|wij|de|het|een|onze|ons|u|je|jullie|iedereen|nog)(?![a-zß-ɏ])/i

/** "Van 10 tot 16 uur zingen we": one range is that of the gathering, unless what comes next begins as it ends. */
const withoutHours = (group: readonly Told[]): readonly Told[] => {
  const [hours, other] = group.filter(({ time }) => time.role === 'range')
  if (!hours || other || group.some(({ time }) => time.start === hours.time.end)) return group
  return group.filter((one) => one !== hours)
}

const isProgramme = (group: readonly Told[], near: (one: Told) => readonly TimeMention[]): boolean => {
  const steps = group.filter(({ sort }) => sort !== 'frame')
  if (new Set(steps.map(momentOf)).size > 1) return true
  if (steps.length > 0 && new Set(group.map(momentOf)).size >= MOMENTS_MIN) return true
  // "Welkom vanaf 17.30 uur, om 18.00 uur gaan we aan tafel": one step after coming in is the beginning itself.
  return steps.some((one) => {
    const others = one.time.role === 'doors' ? group.map(({ time }) => time) : near(one)
    return others.some((time) => time.role !== 'doors' && startOf(time) !== momentOf(one))
  })
}

/** Under "Programma" also what only comes in and begins. */
const isHeaded = (source: Source, group: readonly Told[]): boolean =>
  new Set(group.map(momentOf)).size > 1 && HEADING.test(source.lines[(group[0]?.line ?? 0) - 1]?.text ?? '')

const startOf = ({ start }: TimeMention): string => start ?? '24'

const momentOf = ({ time }: Told): string => time.start ?? time.end ?? ''

/** The hours of the same day, and not those that the step takes over from. */
const isNearby = (
  source: Source,
  { time, line }: Told,
  hours: TimeMention,
  datedLines: ReadonlySet<number>,
): boolean => {
  const at = source.tokens[hours.from]?.line ?? 0
  const [first, last] = [Math.min(at, line), Math.max(at, line)]
  if (hours === time || last - first > HOURS_LINES_MAX || (time.start !== null && hours.end === time.start))
    return false
  return !hasDate(first + 1, last, datedLines)
}

const hasDate = (from: number, to: number, datedLines: ReadonlySet<number>): boolean => {
  for (let line = from; line <= to; line += 1) if (datedLines.has(line)) return true
  return false
}

/** Runs of clauses with few lines between them; a line with another date opens the next. */
const groupsOf = (told: readonly Told[], datedLines: ReadonlySet<number>): Told[][] => {
  const groups: Told[][] = []
  for (const one of told) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const near =
      last && one.line - last.line <= APART_LINES_MAX && !hasDate(last.line + 1, one.line, datedLines)
    if (group && near) group.push(one)
    else groups.push([one])
  }
  return groups
}

const toItem = (source: Source, { time, line, item }: Told): ProgrammeItem[] => {
  const start = time.start ?? time.end
  const said = words(source, item).replace(ONWARD, '')
  const span = trim(source, { start: item.start, end: item.start + said.length })
  const end = time.start === null ? null : time.end
  return start && span
    ? [{ time: stated(start, time.span), item: stated(words(source, span), span), end, line }]
    : []
}
