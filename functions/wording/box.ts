import type { Language } from '../domain/association'
import type { Event, Session } from '../domain/event'
import { capacityText, pePointsText, priceText } from './amounts'
import { longDate, longDates, whenText } from './dates'
import { placeText, sessionName } from './names'

export type BoxRow = { label: string; value: string }

const labels = {
  nl: {
    when: 'Wanneer',
    where: 'Waar',
    theme: 'Thema',
    price: 'Prijs',
    pe: 'PE-punten',
    reserve: 'Reservedatum',
    places: 'Deelname',
    deadline: 'Aanmelden tot en met',
  },
  en: {
    when: 'When',
    where: 'Where',
    theme: 'Theme',
    price: 'Price',
    pe: 'PE points',
    reserve: 'Reserve date',
    places: 'Participation',
    deadline: 'Register until',
  },
} as const

/**
 * The short box of facts in members' mails and on their pages; what is unknown has no row. `numbered`: all
 * sessions, where only some are shown.
 */
export const boxRows = (event: Event, language: Language, numbered = event.sessions): BoxRow[] => {
  const name = labels[language]
  const { facts } = event
  const rows: { label: string; value: string | null }[] = [
    ...sessionRows(event, language, numbered),
    { label: name.reserve, value: reserveText(event, language) },
    { label: name.theme, value: facts.theme },
    ...facts.prices.map((price) => ({ label: name.price, value: priceText(price, language) })),
    { label: name.pe, value: pePointsText(facts.pePoints, language) },
    { label: name.places, value: participationText(event, language) },
    {
      label: name.deadline,
      value: facts.registration.deadline && longDate(facts.registration.deadline, language),
    },
  ]
  return rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}

/** The box of a change: first the date that no longer holds and the one that does, and the reason last. */
export const changeRows = (event: Event, language: Language, numbered = event.sessions): BoxRow[] => {
  const nl = language === 'nl'
  const rows = boxRows(event, language, numbered)
  const single = event.sessions.length === 1 && event.formerDates.length > 0
  const [first, ...others] = rows
  const renamed =
    single && first ? [{ label: nl ? 'Nieuwe datum' : 'New date', value: first.value }, ...others] : rows
  return [
    ...formerRows(event, language),
    ...renamed,
    ...(event.reason ? [{ label: nl ? 'Reden' : 'Reason', value: event.reason }] : []),
  ]
}

const formerRows = ({ formerDates }: Event, language: Language): BoxRow[] => {
  if (formerDates.length === 0) return []
  const former = longDates(formerDates, language)
  if (language === 'en')
    return [
      { label: 'Old date', value: `${former} (no longer ${formerDates.length > 1 ? 'hold' : 'holds'})` },
    ]
  return formerDates.length > 1
    ? [{ label: 'Oude data', value: `${former} (vervallen)` }]
    : [{ label: 'Oude datum', value: `${former} (vervalt)` }]
}

const sessionRows = (
  event: Event,
  language: Language,
  numbered: readonly Session[],
): { label: string; value: string | null }[] => {
  const name = labels[language]
  const stands = event.sessions.filter(({ facts }) => facts.status !== 'cancelled')
  const shown = stands.length > 0 ? stands : event.sessions
  const [only, ...others] = shown
  if (!only) return []
  if (others.length === 0) {
    return [
      { label: name.when, value: whenText(only.facts, language) },
      { label: name.where, value: placeText(only.facts, language) },
    ]
  }
  return shown.map((session) => {
    const { facts } = session
    const place = placeText(facts, language)
    const value = place ? `${whenText(facts, language)}, ${place}` : whenText(facts, language)
    const index = numbered.indexOf(session)
    return { label: sessionName(event.facts.relation, index, language), value }
  })
}

/** "donderdag 8 oktober 2020, alleen als donderdag 4 juni 2020 niet kan doorgaan"; null when none is held. */
export const reserveText = (event: Event, language: Language): string | null => {
  if (event.reserve.status !== 'held') return null
  const reserve = longDate(event.reserve.date, language)
  const main = event.sessions[0]?.facts.date
  if (!main) return reserve
  return language === 'nl'
    ? `${reserve}, alleen als ${longDate(main, 'nl')} niet kan doorgaan`
    : `${reserve}, only if ${longDate(main, 'en')} cannot go ahead`
}

const participationText = (event: Event, language: Language): string | null => {
  const { capacity, registration } = event.facts
  const intake = language === 'nl' ? 'na een kort intakegesprek' : 'after a short intake interview'
  const each = language === 'nl' ? ' per keer' : ' per session'
  const isEach = capacity.seats !== null && answersPerSession(event)
  const seats = capacityText(capacity, language)
  const parts = [
    seats && `${seats}${isEach ? each : ''}`,
    registration.admission && intake,
    registration.contact,
  ]
  return parts.filter((part) => part !== null).join(', ') || null
}

/** Judged by how the sessions belong together, so that a box of one of them says the same. */
const answersPerSession = ({ facts: { relation }, plan }: Event): boolean =>
  relation === 'alternatives' || (relation === 'series' && plan.sessions === 'each')
