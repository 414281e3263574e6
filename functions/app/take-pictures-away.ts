import type { Context } from '../context'
import { decided, refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { tellOrganiser } from './tell-organiser'

/** Pictures that somebody does not want to be in: gone from the page, and then the files themselves. */
export const takePicturesAway = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
  numbers: number[],
): Promise<void> => {
  const { association, sender } = incoming
  const gone: string[] = []
  await apply(context, association.id, async () => {
    const event = await context.events.event(association.id, id)
    if (!event) return refused({ why: 'changed' })
    const { pictures } = event.afterwards
    const stay = pictures.filter(({ number }) => !numbers.includes(number))
    gone.push(...pictures.filter((one) => !stay.includes(one)).map(({ key }) => key))
    if (stay.length === pictures.length) return decided({})
    const afterwards = { ...event.afterwards, pictures: stay }
    const audit = [{ what: `pictures-removed ${numbers.join(' ')}`, by: sender.address, about: id }]
    return decided({ events: [{ ...event, afterwards }], audit })
  })
  for (const key of new Set(gone)) await context.keptFiles.remove(key)
  const told = gone.length ? 'De foto is verwijderd.' : 'Die foto is er niet (meer); er is niets veranderd.'
  await tellOrganiser(context, incoming, [told], { event: id })
}
