import type { Language } from '../domain/association'
import { hasPaidPrice } from '../domain/invoice'
import type { Plan } from '../domain/plan'
import type { Part, PlanRow } from './plan'
import { termRows } from './plan-terms'

const labels = {
  nl: {
    sessions: 'Aanmelden voor de reeks',
    answers: 'Eerdere aanmeldingen',
    link: 'Link om online mee te doen',
    whoElse: 'Wie er komen',
    guests: 'Introducés',
  },
  en: {
    sessions: 'Registering for the series',
    answers: 'Earlier registrations',
    link: 'Link to take part online',
    whoElse: 'Who else comes',
    guests: 'Guests',
  },
} as const

/** What the organiser may choose about answers, with the words that change it. */
export const settingRows = (plan: Plan, part: Part, language: Language): PlanRow[] => [
  ...(isSeries(part) ? [{ label: labels[language].sessions, value: sessionsText(plan, language) }] : []),
  ...(isMove(part) ? [{ label: labels[language].answers, value: answersText(plan, language) }] : []),
  ...termRows(plan, part, language),
  ...(plan.guests > 0 ? [{ label: labels[language].guests, value: guestsText(plan, language) }] : []),
  ...(plan.whoElse ? [{ label: labels[language].whoElse, value: whoElseText(language) }] : []),
  ...(plan.onlineLink ? [{ label: labels[language].link, value: linkText(plan.onlineLink, language) }] : []),
]

/** What was chosen for a series that is known stays as it is. */
const isSeries = ({ facts, effect }: Part): boolean =>
  effect === 'creates' && facts.relation === 'series' && facts.sessions.length > 1

export const isMove = ({ facts, effect }: Part): boolean => effect === 'changes' && facts.kind === 'date-move'

type Setting = {
  name: 'sessions' | 'answers' | 'pays' | 'whoElse' | 'guests'
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
  ...(hasPaidPrice(part) ? [paysChoice] : []),
  ...(isUpdate(part) || part.effect === 'creates' ? [whoElseChoice, guestsChoice] : []),
]

const isUpdate = ({ facts, effect }: Part): boolean => effect === 'changes' && facts.kind !== 'cancellation'

const paysChoice: Setting = {
  name: 'pays',
  label: 'Betalen',
  choices: [
    { value: 'by-invoice', text: 'met een factuur achteraf' },
    { value: 'as-announced', text: 'zonder factuur, zoals de mail zegt' },
  ],
}
const whoElseChoice: Setting = {
  name: 'whoElse',
  label: 'Zien wie er nog meer komen',
  choices: [
    { value: 'false', text: 'nee' },
    { value: 'true', text: 'ja, wie is aangemeld ziet wie dat zelf aanvinkte' },
  ],
}
const guestsChoice: Setting = {
  name: 'guests',
  label: labels.nl.guests,
  choices: [
    { value: '0', text: 'geen' },
    { value: '1', text: 'één per lid' },
    { value: '2', text: 'twee per lid' },
  ],
}

const guestsText = ({ guests }: Plan, language: Language): string => {
  if (language === 'en') return `${guests} for each member, each with a seat of their own`
  const count = guests === 1 ? 'één' : `${guests}`
  return `${count} per lid, elk op een eigen plaats (liever niet? "geen introducés")`
}

const whoElseText = (language: Language): string =>
  language === 'nl'
    ? 'zichtbaar voor wie is aangemeld, alleen van wie dat zelf aanvinkt (liever niet? "laat niet zien wie er komen")'
    : 'shown to those who are registered, only of those who agree'

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
