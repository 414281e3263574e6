import { answering, type Event, unitIds } from '../../domain/event'
import { unitDay } from '../../wording/choices'
import { oneLine } from '../one-line'
import type { Answered } from './answers'

/** For the caterer: how many are on site, and what they asked for. No names. */
export type Kitchen = { counts: { label: string; value: string }[]; notes: string[] }

/** Null while nobody who comes on site wrote anything: the counts alone stand elsewhere. */
export const kitchenOf = (event: Event, rows: readonly Answered[]): Kitchen | null => {
  const here = rows.filter(({ standing, choices }) => standing === 'coming' && choices.some(isOnSite))
  const notes = counted(here.flatMap(({ note }) => (note ? [oneLine(note)] : [])))
  if (notes.length === 0) return null
  const whole = answering(event) === 'whole'
  const counts = unitIds(event).map((unit) => ({
    label: whole ? 'Aan tafel' : unitDay(event, unit),
    value: `${seatsAt(here, unit)}`,
  }))
  return { counts, notes }
}

const isOnSite = ({ place, way }: Answered['choices'][number]): boolean =>
  place === 'seat' && way !== 'online'

const seatsAt = (rows: readonly Answered[], unit: string): number =>
  rows
    .flatMap(({ choices }) => choices.filter((choice) => choice.unit === unit && isOnSite(choice)))
    .reduce((sum, { guests = [] }) => sum + 1 + guests.length, 0)

/** The same wish of several is told once, with how many; in the order of the alphabet, not of the list. */
const counted = (notes: string[]): string[] => {
  const times = new Map<string, { note: string; count: number }>()
  for (const note of notes) {
    const key = note.toLowerCase().replace(/[\s.!]+$/, '')
    const known = times.get(key)
    times.set(key, { note: known?.note ?? note, count: (known?.count ?? 0) + 1 })
  }
  return [...times.values()]
    .toSorted((a, b) => a.note.localeCompare(b.note, 'nl'))
    .map(({ note, count }) => (count > 1 ? `${count}× ${note}` : note))
}
