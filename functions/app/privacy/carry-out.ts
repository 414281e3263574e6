import type { Context } from '../../context'
import type { Association } from '../../domain/association'
import { decided } from '../../domain/decide/decision'
import { toInstant } from '../../domain/time'
import { erasedAddresses, erasedMembers } from '../../store/erased'
import { associationOf, due, type Key, keys } from '../../store/keys'
import { Erasure } from '../../store/person-questions'
import type { Put } from '../../store/table'
import { apply } from '../apply'
import { tell } from '../tell'
import { erasePerson } from './erase'
import { outsidersNamed, personBy } from './outsiders'

/** The row that asks for an erasure: the sweep comes by within minutes, and again until it is done. */
export const erasureWrite = (association: Association, erasure: Erasure): Put => ({
  put: {
    ...keys.erasure(association.id, erasure.member),
    state: erasure,
    duePk: due.outbox,
    dueAt: erasure.at,
  },
})

/** Erases whom the row names, and tells the organiser who had it done, without a name. */
export const carryOutErasure = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item) return
  const erasure = Erasure.parse(item['state'])
  const association = await context.people.association(associationOf(key))
  const member = await personBy(context, association, erasure)
  if (member) await erasePerson(context, association, member, erasure)
  await tellDone(context, association, erasure)
  await context.table.remove(key)
}

const tellDone = async (context: Context, { id }: Association, { by, at }: Erasure): Promise<void> => {
  if (by === null) return
  const notice = tell(`erased.${at}`, by, done, null)
  if (await context.outbox.row(keys.notice(id, notice.id))) return
  await apply(context, id, async () => decided({ notices: [notice] }))
}

const done = {
  subject: 'De gegevens zijn gewist',
  paragraphs: [
    'Alles over deze persoon is weg: de naam en het adres, aantekeningen, mails die wij bewaarden en wat er nog te verzenden was. Wie wij in aantallen meetellen, is niet meer te herleiden.',
    'Facturen blijven zeven jaar staan, omdat de belastingwet dat vraagt. Een ledenlijst of een reservekopie haalt deze persoon niet terug.',
    'Mails hierover in eigen mailboxen kunnen wij niet wissen. Gooit u die zelf weg?',
  ],
}

/** Whoever was erased and exists again, as after a restore, is erased again. Returns how many. */
export const eraseAgain = async (context: Context, association: Association): Promise<number> => {
  let again = 0
  for (const { member: id, keepProofs } of await erasedMembers(context.table, association.id)) {
    const member = await context.people.member(association.id, id)
    if (!member) continue
    await erasePerson(context, association, member, { keepProofs })
    context.log.info('Erased again', { member: id, at: toInstant(context.now()) })
    again += 1
  }
  return again + (await eraseOutsidersAgain(context, association))
}

/** Of whoever was on no list only a hash of the address is known: it is compared with who is named now. */
const eraseOutsidersAgain = async (context: Context, association: Association): Promise<number> => {
  const isErased = await erasedAddresses(context.table, association.id)
  const named = await outsidersNamed(context, association)
  const again = named.filter(({ address }) => isErased(address))
  for (const person of again) await erasePerson(context, association, person, { keepProofs: false })
  return again.length
}
