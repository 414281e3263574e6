import type { PersonData } from '../../functions/domain/person-data'
import { sampleMember, sampleRegistration } from '../samples'

const about = { title: 'Voorjaarsdag', date: '2026-05-21' }
const at = '2026-03-17T10:00:00.000Z'

export const samplePerson: PersonData = {
  outsider: false,
  member: {
    ...sampleMember,
    assistant: { name: 'Sanne Kok', address: sampleMember.address },
    stopped: ['news'],
  },
  registrations: [{ ...sampleRegistration('yes'), note: 'graag vegetarisch', about, toCome: true }],
  proofs: [],
  invoices: [],
  mails: [{ kind: 'invitation', about, at, status: 'sent' }],
  audit: [{ at, what: 'answer-yes' }],
  named: [{ where: 'events', text: 'Spreker: Noor van Dalen' }],
  receivedMails: 1,
}
