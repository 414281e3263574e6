import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { type Told, tellSender } from './tell'

/** Answers this mail, once, and changes nothing else. */
export const tellOrganiser = async (
  context: Context,
  incoming: Incoming,
  paragraphs: string[],
  about: Pick<Told, 'event' | 'draft' | 'list' | 'member'> = {},
): Promise<void> => {
  const told = { paragraphs, ...about }
  const notices = [tellSender(incoming, told)]
  await apply(context, incoming.association.id, async () => decided({ notices }), {
    message: incoming.key,
    writes: [],
  })
}
