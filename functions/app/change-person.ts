import type { Context } from '../context'
import { Member } from '../domain/association'
import { decidePerson, type PersonCommand, type PersonOutcome } from '../domain/decide/decide-by-list-words'
import { MemberId } from '../domain/ids'
import { erasedAddresses } from '../store/erased'
import { memberWrites, readStored } from '../store/member-writes'
import { commitFresh } from './commit-fresh'
import { answerSubject, type Incoming } from './incoming'
import { tell } from './tell'

/** Carries out what an organiser's mail asks about one person, and tells what came of it, in one transaction. */
export const changePerson = async (
  context: Context,
  incoming: Incoming,
  command: PersonCommand,
  told: (outcome: PersonOutcome) => string[],
  about: { member?: MemberId } = {},
): Promise<void> => {
  const { association, sender, key, mail } = incoming
  await commitFresh(context, association.id, key, async () => {
    const outcome = decidePerson(
      {
        members: await context.people.members(association.id),
        isErased: await erasedAddresses(context.table, association.id),
        newId: () => MemberId.parse(context.newId()),
      },
      command,
      context.now(),
    )
    const changes = outcome.status === 'decided' ? outcome.changes : []
    const ids = changes.map(({ after }) => after.id)
    const stored = await readStored(context.table, association.id, ids, Member.parse)
    const writes = changes.flatMap(({ after }) =>
      memberWrites(association.id, stored.get(after.id) ?? null, after),
    )
    const subject = answerSubject(incoming)
    const notice = tell(
      `told.${key}`,
      sender.address,
      { subject, paragraphs: told(outcome), ...about },
      mail.messageId,
    )
    const audit = changes.map(({ after }) => ({
      what: `member-${command.type}`,
      by: sender.address,
      about: after.id,
    }))
    return { decision: { notices: [notice], audit }, writes, result: outcome }
  })
}
