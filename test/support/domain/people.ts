import type { Association, Member, Organiser } from '../../../functions/domain/association'
import { Address, AssociationId, DraftId, EventId, MemberId } from '../../../functions/domain/ids'
import { ZONE } from './moments'

/** A lower-case ULID that shows what it stands for: a letter and a number. */
const ulid = (letter: string, number: number): string => `${letter}${String(number).padStart(25, '0')}`

export const draftId = (number: number): DraftId => DraftId.parse(ulid('d', number))
export const eventId = (number: number): EventId => EventId.parse(ulid('e', number))
export const memberId = (number: number): MemberId => MemberId.parse(ulid('m', number))

export const association: Association = {
  id: AssociationId.parse('waterkring'),
  name: 'De Waterkring',
  agenda: Address.parse('agenda@waterkring.example'),
  zone: ZONE,
  language: 'nl',
  form: 'u',
  quiet: { from: '22:00', until: '07:00' },
  plan: {
    nudgeDaysAfterOpening: 7,
    nudgeDaysBefore: 21,
    practicalWorkingDaysBefore: 2,
    goNoGoDaysBefore: 14,
    askAgainWorkingDays: 2,
    openingReminderWorkingDays: 10,
    sendAt: '09:00',
  },
  becomePartner: null,
  publicAgenda: false,
  pe: { provider: null, accreditor: null },
}

export const deputy = Address.parse('ruben@waterkring.example')

export const els: Organiser = { address: Address.parse('els@waterkring.example'), name: 'Els Vaart', deputy }
export const ruben: Organiser = { address: deputy, name: 'Ruben Stroom', deputy: null }
export const organisers: Organiser[] = [els, ruben]

/** A partner on the list who stopped nothing. */
export const member = (
  of: Pick<Member, 'id' | 'name'> & { address: string; organisation?: string },
): Member => ({
  organisation: 'Stichting De Sluis',
  audience: 'partner',
  language: 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
  ...of,
  address: Address.parse(of.address),
})

export const anna = member({ id: memberId(1), name: 'Anna Brug', address: 'anna@leden.example' })
export const bart = member({ id: memberId(2), name: 'Bart Kade', address: 'bart@leden.example' })
export const cora = member({ id: memberId(3), name: 'Cora Dijk', address: 'cora@leden.example' })
export const members: Member[] = [anna, bart, cora]
