import type { Association, Member, Organiser } from '../../domain/association'
import { answering, type Event, unitIds } from '../../domain/event'
import { roleOf } from '../../domain/guest'
import type { OrganiseLinks } from '../../domain/links'
import type { Admission, Standing } from '../../domain/registration'
import type { Instant } from '../../domain/time'
import { admissionText, choiceText, type ListedChoice, unitDay } from '../../wording/choices'
import { longDate, momentText } from '../../wording/dates'
import { eventTitle, standingText } from '../../wording/names'
import { oneLine } from '../one-line'
import { dateValues } from './date-values'
import { kitchenOf } from './kitchen'

/** Where one member stands, since when, what they chose, and what they wrote with it. */
export type Answered = {
  member: Member
  standing: Standing
  at: Instant | null
  note: string | null
  admission: Admission
  choices: ListedChoice[]
  /** Who comes in the member's place. */
  substitute?: string | null
  /** Who answered when it was not the member. */
  by?: string | null
}

/** Who is to be expected: "Piet Jansen i.p.v. Jan de Vries", "Mira Sol (spreker)". */
export const listedName = ({ member, substitute }: Pick<Answered, 'member' | 'substitute'>): string => {
  if (substitute) return `${substitute} i.p.v. ${member.name}`
  const role = roleOf(member)
  return role ? `${member.name} (${role})` : member.name
}

export type Counts = Record<Standing, number> & { total: number }

export type RegistrationListInput = {
  kind: 'registration-list'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  rows: Answered[]
  /** Sent because the last day to register is over. */
  closed: boolean
  links: OrganiseLinks
}

/** Everybody counted once; `parked` counts as not answered yet, beside `silent`. */
export const countsOf = (rows: readonly Answered[]): Counts => {
  const counts: Counts = {
    coming: 0,
    offered: 0,
    waiting: 0,
    requested: 0,
    declined: 0,
    cancelled: 0,
    rejected: 0,
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
  ...(counts.offered ? [{ label: 'Plaats aangeboden', value: `${counts.offered}` }] : []),
  ...(counts.requested ? [{ label: 'Aanvragen', value: `${counts.requested}` }] : []),
  ...(counts.parked ? [{ label: 'Eerdere datum', value: `${counts.parked}, nog te bevestigen` }] : []),
  ...(counts.cancelled ? [{ label: 'Afgemeld', value: `${counts.cancelled}` }] : []),
]

/** Whom those who come bring along; no row where nobody does. */
const guestRows = (rows: readonly Answered[]): { label: string; value: string }[] => {
  const coming = rows.filter(({ standing }) => standing === 'coming')
  const most = coming.map(({ choices }) => Math.max(0, ...choices.map(({ guests = [] }) => guests.length)))
  const count = most.reduce((sum, one) => sum + one, 0)
  return count ? [{ label: 'Introducés', value: `${count}` }] : []
}

/** How many come to each session that can be chosen; `[]` where one answer is for everything. */
export const sessionRows = (event: Event, rows: readonly Answered[]): { label: string; value: string }[] => {
  if (answering(event) === 'whole') return waysRow(event, rows)
  return unitIds(event).map((unit) => {
    const here = rows.flatMap(({ choices }) => choices.filter((choice) => choice.unit === unit))
    return { label: unitDay(event, unit), value: countsText(event, here) }
  })
}

const waysRow = (event: Event, rows: readonly Answered[]): { label: string; value: string }[] => {
  const here = rows.flatMap(({ choices }) => choices)
  return here.some(({ way }) => way !== null) ? [{ label: 'Waarvan', value: countsText(event, here) }] : []
}

/** "8 komen (van 10 plaatsen), waarvan 3 online; 2 op de wachtlijst". */
const countsText = (event: Event, choices: readonly ListedChoice[]): string => {
  const count = (isMeant: (choice: ListedChoice) => boolean) =>
    choices.filter(isMeant).reduce((sum, { guests = [] }) => sum + 1 + guests.length, 0)
  const seated = count(({ place }) => place === 'seat')
  const online = count(({ place, way }) => place === 'seat' && way === 'online')
  const { seats } = event.facts.capacity
  const rare = [
    [count(({ place }) => place === 'waiting'), 'op de wachtlijst'],
    [count(({ place }) => place === 'offered'), 'een plaats aangeboden'],
    [count(({ place }) => place === 'requested'), 'aangevraagd'],
  ] as const
  const of = seats === null ? '' : ` (van ${seats} plaatsen)`
  const ways = online ? `, waarvan ${online} online` : ''
  const others = rare.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return [`${seated} ${seated === 1 ? 'komt' : 'komen'}${of}${ways}`, ...others].join('; ')
}

const order: readonly Standing[] = [
  'coming',
  'offered',
  'waiting',
  'requested',
  'parked',
  'silent',
  'cancelled',
  'declined',
  'rejected',
]

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
  closed,
  links,
}: RegistrationListInput) => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  title: eventTitle(event, 'nl'),
  when: dateValues(event, null, 'nl').when,
  counts: countsOf(rows),
  totals: [...totalRows(countsOf(rows)), ...guestRows(rows), ...sessionRows(event, rows)],
  open: event.stage.status === 'open' && !closed,
  deadline:
    closed && event.facts.registration.deadline ? longDate(event.facts.registration.deadline, 'nl') : null,
  kitchen: kitchenOf(event, rows),
  rows: inOrder(rows).map(({ member, standing, at, note, admission, choices, substitute = null, by }) => ({
    name: listedName({ member, substitute }),
    organisation: member.organisation,
    answer: [
      standingText(standing, 'nl'),
      ...choices.map((choice) => choiceText(event, choice, association.zone)),
      standing === 'requested' ? admissionText(admission) : '',
      by ? `door ${by}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    at: at ? momentText(at, association.zone, 'nl') : '',
    note: note && oneLine(note),
  })),
  links,
})
