import type { Context } from '../context'
import type { PeSaid } from '../domain/afterwards'
import { type Decision, decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { peOf } from '../domain/proof'
import { accreditorText, peAsked, pointsText } from '../wording/pe'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { renewProofs } from './record-attendance'
import { tellOrganiser } from './tell-organiser'

/** What a proof says of the event: kept, and told to whoever has a proof that said otherwise or none yet. */
export const sayPe = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
  pe: PeSaid,
): Promise<void> => {
  const { association, sender } = incoming
  await apply(context, association.id, async () => {
    const event = await context.events.event(association.id, id)
    if (!event || JSON.stringify(event.afterwards.pe) === JSON.stringify(pe)) return decided({})
    const audit: Decision['audit'] = [{ what: 'pe-said', by: sender.address, about: id }]
    return decided({ events: [{ ...event, afterwards: { ...event.afterwards, pe } }], audit })
  })
  await renewProofs(context, association, id)
  const after = await context.events.event(association.id, id)
  if (after) await tellOrganiser(context, incoming, peTold(peOf(association, after)), { event: id })
}

const peTold = (pe: ReturnType<typeof peOf>): string[] => {
  if (pe.status === 'none') return ['Genoteerd: deze bijeenkomst levert geen PE-punten op.']
  if (pe.status === 'unknown') return ['Genoteerd.', peAsked(pe.missing)]
  return [
    `Genoteerd: ${pointsText(pe.points, 'nl')}, aanbieder ${pe.provider}, ${accreditorText(pe.accreditor, 'nl')}.`,
    'Van wie al is vastgelegd dat hij er was, gaat het bewijs nu uit; een bewijs dat anders luidde wordt vervangen.',
  ]
}
