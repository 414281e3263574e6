import type { EventFacts } from '../../../domain/understanding'
import { compact } from '../../compact'
import { daysBetween } from '../dates/calendar'
import { type Fact, inferred, type Span, stated } from '../evidence'
import { isLabelled } from '../roles/context'
import type { Source } from '../text/source'
import { matchSpan, readStatements } from '../text/statements'
import { findChoice, isOnce, ONE_EACH } from './choice-cues'
import type { SessionDraft } from './draft'
import { eachHasItsGroup, eachHasItsRegion } from './own-groups'
import type { DatedSession } from './sessions'

type Relation = EventFacts['relation']

const SERIES = compact(
  /reeks|serie\b|cyclus|cursus|opleiding(?!en)|training|leergang|werksessies|bijeenkomsten|lessen|lesdagen|cursusdagen|avonden|maandelijks|wekelijks|(?:elke|iedere) (?:[a-zß-ɏ]+ )?(?:[a-zß-ɏ]*dag[a-zß-ɏ]*|week|maand|avond|middag|ochtend|keer|les|sessie|bijeenkomst)\b/i,
)
const MULTI = compact(
  /tweedaags|driedaags|vierdaags|vijfdaags|weekend|weekeinde|meerdaags|(?:twee|drie|vier) dagen(?: lang)?\b|\b(?:twee|drie|vier|[2-6]) nachten\b|\b(?:half|vol) ?pension\b|\b[a-zß-ɏ]*trektocht\b/i,
)

/** "Symposium 14 en 15 april": of two days, whatever else the letter tells of. */
const CONGRESS =
  /\b[a-zß-ɏ]*(?:symposium|congres|conferentie|kampioenschap|toernooi)\b[^.;]{0,40}\d{1,2} en \d{1,2} [a-zß-ɏ]{3}/i

/** "Landelijk congres" over its days, or in the sentence of the first. */
const NAMED_CONGRESS =
  /(?<![a-zß-ɏ])[a-zß-ɏ]*(?:symposium|congres|conferentie|kampioenschap|toernooi|tweedaagse|driedaagse)(?![a-zß-ɏ])/i

const MEETS = compact(
  /\b(?:vergader[a-zß-ɏ]*|bijeen|bij elkaar|samen ?kom[a-zß-ɏ]*|kom[a-zß-ɏ]* (?:we |wij )?samen|repete[a-zß-ɏ]*|oefenen|trainen|overleg[a-zß-ɏ]*)\b/i,
)

/** "Wij vergaderen vier keer: …": the same people each time, and nothing to choose. */
const isMeeting = (text: string, words: string): boolean =>
  /(?:keer|maal|x)\b/i.test(words) && MEETS.test(text)

/** How the sessions of one event belong together; evidence only where it is not a single one. */
export const readRelation = (
  source: Source,
  sessions: readonly DatedSession[],
  within: Span,
): Fact<Relation> => {
  const first = sessions[0]
  const span = first?.day.span ?? within
  const days = [...new Set(sessions.map((session) => session.iso))]
  if (sessions.length < 2 || !first) return inferred('single', span)
  const or = sessions.find(
    (session) => session.joint === 'or' || isOrAside(session, sessions) || isOnceMore(session),
  )
  if (or) return stated('alternatives', jointSpan(or) ?? span)
  const statements = readStatements(source, within)
  for (const [i, statement] of statements.entries()) {
    const found = findChoice(statement, statements[i + 1])
    if (found && !isMeeting(statement.text, found[0]))
      return stated('alternatives', matchSpan(statement, found))
  }
  if (eachHasItsGroup(source, sessions) || eachHasItsRegion(source, sessions))
    return inferred('alternatives', span)
  if (days.includes(null)) return inferred('series', span)
  if (days.length === 1) return inferred(standApart(source, sessions) ? 'series' : 'alternatives', span)
  const play =
    sessions.some(({ mentions }) => mentions.some(({ days }) => days.length > 1)) &&
    statements.find(({ text }) => PLAY.test(text))
  if (play && !/weekend|reeks|cyclus/i.test(play.text)) return inferred('alternatives', span)
  const consecutive = days.every((day, i) => i === 0 || isNextDay(days[i - 1] ?? null, day))
  const ranged = sessions.some((session) => session.joint === 'range')
  const multi = statements.find((statement) => MULTI.test(statement.text))
  const headed = NAMED_CONGRESS.test(statements[0]?.text ?? '')
  const congress =
    headed ||
    (sessions[1]?.joint === 'and' && statements.some(({ text }) => CONGRESS.test(text))) ||
    first.mentions.some(({ context }) => NAMED_CONGRESS.test(context.sentence))
  const apart =
    !ranged &&
    !multi &&
    (statements.some(({ text }) => EACH_TIME.test(text)) || (!headed && eachToldApart(source, sessions)))
  const near = daysBetween(days[0] ?? '', days.at(-1) ?? '') < MULTI_DAY_MAX
  const varied = statements.some(({ text }) => VARIED.test(text))
  if (
    (ranged && near && consecutive && !varied) ||
    (consecutive &&
      !varied &&
      !apart &&
      (multi || congress || !statements.some(({ text }) => SERIES.test(text) || SEVERAL.test(text))))
  )
    return inferred('multi-day', jointSpan(sessions[1] as DatedSession) ?? span)
  return inferred(isOnce(statements) ? 'alternatives' : 'series', span)
}

