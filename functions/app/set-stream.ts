import type { Context } from '../context'
import { type Association, type MailStream, Member } from '../domain/association'
import type { MemberId } from '../domain/ids'
import { oweNews } from '../domain/news'
import { memberWrites, readStored } from '../store/member-writes'
import { commitFresh } from './commit-fresh'

/** Stops one stream of mail for a member, or turns it on again; the last wish counts. */
export const setStream = async (
  context: Context,
  association: Association,
  id: MemberId,
  stream: MailStream,
  wish: 'stopped' | 'wanted',
): Promise<void> => {
  await commitFresh(context, association.id, null, async () => {
    const before = (await readStored(context.table, association.id, [id], Member.parse)).get(id)
    if (!before || before.member.stopped.includes(stream) === (wish === 'stopped')) return unchanged
    const { stopped } = before.member
    const others = stopped.filter((one) => one !== stream)
    const after = { ...before.member, stopped: wish === 'stopped' ? [...others, stream] : others }
    const audit = [{ what: `stream-${stream}-${wish}`, by: 'member', about: id }]
    const about = { news: 'stopped', member: id, stream } as const
    const news =
      wish === 'stopped' ? [oweNews(association, context.now(), { about, cause: `${id}.${stream}` })] : []
    return { decision: { audit, news }, writes: memberWrites(association.id, before, after), result: null }
  })
}

const unchanged = { decision: {}, writes: [], result: null }
