import type { Association, Member, Organiser } from '../../domain/association'
import type { Event } from '../../domain/event'
import type { OrganiseLinks } from '../../domain/links'
import { presentChoices, type Registration } from '../../domain/registration'
import { admissionText, unitDay, wayWord } from '../../wording/choices'
import { eventTitle } from '../../wording/names'
import { oneLine } from '../one-line'
import { dateValues } from './date-values'

export type AdmissionRequestInput = {
  kind: 'admission-request'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  member: Member
  registration: Registration | null
  links: OrganiseLinks
}

/** Someone asks for a place: who it is, for what, and how it is decided. */
export const admissionRequestValues = ({
  association,
  organiser,
  event,
  member,
  registration,
  links,
}: AdmissionRequestInput) => ({
  form: association.form,
  association: association.name,
  agenda: association.agenda,
  name: organiser.name,
  member: { name: oneLine(member.name), organisation: oneLine(member.organisation) },
  title: eventTitle(event, 'nl'),
  when: dateValues(event, null, 'nl').when,
  rows: [
    { label: 'E-mail', value: member.address },
    ...presentChoices(event, registration).flatMap(({ unit, way }) => {
      const value = [unitDay(event, unit), wayWord(way)].filter(Boolean).join(', ')
      return value ? [{ label: 'Voor', value }] : []
    }),
    { label: 'Toelating', value: admissionText(registration?.admission ?? 'requested') },
  ],
  note: registration?.note ? oneLine(registration.note) : null,
  links,
})
