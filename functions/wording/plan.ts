import type { Language } from '../domain/association'
import type { DraftPart } from '../domain/draft'
import type { Moment, Plan } from '../domain/plan'
import type { EventFacts } from '../domain/understanding'
import { localMomentText, longDates } from './dates'
import { isMove, settingRows } from './plan-settings'

export type PlanRow = { label: string; value: string }

export type Part = { facts: EventFacts } & Pick<DraftPart, 'effect' | 'alsoAbsent'>
type Context = { recipients: number; holdMinutes: number }

/** What will be mailed when and to how many, and when the organiser is asked; `[]` when nothing is sent. */
export const planRows = (plan: Plan, part: Part, context: Context, language: Language): PlanRow[] => {
  if (part.effect === 'none') return []
  const first = firstMails(plan, part, context, language)
  return mailsOnce(part)
    ? first
    : [...first, ...settingRows(plan, part, language), ...laterRows(plan, part, language)]
}

/** Nothing follows a cancellation, a decision to go ahead, a report or a post. */
const mailsOnce = ({ facts, effect }: Part): boolean =>
  facts.kind === 'cancellation' || ['goes-ahead', 'reports', 'posts'].includes(effect)

const laterRows = (plan: Plan, part: Part, language: Language): PlanRow[] => [
  ...(isUpdate(part) ? [] : opensRows(plan, part, language)),
  ...moment(labels[language].nudge, plan.nudge, language, afterOpening(plan, language)),
  ...moment(labels[language].practical, plan.practical, language, null),
  ...moment(labels[language].goNoGo, plan.goNoGo, language, null),
  ...moment(labels[language].thanks, plan.thanks, language, null),
]

const opensRows = (plan: Plan, part: Part, language: Language): PlanRow[] =>
  isMove(part) && plan.answers === 'keep' ? staysAsItIs(language) : openingRows(plan, language)

const labels = {
  nl: {
    first: 'Na akkoord',
    reserve: 'Daarna',
    opening: 'Aanmelding',
    openingReminder: 'Aanmelding nog dicht',
    nudge: 'Herinnering aan wie niets liet weten',
    practical: 'Praktische mail aan wie komt',
    goNoGo: 'Vraag of het doorgaat',
    thanks: 'Bedankje aan wie er was',
  },
  en: {
    first: 'After approval',
    reserve: 'Then',
    opening: 'Registration',
    openingReminder: 'Registration still closed',
    nudge: 'Reminder to those who have not answered',
    practical: 'Practical mail to those who come',
    goNoGo: 'Question whether it goes ahead',
    thanks: 'Thanks to those who were there',
  },
} as const

const firstMails = (plan: Plan, part: Part, context: Context, language: Language): PlanRow[] => {
  const label = labels[language].first
  if (isUpdate(part) && plan.tell === 'page') {
    const value =
      language === 'nl'
        ? 'geen mail: alleen de pagina van de bijeenkomst verandert'
        : 'no mail: only the page of the event changes'
    return [{ label, value }]
  }
  const to = language === 'nl' ? 'aan' : 'to'
  const value = `${firstMailText(plan, part, language)} ${to} ${readersText(plan, part, context, language)}, ${waitText(context, language)}`
  const reserve = reserveText(part, language)
  return [{ label, value }, ...(reserve ? [{ label: labels[language].reserve, value: reserve }] : [])]
}

/** A change that leaves answers as they are, and of which not everyone need hear. */
const isUpdate = ({ facts, effect }: Part): boolean =>
  effect === 'changes' && (facts.kind === 'session-update' || facts.kind === 'rectification')

const firstMailText = (plan: Plan, { facts, effect }: Part, language: Language): string => {
  const nl = language === 'nl'
  if (effect === 'reports') return nl ? 'het verslag' : 'the report'
  if (effect === 'posts') return nl ? 'het bericht' : 'the post'
  if (effect === 'goes-ahead') return nl ? 'het bericht dat het doorgaat' : 'the notice that it goes ahead'
  if (effect === 'falls-back') {
    return nl
      ? 'het bericht over de nieuwe datum, met de groene knop'
      : 'the notice of the new date, with the green button'
  }
  if (facts.kind === 'cancellation') return nl ? 'de afzegging' : 'the cancellation'
  if (facts.kind === 'date-move' || isUpdate({ facts, effect })) {
    return nl ? 'het bericht over de wijziging' : 'the notice of the change'
  }
  if (plan.opening === 'later') return nl ? 'de aankondiging' : 'the announcement'
  return nl ? 'de uitnodiging met de groene knop' : 'the invitation with the green button'
}

const readersText = (plan: Plan, part: Part, { recipients }: Context, language: Language): string => {
  const nl = language === 'nl'
  const members = nl ? count(recipients, 'lid', 'leden') : count(recipients, 'member', 'members')
  if (part.effect === 'reports') return reportReadersText(part, nl)
  if (isUpdate(part) && plan.tell === 'registered') return registeredText(part, nl)
  return members
}

/** Where seats are few some may wait for one: they may still come, and hear too. */
const registeredText = ({ facts }: Part, nl: boolean): string => {
  if (facts.capacity.seats === null) return nl ? 'wie is aangemeld' : 'those who are registered'
  return nl ? 'wie is aangemeld of op de wachtlijst staat' : 'those who are registered or on the waiting list'
}

const reportReadersText = ({ alsoAbsent }: Part, nl: boolean): string => {
  if (alsoAbsent) return nl ? 'wie erbij was en wie er niet was' : 'those who were there and who were absent'
  return nl ? 'wie erbij was' : 'those who were there'
}

const reserveText = ({ facts, effect }: Part, language: Language): string | null => {
  const dates = longDates(facts.reserveDates, language)
  if (!dates || facts.kind === 'cancellation' || !['creates', 'changes'].includes(effect)) return null
  return language === 'nl'
    ? `een kort bericht dat ${dates} als reservedatum in de agenda zet`
    : `a short mail that puts ${dates} in the calendar as reserve date`
}

const waitText = ({ holdMinutes }: Context, language: Language): string => {
  if (holdMinutes === 0) return language === 'nl' ? 'meteen' : 'at once'
  return language === 'nl'
    ? `${count(holdMinutes, 'minuut', 'minuten')} na akkoord (tot dan tegen te houden)`
    : `${count(holdMinutes, 'minute', 'minutes')} after approval (can be withheld until then)`
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const staysAsItIs = (language: Language): PlanRow[] => [
  {
    label: labels[language].opening,
    value: language === 'nl' ? 'blijft zoals die is' : 'stays as it is',
  },
]

const openingRows = (plan: Plan, language: Language): PlanRow[] => {
  const nl = language === 'nl'
  const now = nl ? 'open vanaf het eerste bericht' : 'open from the first mail'
  const later = nl
    ? 'nog dicht; opent met het antwoord "open de aanmelding"'
    : "closed; opens on the organiser's word"
  const by = plan.opensAt && localMomentText(plan.opensAt, language)
  const byItself = by && (nl ? `nog dicht; opent vanzelf ${by}` : `closed; opens by itself ${by}`)
  const value = plan.opening === 'later' ? (byItself ?? later) : now
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
