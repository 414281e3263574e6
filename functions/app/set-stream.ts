import type { Context } from '../context'
import type { Association, MailStream } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { MemberId } from '../domain/ids'
import { oweNews } from '../domain/news'
import { keys } from '../store/keys'
import { apply } from './apply'

/** Stops one stream of mail for a member, or turns it on again; the last wish counts. */
export const setStream = async (
  context: Context,
  association: Association,
  id: MemberId,
  stream: MailStream,
  wish: 'stopped' | 'wanted',
): Promise<void> => {
  const member = await context.people.member(association.id, id)
  if (!member || member.stopped.includes(stream) === (wish === 'stopped')) return
  const others = member.stopped.filter((one) => one !== stream)
  const state = { ...member, stopped: wish === 'stopped' ? [...others, stream] : others }
  const audit = [{ what: `stream-${stream}-${wish}`, by: 'member', about: id }]
  const about = { news: 'stopped', member: id, stream } as const
  const news =
    wish === 'stopped' ? [oweNews(association, context.now(), { about, cause: `${id}.${stream}` })] : []
  await apply(context, association.id, async () => decided({ audit, news }), {
    message: null,
    writes: [{ put: { ...keys.member(association.id, id), state } }],
  })
}
