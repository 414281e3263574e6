import type { Association, MailStream, Member } from '../domain/association'
import type { Draft } from '../domain/draft'
import { type Event, sessionOf, unitIds } from '../domain/event'
import type { Address, AssociationId, DraftId, EventId } from '../domain/ids'
import type { MemberLinks, OrganiseLinks, PreviewLinks, SlotLinks } from '../domain/links'
import type { SigningKey } from './seal'
import { organiserMark, writeToken } from './token'

/** Makes the links of one association: `origin` without a slash at the end, and its keys. */
export type Linker = { origin: string; keys: SigningKey[] }

export const memberLinks = (
  { origin, keys }: Linker,
  event: Event,
  member: Member,
  stream: MailStream | null,
): MemberLinks => {
  const { association } = event
  const answer = writeToken(
    { purpose: 'answer', association, member: member.id, event: event.id, epoch: event.epoch },
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

/** The address to which replies about an event go. */
export const eventAddress = (association: Association, event: EventId): string =>
  withLabel(association.agenda, `e-${event}`)

const withLabel = (agenda: Address, label: string): string => agenda.replace('@', `+${label}@`)
