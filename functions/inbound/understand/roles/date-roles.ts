import type { DatedDay, DateMention } from '../dates/date-mentions'
import { type Outlook, type ResolvedDay, readYearHints, resolveYear } from '../dates/years'
import type { Source } from '../text/source'
import { type Context, readContext } from './context'
import { readDeadlineCue } from './deadline-cues'
import { isDecidedReserve, isReleased, isReserve, readMoveCue } from './move-cues'
import { isCancelled, isMention, isPublication } from './other-cues'
import { looksBack } from './tense'

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
  return mentions.map((mention, i) => {
    const context = readContext(source, mention, mentions[i - 1], mentions[i + 1])
    const cue = readCue(source, mention, context)
    const back =
      mention.direction === 'back' || (mention.direction !== 'ahead' && looksBack(context.sentence))
    const outlook = outlookOf(cue, back, report, mention, context)
    const days = mention.days.map((day) => {
      const resolved = resolveYear(day, source.day, outlook, hints)
      return { ...day, ...resolved, role: settle(cue, resolved, source.day, context, back || report) }
    })
    return { ...mention, days, context, role: days[0]?.role ?? 'mention', back }
  })
}

const readCue = (source: Source, mention: DateMention, context: Context): DateRole | null => {
  if (isPublication(context)) return 'publication'
  if (isReleased(context)) return 'mention'
  const move = readMoveCue(context)
  if (isDecidedReserve(context) && move !== 'from') return 'moved-to'
  if (isReserve(context)) return move === 'from' ? 'moved-from' : 'reserve'
  const deadline = readDeadlineCue(context)
  if (deadline === 'deadline') return 'deadline'
  if (deadline !== null) return 'mention'
  if (move === 'from' && isPutOff(context)) return 'cancelled'
  if (move) return move === 'from' ? 'moved-from' : 'moved-to'
  if (isMention(context)) return 'mention'
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

/** A cancellation speaks of the dates of its own clause: "12 maart vervalt, maar 19 maart gaat door". */
const clauseAround = (context: Context): string => {
  const before = context.left.split(/\bmaar\b|;/).at(-1) ?? ''
  const after = context.after.split(/\bmaar\b|;|\bgaa(?:t|n) (?:gewoon|wel)/)[0] ?? ''
  return `${before} ${after}`
}

const TOP_LINES = 6

/** A line with only a date near the top of a page, or "Utrecht, 3 maart 2020": the day it was put there. */
const looksDateline = (source: Source, mention: DateMention, context: Context): boolean => {
  const line = source.tokens[mention.from]?.line ?? 0
  const day = mention.days[0]
  if (!day || mention.days.length > 1 || context.label.startsWith('datum')) return false
  const iso = day.year === null ? null : `${day.year}`
  const top = line <= TOP_LINES && context.alone
  const place = /^\p{L}[\p{L} -]{2,24},\s*$/u.test(context.before) && context.after.trim() === ''
  const written = resolveYear(day, source.day, 'back', {
    years: new Set(),
    stated: new Map(),
    weekdays: new Map(),
  })
  if (!(top || place) || written.iso === null || written.iso > source.day) return false
  return iso !== null || written.iso === source.day
}

const outlookOf = (
  cue: DateRole | null,
  back: boolean,
  report: boolean,
  mention: DateMention,
  context: Context,
): Outlook => {
  if (cue === 'deadline' || cue === 'moved-to' || cue === 'reserve') return 'ahead'
  if (cue === 'moved-from' || cue === 'mention') return 'either'
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
