import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { apply } from './apply'
import { answerSubject, type Incoming } from './incoming'
import { type Told, tell } from './tell'

/** Answers this mail, once, and changes nothing else. */
export const tellOrganiser = async (
  context: Context,
  incoming: Incoming,
  paragraphs: string[],
  about: Pick<Told, 'event' | 'draft' | 'list' | 'member'> = {},
): Promise<void> => {
  const told = { subject: answerSubject(incoming), paragraphs, ...about }
  const notices = [tell(`told.${incoming.key}`, incoming.sender.address, told, incoming.mail.messageId)]
  await apply(context, incoming.association.id, async () => decided({ notices }), {
    message: incoming.key,
    writes: [],
  })
}
