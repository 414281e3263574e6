import type { Association, Member } from '../domain/association'
import type { Mail } from './mail'
import { type CommonValues, render } from './render'

/** `page`: the event for this member; null where the answer is about none. */
export type ToldMemberInput = {
  association: Association
  member: Member
  subject: string
  paragraphs: string[]
  page: string | null
}

type ToldMemberValues = CommonValues & {
  name: string
  organisation: string
  subject: string
  paragraphs: string[]
  page: string | null
  unsubscribe: null
}

/** A short answer to a member's own mail; its words are in the member's language already. */
export const toldMemberMail = (input: ToldMemberInput): Mail => ({
  ...render('told-member', input.member.language, toldMemberValues(input)),
  calendar: null,
  attachments: [],
  stream: null,
})

const toldMemberValues = ({
  association,
  member,
  subject,
  paragraphs,
  page,
}: ToldMemberInput): ToldMemberValues => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: member.name,
  organisation: member.organisation,
  subject,
  paragraphs,
  page,
  unsubscribe: null,
})