const OR_ASIDE = compact(
  /^(?:[^.;!?]|\.\d){1,60}[\s,)](?:of|óf|ofwel|dan wel)(?: op)?\s*$|[\s,)](?:of|óf),? (?:als|indien|wanneer|mocht) [^.;]{3,40},(?: op)?\s*$/,
)

/** "3 oktober om 14.00 uur of 10 oktober om 20.00 uur": what is said of the first day stands before the "of". */
const isOrAside = (session: DatedSession, sessions: readonly DatedSession[]): boolean =>
  session.mentions.some(
    ({ context }) =>
      context.left !== context.before &&
      OR_ASIDE.test(context.left) &&
      sessions.some(
        (other) =>
          other !== session && other.mentions.some((one) => one.context.sentence === context.sentence),
      ),
  )

const ONCE_MORE = /\b(?:nogmaals|nog een keer|nog eens|opnieuw|andermaal)(?: op)?\s*$/

/** "De lezing is op 11 maart en nogmaals op 13 maart"; a club meets again without giving a choice. */
const isOnceMore = ({ mentions }: DatedSession): boolean =>
  mentions.some(
    ({ context }) =>
      context.left !== context.before && ONCE_MORE.test(context.left) && !MEETS.test(context.sentence),
  )

/** One chooses a group, and comes on all of its days. */
export const relationOfGroup = (relation: Fact<Relation>): Fact<Relation> =>
  relation.value === 'alternatives' ? { ...relation, value: 'series' } : relation

/** One play on three days in three towns is no event of three days: one goes to one of them. */
export const settleRelation = (
  relation: Fact<Relation>,
  sessions: readonly SessionDraft[],
  text: string,
): Fact<Relation> => {
  if (relation.value !== 'multi-day' && !(relation.value === 'series' && ONE_EACH.test(text))) return relation
  if (TRIP.test(text)) return relation
  const places = sessions.map(({ address }) => address?.value.split(/,\s*/).at(-1) ?? null)
  const apart = !places.includes(null) && new Set(places).size === sessions.length
  if (apart) return { ...relation, value: AGENDA.test(text) ? 'series' : 'alternatives' }
  const venues = new Set(sessions.map(({ venue }) => venue?.value ?? null))
  // An agenda of days that happen to follow each other, each somewhere else.
  const scattered = venues.size === sessions.length && venues.size > 2 && !venues.has(null)
  return relation.value === 'multi-day' && scattered ? { ...relation, value: 'series' } : relation
}

/** One journey, wherever its days are spent. */
const TRIP = /\b(?:heenreis|terugreis|terugreizen|terugkeer|keren\b[^.;]{0,40}\bterug|overnacht[a-zß-ɏ]*)\b/i

