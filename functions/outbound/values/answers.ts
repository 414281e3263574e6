import type { Association, Member, Organiser } from '../../domain/association'
import { type Event, mainSession } from '../../domain/event'
import type { OrganiseLinks } from '../../domain/links'
import type { Standing } from '../../domain/registration'
import type { Instant } from '../../domain/time'
import { momentText, whenText } from '../../wording/dates'
import { eventTitle, standingText } from '../../wording/names'
import { oneLine } from '../one-line'

/** Where one member stands, since when, and what they wrote with it. */
export type Answered = { member: Member; standing: Standing; at: Instant | null; note: string | null }

export type Counts = Record<Standing, number> & { total: number }

export type RegistrationListInput = {
  kind: 'registration-list'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  rows: Answered[]
  links: OrganiseLinks
}

/** Everybody counted once; `parked` counts as not answered yet, beside `silent`. */
export const countsOf = (rows: readonly Answered[]): Counts => {
  const counts: Counts = {
    coming: 0,
    waiting: 0,
    declined: 0,
    cancelled: 0,
    silent: 0,
    parked: 0,
    total: rows.length,
  }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}

/** The counts as rows of a box; a count of a rare standing only when there are some. */
export const totalRows = (counts: Counts): { label: string; value: string }[] => [
  { label: 'Ja', value: `${counts.coming}` },
  { label: 'Nee', value: `${counts.declined}` },
  { label: 'Nog stil', value: `${counts.silent}` },
  ...(counts.waiting ? [{ label: 'Wachtlijst', value: `${counts.waiting}` }] : []),
  ...(counts.parked ? [{ label: 'Eerdere datum', value: `${counts.parked}, nog te bevestigen` }] : []),
  ...(counts.cancelled ? [{ label: 'Afgemeld', value: `${counts.cancelled}` }] : []),
]

const order: readonly Standing[] = ['coming', 'waiting', 'parked', 'silent', 'cancelled', 'declined']

/** Who comes first, then by name. */
export const inOrder = (rows: readonly Answered[]): Answered[] =>
  rows.toSorted(
    (a, b) =>
      order.indexOf(a.standing) - order.indexOf(b.standing) ||
      a.member.name.localeCompare(b.member.name, 'nl'),
  )

export const registrationListValues = ({
  association,
  organiser,
  event,
  rows,
  links,
}: RegistrationListInput) => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  title: eventTitle(event, 'nl'),
  when: whenText(mainSession(event).facts, 'nl'),
  counts: countsOf(rows),
  totals: totalRows(countsOf(rows)),
  open: event.stage.status === 'open',
  rows: inOrder(rows).map(({ member, standing, at, note }) => ({
    name: member.name,
    organisation: member.organisation,
    answer: standingText(standing, 'nl'),
    at: at ? momentText(at, association.zone, 'nl') : '',
    note: note && oneLine(note),
  })),
  links,
})
