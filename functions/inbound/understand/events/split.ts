import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { isOffInPart } from './off-in-series'
import { areDifferent } from './other-gathering'
import { withoutPastSection } from './past-section'
import { type DatedSession, firstToken } from './sessions'
import { splitByGroup } from './split-groups'
import { splitByName } from './split-names'
import { splitPreparing } from './split-preparing'
import { SERIES, splitByTitle } from './split-titles'

/** The sessions of one event with the stretch of text that speaks of it. */
export type EventPart = {
  readonly sessions: readonly DatedSession[]
  readonly within: Span
  readonly heading: Line | null
  /** The name of those who come to it, where others come on other days. */
  readonly group?: Span
}

/** One event unless the text has a heading for each, or some are off (or over) and others go on. */
export const splitEvents = (source: Source, sessions: readonly DatedSession[]): EventPart[] => {
  const whole = [{ sessions, within: { start: 0, end: source.text.length }, heading: null }]
  return withoutPastSection(source, sessions.length < 2 ? whole : (inParts(source, sessions) ?? whole))
}

const inParts = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null =>
  splitByGroup(source, sessions) ??
  splitByHeading(source, sessions) ??
  (sessions.every(({ status }) => status === 'planned') ? splitByTitle(source, sessions) : null) ??
  splitByStatus(source, sessions) ??
  splitByName(source, sessions) ??
  splitPreparing(source, sessions)

const PRACTICAL =
  /^(?:datum|data|datums|tijd|tijden|locatie|plaats|waar|wanneer|kosten|prijs|aanmeld|inschrij|programma|praktisch|praktische|nieuwe dat|oude dat|meer info|contact|deelname|thema|doelgroep|voor wie|sprekers?|opgave|toegang|organisatie|agenda|overzicht|let op|wat|hoe|reserv|kalender|activiteiten)/i
const NUMBERED =
  /^(?:sessie|module|dag|deel|bijeenkomst|les|week|blok|avond|groep|ronde|workshop|webinar|editie|regio|bijeenkomst|regiobijeenkomst)\s*(?:\d|[a-z]\b|oost|west|noord|zuid|midden)|^(?:eerste|tweede|derde|vierde|vijfde|\d+e)\b/i

/** "In gesprek:" over one date and "Bijeenkomst:" over another are two events. */
const splitByHeading = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  const groups = new Map<Line | null, DatedSession[]>()
  for (const session of sessions) {
    const heading = headingOver(source, firstToken(session))
    groups.set(heading, [...(groups.get(heading) ?? []), session])
  }
  const title = titleOver(source, groups)
  if (title) groups.set(title, groups.get(null) ?? [])
  if (title) groups.delete(null)
  const headings = [...groups.keys()]
  if (groups.size < 2 || headings.some((heading) => heading === null || !namesEvent(heading))) return null
  const sorted = (headings as Line[]).sort((a, b) => a.start - b.start)
  const opening = source.text.slice(0, Math.min(sorted[0]?.start ?? 0, OPENING_CHARACTERS_MAX))
  if (SERIES.test(opening) && sorted.some((heading) => isOverText(source, heading))) return null
  return sorted.map((heading, i) => ({
    sessions: groups.get(heading) ?? [],
    within: { start: heading.start, end: sorted[i + 1]?.start ?? source.text.length },
    heading,
  }))
}

const OPENING_CHARACTERS_MAX = 20_000

/** These have parts of every kind. */
const WHOLE = /reis\b|weekend|congres|symposium|festival|daagse|reeks|cyclus|programma|agenda|nieuws/i

/** The first line names the gathering of the days before the first heading, and the headings name others. */
const titleOver = (
  source: Source,
  groups: ReadonlyMap<Line | null, readonly DatedSession[]>,
): Line | null => {
  const [own, line] = [groups.get(null), source.lines[0]]
  const name = findEventNoun(line?.text ?? '')?.word.toLowerCase()
  const others = [...groups.keys()].flatMap((heading) => heading ?? [])
  const first = Math.min(...others.map(({ start }) => start))
  const fits =
    own !== undefined &&
    line !== undefined &&
    line.text.length <= TITLE_CHARACTERS_MAX &&
    !WHOLE.test(line.text) &&
    !/[.,;!]$/.test(line.text) &&
    name !== undefined &&
    own.every(({ day }) => day.span.end < first) &&
    others.every(({ text }) => areDifferent(name, findEventNoun(text)?.word.toLowerCase()))
  return fits && others.length > 0 ? line : null
}

