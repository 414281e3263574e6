import { compact } from '../../compact'
import { daysBetween, isoDay, weekdayOn, yearOf } from '../dates/calendar'
import type { DateMention } from '../dates/date-mentions'
import type { Span } from '../evidence'
import { isCancelled } from '../roles/cancel-cues'
import type { RoledMention } from '../roles/date-roles'
import { hasPastVerb, looksBack } from '../roles/tense'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { findEventNoun } from '../words/event-words'
import { readPraise } from './praise'
import { invitesToDay, OTHER_TIMES, readToldDay } from './told-day'

const HEAD_LINES = 5
/** "Herhaald" invites anew; who mourns a member or sets a mistake right reports no gathering. */
const NO_REPORT = compact(
  /\bstond\b[^;]{0,60}\d[^;]{0,20}, (?:dat|dit) moet\b|\b(?:stond|stonden|zat) (?:[a-zß-ɏ]+ ){0,3}een (?:[a-zß-ɏ]+ )?(?:fout|foutje|vergissing)\b|\bherhaald\b|\bherhaling\b|\breprise\b|\bin memoriam\b|\b(?:op|voor) de (?:wacht|reserve)lijst\b|\b(?:plaatsen|plekken|kaarten)\b[^.;]{0,80}\bvergeven\b|\b(?:aanmelding|inschrijving) is (?:(?:nu|daarom|dus|inmiddels|al) )*gesloten\b|\boverle(?:den|ed)\b/,
)
const REPORT_WORD = compact(
  /(?<!jaar)(?<!reis)(?<!\bdoe(?:t|n) (?:(?:ook|kort|daar|er|ons) )?)verslag(?!geving|periode|jaar)\b(?! (?:uit(?:brengen|brengt)?|(?:zal |zullen |gaat |wil |komt )?(?:doen|doet))\b)|\bsamenvatting (?:van )?(?:de |het |onze )?[a-zß-ɏ]*(?:lezing|avond|bijeenkomst|middag|webinar|vergadering)\b|terugblik|terugkijken op|impressie|nabeschouwing|fotoverslag|sfeerverslag|zo was |was een (?:groot )?succes|\bis (?:een )?(?:[a-zß-ɏ]+ )?succes geworden|(?:kijken|blikken) (?:we )?terug\b(?![^.;]{0,60}\b(?:komende?|vooruit|toekomst)\b)/i,
)

/** Whether the text tells what has been: it says so at its head, or its first sentences are in the past. */
export const readReportCue = (source: Source, found: readonly DateMention[]): Span | null => {
  const all = readStatements(source, { start: 0, end: source.text.length })
  if (all.slice(0, 8).some((statement) => isCancelled(statement.lower))) return null
  if (all.slice(0, 4).some((statement) => NO_REPORT.test(statement.lower))) return null
  const invites = all.some((statement) =>
    /\b(?:(?:aanmelden|inschrijven) (?:kan|via|bij|vóór|voor|tot|is|op|door|met)\b|meld (?:je|u)|geef (?:je |u |jullie )?(?:vóór|voor|uiterlijk)|schrijf (?:je|u)|u bent (?:van harte )?(?:welkom|uitgenodigd)|van harte welkom|nodigen (?:wij|we) |opgeven (?:kan|via|bij))/i.test(
      statement.text,
    ),
  )
  const praised = invites ? null : readPraise(source, all, found)
  if (praised) return praised
  const held = readToldDay(source, all, found)
  if (held) return held
  const head = all.find(
    (statement) =>
      statement.line < HEAD_LINES &&
      REPORT_WORD.test(statement.text) &&
      !isContents(source, statement) &&
      !isAgendaItem(source, statement) &&
      !isOfDayToCome(source, statement, found),
  )
  if (head && isSectionOf(source, head, all, found)) return null
  const asks = invitesToDay(source, all, found)
  const told = all.filter((statement) => looksBack(statement.lower))
  if (asks && !(head && isHeadline(head) && told.length > 0)) return null
  const word = head && REPORT_WORD.exec(head.text)
  if (
    head &&
    word &&
    !isAnnouncedReport(head.text) &&
    ((isAside(word[0]) ? told.length * 2 >= all.length : told.length >= 1) || !invites)
  )
    return matchSpan(head, word)
  const prose = all.filter((statement) => statement.text.length > 40)
  const first = told.find(
    (statement) =>
      prose.indexOf(statement) >= 0 &&
      prose.indexOf(statement) < (/\d.{0,20}\bj\.?l\b|\bafgelopen\b/.test(statement.lower) ? 4 : 2) &&
      opensReport(statement),
  )
  const gathered =
    told.some((statement) => GATHERED.test(statement.lower)) ||
    (first &&
      (findEventNoun(first.text) ?? (told.length * 2 > prose.length && findEventNoun(all[0]?.text ?? ''))))
  // One sentence that looks back may stand over the news of a day to come.
  if (told.length < 2 && found.length > 1) return null
  if (!first || !gathered || invites || told.length * 2 < prose.length * 0.8) return null
  return { start: first.start, end: first.start + Math.min(first.text.length, 120) }
}

/** What a report is only named by: "het blad bevat een verslag van …", "de vorige keer was een groot succes". */
const NAMES_REPORT =
  /\b(?:bevat|staat|staan|vindt|vind|leest|lees|krijgt|komt|ligt|met|voor|via|hierbij|zie|ontvangt|volgt)\b.*(?:verslag|terugblik|impressie)|was een (?:groot )?succes/i