/** "Alle activiteiten" over days that happen to follow each other. */
const AGENDA =
  /^\s*(?:(?:alle|onze|de|komende) )?(?:[a-zß-ɏ]*activiteiten|[a-zß-ɏ]*agenda|[a-zß-ɏ]*kalender)\b(?! (?:van|op) (?:dag|\d))/i

/** "telkens van 19 tot 23 uur": each day is complete in itself. */
const EACH_TIME = compact(
  /\b(?:telkens|steeds) (?:van |om |vanaf |tussen )?(?:\d{1,2}|half|kwart)|\b(?:telkens|steeds) (?:in de (?:voormiddag|namiddag|ochtend|middag)|['’]s (?:avonds|middags|ochtends|morgens))/i,
)

/** "De concerten stonden gepland op 9 en 10 april": as many concerts as days. */
const SEVERAL = compact(
  /\b(?:concerten|optredens|lezingen|repetities|vieringen|diensten|wandelingen|excursies|vergaderingen|rondleidingen)\b[^.;,]{0,30}\b(?:op|zijn|vinden|stonden|staan|waren)\b|\b(?:zijn|geven|houden|organiseren|volgen) (?:er |we |wij )?(?:[a-zß-ɏ]+ ){0,2}(?:concerten|optredens|lezingen|repetities|vieringen|diensten|wandelingen|excursies|vergaderingen|rondleidingen)\b/i,
)

/** "Elke avond een ander thema": each evening stands by itself. */
const VARIED = compact(
  /\b(?:elke|iedere) (?:dag|avond|middag|ochtend|keer)\b[^.;]{0,40}\b(?:een|met een|over een) (?:ander|nieuw)e?\b/i,
)

/** A play is given several times; one sees it once. */
const PLAY = compact(
  /\b(?:[a-zß-ɏ]*(?:voorstelling|concert|filmavond)\b[^.;\d]{0,40}\d{1,2}(?: [a-zß-ɏ]+)? en (?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]{3,}|\d{1,2} en (?:[a-zß-ɏ]+dag )?\d{1,2} [a-zß-ɏ]{3,}[^.;\d]{0,30}\b(?:een|het|de|haar|ons) [a-zß-ɏ]*(?:voorstelling|concert)\b|(?:voorstelling|film|stuk) is te zien|toneel(?:voorstelling|stuk)?|voorstellingen|klucht|blijspel|musical|revue|cabaret|komedie|thriller|kerstspel|opvoeringen|poppenkast)\b/i,
)

const MULTI_DAY_MAX = 10
const APART_LINES_MIN = 6
/** A block of its own has its heading, its day and its place. */
const LABELLED_LINES_MIN = 3

/** Two gatherings on one day, each with a text of its own, are no choice between two times. */
const standApart = (source: Source, sessions: readonly DatedSession[]): boolean => {
  const lines = sessions.map(({ mentions }) => source.tokens[mentions[0]?.from ?? -1]?.line ?? 0)
  const labelled = sessions.every(({ mentions: [first] }) => first !== undefined && isLabelled(first.context))
  const apart = labelled ? LABELLED_LINES_MIN : APART_LINES_MIN
  return (
    sessions.every(({ slot }) => slot === null) &&
    lines.every((line, i) => i === 0 || Math.abs(line - (lines[i - 1] ?? 0)) >= apart)
  )
}

/** A day in one paragraph and the next day in another, never named together: two gatherings of an agenda. */
const eachToldApart = (source: Source, sessions: readonly DatedSession[]): boolean => {
  const paragraphs = sessions.map(({ mentions }) =>
    mentions.map(({ from }) => source.lines[source.tokens[from]?.line ?? -1]?.paragraph ?? -1),
  )
  const named = sessions.some(({ mentions }) => mentions.some(({ days }) => days.length > 1))
  return !named && new Set(paragraphs.flat()).size === paragraphs.flat().length
}

const isNextDay = (before: string | null, day: string | null): boolean =>
  before !== null && day !== null && daysBetween(before, day) === 1

const jointSpan = (session: DatedSession): Span | null => {
  const mention = session.mentions.find((one) => one.joints.length > 0)
  const [first, last] = [mention?.days[0], mention?.days.at(-1)]
  return first && last ? { start: first.span.start, end: last.span.end } : null
}
