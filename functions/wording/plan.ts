import type { Language } from '../domain/association'
import type { DraftPart } from '../domain/draft'
import type { Moment, Plan } from '../domain/plan'
import type { EventFacts } from '../domain/understanding'
import { localMomentText, longDates } from './dates'

export type PlanRow = { label: string; value: string }

type Part = { facts: EventFacts; effect: DraftPart['effect'] }
type Context = { recipients: number; holdMinutes: number }

/** What will be mailed when and to how many, and when the organiser is asked; `[]` when nothing is sent. */
export const planRows = (plan: Plan, part: Part, context: Context, language: Language): PlanRow[] => {
  if (part.effect === 'none') return []
  const first = firstMails(plan, part, context, language)
  if (part.facts.kind === 'cancellation') return first
  return [
    ...first,
    ...openingRows(plan, language),
    ...moment(labels[language].nudge, plan.nudge, language, afterOpening(plan, language)),
    ...moment(labels[language].practical, plan.practical, language, null),
    ...moment(labels[language].goNoGo, plan.goNoGo, language, null),
  ]
}

const labels = {
  nl: {
    first: 'Na akkoord',
    reserve: 'Daarna',
    opening: 'Aanmelding',
    openingReminder: 'Aanmelding nog dicht',
    nudge: 'Herinnering aan wie niets liet weten',
    practical: 'Praktische mail aan wie komt',
    goNoGo: 'Vraag of het doorgaat',
  },
  en: {
    first: 'After approval',
    reserve: 'Then',
    opening: 'Registration',
    openingReminder: 'Registration still closed',
    nudge: 'Reminder to those who have not answered',
    practical: 'Practical mail to those who come',
    goNoGo: 'Question whether it goes ahead',
  },
} as const

const firstMails = (plan: Plan, { facts }: Part, context: Context, language: Language): PlanRow[] => {
  const mail = firstMailText(plan, facts, language)
  const reserve = longDates(facts.reserveDates, language)
  const value =
    language === 'nl'
      ? `${mail} aan ${count(context.recipients, 'lid', 'leden')}, ${waitText(context, language)}`
      : `${mail} to ${count(context.recipients, 'member', 'members')}, ${waitText(context, language)}`
  const hold =
    language === 'nl'
      ? `een kort bericht dat ${reserve} als reservedatum in de agenda zet`
      : `a short mail that puts ${reserve} in the calendar as reserve date`
  const rows = [{ label: labels[language].first, value }]
  return reserve && facts.kind !== 'cancellation'
    ? [...rows, { label: labels[language].reserve, value: hold }]
    : rows
}

const firstMailText = (plan: Plan, facts: EventFacts, language: Language): string => {
  const nl = language === 'nl'
  switch (facts.kind) {
    case 'cancellation':
      return nl ? 'de afzegging' : 'the cancellation'
    case 'date-move':
    case 'session-update':
    case 'rectification':
      return nl ? 'het bericht over de wijziging' : 'the notice of the change'
    case 'fallback-decision':
      return nl ? 'het bericht over de datum' : 'the notice about the date'
    default:
      if (plan.opening === 'later') return nl ? 'de aankondiging' : 'the announcement'
      return nl ? 'de uitnodiging met de groene knop' : 'the invitation with the green button'
  }
}

const waitText = ({ holdMinutes }: Context, language: Language): string => {
  if (holdMinutes === 0) return language === 'nl' ? 'meteen' : 'at once'
  return language === 'nl'
    ? `${count(holdMinutes, 'minuut', 'minuten')} na akkoord (tot dan tegen te houden)`
    : `${count(holdMinutes, 'minute', 'minutes')} after approval (can be withheld until then)`
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const openingRows = (plan: Plan, language: Language): PlanRow[] => {
  const nl = language === 'nl'
  const now = nl ? 'open vanaf het eerste bericht' : 'open from the first mail'
  const later = nl
    ? 'nog dicht; opent met het antwoord "open de aanmelding"'
    : "closed; opens on the organiser's word"
  const value = plan.opening === 'later' ? later : now
  return [
    { label: labels[language].opening, value },
    ...moment(
      labels[language].openingReminder,
      plan.openingReminder,
      language,
      null,
      nl ? 'seintje aan de organisator' : 'reminder to the organiser',
    ),
  ]
}

const afterOpening = (plan: Plan, language: Language): string | null => {
  if (plan.opening !== 'later') return null
  return language === 'nl' ? 'wordt bepaald zodra de aanmelding opent' : 'set once registration opens'
}

const moment = (
  label: string,
  at: Moment | null,
  language: Language,
  otherwise: string | null,
  lead?: string,
): PlanRow[] => {
  if (!at) return otherwise ? [{ label, value: otherwise }] : []
  const text = localMomentText(at, language)
  return [{ label, value: lead ? `${lead}, ${text}` : text }]
}
