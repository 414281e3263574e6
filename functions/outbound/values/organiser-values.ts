import type { Association, Organiser } from '../../domain/association'
import type { Draft } from '../../domain/draft'
import { type Event, mainSession } from '../../domain/event'
import type { OrganiseLinks, PreviewLinks } from '../../domain/links'
import { stillOpen } from '../../domain/open-questions'
import type { Instant } from '../../domain/time'
import { longDate, momentText, whenText } from '../../wording/dates'
import { eventTitle, placeText } from '../../wording/names'
import type { CommonValues } from '../render'
import { type Answered, countsOf, totalRows } from './answers'

type To = { association: Association; organiser: Pick<Organiser, 'name' | 'address'> }

/** The plan runs: what leaves when, and how to stop it. `parts` as numbered from 0 in the draft. */
export type ApprovedInput = To & {
  kind: 'approved'
  draft: Draft
  parts: number[]
  releaseAt: Instant
  links: PreviewLinks
}
/** `greeted`: the name of whoever is no organiser, where it is known. */
export type ToldInput = To & {
  kind: 'told'
  subject: string
  paragraphs: string[]
  page: string | null
  greeted?: string
}
/** `round` 1 asks, 2 asks again, 3 asks the deputy, with the name of who stayed silent. */
export type GoNoGoInput = To & {
  kind: 'go-no-go'
  event: Event
  round: number
  answered: Answered[]
  silentOrganiser: string | null
  links: OrganiseLinks
}
export type OpeningReminderInput = To & { kind: 'opening-reminder'; event: Event; links: OrganiseLinks }
export type CodeInput = To & { kind: 'code'; code: string }

const common = ({ association, organiser }: To): CommonValues & { name: string } => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
})

export const approvedValues = (input: ApprovedInput) => {
  const { draft, parts, releaseAt, association, links } = input
  const titles = parts.map((part) => draft.understanding.events[part]?.title ?? 'de bijeenkomst')
  return {
    ...common(input),
    titles,
    title: titles.length === 1 ? (titles[0] ?? '') : draft.subject,
    at: momentText(releaseAt, association.zone, 'nl'),
    to: toWhom(draft, parts),
    several: titles.length > 1,
    page: parts.every((part) => draft.parts[part]?.plan.tell === 'page'),
    held: parts.some((part) => draft.parts[part]?.state.status === 'approved'),
    links,
  }
}

/** Who gets the mails, as the end of a sentence. */
const toWhom = (draft: Draft, parts: number[]): string => {
  const tells = new Set(parts.map((part) => draft.parts[part]?.plan.tell))
  if (tells.has('everyone')) return `, aan ${draft.recipients === 1 ? '1 lid' : `${draft.recipients} leden`}`
  if (!tells.has('registered')) return ''
  const limited = parts.some((part) => draft.understanding.events[part]?.capacity.seats != null)
  return limited ? ', aan wie is aangemeld of op de wachtlijst staat' : ', aan wie is aangemeld'
}

export const toldValues = (input: ToldInput) => ({
  ...common(input),
  greeted: input.greeted || input.organiser.name,
  subject: input.subject,
  paragraphs: input.paragraphs,
  page: input.page,
})

export const goNoGoValues = (input: GoNoGoInput) => {
  const { event, round, silentOrganiser, links } = input
  const counts = countsOf(input.answered)
  return {
    ...common(input),
    ...eventValues(event),
    reserveDate: event.reserve.status === 'none' ? null : longDate(event.reserve.date, 'nl'),
    counts,
    rows: [
      { label: 'Hoofddatum', value: whenText(mainSession(event).facts, 'nl') },
      ...(event.reserve.status === 'none'
        ? []
        : [{ label: 'Reservedatum', value: longDate(event.reserve.date, 'nl') }]),
      ...totalRows(counts),
    ],
    openQuestions: stillOpen(event),
    again: round === 2,
    silentOrganiser: round >= 3 ? (silentOrganiser ?? 'de organisator') : null,
    links,
  }
}

export const openingReminderValues = (input: OpeningReminderInput) => ({
  ...common(input),
  ...eventValues(input.event),
  links: input.links,
})

export const codeValues = (input: CodeInput) => ({ ...common(input), code: input.code })

const eventValues = (event: Event) => {
  const session = mainSession(event).facts
  return {
    title: eventTitle(event, 'nl'),
    date: session.date ? longDate(session.date, 'nl') : 'de nog te bepalen datum',
    when: whenText(session, 'nl'),
    where: placeText(session, 'nl'),
  }
}
