import type { Member } from './association'
import { wasAbsent, wasThere } from './attendance'
import type { Event } from './event'
import { type Registration, standing } from './registration'

/** One event of the year. `present` and `noShows` are null where nobody recorded who was there. */
export type EventFigures = {
  title: string
  /** Its first day in the year. */
  date: string
  cancelled: boolean
  invited: number
  registered: number
  waiting: number
  present: number | null
  noShows: number | null
}

export type OrganisationFigures = {
  organisation: string
  people: number
  registered: number
  present: number
}
export type MonthFigures = { month: number; events: number; registered: number; present: number }

export type YearFigures = {
  year: number
  /** In order of date. */
  events: EventFigures[]
  /** The most active first. */
  organisations: OrganisationFigures[]
  /** All twelve. */
  months: MonthFigures[]
  /** Members who were invited and came to nothing. */
  neverCame: Pick<Member, 'name' | 'organisation'>[]
  totals: Omit<EventFigures, 'title' | 'date' | 'cancelled'> & { events: number; cancelled: number }
}

type Tally = { event: Event; date: string; invited: Set<string>; registrations: Registration[] }

/** What is read of a year, a page at a time, before it is counted. */
export type YearTally = { year: number; events: Map<string, Tally> }

/** Begins with the events that have a day in this year. */
export const newTally = (year: number, events: readonly Event[]): YearTally => ({
  year,
  events: new Map(
    events.flatMap((event) => {
      const [date] = event.sessions
        .flatMap(({ facts }) => (facts.date?.startsWith(`${year}-`) ? [facts.date] : []))
        .toSorted()
      return date ? [[event.id, { event, date, invited: new Set<string>(), registrations: [] }] as const] : []
    }),
  ),
})

/** Somebody got a mail that asked them to come; a second one counts once. */
export const addInvited = ({ events }: YearTally, event: string, member: string): void => {
  events.get(event)?.invited.add(member)
}

export const addRegistration = ({ events }: YearTally, registration: Registration): void => {
  events.get(registration.event)?.registrations.push(registration)
}

/** The year as it is told; an event that was called off counts as such, and nobody came to it. */
export const figuresOf = ({ year, events }: YearTally, members: readonly Member[]): YearFigures => {
  const all = [...events.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const held = all.filter(({ event }) => !isCancelled(event))
  const figures = all.map(eventFigures)
  return {
    year,
    events: figures,
    organisations: perOrganisation(held, members),
    months: perMonth(all),
    neverCame: neverCame(held, members),
    totals: {
      events: held.length,
      cancelled: all.length - held.length,
      invited: sum(figures, ({ invited }) => invited),
      registered: sum(figures, ({ registered }) => registered),
      waiting: sum(figures, ({ waiting }) => waiting),
      present: known(figures, ({ present }) => present),
      noShows: known(figures, ({ noShows }) => noShows),
    },
  }
}

const isCancelled = ({ stage }: Event): boolean => stage.status === 'cancelled'

const eventFigures = ({ event, date, invited, registrations }: Tally): EventFigures => {
  const cancelled = isCancelled(event)
  // Who came unannounced was there, and is among those that somebody recorded.
  const unannounced = event.afterwards.walkIns.length
  const recorded =
    unannounced > 0 || registrations.some(({ attendance }) => Object.keys(attendance).length > 0)
  const coming = cancelled ? [] : registrations.filter((one) => standing(event, one) === 'coming')
  return {
    title: event.facts.title ?? 'Bijeenkomst',
    date,
    cancelled,
    invited: invited.size,
    registered: coming.length,
    waiting: cancelled ? 0 : registrations.filter((one) => standing(event, one) === 'waiting').length,
    present:
      recorded && !cancelled
        ? registrations.filter((one) => isPresent(event, one)).length + unannounced
        : null,
    noShows: recorded && !cancelled ? coming.filter(wasAbsent).length : null,
  }
}

/** Where attendance was recorded it counts; of whoever it was not recorded for, that they were to come. */
const isPresent = (event: Event, registration: Registration): boolean => wasThere(event, registration)

const perOrganisation = (held: Tally[], members: readonly Member[]): OrganisationFigures[] => {
  const of = new Map(members.map((member) => [member.id as string, member]))
  const found = new Map<string, OrganisationFigures & { names: Set<string> }>()
  for (const { event, registrations } of held) {
    for (const one of registrations) {
      const coming = standing(event, one) === 'coming'
      const present = isPresent(event, one)
      if (!coming && !present) continue
      const organisation = of.get(one.member)?.organisation || 'Zonder organisatie'
      const figures = found.get(organisation) ?? {
        organisation,
        people: 0,
        registered: 0,
        present: 0,
        names: new Set<string>(),
      }
      figures.names.add(one.member)
      figures.registered += coming ? 1 : 0
      figures.present += present ? 1 : 0
      found.set(organisation, figures)
    }
  }
  return [...found.values()]
    .map(({ names, ...figures }) => ({ ...figures, people: names.size }))
    .toSorted((a, b) => b.present - a.present || a.organisation.localeCompare(b.organisation, 'nl'))
}

const perMonth = (all: Tally[]): MonthFigures[] =>
  Array.from({ length: 12 }, (_, index) => {
    const own = all.filter(({ date, event }) => !isCancelled(event) && Number(date.slice(5, 7)) === index + 1)
    return {
      month: index + 1,
      events: own.length,
      registered: sum(own, (one) => eventFigures(one).registered),
      present: sum(
        own,
        ({ event, registrations }) => registrations.filter((one) => isPresent(event, one)).length,
      ),
    }
  })

const neverCame = (held: Tally[], members: readonly Member[]): YearFigures['neverCame'] => {
  const invited = new Set(held.flatMap((tally) => [...tally.invited]))
  const came = new Set(
    held.flatMap(({ event, registrations }) =>
      registrations.filter((one) => isPresent(event, one)).map(({ member }) => member as string),
    ),
  )
  return members
    .filter(({ id, kind, left }) => kind === 'member' && !left && invited.has(id) && !came.has(id))
    .map(({ name, organisation }) => ({ name, organisation }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0)

/** The sum of what is known; null when nothing is. */
const known = (all: readonly EventFigures[], of: (one: EventFigures) => number | null): number | null => {
  const numbers = all.flatMap((one) => of(one) ?? [])
  return numbers.length ? sum(numbers, (one) => one) : null
}
