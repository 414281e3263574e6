import { EXAMPLE_ASSOCIATION_ID } from '../../../../infra/local/seed'
import { BAS, CARLA, FLEUR } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

/** January 2026: a statement on request, everybody's own, and the figures of the year. */
export const yearsEnd = async (year: Year) => {
  await year.on('2025-12-22T10:00')
  const requested = await year.writes(CARLA, {
    subject: 'PE-overzicht 2025',
    text: 'Graag mijn PE-overzicht 2025.',
  })
  const none = await year.writes(BAS, { subject: 'PE-overzicht 2025', text: 'Graag mijn PE-overzicht.' })
  const statements = await year.until('2026-01-09T12:00')
  const figures = onlyTo(DIRECTOR, await year.writes(DIRECTOR, { subject: 'Jaarcijfers 2025', text: '' }))
  const { people } = year.service.freshContext()
  const guest = await people.memberAt(EXAMPLE_ASSOCIATION_ID, FLEUR as never)
  return { requested, none, statements, figures, guest }
}
