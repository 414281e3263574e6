import type { Context } from '../context'
import type { PeSaid } from '../domain/afterwards'
import { type Decision, decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { matchPerson } from '../domain/match-person'
import { peOf } from '../domain/proof'
import { roleIn } from '../inbound/pe-words'
import { folded } from '../inbound/wish'
import { listText } from '../wording/dates'
import { accreditedText, peAsked, pointsText } from '../wording/pe'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { peopleOf } from './people-at'
import { renewProofs } from './record-attendance'
import { tellOrganiser } from './tell-organiser'

/** What a proof says of the event: kept, and told to whoever has a proof that said otherwise or none yet. */
export const sayPe = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
  pe: PeSaid,
  said: string[] = [],
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
  if (after)
    await tellOrganiser(context, incoming, [...said, ...peTold(peOf(association, after))], { event: id })
}

/** Guests (or a role that guests have) who earn points too; a name that is no guest's here changes nothing. */
export const sayPeFor = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  names: string[],
): Promise<void> => {
  const guests = (await peopleOf(context, event)).filter(({ member }) => member.kind === 'guest')
  const among = guests.map(({ member: { id, name, organisation } }) => ({
    id,
    names: folded(name),
    organisation: folded(organisation),
  }))
  const also = names.flatMap((name) => {
    const role = roleIn(name)
    const matched = role ? null : matchPerson(folded(name), among)
    return role ?? (matched?.status === 'one' ? matched.id : [])
  })
  if (also.length < names.length) {
    const known = guests.map(({ member }) => member.name)
    await tellOrganiser(
      context,
      incoming,
      [
        `Ik weet niet wie u bedoelt; er is niets veranderd. ${known.length ? `Gasten zijn hier: ${listText(known, 'nl')}.` : 'Er zijn hier geen gasten.'}`,
        'Leden krijgen hun PE-punten vanzelf; gasten en sprekers alleen als u dat zegt.',
      ],
      { event: event.id },
    )
    return
  }
  const { pe } = event.afterwards
  const said = [
    `Ook ${listText(names, 'nl')} ${names.length === 1 && !roleIn(names[0] ?? '') ? 'krijgt' : 'krijgen'} PE-punten.`,
  ]
  await sayPe(context, incoming, event, { ...pe, also: [...new Set([...pe.also, ...also])] }, said)
}

const peTold = (pe: ReturnType<typeof peOf>): string[] => {
  if (pe.status === 'none') return ['Genoteerd: deze bijeenkomst levert geen PE-punten op.']
  if (pe.status === 'unknown') return ['Genoteerd.', peAsked(pe.missing)]
  return [
    `Genoteerd: ${pointsText(pe.points, 'nl')}, aanbieder ${pe.provider}, ${accreditedText(pe.accreditor)}.`,
    'Van wie al is vastgelegd dat hij er was, gaat het bewijs nu uit; een bewijs dat anders luidde wordt vervangen. Gasten en sprekers krijgen er geen, tenzij u dat zegt: "PE ook voor …".',
  ]
}
