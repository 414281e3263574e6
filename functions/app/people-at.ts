import type { Context } from '../context'
import type { Member } from '../domain/association'
import { isExpected } from '../domain/attendance'
import { answering, type Event, mainSession, sessionOf } from '../domain/event'
import { roleOf } from '../domain/guest'
import { presentChoices, type Registration } from '../domain/registration'
import { oneLine } from '../outbound/one-line'
import { wayWord } from '../wording/choices'
import { shortDate, whenText } from '../wording/dates'
import type { DoorList, DoorRow } from '../wording/door-list'
import { eventTitle, placeText } from '../wording/names'

export type Person = { member: Member; registration: Registration }

/** The part of the event that a session is answered for with. */
export const unitOf = (event: Event, session: string): string =>
  answering(event) === 'whole' ? mainSession(event).id : session

/** Everybody who answered the event and is still known, by organisation and name. */
export const peopleOf = async (context: Context, event: Event): Promise<Person[]> => {
  const registrations = await context.events.registrations(event.association, event.id)
  const members = await Promise.all(
    registrations.map(({ member }) => context.people.member(event.association, member)),
  )
  return registrations
    .flatMap((registration, index) => {
      const member = members[index]
      return member ? [{ member, registration }] : []
    })
    .toSorted(
      (a, b) =>
        a.member.organisation.localeCompare(b.member.organisation, 'nl') ||
        a.member.name.localeCompare(b.member.name, 'nl'),
    )
}

/** Who is to come to a unit, or was recorded there. */
export const expectedOf = (event: Event, people: readonly Person[], unit: string): Person[] =>
  people.filter(
    ({ registration }) => isExpected(event, registration, unit) || unit in registration.attendance,
  )

/** The list for the door of one session; null where nobody comes. */
export const doorListOf = async (
  context: Context,
  event: Event,
  session: string,
): Promise<DoorList | null> => {
  const unit = unitOf(event, session)
  const people = expectedOf(event, await peopleOf(context, event), unit)
  if (people.length === 0) return null
  const rows = people.flatMap((person) => [doorRow(event, person, unit), ...guestRows(event, person, unit)])
  const { facts } = sessionOf(event, session)
  return {
    title: eventTitle(event, 'nl'),
    day: event.sessions.length > 1 && facts.date ? shortDate(facts.date, 'nl') : null,
    when: whenText(facts, 'nl'),
    where: placeText(facts, 'nl') ?? '',
    rows,
    counts: countsText(rows, rows.length - people.length),
  }
}

const doorRow = (event: Event, { member, registration }: Person, unit: string): DoorRow => ({
  name: member.name,
  organisation: member.organisation || (roleOf(member) ?? ''),
  note: oneLine(registration.note ?? ''),
  way: wayWord(presentChoices(event, registration).find((choice) => choice.unit === unit)?.way ?? null),
  substitute: registration.substitute?.name ?? '',
})

/** Whoever comes along stands below the member who brings them. */
const guestRows = (event: Event, { member, registration }: Person, unit: string): DoorRow[] => {
  const choice = presentChoices(event, registration).find((one) => one.unit === unit)
  return (choice?.guests ?? []).map((name) => ({
    name,
    organisation: member.organisation,
    note: `introducé van ${member.name}`,
    way: wayWord(choice?.way ?? null),
    substitute: '',
  }))
}

const countsText = (rows: readonly DoorRow[], guests: number): string => {
  const ways = [...new Set(rows.map(({ way }) => way))].filter(Boolean)
  const each = ways.map((way) => `${rows.filter((row) => row.way === way).length} ${way}`)
  const registered = rows.length - guests
  const along = guests === 0 ? '' : ` en ${guests === 1 ? '1 introducé' : `${guests} introducés`}`
  const total = `${registered === 1 ? '1 aanmelding' : `${registered} aanmeldingen`}${along}`
  return each.length ? `${total}, waarvan ${each.join(' en ')}` : total
}

/** Which session a list is asked of: the next to come, or else the last. */
export const nextSession = (event: Event, today: string): string => {
  const dated = event.sessions
    .filter(({ facts }) => facts.status !== 'cancelled')
    .toSorted((a, b) => ((a.facts.date ?? '9999') < (b.facts.date ?? '9999') ? -1 : 1))
  return (dated.find(({ facts }) => (facts.date ?? '9999') >= today) ?? dated.at(-1) ?? mainSession(event)).id
}
