import { compact } from '../../compact'
import { EMPTY_DAY } from '../dates/empty-day'
import type { Span } from '../evidence'
import { hasPastVerb, looksBack } from '../roles/tense'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import type { TiedTime } from '../times/tied-times'
import { findEventNoun } from '../words/event-words'
import { REGISTER } from '../words/puts-down'
import type { DatedSession } from './sessions'

const INVITES = compact(
  /\b(?:houden|organiseren|vieren|hebben|plannen|verzorgen) (?:we|wij)\b|\b(?:we|wij) (?:houden|organiseren|vieren|plannen)\b|\borganise(?:ert|ren)\b|\b(?:houdt|verzorgt|geeft) (?:[a-zß-ɏ]+ ){0,2}(?:een|weer een|opnieuw een) |\bnodig(?:en|t)\b[^.]{0,80}\buit\b|\b(?:u|je|jullie) (?:bent|zijn) [^.]{0,30}(?:welkom|uitgenodigd)|\bkomt (?:er ?aan|weer dichterbij)|\bvind(?:t|en)\b[^.]{0,60}\bplaats\b|\b(?:is|komt) er (?:weer |binnenkort |opnieuw )*een\b|\bkom(?:t|en)? (?:je |u |jullie |gezellig )?(?:ook )?naar (?:de|het|onze|ons)\b|\bstaat\b[^.]{0,60}\b(?:gepland|op het programma)\b/i,
)
/** An invitation by name, whatever the gathering is called. */
const ASKED = compact(
  /\bnodig(?:en|t) (?:wij |we )?(?:u|je|jullie|iedereen)(?: [a-zß-ɏ]+){0,3} uit voor (?:de|het|onze|ons|een) (?!reactie|gesprek|inbreng)/i,
)
/** A habit, a wish or a condition is no invitation. */
const NO_INVITATION = compact(
  /\b(?:elke|iedere|wekelijks|maandelijks|jaarlijks|regelmatig|altijd|vaak|meestal|kunnen|zouden|willen|mocht|als|wanneer|indien|vorig|afgelopen)\b/i,
)

/** "Wij organiseren activiteiten" says what one does; "dit najaar houden we twee lezingen" invites. */
const PLURAL = /(?:en|s|'s)$/i
const SOON = compact(
  /\b(?:binnenkort|straks|weldra|nodig(?:en|t)|welkom|uitgenodigd|(?:dit|volgend|komend|deze|volgende|komende) (?:voorjaar|najaar|seizoen|zomer|winter|herfst|lente|maand|week|weken|maanden)|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/i,
)

/**
 * "Binnenkort houden we een borrel": a gathering that is announced without any date, as one session whose
 * date is asked for; null where the text invites to nothing.
 */
export const readUndated = (source: Source, times: readonly TiedTime[]): DatedSession | null => {
  const statements = readStatements(source, { start: 0, end: source.text.length })
  const told = statements.some((statement) => looksBack(statement.lower))
  const span =
    heldIn(statements, times) ??
    (told && !hasTimetable(times)
      ? joinedIn(statements, times)
      : (invitedIn(statements) ?? timedIn(statements, times)))
  if (!span) return null
  return {
    day: { ...EMPTY_DAY, span },
    iso: null,
    status: 'planned',
    mentions: [],
    joint: null,
    row: null,
    slot: null,
  }
}

/** A day told by the hour is to come, whatever its talks look back on. */
const TIMETABLE_MIN = 4
const hasTimetable = (times: readonly TiedTime[]): boolean =>
  new Set(times.flatMap(({ mention, start }) => (mention === null && start !== null ? [start] : []))).size >=
  TIMETABLE_MIN

const IS_HELD = compact(
  /\b(?:wordt|worden) gehouden (?:in|op|bij|te)\b|\bwordt gegeven (?:in|bij)\b|\b(?:gaat|gaan) door (?:in|op|bij|te)\b|\b(?:vindt|vinden) (?:[a-zß-ɏ]+ ){0,3}plaats (?:in|op|bij|te)\b/i,
)

/** "De lezing wordt gehouden in De Hoeve. Aanvang 20.00 uur": to come, whatever the talk looks back on. */
const heldIn = (statements: readonly Statement[], times: readonly TiedTime[]): Span | null => {
  if (!times.some(({ mention, start }) => mention === null && start !== null)) return null
  const held = statements.find(
    ({ text }) => IS_HELD.test(text) && !NO_INVITATION.test(text) && findEventNoun(text) !== null,
  )
  const found = held && IS_HELD.exec(held.text)
  return held && found ? matchSpan(held, found) : null
}

/** "Vooraf inschrijven is nodig tot …", beside an hour: to come, though the text tells of what was. */
const joinedIn = (statements: readonly Statement[], times: readonly TiedTime[]): Span | null =>
  statements.some(({ lower }) => REGISTER.test(lower) && JOINS.test(lower) && !hasPastVerb(lower))
    ? timedIn(statements, times)
    : null

const JOINS = compact(
  /\b(?:is|zijn|blijft)\b[^.;]{0,40}\b(?:noodzakelijk|nodig|verplicht|gewenst|mogelijk|vereist)\b|\b(?:graag|uiterlijk|vóór|voor|tot|via|bij)\b/,
)

const invitedIn = (statements: readonly Statement[]): Span | null => {
  for (const statement of statements) {
    const found = INVITES.exec(statement.text)
    const asked = ASKED.exec(statement.text)
    if (asked) return matchSpan(statement, asked)
    const noun = findEventNoun(statement.text)?.word
    if (!found || !noun || NO_INVITATION.test(statement.text)) continue
    if (!PLURAL.test(noun) || SOON.test(statement.text)) return matchSpan(statement, found)
  }
  return null
}

/** "Het maximaal aantal deelnemers is 50": people are expected, whether or not it says how to register. */
const EXPECTED = compact(/\b(?:maximaal|maximum|hoogstens|aantal) (?:[a-zß-ɏ]+ ){0,2}deelnemers\b/i)

const HEADING_CHARACTERS_MAX = 90

/** "Een avond over vleermuizen". */
const PART_OF_DAY = compact(
  /\b(?:een|deze|onze|de) (?:[a-zß-ɏ]+ )?(?:avond|middag|ochtend|namiddag) (?:over|met|rond|vol|voor|in)\b/i,
)

/** A gathering with a start time that one can register for, or with its day told by the hour. */
const timedIn = (statements: readonly Statement[], times: readonly TiedTime[]): Span | null => {
  const time = times.find(({ mention, start }) => mention === null && start !== null)
  const named = statements.filter(({ text }) => findEventNoun(text) ?? PART_OF_DAY.test(text))
  if (!time || named.length === 0) return null
  const headed = hasTimetable(times) && named.some(({ text }) => text.length <= HEADING_CHARACTERS_MAX)
  return headed || statements.some(({ lower }) => REGISTER.test(lower) || EXPECTED.test(lower))
    ? time.span
    : null
}
