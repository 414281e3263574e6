import { answering, type Event, sessionOf } from '../domain/event'
import type { Admission, Choice } from '../domain/registration'
import { longDate, momentText } from './dates'
import { modeText } from './names'

/** What one member chose, as the organiser's lists tell it; `position` on the waiting list counts from 1. */
export type ListedChoice = Pick<Choice, 'unit' | 'way' | 'place' | 'offeredUntil'> & {
  position: number | null
  /** Who is brought along. */
  guests?: string[]
}

const places: Record<Choice['place'], string> = {
  seat: 'plaats',
  waiting: 'wachtlijst',
  offered: 'aangeboden',
  requested: 'aangevraagd',
}

export const placeWord = (place: Choice['place']): string => places[place]

export const wayWord = (way: Choice['way']): string => (way ? modeText(way, 'nl') : '')

/** The day of what was chosen; empty where there is nothing to choose. */
export const unitDay = (event: Event, unit: string): string => {
  if (answering(event) === 'whole') return ''
  const { date } = sessionOf(event, unit).facts
  return date ? longDate(date, 'nl') : `bijeenkomst ${event.sessions.findIndex(({ id }) => id === unit) + 1}`
}

/** "dinsdag 10 november 2020, online", "wachtlijst, nummer 2"; empty where the answer says it all. */
export const choiceText = (event: Event, choice: ListedChoice, zone: string): string => {
  const until = choice.offeredUntil ? ` tot ${momentText(choice.offeredUntil, zone, 'nl')}` : ''
  const waits = choice.place === 'waiting' && choice.position ? `wachtlijst, nummer ${choice.position}` : null
  const place = choice.place === 'seat' ? null : (waits ?? `${placeWord(choice.place)}${until}`)
  const guests = choice.guests?.length ? `met ${choice.guests.join(' en ')}` : null
  return [unitDay(event, choice.unit), wayWord(choice.way), place, guests].filter(Boolean).join(', ')
}

const stages: Record<NonNullable<Admission>, string> = {
  requested: 'nog geen gesprek',
  planned: 'gesprek gepland',
  held: 'gesprek geweest',
  admitted: 'toegelaten',
}

export const admissionText = (admission: Admission): string => (admission ? stages[admission] : '')
