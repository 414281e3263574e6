import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { type AssociationId, toAddress } from '../domain/ids'
import { oweNews } from '../domain/news'
import { outsideNight, toInstant } from '../domain/time'
import { associationOf, type Key } from '../store/keys'
import { apply } from './apply'

const AGAIN_HOURS = 4

/**
 * A full mailbox, a server that is away: SES and the other server gave up after hours, so the mail is owed
 * once more, some hours on and not at night. `messageId` is SES's: one bounce counts once. What no longer
 * holds by then is not sent.
 */
export const sendLater = async (context: Context, row: Key, messageId: string): Promise<void> => {
  if (!row.sk.startsWith('to#')) return
  const { quiet, zone } = await context.people.association(associationOf(row))
  const at = outsideNight(context.now().add({ hours: AGAIN_HOURS }), zone, quiet)
  await context.outbox.again(row, messageId, toInstant(at))
}

/** Nobody is suppressed for it, and organisers hear of it in the morning. */
export const noteFailure = async (
  context: Context,
  id: AssociationId,
  recipients: string[],
): Promise<void> => {
  const association = await context.people.association(id)
  for (const recipient of recipients) {
    const address = toAddress(recipient)
    const member = address && (await context.people.memberAt(id, address))
    if (!member) continue
    const about = { news: 'soft-failure', member: member.id } as const
    const news = [oweNews(association, context.now(), { about, cause: member.id })]
    await apply(context, id, async () => decided({ news }))
  }
}
