import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { type AssociationId, MemberId } from '../domain/ids'
import { oweNews } from '../domain/news'
import { type Key, keys } from '../store/keys'
import { memberWrites } from '../store/people'
import { apply } from './apply'

/** Whether a row of the outbox was a copy to somebody beside the member. */
export const isCopy = ({ sk }: Key): boolean => /^to#[^#]+#(?:assistant|substitute)$/.test(sk)

/** Copies that cannot be delivered, or are not wanted, end; the member's own mail goes on. */
export const endCopies = async (context: Context, id: AssociationId, { sk }: Key): Promise<void> => {
  const named = /^to#([^#]+)#assistant$/.exec(sk)?.[1]
  const member = named ? await context.people.member(id, MemberId.parse(named)) : null
  if (!member?.assistant) return
  const association = await context.people.association(id)
  const words = 'mail aan de assistent komt niet aan; er gaan geen kopieën meer uit'
  const about = { news: 'noted', words, member: member.id, event: null } as const
  const cause = `assistant.${member.id}.${member.assistant.address}`
  await apply(
    context,
    id,
    async () =>
      decided({
        news: [oweNews(association, context.now(), { about, cause })],
        audit: [{ what: 'assistant-ended', by: 'ses', about: member.id }],
      }),
    { message: null, writes: memberWrites(id, { ...member, assistant: null }) },
  )
  await context.table.remove(keys.assistantAt(id, member.assistant.address, member.id))
}
