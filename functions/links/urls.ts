import type { Association, MailStream, Member } from '../domain/association'
import type { Draft } from '../domain/draft'
import { type Event, sessionOf, unitIds } from '../domain/event'
import type { Address, AssociationId, DraftId, EventId, ListId, MemberId } from '../domain/ids'
import type { ListLinks, MemberLinks, OrganiseLinks, PreviewLinks, SlotLinks } from '../domain/links'
import type { CopyNotice } from '../domain/notice'
import type { SigningKey } from './seal'
import { addressMark, organiserMark, writeToken } from './token'

/** Makes the links of one association: `origin` without a slash at the end, and its keys. */
export type Linker = { origin: string; keys: SigningKey[] }

/** Somebody beside a member who has links of their own. */
export type Beside = Pick<CopyNotice, 'role' | 'address'>

export const memberLinks = (
  { origin, keys }: Linker,
  event: Event,
  member: Member,
  stream: MailStream | null,
  beside: Beside | null = null,
): MemberLinks => {
  const { association } = event
  const behalf = beside && { role: beside.role, mark: addressMark(beside.address) }
  const answer = writeToken(
    {
      purpose: 'answer',
      association,
      member: member.id,
      event: event.id,
      epoch: event.epoch,
      ...(behalf && { behalf }),
    },
    keys,
  )
  const base = `${origin}/a/${answer}`
  return {
    register: `${base}/register`,
    decline: `${base}/decline`,
    cancel: `${base}/cancel`,
    slots: unitIds(event).map((unit) => slotLinks(base, event, unit)),
    page: base,
    calendarFile: `${base}/agenda.ics`,
    unsubscribe: stream ? unsubscribeLink({ origin, keys }, association, member, stream) : null,
  }
}

const slotLinks = (base: string, event: Event, unit: string): SlotLinks => {
  const register = `${base}/register/${unit}`
  const hybrid = sessionOf(event, unit).facts.mode === 'hybrid'
  return { unit, register, online: hybrid ? `${register}/online` : null, cancel: `${base}/cancel/${unit}` }
}

/** Stops one stream of mail for this member (RFC 8058). */
export const unsubscribeLink = (
  { origin, keys }: Linker,
  association: AssociationId,
  member: Member,
  stream: MailStream,
): string =>
  `${origin}/s/${writeToken({ purpose: 'unsubscribe', association, member: member.id, stream }, keys)}`

/** Where a member asks for the PE statement of a year; mailed to the stored address only. */
export const statementLink = (
  { origin, keys }: Linker,
  association: AssociationId,
  member: Pick<Member, 'id'>,
): string => `${origin}/e/${writeToken({ purpose: 'statement', association, member: member.id }, keys)}`

/** What was added after an event, for one who was there, until the end of day `until`. */
export const afterLink = (
  { origin, keys }: Linker,
  { association, id: event }: Pick<Event, 'association' | 'id'>,
  member: Pick<Member, 'id'>,
  until: string,
): string =>
  `${origin}/n/${writeToken({ purpose: 'after', association, member: member.id, event, until }, keys)}`

/** The member's own agenda, for a calendar program to subscribe to. */
export const feedLink = (
  { origin, keys }: Linker,
  association: AssociationId,
  member: Pick<Member, 'id'>,
): string => `${origin}/f/${writeToken({ purpose: 'feed', association, member: member.id }, keys)}.ics`

export const previewLinks = (
  { origin, keys }: Linker,
  draft: Pick<Draft, 'id' | 'association' | 'revision'>,
  organiser: Address,
): PreviewLinks => {
  const token = writeToken(
    {
      purpose: 'preview',
      association: draft.association,
      organiser: organiserMark(organiser),
      draft: draft.id,
      revision: draft.revision,
    },
    keys,
  )
  const page = `${origin}/v/${token}`
  return {
    page,
    approve: `${page}/approve`,
    proof: `${page}/proof`,
    correct: `${page}/correct`,
    withhold: `${page}/withhold`,
    discard: `${page}/discard`,
  }
}

export const organiseLinks = (
  { origin, keys }: Linker,
  association: Association,
  event: EventId,
  organiser: Address,
): OrganiseLinks => {
  const token = writeToken(
    { purpose: 'organise', association: association.id, organiser: organiserMark(organiser), event },
    keys,
  )
  const page = `${origin}/o/${token}`
  return {
    page,
    open: `${page}/open`,
    close: `${page}/close`,
    go: `${page}/go`,
    noGo: `${page}/no-go`,
    list: `${page}/list`,
  }
}

/**
 * The address to which replies about a draft go; its secret proves that the sender saw the preview. `part`
 * (from 0) where the mail is about that part alone, so that "open de aanmelding" is about its event.
 */
export const draftAddress = (
  association: Association,
  draft: { id: DraftId; revision: number; secret: string },
  part: number | null = null,
): string => {
  const about = part === null ? '' : `-p${part}`
  return withLabel(association.agenda, `d-${draft.id}-${draft.revision}-${draft.secret}${about}`)
}

/** The preview of a member list, for one organiser. */
export const listLinks = (
  { origin, keys }: Linker,
  { association, id, revision }: { association: AssociationId; id: ListId; revision: number },
  organiser: Address,
): ListLinks => {
  const mark = organiserMark(organiser)
  const page = `${origin}/l/${writeToken({ purpose: 'list', association, organiser: mark, list: id, revision }, keys)}`
  return { page, approve: `${page}/approve` }
}

/** The address to which replies about a member list go; its secret proves that the sender saw the preview. */
export const listAddress = (
  association: Association,
  list: { id: ListId; revision: number; secret: string },
): string => withLabel(association.agenda, `l-${list.id}-${list.revision}-${list.secret}`)

/** The address to which organisers reply about one member, such as one whose mail bounces. */
export const memberAddress = (association: Association, member: MemberId): string =>
  withLabel(association.agenda, `m-${member}`)

/** The address to which the answer to a question about a person goes; its secret proves who was asked. */
export const personQuestionAddress = (association: Association, secret: string): string =>
  withLabel(association.agenda, `w-${secret}`)

/** The address to which replies about an event go. */
export const eventAddress = (association: Association, event: EventId): string =>
  withLabel(association.agenda, `e-${event}`)

const withLabel = (agenda: Address, label: string): string => agenda.replace('@', `+${label}@`)
