import type { Context } from '../../functions/context'
import type { Association, Organiser } from '../../functions/domain/association'
import { Address, AssociationId, MemberId } from '../../functions/domain/ids'
import { associationWrites, memberWrites, organiserWrite } from '../../functions/store/people'
import { EXAMPLE_ASSOCIATION } from './example-association'

export const EXAMPLE_ASSOCIATION_ID = AssociationId.parse('kleinekring')

/**
 * Stores the example association, all of it or nothing, where there is none; what was changed since stays as
 * it is. `members`: instead of everyone.
 */
export const seedExample = async (context: Context, members = EXAMPLE_ASSOCIATION.members): Promise<void> => {
  if (await context.people.exists(EXAMPLE_ASSOCIATION_ID)) return
  // Members are listed in the order of their ids, which are all of one moment.
  const ids = members.map(() => context.newId()).sort()
  const { status } = await context.table.transact([
    ...associationWrites(association()),
    ...organisers().map((organiser) => organiserWrite(EXAMPLE_ASSOCIATION_ID, organiser)),
    ...members.flatMap(({ email, ...member }, place) =>
      memberWrites(EXAMPLE_ASSOCIATION_ID, {
        ...member,
        address: Address.parse(email),
        id: MemberId.parse(ids[place]),
        stopped: [],
        suppressed: null,
        kind: 'member',
        assistant: null,
        left: null,
      }),
    ),
  ])
  if (status !== 'written') throw new Error(`The example association could not be stored: ${status}`)
}

const organisers = (): Organiser[] => {
  const [director, deputy] = EXAMPLE_ASSOCIATION.organisers.map(({ email }) => Address.parse(email))
  return EXAMPLE_ASSOCIATION.organisers.map(({ name, email }) => {
    const address = Address.parse(email)
    return { address, name, deputy: address === director ? (deputy ?? null) : null }
  })
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
