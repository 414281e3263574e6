import { compact } from '../../compact'
import type { Span } from '../evidence'
import { SINCE } from '../roles/all-off'
import { findOff, isCancelled } from '../roles/cancel-cues'
import type { RoledMention } from '../roles/date-roles'
import { goesOnScreenAfter } from '../roles/goes-on-screen'
import { isRenewed } from '../roles/off-cues'
import { isSkipped } from '../roles/skipped-days'
import { goesOnAfter } from '../roles/spoken-on'
import { isReplaced } from '../roles/unsaid-off'
import { matchSpan, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { A_MOVE, isAdrift, isSaidThen } from './off-of-it'
import { isOfOtherDay } from './off-then'
import { areDifferent } from './other-gathering'
import type { DatedSession } from './sessions'
import { callsOffWhole } from './whole-off'

const OF_MONTH = compact(new RegExp(`\\b(?:van|in) (${MONTH_WORDS.join('|')})\\b`))

/** "Op de vergadering is besloten de regiodag af te gelasten" speaks of the regiodag. */
const whatIsDecided = (text: string): string => {
  const about = /\b(?:besloten|besloot|besluiten)\b(.+)$/s.exec(text)?.[1] ?? ''
  return findEventNoun(about) === null ? text : about
}

/** "De vergadering van juni is vervallen", "de clubavond van die week vervalt": not what the headline announces. */
const isOfAnother = (
  one: Statement,
  headline: Statement | undefined,
  sessions: readonly DatedSession[],
): boolean => {
  const month = MONTH_WORDS.indexOf(OF_MONTH.exec(one.lower)?.[1] ?? '') + 1
  if (month > 0 && sessions.every(({ day }) => day.month !== month)) return true
  const [own, named] = [one, headline].map((each) =>
    findEventNoun(whatIsDecided(each?.text ?? ''))?.word.toLowerCase(),
  )
  const said = sessions.flatMap(({ mentions }) => mentions.map(({ context }) => context.sentence))
  const isNamed = said.some((words) => areDifferent(own, findEventNoun(words)?.word.toLowerCase()))
  const isSaid = said.some((words) => own !== undefined && words.includes(own))
  return one !== headline && (areDifferent(own, named) || (named === undefined && isNamed && !isSaid))
}

/** "… omdat de excursie is afgelast": a reason that speaks of another gathering than those with a day. */
const isReason = (one: Statement, sessions: readonly DatedSession[]): boolean => {
  const at = findOff(one.lower)?.index ?? 0
  const reason = /\b(?:omdat|doordat|aangezien|nu)\b([^,;]*)$/.exec(one.lower.slice(0, at))?.[1]
  const other = findEventNoun(reason ?? '')?.word.toLowerCase()
  return sessions.some(({ mentions }) =>
    mentions.some(({ context }) => areDifferent(other, findEventNoun(context.sentence)?.word.toLowerCase())),
  )
}

/** "Dat vervalt dit jaar": something the sentence before it tells of, not the day that is announced. */
const PART_OF_IT = compact(/^(?:dat|dit|die) (?:vervalt|vervallen|gaat|gaan|komt|komen)\b/)

const COULD_NOT =
  /\b(?:konden|gingen|werden)\b[^.;]{0,80}\b(?:niet doorgaan|niet door|afgelast|geannuleerd)\b/
const AGAIN = compact(
  /\b(?:nu (?:lukt|kan|gaat|mag)|(?:lukt|gaat) het (?:nu |dit keer |ditmaal )?wel|alsnog|weer (?:kan|kunnen|mag|mogen)|(?:kan|kunnen|mag|mogen) (?:het |er |we |wij )?(?:nu )?weer)\b/,
)

/** "De vorige twee edities zijn afgelast", "dat werd toen geannuleerd". */
const LONG_AGO = compact(
  /\b(?:werd|werden|is|zijn|moest|moesten|ging|gingen)\b[^.;]{0,40}\b(?:toen|destijds|indertijd)\b|\b(?:kon|konden|ging|gingen|werd|werden)\b(?: [a-zß-ɏ]+){0,3} (?:toen|destijds|indertijd|eerder)\b|\bvorige (?:[a-zß-ɏ]+ )?(?:edities|keren|jaren|seizoenen)\b|\b(?:vorige|afgelopen|voorbije|verleden) (?!week|weken|weekend|dagen|uren|nacht|maan|dins|woens|donder|vrij|zater|zon)[a-zß-ɏ]+\b[^.;]{0,40}\b(?:ging|gingen|kon|konden|werd|werden|moest|moesten)\b|\b(?:moest|moesten|kon|konden|ging|gingen|werd|werden)\b[^.;]{0,60}\b(?:nog )?op het laatste moment\b|\b(?:jaar|jaren) geleden\b|\b(?:keren|keer|maal|meermaals|meermalen|herhaaldelijk) (?:[a-zß-ɏ]+ )?(?:uitgesteld|afgelast|geannuleerd)\b|\bna (?:[a-zß-ɏ]+ )?uitstel\b|\b(?:eindelijk|alsnog)\b/,
)
const ONCE_MORE = /\b(?:ook nu|ook dit|ook deze|opnieuw|nogmaals|dit jaar|deze keer)\b/
/** "het uitgestelde concert": what it is called, now that it has a day. */
const PUT_OFF_THEN = /\b(?:uitgestelde|verdaagde|afgelaste|geannuleerde)\b/g

/** "De ledendag gaat gewoon door, ook al is de training geannuleerd". */
const STAYS_ON = compact(/^[^.;]{0,80}\bga(?:at|an) (?:gewoon|wel|toch|zeker) door\b(?! (?:tot|naar))/)

/** "Veel lezingen konden niet doorgaan. Nu het weer kan, …": that lies behind. */
const isOver = (one: Statement, all: readonly Statement[]): boolean => {
  if (STAYS_ON.test(one.lower)) return true
  const next = all[all.indexOf(one) + 1]
  if (next && (goesOnAfter(one, next) || isReplaced(`${one.lower} ${next.lower}`))) return true
  if (next && goesOnScreenAfter(one.lower, next.lower)) return true
  if (LONG_AGO.test(one.lower) && !ONCE_MORE.test(one.lower)) return true
  if (!isCancelled(one.lower.replace(PUT_OFF_THEN, '')) && !isAdrift(one, all)) return true
  const at = all.indexOf(one)
  // "De cursus op maandag is vervallen. Vanaf 8 oktober start een nieuwe cursus."
  if (all.slice(at + 1, at + 3).some(({ lower }) => isRenewed(lower))) return true
  return COULD_NOT.test(one.lower) && all.slice(at, at + 3).some(({ lower }) => AGAIN.test(lower))
}

/** "Wat wel doorgaat is de borrel op 7 oktober", "de borrel gaat wel door, op 7 oktober". */
const GOES_ON = compact(
  /\bwel (?:gewoon )?doorga(?:at|an)\b|\bga(?:at|an) (?:gewoon |toch |zeker )?wel (?:gewoon )?door\b/,
)
const isGoingOn = ({ mentions }: DatedSession): boolean =>
  mentions.some(({ context }) => GOES_ON.test(context.sentence) && !isCancelled(context.sentence))

/** The head of a mail, which speaks of its gathering. */
const HEAD_STATEMENTS = 8
/** "… gaat deze bijeenkomst niet door", "Update: de lezing vervalt": wherever it stands, of what the page is about. */
const SPEAKS_OF_THIS = compact(
  /^(?:update|let op|belangrijk|attentie|helaas)\b|(?<!\b(?:aan|voor|van|bij|op|in|tijdens|over|na|naar|met) )\b(?:deze|dit) [a-zß-ɏ-]*(?:dag|middag|ochtend|avond|bijeenkomst|vergadering|congres|symposium|seminar|webinar|workshop|lezing|cursus|training|excursie|conferentie|sessie|evenement|activiteit)\b/,
)

/** "Deze avond", below the only one that is named. */
const THIS = compact(/\b(?:deze|die) (?:dag|middag|ochtend|avond)\b/)

/** A called-off session, or words at the head of a mail that names no other date. */
export const readCancelled = (
  all: readonly Statement[],
  sessions: readonly DatedSession[],
  mentions: readonly RoledMention[],
): Span | null => {
  const off = sessions.filter((one) => one.status === 'cancelled')
  const [session] = off
  // A row of a table that says "vervallen" calls off that row only.
  const going = sessions.filter((one) => one.status === 'planned')
  const listed = off.every(isListed) && going.filter(isListed).length > 1 && !all.slice(0, 2).some(isOff)
  const rows =
    off.length > 0 && going.length >= off.length && going.length > 1 && (listed || off.every(isRowOff))
  if (session && !rows && !isFootnote(off, going) && !isAside(all, off, going)) return session.day.span
  const planned = sessions.length > 0
  const named = all.slice(0, 2).some((one) => findEventNoun(one.text) !== null)
  const statement = all
    .filter((one, i) => i < HEAD_STATEMENTS || SPEAKS_OF_THIS.test(one.lower))
    .find(
      (one) =>
        (isCancelled(one.lower) || isAdrift(one, all)) &&
        (sessions.length <= 1 || callsOffWhole(one, all[0], sessions, mentions)) &&
        !(
          planned &&
          (sessions.every(isGoingOn) ||
            PART_OF_IT.test(one.lower) ||
            isOver(one, all) ||
            SINCE.test(one.lower) ||
            isReason(one, sessions) ||
            isOfOtherDay(one.start, one.start + one.text.length, mentions, sessions) ||
            isOfAnother(one, all[0], sessions))
        ) &&
        (named ||
          sessions.length > 1 ||
          findEventNoun(one.text) !== null ||
          (planned && (THIS.test(one.lower) || isSaidThen(one, all, sessions)))),
    )
  const found = statement && (findOff(statement.lower) ?? A_MOVE.exec(statement.lower))
  return statement && found ? matchSpan({ ...statement, text: statement.lower }, found) : null
}

/** A programme, and below it the one evening of it that is off. */
const isFootnote = (off: readonly DatedSession[], going: readonly DatedSession[]): boolean => {
  const said = off.flatMap(({ mentions }) => mentions.filter(({ role }) => role === 'cancelled'))
  const firstOff = Math.min(...said.map(({ from }) => from))
  const before = going.filter(({ mentions }) => mentions.some(({ from }) => from < firstOff))
  const skipped = off.every(({ mentions }) => mentions.some(({ context }) => isSkipped(context)))
  const least = skipped ? SKIPPING_MIN : LISTED_MIN
  return off.length === 1 && before.length >= least && before.length === going.length
}

/** "Lezing op 17 oktober … De clubavond van 10 oktober vervalt": another gathering than the headline announces. */
const isAside = (
  all: readonly Statement[],
  off: readonly DatedSession[],
  going: readonly DatedSession[],
): boolean => {
  const headline = all[0]?.lower ?? ''
  const named = findEventNoun(headline)?.word.toLowerCase()
  const startOf = (sessions: readonly DatedSession[]) =>
    Math.min(...sessions.flatMap(({ mentions }) => mentions.map(({ from }) => from)))
  return (
    !isCancelled(headline) &&
    startOf(going) < startOf(off) &&
    off.every(({ mentions }) =>
      mentions.every(({ context }) =>
        areDifferent(findEventNoun(context.sentence)?.word.toLowerCase(), named),
      ),
    )
  )
}

const LISTED_MIN = 4
/** "Yoga op 8, 15 en 22 oktober. Alleen op 15 oktober niet." */
const SKIPPING_MIN = 2

const isOff = ({ lower }: Statement): boolean => isCancelled(lower)

/** A day that opens a row of a list, as its neighbours do. */
const isListed = ({ mentions }: DatedSession): boolean => mentions.some(({ context }) => context.opensLine)

/** "LUMC (vervallen) 5 oktober": no verb says so, only a mark in the row. */
const isRowOff = ({ mentions }: DatedSession): boolean =>
  mentions.every(({ context }) =>
    /\((?:vervallen|geannuleerd|afgelast|vervalt)\)|geannuleerd\s*$/.test(context.left),
  )
