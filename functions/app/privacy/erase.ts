import type { Context } from '../../context'
import type { Association, Member } from '../../domain/association'
import { type Scrubber, scrubber } from '../../domain/scrub'
import { toInstant } from '../../domain/time'
import { markErased } from '../../store/erased'
import { forgetMail } from '../../store/kept-mail'
import { keys } from '../../store/keys'
import type { Erasure } from '../../store/person-questions'
import type { Item } from '../../store/table'
import { eachItem } from './each-item'
import { type Fate, fateOf } from './fate-of'
import { giveSeatsBack } from './give-seats-back'
import { mailsToForget } from './naming-mails'
import { tracesOf } from './traces'

/**
 * Removes a member from everything that is kept: what is theirs goes, what names them is made to name
 * nobody, and a mark stays so that no list or restore brings them back. Invoices stay, for the tax law, and
 * proofs where the organiser said so. Safe to repeat; the member goes last, so that a crash before it is
 * made good by the next time.
 */
export const erasePerson = async (
  context: Context,
  association: Association,
  member: Member,
  { keepProofs }: Pick<Erasure, 'keepProofs'>,
): Promise<void> => {
  const { id } = association
  const finder = scrubber(await tracesOf(context, id, member))
  await markErased(context.table, id, member.address, toInstant(context.now()), {
    member: member.id,
    keepProofs,
  })
  await giveSeatsBack(context, association, member)
  for (const message of await mailsToForget(context, id, finder)) {
    await context.dropMail(message)
    await forgetMail(context.table, id, message)
  }
  const round = () => removeTraces(context, association, member, finder, keepProofs)
  await round()
  // Together: who is left without an address is found by nobody who asks once more.
  const outcome = await context.table.transact([
    { remove: keys.memberByAddress(id, member.address) },
    { remove: keys.member(id, member.id) },
  ])
  if (outcome.status !== 'written') throw new Error(`Another change of member ${member.id} came first`)
  // Once more, for what was being written meanwhile.
  await round()
}

const removeTraces = (
  context: Context,
  { id }: Association,
  member: Member,
  finder: Scrubber,
  keepProofs: boolean,
): Promise<void> =>
  eachItem(context.table, id, (item, partition) =>
    settle(context, item, fateOf(item, partition, { member, finder, keepProofs })),
  )

const settle = async ({ table }: Context, item: Item, fate: Fate): Promise<void> => {
  switch (fate.fate) {
    case 'stays':
      return
    case 'goes':
      return table.remove({ pk: item.pk, sk: item.sk })
    case 'changes':
      return change(table, item, fate.attributes)
  }
}

/** Only the attributes that named the person: how far a row is, and who else changes it, stays untouched. */
const change = async (
  table: Context['table'],
  item: Item,
  changed: Record<string, unknown>,
): Promise<void> => {
  const { version } = item
  const isVersioned = typeof version === 'number' && 'state' in changed
  const state = isVersioned && { state: { ...(changed['state'] as object), version: version + 1 } }
  const attributes = Object.entries({ ...changed, ...state, ...(isVersioned && { version: version + 1 }) })
  const outcome = await table.update({
    update: { pk: item.pk, sk: item.sk },
    set: {
      expression: `SET ${attributes.map((_, index) => `#a${index} = :a${index}`).join(', ')}`,
      names: Object.fromEntries(attributes.map(([name], index) => [`#a${index}`, name])),
      values: Object.fromEntries(attributes.map(([, value], index) => [`:a${index}`, value])),
    },
    only: isVersioned
      ? { expression: '#version = :was', names: { '#version': 'version' }, values: { ':was': version } }
      : { expression: 'attribute_exists(pk)' },
  })
  if (outcome === 'refused' && isVersioned)
    throw new Error(`Another change of ${item.pk.split('#')[2]} came first`)
}
