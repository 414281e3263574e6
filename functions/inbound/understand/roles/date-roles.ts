import { isoDay } from '../dates/calendar'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import { type Outlook, type ResolvedDay, readYearHints, resolveYear } from '../dates/years'
import type { Source } from '../text/source'
import { type Context, readContext } from './context'
import { readDeadlineCue } from './deadline-cues'
import {
  hasUndatedTarget,
  isDecidedReserve,
  isPutOffUntil,
  isReleased,
  isReserve,
  readMoveCue,
} from './move-cues'
import { isCancelled, isMention, isPeriod, isPublication } from './other-cues'
import { settleSeason } from './season'
import { hasPastVerb, looksBack } from './tense'

/** What a date stands for; `session` unless its clause says otherwise. */
export type DateRole =
  | 'session'
  | 'moved-to'
  | 'moved-from'
  | 'reserve'
  | 'deadline'
  | 'publication'
  | 'cancelled'
  | 'past'
  | 'mention'

export type RoledDay = DatedDay & ResolvedDay & { readonly role: DateRole }

export type RoledMention = Omit<DateMention, 'days'> & {
  readonly days: readonly RoledDay[]
  readonly context: Context
  readonly role: DateRole
  /** Its sentence tells what has been. */
  readonly back: boolean
}

/** Gives every date its role and its year. `report` says that the whole text looks back. */
export const readRoles = (
  source: Source,
  mentions: readonly DateMention[],
  report: boolean,
): RoledMention[] => {
  const hints = readYearHints(mentions.flatMap((mention) => mention.days))
  let last: DateRole | null = null
  const roled = mentions.map((mention, i): RoledMention => {
    const context = readContext(source, mention, mentions[i - 1], mentions[i + 1])
    const own = readCue(source, mention, context)
    const cue: DateRole | null =
      own === null && last === 'cancelled' && isListedOn(context) ? 'cancelled' : own
    last = cue
    const back =
      mention.direction === 'back' || (mention.direction !== 'ahead' && looksBack(context.sentence))
    const outlook = outlookOf(cue, back, report, mention, context)
    const days = mention.days.map((day) => {
      const resolved = resolveYear(day, source.day, outlook, hints)
      return { ...day, ...resolved, role: settle(cue, resolved, source.day, context, back || report) }
    })
    return { ...mention, days, context, role: days[0]?.role ?? 'mention', back }
  })
  return settleSeason(roled)
}

/** "… annuleren we de studiedag (13 maart), de bosdagen (19 en 20 maart) en het congres (26 maart)". */
const isListedOn = (context: Context): boolean =>
  context.left !== context.before &&
  /^\)?\s*(?:,|en\b|of\b|&|\+)[^.:;]{0,90}$/.test(context.left) &&
  !/\b(?:maar|wel|gaa(?:t|n)|is|zijn|wordt|worden|hopen|nieuwe|naar|volgt|volgen)\b/.test(context.left)

/** A day after that of the mail is not the one on which it was put there. */
const isToCome = (source: Source, mention: DateMention): boolean =>
  mention.days.some(({ year, month, day }) => year !== null && (isoDay(year, month, day) ?? '') > source.day)

const readCue = (source: Source, mention: DateMention, context: Context): DateRole | null => {
  if (isPublication(context) && !isToCome(source, mention)) return 'publication'
  if (isReleased(context) || (mention.joints.includes('range') && isPeriod(context))) return 'mention'
  const move = readMoveCue(context)
  if (isDecidedReserve(context) && move !== 'from') return 'moved-to'
  if (isReserve(context)) return move === 'from' ? 'moved-from' : 'reserve'
  if (isPutOffUntil(context)) return 'moved-to'
  const deadline = readDeadlineCue(context, mention.days.length > 1)
  if (deadline === 'deadline') return 'deadline'
  if (deadline !== null) return 'mention'
  if (move === 'from' && isPutOff(context) && !hasUndatedTarget(context)) return 'cancelled'
  if (move) return move === 'from' ? 'moved-from' : 'moved-to'
  const weekend = mention.days.length > 1 && /\bweekend van\s*$/.test(context.left)
  if (!weekend && isMention(context)) return 'mention'
  if (isCancelled(clauseAround(context)) || isListedAsOff(context)) return 'cancelled'
  return looksDateline(source, mention, context) ? 'publication' : null
}

/** "is uitgesteld tot het voorjaar": off for now, with no new day in the sentence. */
const isPutOff = (context: Context): boolean =>
  /uitgesteld|uit te stellen/.test(context.sentence) &&
  !/\d/.test(`${context.before} ${context.after}`.replace(/\b(?:19|20)\d\d\b/g, ''))

