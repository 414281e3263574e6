import type { AnnouncementKind } from '../../../domain/understanding'
import { type Fact, inferred, type Span, stated } from '../evidence'
import type { RoledMention } from '../roles/date-roles'
import { isConditional } from '../roles/move-cues'
import { CANCEL, isCancelled } from '../roles/other-cues'
import { hasPastVerb, looksBack } from '../roles/tense'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

const HEAD_LINES = 5
const REPORT_WORD =
  /(?<!jaar)(?<!reis)verslag(?!geving|periode|jaar)\b|terugblik|terugkijken op|impressie|nabeschouwing|fotoverslag|sfeerverslag|zo was |was een (?:groot )?succes|kijken (?:we )?terug|blikken (?:we )?terug/i

/** Whether the text tells what has been: it says so at its head, or its first sentences are in the past. */
export const readReportCue = (source: Source): Span | null => {
  const all = readStatements(source, { start: 0, end: source.text.length })
  const invites = all.some((statement) =>
    /\b(?:(?:aanmelden|inschrijven) (?:kan|via|bij|vóór|voor|tot|is|op|door|met)\b|meld (?:je|u)|schrijf (?:je|u)|u bent (?:van harte )?(?:welkom|uitgenodigd)|van harte welkom|nodigen (?:wij|we) |opgeven (?:kan|via|bij))/i.test(
      statement.text,
    ),
  )
  if (all.slice(0, 8).some((statement) => isCancelled(statement.lower))) return null
  const head = all.find((statement) => statement.line < HEAD_LINES && REPORT_WORD.test(statement.text))
  const told = all.filter((statement) => looksBack(statement.lower))
  const found = head && REPORT_WORD.exec(head.text)
  if (head && found && !isAnnouncedReport(head.text) && (told.length >= 1 || !invites))
    return matchSpan(head, found)
  const prose = all.filter((statement) => statement.text.length > 40)
  const first = told.find(
    (statement) => prose.indexOf(statement) >= 0 && prose.indexOf(statement) < 2 && opensReport(statement),
  )
  const gathered =
    told.some((statement) => GATHERED.test(statement.lower)) || (first && findEventNoun(first.text))
  if (!first || !gathered || invites || told.length * 2 < prose.length * 0.8) return null
  return { start: first.start, end: first.start + Math.min(first.text.length, 120) }
}

/** A past gathering told in the past tense, in a text that names no day to come. */
export const readLateReport = (source: Source, mentions: readonly RoledMention[]): Span | null => {
  if (
    mentions.some((mention) =>
      mention.days.some(
        (day) =>
          /^(?:moved-to|cancelled|reserve)$/.test(day.role) ||
          (day.role === 'session' && (day.iso === null || day.iso >= source.day || day.doubt !== null)),
      ),
    )
  )
    return null
  const told = readStatements(source, { start: 0, end: source.text.length }).filter((statement) =>
    looksBack(statement.lower),
  )
  const past = mentions.find(
    (mention) =>
      (mention.role === 'past' && GATHERED.test(mention.context.sentence)) ||
      (/^(?:past|session)$/.test(mention.role) && findEventNoun(mention.context.sentence) !== null),
  )
  return past && told.length >= 3 ? (past.days[0]?.span ?? null) : null
}

const GATHERED =
  /kwam(?:en)?\b|bijeen|stond(?:en)?\b|bezochten|verzamelden|gehouden|vond(?:en)?\b|aanwezig|deelnemers|organiseerde/i

/** "notulen en verslag op de agenda" is no report. */
const isAnnouncedReport = (text: string): boolean =>
  /\b(?:vaststellen|notulen|financieel|agenda|bespreken)\b/i.test(text)

const opensReport = (statement: Statement): boolean =>
  /\d|afgelopen|gisteren|vorige week|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|tijdens/i.test(
    statement.text,
  ) &&
  !/\b(?:elke|iedere|vroeger|ooit)\b/.test(statement.lower) &&
  hasPastVerb(statement.lower)

const RECTIFY =
  /rectificatie|erratum|correctie(?: op|[:.!]|$)|herstelbericht|herstelmail|abusievelijk|per abuis|per ongeluk|foutje (?:geslopen|gemaakt)|klein foutje|fout(?:je)? (?:geslopen|in (?:de|het|onze|mijn|ons|uw)\b)|(?:een |de )?(?:verkeerde|onjuiste|foutieve) (?:datum|tijd|link|locatie|dag|aanvangstijd|adres|naam|gegevens)|tikfout|typefout|(?:datum|tijd|link|adres|locatie|dag)[^.]{0,60}(?:was|is|stond|klopte|klopt) (?:niet (?:juist|goed|correct)|onjuist|fout|verkeerd|niet)\b|excuses? voor (?:de )?(?:verwarring|vergissing|fout)|er (?:is|was) een fout/i