const TITLE_CHARACTERS_MAX = 60

const namesEvent = (line: Line): boolean =>
  !NUMBERED.test(line.text) &&
  (findEventNoun(line.text) !== null || /gesprek|bijeenkomst|sessie|bezoek|reis/i.test(line.text))

const headingOver = (source: Source, token: number): Line | null => {
  const at = source.tokens[token]?.line ?? 0
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const line = source.lines[i]
    if (line && isHeading(source, line)) return line
  }
  return null
}

const isHeading = (source: Source, line: Line): boolean => {
  if (
    line.text.length > 60 ||
    (line.bullet && !opensProse(source, line) && !isFree(source, line)) ||
    line.subject ||
    line.index === 0 ||
    PRACTICAL.test(line.text)
  )
    return false
  if (/\d/.test(line.text) || /[.,;!]$/.test(line.text)) return false
  if (line.bullet || isFree(source, line)) return true
  const opens = source.lines[line.index - 1]?.paragraph !== line.paragraph
  return opens && (line.text.endsWith(':') || isOverText(source, line))
}

/** With a blank line above and below it. */
const isFree = ({ lines }: Source, { index, paragraph }: Line): boolean =>
  lines[index - 1]?.paragraph !== paragraph && lines[index + 1]?.paragraph !== paragraph

/** "Lezing over bijen" right over "Op donderdag 6 maart om 20.00 uur komen we …" or "Datum: 6 maart". */
const isOverText = ({ lines }: Source, { index, paragraph, text }: Line): boolean => {
  const below = lines[index + 1]
  return (
    below !== undefined &&
    below.paragraph === paragraph &&
    !below.soft &&
    /^\p{Lu}/u.test(text) &&
    (below.label !== null || below.text.length > 60 || /\d/.test(below.text))
  )
}

/** "1. Lezing …" over a paragraph, unlike the items of a list. */
const opensProse = (source: Source, line: Line): boolean => {
  const after = source.lines[line.index + 1]
  return after !== undefined && !after.bullet && after.paragraph === line.paragraph && after.text.length > 60
}

/** Called off, over, or still to come: each its own event, with the paragraphs that speak of it. */
const splitByStatus = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  const groups = new Map<string, DatedSession[]>()
  for (const session of sessions) {
    const key = session.status === 'tentative' ? 'planned' : session.status
    groups.set(key, [...(groups.get(key) ?? []), session])
  }
  if (groups.size < 2 || isOffInPart(sessions)) return null
  const parts = [...groups.values()].sort((a, b) => startOf(a) - startOf(b))
  const starts = parts.map((part, i) =>
    i === 0
      ? 0
      : Math.max(sentenceStart(source, startOf(part)), endBefore(source, parts[i - 1] ?? [], startOf(part))),
  )
  if (new Set(starts).size < parts.length) return null
  return parts.map((part, i) => ({
    sessions: part,
    within: { start: starts[i] ?? 0, end: starts[i + 1] ?? source.text.length },
    heading: null,
  }))
}

/** "De lezing is nu op 19 mei en de tocht van 5 juni vervalt": in one sentence, the other begins behind the first. */
const endBefore = ({ tokens }: Source, sessions: readonly DatedSession[], token: number): number =>
  Math.max(
    0,
    ...sessions.flatMap(({ mentions }) =>
      mentions.flatMap(({ to }) => (to <= token ? [tokens[to - 1]?.end ?? 0] : [])),
    ),
  )

const startOf = (sessions: readonly DatedSession[]): number => Math.min(...sessions.map(firstToken))

export const sentenceStart = (source: Source, token: number): number => {
  const sentence = source.sentences[source.sentenceOf[token] ?? 0]
  return source.tokens[sentence?.from ?? token]?.start ?? 0
}
