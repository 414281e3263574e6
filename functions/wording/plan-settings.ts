import type { Language } from '../domain/association'
import type { Plan } from '../domain/plan'
import type { Part, PlanRow } from './plan'
import { termRows } from './plan-terms'

const labels = {
  nl: {
    sessions: 'Aanmelden voor de reeks',
    answers: 'Eerdere aanmeldingen',
    link: 'Link om online mee te doen',
  },
  en: {
    sessions: 'Registering for the series',
    answers: 'Earlier registrations',
    link: 'Link to take part online',
  },
} as const

/** What the organiser may choose about answers, with the words that change it. */
export const settingRows = (plan: Plan, part: Part, language: Language): PlanRow[] => [
  ...(isSeries(part) ? [{ label: labels[language].sessions, value: sessionsText(plan, language) }] : []),
  ...(isMove(part) ? [{ label: labels[language].answers, value: answersText(plan, language) }] : []),
  ...termRows(plan, part, language),
  ...(plan.onlineLink ? [{ label: labels[language].link, value: linkText(plan.onlineLink, language) }] : []),
]

/** What was chosen for a series that is known stays as it is. */
const isSeries = ({ facts, effect }: Part): boolean =>
  effect === 'creates' && facts.relation === 'series' && facts.sessions.length > 1

export const isMove = ({ facts, effect }: Part): boolean => effect === 'changes' && facts.kind === 'date-move'

type Setting = {
  name: 'sessions' | 'answers'
  label: string
  choices: { value: string; text: string }[]
}

/** The choices that the form behind the preview offers, in Dutch. */
export const settingsIn = (part: Part): Setting[] => [
  ...(isSeries(part)
    ? [
        {
          name: 'sessions' as const,
          label: labels.nl.sessions,
          choices: [
            { value: 'each', text: 'per bijeenkomst' },
            { value: 'together', text: 'in één keer voor alle bijeenkomsten' },
          ],
        },
      ]
    : []),
  ...(isMove(part)
    ? [
        {
          name: 'answers' as const,
          label: labels.nl.answers,
          choices: [
            { value: 'ask-again', text: 'vervallen; iedereen wordt opnieuw gevraagd' },
            { value: 'keep', text: 'blijven staan' },
          ],
        },
      ]
    : []),
]

const sessionsText = ({ sessions }: Plan, language: Language): string => {
  if (language === 'en') return sessions === 'each' ? 'for each session' : 'once, for all sessions'
  return sessions === 'each'
    ? 'per bijeenkomst (liever anders? "in één keer voor alle bijeenkomsten aanmelden")'
    : 'in één keer voor alle bijeenkomsten (liever anders? "per bijeenkomst aanmelden")'
}

const answersText = ({ answers }: Plan, language: Language): string => {
  if (language === 'en') return answers === 'keep' ? 'stay' : 'lapse; everyone is asked again'
  return answers === 'keep'
    ? 'blijven staan, ook op de wachtlijst (liever anders? "iedereen opnieuw laten aanmelden")'
    : 'vervallen; iedereen wordt opnieuw gevraagd (liever anders? "aanmeldingen blijven staan")'
}

const linkText = (link: string, language: Language): string =>
  language === 'nl'
    ? `${link}, alleen aan wie online meedoet, een dag en een uur van tevoren`
    : `${link}, only to those online, a day and an hour before`
