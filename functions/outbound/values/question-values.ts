import type { Association, Member, Organiser } from '../../domain/association'
import type { Event } from '../../domain/event'
import type { Standing } from '../../domain/registration'
import { eventTitle, standingText } from '../../wording/names'
import { dateValues } from './date-values'
import { ownText, plainText } from './own-text'

/** What a member asked or wrote about an event, for the organiser to answer. */
export type QuestionInput = {
  kind: 'question'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  member: Member
  /** Where the member stands with the event now. */
  standing: Standing
  text: string
  /** A yes or no in it was carried out; the rest of it asks. */
  settled: boolean
}

export const questionValues = ({
  association,
  organiser,
  event,
  member,
  standing,
  text,
  settled,
}: QuestionInput) => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  title: eventTitle(event, 'nl'),
  when: dateValues(event, null, 'nl').when,
  member: { name: member.name, organisation: member.organisation, address: member.address },
  standing: standingText(standing, 'nl'),
  settled,
  ownText: ownText(text),
  plainText: plainText(text),
})
