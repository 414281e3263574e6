import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import type { AssociationId } from '../domain/ids'
import { apply } from './apply'

/** Keeps that a mail came and why nothing was done with it; without its sender or words. */
export const recordIgnored = async (
  context: Context,
  association: AssociationId,
  messageId: string,
  reason: string,
): Promise<void> => {
  context.log.info('Mail ignored', { messageId, reason })
  const audit = [{ what: `mail-ignored: ${reason}`, by: 'inbound', about: 'association' }]
  await apply(context, association, async () => decided({ audit }), {
    message: `ignored-${messageId}`,
    writes: [],
  })
}