const UPDATE =
  /(?:plek|locatie|zaal|adres|plaats)[^.]{0,60}\b(?:nu |inmiddels )?bekend\b|(?:begin|start|aanvang|vertrek)\p{L}*[^.]{0,50}\b(?:half|kwart|\d+|een|twee) ?(?:uur|uurtje|minuten|kwartier) (?:eerder|later)\b|\b(?:uur|uurtje|minuten|kwartier) (?:eerder|later) dan\b|schakelen (?:we|wij) (?:\p{L}+ ){0,2}over|^(?:aanpassing|wijziging)\b|\b(?:begint|beginnen|start|starten|aanvang)[^.]{0,40}\bniet\b.{0,24}\bmaar\b|wordt (?:nu )?online|daarom online|gaat online door|verplaatst naar (?:een andere|de andere|zaal|lokaal|gebouw)|^beste deelnemers|(?:andere|nieuwe|gewijzigde) (?:locatie|zaal|tijd|tijden|aanvangstijd|spreker|plaats|ruimte|adres)|(?:locatie|zaal|plaats|tijd|programma)(?:wijziging| is gewijzigd| gewijzigd| verandert| is veranderd)|wijziging (?:van )?(?:de )?(?:locatie|zaal|tijd|plaats|aanvangstijd)|verhui(?:st|zen)\b[^.]{0,80}\bnaar\b|verhuizen (?:we )?naar|(?:de |onze )(?:\p{L}+ ){0,2}(?:sessie|bijeenkomst|les|werksessie|workshop|training|avond|middag) van (?:\p{L}+dag )?\d{1,2} \p{L}+ (?:is|vindt|wordt|begint|start|zal)\b|(?:begint|start|beginnen|starten) (?:nu |een |half )?(?:\p{L}+ ){0,2}(?:eerder|later)\b/iu
const MOVED =
  /\b(?:verplaatst|verzet|verschoven|doorgeschoven|uitgesteld) naar\b|\bnieuwe dat(?:um|a)\b|gewijzigde datum/i
const FALLBACK = /wijken (?:we|wij|dus)|we wijken|uitwijk|reserve ?-?dat|reservedag/i

/** What the mail wants, judged by the sessions it names and by its first words. */
export const readKind = (
  source: Source,
  sessions: readonly DatedSession[],
  mentions: readonly RoledMention[],
  report: Span | null,
): Fact<AnnouncementKind> => {
  const all = readStatements(source, { start: 0, end: source.text.length })
  const line = source.lines[0]
  const whole = { start: line?.start ?? 0, end: line?.end ?? 0 }
  const moved = mentions.find((mention) =>
    mention.days.some((day) => day.role === 'moved-to' || day.role === 'moved-from'),
  )
  if (report && !moved) return stated('report', report)
  const wrong = find(all.slice(0, 30), RECTIFY)
  if (wrong) return stated('rectification', wrong)
  const held = mentions.some((mention) => mention.days.some((day) => day.role === 'reserve'))
  const decided = held ? null : readFallback(all, sessions, moved)
  if (decided) return stated('fallback-decision', decided)
  if (moved && sessions.some((session) => session.status !== 'cancelled'))
    return stated('date-move', spanOfMention(moved))
  const cancelled = readCancelled(all, sessions)
  if (cancelled) return stated('cancellation', cancelled)
  if (moved) return stated('date-move', spanOfMention(moved))
  const shifted = sessions.length > 0 ? find(all.slice(0, 8), MOVED) : null
  if (shifted) return stated('date-move', shifted)
  const update = find(all.slice(0, 12), UPDATE)
  if (update) return stated('session-update', update)
  const first = sessions[0]
  if (first) return inferred('new-event', first.day.span)
  return inferred(all.some((statement) => statement.text.length > 20) ? 'content-post' : 'unknown', whole)
}

const spanOfMention = (mention: RoledMention): Span => mention.days[0]?.span ?? { start: 0, end: 0 }

const find = (statements: readonly Statement[], pattern: RegExp): Span | null => {
  for (const statement of statements) {
    const found = pattern.exec(statement.text)
    if (found) return matchSpan(statement, found)
  }
  return null
}

/** "4 juni gaat niet door: we wijken uit naar 8 oktober", as a decision and not as a condition. */
/** The reserve date is spoken of, and nowhere as a condition. */
const isSettled = (all: readonly Statement[]): boolean => {
  const held = all.filter((one) => FALLBACK.test(one.text))
  return (
    held.length > 0 &&
    !held.some((one) => isConditional(one.lower)) &&
    !all.some((one) => isCancelled(one.lower))
  )
}

const GO = /\bga(?:at|an)\b(?!.{0,40}\bniet\b)[^.!?]{0,60}\bdoor\b/i

const readFallback = (
  all: readonly Statement[],
  sessions: readonly DatedSession[],
  moved: RoledMention | undefined,
): Span | null => {
  const statement = all.find((one) => FALLBACK.test(one.text) && !isConditional(one.lower))
  const go = all.find((one) => GO.test(one.text) && !isConditional(one.lower))
  const found = go && GO.exec(go.text)
  if (go && found && isSettled(all)) return matchSpan(go, found)
  const off =
    moved !== undefined ||
    sessions.some((session) => session.status === 'cancelled') ||
    all.some((one) => isCancelled(one.lower))
  if (
    !statement ||
    !off ||
    sessions.length === 0 ||
    !/wijken|wordt|gaan|kiezen|reserve ?-?datum/i.test(statement.text)
  )
    return null
  const held = FALLBACK.exec(statement.text)
  return held && matchSpan(statement, held)
}

/** A called-off session, or words at the head of a mail that names no other date. */
const readCancelled = (all: readonly Statement[], sessions: readonly DatedSession[]): Span | null => {
  const session = sessions.find((one) => one.status === 'cancelled')
  if (session) return session.day.span
  const named = all.slice(0, 2).some((one) => findEventNoun(one.text) !== null)
  const statement = all
    .slice(0, 8)
    .find((one) => isCancelled(one.lower) && (named || findEventNoun(one.text) !== null))
  const found = statement && CANCEL.exec(statement.lower)
  return statement && found && sessions.length <= 1
    ? matchSpan({ ...statement, text: statement.lower }, found)
    : null
}
