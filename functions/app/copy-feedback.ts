import type { Context } from '../context'
import { Member } from '../domain/association'
import { type AssociationId, MemberId } from '../domain/ids'
import { oweNews } from '../domain/news'
import { type Key, keys } from '../store/keys'
import { memberWrites, readStored } from '../store/member-writes'
import { commitFresh } from './commit-fresh'

/** Whether a row of the outbox was a copy to somebody beside the member. */
export const isCopy = ({ sk }: Key): boolean => /^to#[^#]+#(?:assistant|substitute)$/.test(sk)

/** Copies that cannot be delivered, or are not wanted, end; the member's own mail goes on. */
export const endCopies = async (context: Context, id: AssociationId, { sk }: Key): Promise<void> => {
  const named = /^to#([^#]+)#assistant$/.exec(sk)?.[1]
  if (!named) return
  const member = MemberId.parse(named)
  const association = await context.people.association(id)
  const words = 'mail aan de assistent komt niet aan; er gaan geen kopieën meer uit'
  const about = { news: 'noted', words, member, event: null } as const
  await commitFresh(context, id, null, async () => {
    const before = (await readStored(context.table, id, [member], Member.parse)).get(member)
    if (!before?.member.assistant) return { decision: {}, writes: [], result: null }
    const { address } = before.member.assistant
    const cause = `assistant.${member}.${address}`
    const ended = { what: 'assistant-ended', by: 'ses', about: member }
    return {
      decision: { news: [oweNews(association, context.now(), { about, cause })], audit: [ended] },
      writes: [
        ...memberWrites(id, before, { ...before.member, assistant: null }),
        { remove: keys.assistantAt(id, address, member) },
      ],
      result: null,
    }
  })
}
