import type { SessionNamed } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'

/** The days that a series still has of the sessions that are named. */
export const sessionsNamed = (named: readonly SessionNamed[], event: Event, today: string): string[] => {
  const all = event.sessions.flatMap(({ facts: { date } }) => date ?? [])
  if (all.length < 2) return []
  const living = daysOf(event)
  return [...new Set(named.flatMap((one) => dayOf(one, all, today) ?? []))].filter(
    (day) => day >= today && living.includes(day),
  )
}

const dayOf = (named: SessionNamed, all: readonly string[], today: string): string | undefined => {
  if (named === 'last') return all.at(-1)
  return named === 'next' ? all.find((day) => day >= today) : all[named - 1]
}