/** "Alles vervalt. Het gaat om de lezing van 2 april …" */
const isListedAsOff = (context: Context): boolean =>
  /^(?:het gaat(?: hierbij)? om|dit betreft|dit geldt voor)\b/.test(context.sentence) &&
  isCancelled(context.paragraph)

/** "… vervalt, maar …", "… laten we vervallen en organiseren de volgende excursie op …". */
const NEW_CLAUSE =
  /\bmaar\b|;|\ben (?:organise(?:ert|ren)|houdt|houden|plant|plannen|kiest|kiezen|komt|komen|nodigt|nodigen|hoopt|hopen|wil|willen|gaa(?:t|n) (?:wel|gewoon))\b/

/** A cancellation speaks of the dates of its own clause: "12 maart vervalt, maar 19 maart gaat door". */
const clauseAround = (context: Context): string => {
  const before = context.left.split(NEW_CLAUSE).at(-1) ?? ''
  const after = context.after.split(/\bmaar\b|;|\bgaa(?:t|n) (?:gewoon|wel)/)[0] ?? ''
  // The date itself stands as one word between them, for patterns that count words.
  return `${before.trim()} … ${after.trim()}`
}

const TOP_LINES = 6

/** A line with only a date near the top of a page, or "Utrecht, 3 maart 2020": the day it was put there. */
const looksDateline = (source: Source, mention: DateMention, context: Context): boolean => {
  const line = source.tokens[mention.from]?.line ?? 0
  const day = mention.days[0]
  if (!day || mention.days.length > 1 || context.label.startsWith('datum')) return false
  // The day on which somebody looked at the page.
  if (
    line <= 1 &&
    context.alone &&
    /^(?:gebruikers online|bezoekers|u bent hier|inloggen|zoeken|menu)\b/i.test(
      source.lines[line + 1]?.text ?? '',
    )
  )
    return true
  const iso = day.year === null ? null : `${day.year}`
  const top = (line <= TOP_LINES && context.alone) || opensNews(source, mention, day)
  const place = /^\p{L}[\p{L} -]{2,24},\s*$/u.test(context.before) && context.after.trim() === ''
  const written = resolveYear(day, source.day, 'back', {
    years: new Set(),
    stated: new Map(),
    weekdays: new Map(),
  })
  if (!(top || place) || written.iso === null || written.iso > source.day) return false
  return iso !== null || written.iso === source.day
}

/** "10 oktober 2023 - Op onze site staan vanaf vandaag …": the day of the mail itself, before its prose. */
const opensNews = (source: Source, mention: DateMention, day: DatedDay): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  if (!line || line.start !== day.span.start || day.year === null || day.weekday !== null) return false
  const rest = source.text.slice(day.span.end, line.end)
  return (
    /^\s*[-–—|:]\s/.test(rest) &&
    !/\d{1,2}[.:u]\d{0,2}|\buur\b/.test(rest.slice(0, 60)) &&
    isDayOf(source, day)
  )
}

const isDayOf = (source: Source, day: DatedDay): boolean =>
  resolveYear(day, source.day, 'back', { years: new Set(), stated: new Map(), weekdays: new Map() }).iso ===
  source.day

const outlookOf = (
  cue: DateRole | null,
  back: boolean,
  report: boolean,
  mention: DateMention,
  context: Context,
): Outlook => {
  if (cue === 'moved-to' && (back || hasPastVerb(context.sentence))) return 'either'
  if (cue === 'deadline' || cue === 'moved-to' || cue === 'reserve') return 'ahead'
  if (cue === 'moved-from' || cue === 'mention' || cue === 'cancelled') return 'either'
  if (cue === 'publication' || back) return 'back'
  if (
    cue === null &&
    report &&
    mention.direction !== 'ahead' &&
    !/volgende|aanmeld|inschrijv|noteer|komende/.test(context.sentence)
  )
    return 'back'
  return 'ahead'
}

/** A day behind the mail is no invitation, unless nothing but the year speaks against it. */
const settle = (
  cue: DateRole | null,
  resolved: ResolvedDay,
  mailDay: string,
  context: Context,
  back: boolean,
): DateRole => {
  if (cue !== null && cue !== 'cancelled') return cue
  const behind = resolved.iso !== null && resolved.iso < mailDay
  if (behind && back) return 'past'
  if (cue === 'cancelled') return behind && looksBack(context.sentence) ? 'past' : 'cancelled'
  return 'session'
}
