import type { Language } from '../domain/association'
import type { EventFacts, SessionFacts } from '../domain/understanding'
import { audienceText, capacityText, pePointsText, priceText } from './amounts'
import { clockText, dayPartText, longDate } from './dates'
import { kindText, modeText, relationText, sessionName, sessionStatusText } from './names'

/** A fact in words. `pointer` is a JSON pointer relative to the event: `/sessions/0/date`. */
export type FactRow = { pointer: string; label: string; value: string }

const labels = {
  nl: {
    kind: 'Soort bericht',
    title: 'Titel',
    theme: 'Thema',
    relation: 'Samenhang',
    date: 'Datum',
    start: 'Begin',
    end: 'Einde',
    dayPart: 'Dagdeel',
    venue: 'Locatie',
    address: 'Adres',
    mode: 'Vorm',
    status: 'Stand',
    movedFrom: 'Vervallen datum',
    reserve: 'Reservedatum',
    registration: 'Aanmelden',
    admission: 'Toelating',
    deadline: 'Aanmelden tot en met',
    contact: 'Contact',
    price: 'Prijs',
    capacity: 'Plaatsen',
    pe: 'PE-punten',
    organisers: 'Organisatie',
    partners: 'Met',
    audience: 'Voor',
    programme: 'Programma',
  },
  en: {
    kind: 'Kind of message',
    title: 'Title',
    theme: 'Theme',
    relation: 'Sessions',
    date: 'Date',
    start: 'Start',
    end: 'End',
    dayPart: 'Part of the day',
    venue: 'Venue',
    address: 'Address',
    mode: 'Form',
    status: 'State',
    movedFrom: 'Date that no longer holds',
    reserve: 'Reserve date',
    registration: 'Registration',
    admission: 'Admission',
    deadline: 'Register until',
    contact: 'Contact',
    price: 'Price',
    capacity: 'Places',
    pe: 'PE points',
    organisers: 'Organised by',
    partners: 'With',
    audience: 'For',
    programme: 'Programme',
  },
} as const

const registrationModes = {
  nl: {
    button: 'met de groene knop',
    later: 'later, de uitnodiging volgt',
    contact: 'via een contactpersoon',
    link: 'via een link',
    none: 'niet nodig',
  },
  en: {
    button: 'with the green button',
    later: 'later, an invitation follows',
    contact: 'through a contact person',
    link: 'through a link',
    none: 'not needed',
  },
} as const

/** Every known fact as label and value, in reading order; what is unknown yields no row. */
export const factRows = (facts: EventFacts, language: Language): FactRow[] => [
  ...headRows(facts, language),
  ...facts.sessions.flatMap((_, index) => sessionRows(facts, index, language)),
  ...dateRows(facts, language),
  ...registrationRows(facts, language),
  ...conditionRows(facts, language),
  ...peopleRows(facts, language),
  ...programmeRows(facts, language),
]

const row = (pointer: string, label: string, value: string | null): FactRow[] =>
  value === null || value === '' ? [] : [{ pointer, label, value }]

const headRows = (facts: EventFacts, language: Language): FactRow[] => [
  ...row('/kind', labels[language].kind, facts.kind === 'unknown' ? null : kindText(facts.kind, language)),
  ...row('/title', labels[language].title, facts.title),
  ...row('/theme', labels[language].theme, facts.theme),
  ...row(
    '/relation',
    labels[language].relation,
    facts.relation === 'single' ? null : relationText(facts.relation, language),
  ),
]

const sessionRows = (facts: EventFacts, index: number, language: Language): FactRow[] => {
  const session = facts.sessions[index]
  if (!session) return []
  const many = facts.sessions.length > 1
  const name = (label: string): string =>
    many ? `${sessionName(facts.relation, index, language)}: ${label.toLowerCase()}` : label
  const text = sessionTexts(session, language)
  return sessionFields.flatMap((field) =>
    row(`/sessions/${index}/${field}`, name(labels[language][field]), text[field]),
  )
}

const sessionFields = ['date', 'start', 'end', 'dayPart', 'venue', 'address', 'mode', 'status'] as const
type SessionField = (typeof sessionFields)[number]

const sessionTexts = (session: SessionFacts, language: Language): Record<SessionField, string | null> => {
  const hour = language === 'nl' ? ' uur' : ''
  const clock = (time: string | null) => (time ? `${clockText(time, language)}${hour}` : null)
  return {
    date: session.date && longDate(session.date, language),
    start: clock(session.start),
    end: clock(session.end),
    dayPart: session.dayPart && dayPartText(session.dayPart, language),
    venue: session.venue,
    address: session.address,
    mode: session.mode && modeText(session.mode, language),
    status: session.status === 'planned' ? null : sessionStatusText(session.status, language),
  }
}

const dateRows = (facts: EventFacts, language: Language): FactRow[] => [
  ...facts.movedFrom.flatMap((date, index) =>
    row(`/movedFrom/${index}`, labels[language].movedFrom, longDate(date, language)),
  ),
  ...facts.reserveDates.flatMap((date, index) =>
    row(`/reserveDates/${index}`, labels[language].reserve, longDate(date, language)),
  ),
]

const registrationRows = ({ registration }: EventFacts, language: Language): FactRow[] => {
  const name = labels[language]
  const intake = language === 'nl' ? 'na een kort intakegesprek' : 'after a short intake interview'
  return [
    ...row(
      '/registration/mode',
      name.registration,
      registration.mode && registrationModes[language][registration.mode],
    ),
    ...row('/registration/admission', name.admission, registration.admission && intake),
    ...row(
      '/registration/deadline',
      name.deadline,
      registration.deadline && longDate(registration.deadline, language),
    ),
    ...row('/registration/contact', name.contact, registration.contact),
  ]
}

const conditionRows = (facts: EventFacts, language: Language): FactRow[] => [
  ...facts.prices.flatMap((price, index) =>
    row(`/prices/${index}`, labels[language].price, priceText(price, language)),
  ),
  ...row('/capacity', labels[language].capacity, capacityText(facts.capacity, language)),
  ...row('/pePoints', labels[language].pe, pePointsText(facts.pePoints, language)),
]

const peopleRows = (facts: EventFacts, language: Language): FactRow[] => [
  ...facts.organisers.flatMap((name, index) =>
    row(`/organisers/${index}`, labels[language].organisers, name),
  ),
  ...facts.partners.flatMap((name, index) => row(`/partners/${index}`, labels[language].partners, name)),
  ...row('/audience', labels[language].audience, facts.audience && audienceText(facts.audience, language)),
]

const programmeRows = (facts: EventFacts, language: Language): FactRow[] =>
  facts.programme.flatMap((line, index) =>
    row(`/programme/${index}`, labels[language].programme, programmeLine(line, language)),
  )

/** "13.00 uur Ontvangst", or the item alone while its time is unknown. */
export const programmeLine = (line: EventFacts['programme'][number], language: Language): string =>
  line.time ? `${clockText(line.time, language)}${language === 'nl' ? ' uur' : ''} ${line.item}` : line.item
