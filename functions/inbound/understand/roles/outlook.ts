import { daysBetween, isoDay, yearOf } from '../dates/calendar'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import type { Outlook, ResolvedDay } from '../dates/years'
import type { Context } from './context'
import type { DateRole, RoledDay } from './date-roles'
import { wasOff } from './off-cues'
import { hasPastVerb, looksBack } from './tense'

/** "Het was op 31 augustus, maar op 12 oktober gaan we nog eens": what is told of this day. */
export const toldOf = ({ left, before, after, sentence }: Context): string => {
  const turn = left === before ? -1 : left.search(/[,;] maar\b/)
  if (turn !== -1) return `${left.slice(turn + 2)} … ${after}`
  // "De quiz van 12 oktober is …; er stond een fout in de krant".
  return after.includes(';') && !before.includes(';') ? `${before} … ${after.split(';')[0]}` : sentence
}

/** Whether a day lies ahead of the mail, behind it, or either. */
export const outlookOf = (
  cue: DateRole | null,
  back: boolean,
  report: boolean,
  mention: DateMention,
  context: Context,
): Outlook => {
  if (cue === 'moved-to' && (back || hasPastVerb(context.sentence))) return 'either'
  if (cue === 'deadline' || cue === 'moved-to' || cue === 'reserve') return 'ahead'
  if (cue === 'moved-from' || cue === 'planned-once' || cue === 'mention' || cue === 'cancelled')
    return 'either'
  if (cue === 'publication' || back) return 'back'
  if (cue === null && wasOff(context.sentence)) return 'either'
  if (
    cue === null &&
    report &&
    mention.direction !== 'ahead' &&
    !/volgende|aanmeld|inschrijv|noteer|komende|\buit naar\b|\bword(?:t|en) gehouden\b|\bsta(?:at|an) gepland\b/.test(
      context.sentence,
    )
  )
    return 'back'
  return 'ahead'
}

const SOON_DAYS_MAX = 45

/** "Te beginnen met de avond van 8 mei", in a mail of April that looks back: a year ago is not meant. */
export const isSoon = ({ year, month, day, weekday }: DatedDay, mailDay: string): boolean => {
  const iso = year === null && weekday === null ? isoDay(yearOf(mailDay), month, day) : null
  return iso !== null && iso > mailDay && daysBetween(mailDay, iso) <= SOON_DAYS_MAX
}

/** A day behind the mail is no invitation, unless nothing but the year speaks against it. */
export const settle = (
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

/** Each field by its name: to spread what comes in many shapes costs ten times as much. */
export const roled = (
  { day, month, year, weekday, part, span }: DatedDay,
  { iso, basis, doubt }: ResolvedDay,
  role: DateRole,
): RoledDay => ({ day, month, year, weekday, part, span, iso, basis, doubt, role })