/** "Verslag van de jaarvergadering" at the head. */
const isHeadline = ({ text, line }: Statement): boolean => line <= 1 && !NAMES_REPORT.test(text)

/** A section that looks back, in a text that announces what is to come: "Terugblik" over its own paragraph. */
const isSectionOf = (
  { lines, day }: Source,
  head: Statement,
  all: readonly Statement[],
  found: readonly DateMention[],
): boolean =>
  /^(?:korte |een )?(?:terugblik|impressie|fotoverslag)\s?[:.!]?$/i.test(lines[head.line]?.text ?? '') &&
  all.some(
    (statement) =>
      !looksBack(statement.lower) &&
      found.some(
        ({ days: [first], direction }) =>
          first !== undefined &&
          direction !== 'back' &&
          first.span.start >= statement.start &&
          first.span.start < statement.start + statement.text.length &&
          isSoon(first, day),
      ),
  )

/** "Op 24 april kijken we terug op het seizoen": what is to be looked back on then. */
const isOfDayToCome = (
  { day: mailDay }: Source,
  statement: Statement,
  found: readonly DateMention[],
): boolean => {
  const word = statement.start + (REPORT_WORD.exec(statement.text)?.index ?? 0)
  return (
    !looksBack(statement.lower) &&
    found.some(({ days: [first], direction }) => {
      const at = first?.span.start ?? -1
      return first && direction !== 'back' && at >= statement.start && at < word && isSoon(first, mailDay)
    })
  )
}

const SOON_DAYS_MAX = 200

const isSoon = ({ day, month, year, weekday }: DateMention['days'][number], mailDay: string): boolean => {
  const near = [yearOf(mailDay), yearOf(mailDay) + 1].map((one) => isoDay(year ?? one, month, day))
  const iso = near.find((one) => one !== null && one > mailDay)
  return (
    iso != null &&
    daysBetween(mailDay, iso) <= SOON_DAYS_MAX &&
    (weekday === null || weekdayOn(iso) === weekday.number)
  )
}

/** "Ook de avond op 6 oktober was een succes" may open an invitation to the next. */
const isAside = (word: string): boolean => /was een (?:groot )?succes/i.test(word)

/** "In deze nieuwsbrief: - de workshop … - terugblik op …": one item of a table of contents. */
const isContents = (source: Source, { line }: Statement): boolean =>
  source.lines[line]?.bullet === true &&
  [line - 1, line + 1].some(
    (near) => source.lines[near]?.bullet && source.lines[near]?.paragraph === source.lines[line]?.paragraph,
  )

/** "3. Verslag van de vorige vergadering": a point of the agenda. */
const isAgendaItem = ({ text }: Source, { start }: Statement): boolean =>
  /(?:^|\s)\d{1,2}[a-z]?[.)]\s*$/.test(text.slice(Math.max(0, start - 6), start))

/** "Rittenarchief", "Archief": a page of what has been. */
const ARCHIVE = /^(?:ons |het |onze )?[a-zß-ɏ]*archief\b[^.!?]{0,24}$/i

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
      (/^(?:past|session)$/.test(mention.role) && /^(?:datum|wanneer)\b/.test(mention.context.label)) ||
      (/^(?:past|session)$/.test(mention.role) && findEventNoun(mention.context.sentence) !== null),
  )
  const archive = source.lines.slice(0, HEAD_LINES).some(({ text }) => ARCHIVE.test(text))
  return past && told.length >= (archive ? 1 : 3) ? (past.days[0]?.span ?? null) : null
}

const GATHERED = compact(
  /kwam(?:en)?\b|bijeen|stond(?:en)?\b|bezochten|verzamelden|gehouden|vond(?:en)?\b|aanwezig|deelnemers|organiseerde|\b(?:zaten|streden|renden|liepen|schoven|wandelden|fietsten)\b/i,
)

/** "notulen en verslag op de agenda" is no report. */
const isAnnouncedReport = (text: string): boolean =>
  /\bverslag\b.{0,80}\b(?:staat|vind(?:t|en)? u|is te|gaat|treft|hierbij|bijgevoegd|bijlage|goed te keuren|goedkeuring|valt|ontvangt|krijgt|in (?:uw|je|de) (?:bus|brievenbus))\b|\b(?:vaststellen|notulen|financieel|financi[eë]le|agenda|bespreken)\b/i.test(
    text,
  )

const opensReport = (statement: Statement): boolean =>
  /\d|afgelopen|onlangs|gisteren|vorige week|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|tijdens/i.test(
    statement.text,
  ) &&
  !OTHER_TIMES.test(statement.lower) &&
  hasPastVerb(statement.lower)

/** A programme of days to come may tell of the last ones too, and is no report. */
export const announcesDays = (source: Source, mentions: readonly DateMention[]): boolean => {
  const days = mentions.flatMap((mention) =>
    mention.days.flatMap(({ year, month, day }) => (year === null ? [] : (isoDay(year, month, day) ?? []))),
  )
  const ahead = new Set(days.filter((day) => day > source.day)).size
  return (
    ahead >= 2 &&
    ahead > new Set(days.filter((day) => day <= source.day)).size &&
    readToldDay(source, readStatements(source, { start: 0, end: source.text.length }), mentions) === null
  )
}
