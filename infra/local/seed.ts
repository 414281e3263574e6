import type { Context } from '../../functions/context'
import type { Association } from '../../functions/domain/association'
import { Address, AssociationId, MemberId } from '../../functions/domain/ids'
import { EXAMPLE_ASSOCIATION } from './example-association'

export const EXAMPLE_ASSOCIATION_ID = AssociationId.parse('kleinekring')

/** Stores the example association where there is none; what was changed since stays as it is. */
export const seedExample = async (context: Context): Promise<void> => {
  const { people } = context
  // The association's own item is written last: as long as it is absent, seeding begins again.
  if (await people.exists(EXAMPLE_ASSOCIATION_ID)) return
  const [director, deputy] = EXAMPLE_ASSOCIATION.organisers.map((one) => Address.parse(one.email))
  for (const { name, email } of EXAMPLE_ASSOCIATION.organisers) {
    const address = Address.parse(email)
    await people.saveOrganiser(EXAMPLE_ASSOCIATION_ID, {
      address,
      name,
      deputy: address === director ? (deputy ?? null) : null,
    })
  }
  for (const { email, ...member } of EXAMPLE_ASSOCIATION.members) {
    const address = Address.parse(email)
    const known = await people.memberAt(EXAMPLE_ASSOCIATION_ID, address)
    await people.saveMember(EXAMPLE_ASSOCIATION_ID, {
      ...member,
      address,
      id: known?.id ?? MemberId.parse(context.newId()),
      stopped: [],
      suppressed: null,
      kind: 'member',
      assistant: null,
      left: null,
    })
  }
  await people.saveAssociation(association())
}

const association = (): Association => ({
  id: EXAMPLE_ASSOCIATION_ID,
  name: EXAMPLE_ASSOCIATION.name,
  agenda: Address.parse(EXAMPLE_ASSOCIATION.agenda),
  zone: EXAMPLE_ASSOCIATION.zone,
  language: 'nl',
  form: EXAMPLE_ASSOCIATION.formOfAddress,
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
  publicAgenda: true,
  pe: { provider: null, accreditor: null },
})
