import type { Association, Member } from '../domain/association'
import type { Draft } from '../domain/draft'
import { type Event, mainSession } from '../domain/event'
import type { CopyNotice } from '../domain/notice'
import type { PostKind } from '../domain/notice-kind'
import { copyParagraphs } from '../wording/copies'
import { longDate } from '../wording/dates'
import { eventTitle, streamText } from '../wording/names'
import type { Mail } from './mail'
import { type CommonValues, render } from './render'
import { ownText, type Piece, plainText } from './values/own-text'

export type PostMailInput = {
  kind: PostKind
  association: Association
  draft: Draft
  /** The event that a report is about; null for a post. */
  event: Event | null
  member: Member
  /** Whether the member was at that event. */
  there: boolean
  unsubscribe: string
  /** Somebody beside the member, for whom this is a copy. */
  beside?: Pick<CopyNotice, 'role' | 'name'> | null
}

export type PostValues = CommonValues & {
  name: string
  organisation: string
  title: string
  /** Day of the event; null for a post. */
  date: string | null
  there: boolean
  ownText: Piece[][]
  plainText: string
  unsubscribe: { url: string; stream: string } | null
}

/** The organiser's own text to one member: a post, or the report of an event to someone who came. */
export const postMail = (input: PostMailInput): Mail => ({
  ...render(input.kind, input.member.language, postValues(input)),
  calendar: null,
  attachments: [],
  stream: 'news',
})

export const postValues = ({
  association,
  draft,
  event,
  member,
  there,
  unsubscribe,
  kind,
  beside,
}: PostMailInput): PostValues => {
  const { language } = member
  const date = event && mainSession(event).facts.date
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    title: event ? eventTitle(event, language) : draft.subject,
    date: date ? longDate(date, language) : null,
    there,
    ownText: ownText(draft.text),
    plainText: plainText(draft.text),
    unsubscribe: beside ? null : { url: unsubscribe, stream: streamText('news', language) },
    copy: beside
      ? { paragraphs: copyParagraphs(beside, kind, association, member), file: null, label: '' }
      : null,
  }
}
