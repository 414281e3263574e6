import { type Address, DraftId, EventId, ListId, MemberId, toAddress } from '../domain/ids'

/** What a mail to one of the service's addresses is about. */
export type Addressee =
  | { about: 'agenda'; agenda: Address }
  /** `part`, from 0, where the mail that is answered was about one part of several; otherwise null. */
  | {
      about: 'draft'
      agenda: Address
      draft: DraftId
      revision: number
      secret: string
      part: number | null
    }
  | { about: 'event'; agenda: Address; event: EventId }
  | { about: 'list'; agenda: Address; list: ListId; revision: number; secret: string }
  | { about: 'member'; agenda: Address; member: MemberId }
  /** A question about a person's data; whoever has the secret was asked it. */
  | { about: 'person-question'; agenda: Address; secret: string }

/** Reads the label behind the plus (RFC 5233) that the service put into its reply addresses; null for no address. */
export const readAddressee = (recipient: string): Addressee | null => {
  const address = toAddress(recipient)
  if (!address) return null
  const [local = '', domain = ''] = address.split('@')
  const plus = local.indexOf('+')
  const agenda = toAddress(`${plus < 0 ? local : local.slice(0, plus)}@${domain}`)
  if (!agenda) return null
  const label = plus < 0 ? '' : local.slice(plus + 1)
  return (
    aboutDraft(agenda, label) ??
    aboutEvent(agenda, label) ??
    aboutList(agenda, label) ??
    aboutMember(agenda, label) ??
    aboutPersonQuestion(agenda, label) ?? { about: 'agenda', agenda }
  )
}

const aboutDraft = (agenda: Address, label: string): Addressee | null => {
  const [, id, revision, secret, part] =
    /^d-([0-9a-z]{26})-(\d{1,4})-([0-9a-z]{8,32})(?:-p(\d{1,2}))?$/.exec(label) ?? []
  const draft = DraftId.safeParse(id)
  if (!draft.success || !secret) return null
  return {
    about: 'draft',
    agenda,
    draft: draft.data,
    revision: Number(revision),
    secret,
    part: part === undefined ? null : Number(part),
  }
}

const aboutEvent = (agenda: Address, label: string): Addressee | null => {
  const event = EventId.safeParse(/^e-([0-9a-z]{26})$/.exec(label)?.[1])
  return event.success ? { about: 'event', agenda, event: event.data } : null
}

const aboutList = (agenda: Address, label: string): Addressee | null => {
  const [, id, revision, secret] = /^l-([0-9a-z]{26})-(\d{1,4})-([0-9a-z]{8,32})$/.exec(label) ?? []
  const list = ListId.safeParse(id)
  if (!list.success || !secret) return null
  return { about: 'list', agenda, list: list.data, revision: Number(revision), secret }
}

const aboutMember = (agenda: Address, label: string): Addressee | null => {
  const member = MemberId.safeParse(/^m-([0-9a-z]{26})$/.exec(label)?.[1])
  return member.success ? { about: 'member', agenda, member: member.data } : null
}

const aboutPersonQuestion = (agenda: Address, label: string): Addressee | null => {
  const secret = /^w-([0-9a-z]{8,32})$/.exec(label)?.[1]
  return secret ? { about: 'person-question', agenda, secret } : null
}
