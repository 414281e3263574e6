import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { ListDraft } from '../domain/list-draft'
import { localDate } from '../domain/time'
import { readListWish } from '../inbound/lists/list-words'
import { answerList, commandList, type ListTold } from './approve-list'

type Pressed = { association: Association; organiser: Organiser; list: ListDraft; revision: number }

/** `form`: `wish`, and `words` for answers, as the page of a member list posts them. */
export const pressOnList = async (
  context: Context,
  { association, organiser, list, revision }: Pressed,
  form: Record<string, string>,
): Promise<ListTold> => {
  const asked = { by: organiser.address, revision }
  const told = await carryOut(context, { association, organiser, list, revision }, asked, form)
  return told ?? { sentence: 'Er is niets gedaan.', revised: null }
}

const carryOut = async (
  context: Context,
  { association, list }: Pressed,
  asked: { by: Organiser['address']; revision: number },
  form: Record<string, string>,
): Promise<ListTold | null> => {
  const { id } = association
  switch (form['wish']) {
    case 'approve':
    case 'approve-remove': {
      const remove = form['wish'] === 'approve-remove'
      return commandList(context, id, list.id, { type: 'approve', remove, ...asked }, null)
    }
    case 'remove':
    case 'discard':
      return commandList(context, id, list.id, { type: form['wish'], ...asked }, null)
    case 'answer': {
      const day = localDate(context.now(), association.zone)
      const wish = readListWish(form['words'] ?? '', day, list.questions)
      if (wish.wish !== 'answers' || wish.missed.length) return notRead
      return answerList(context, id, list.id, { ...asked, answers: wish.answers }, null)
    }
    default:
      return null
  }
}

const notRead: ListTold = {
  sentence: 'Hierin las ik niet per rij één antwoord; er is niets veranderd.',
  revised: null,
}
