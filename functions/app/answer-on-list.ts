import type { Context } from '../context'
import type { ListDraft } from '../domain/list-draft'
import type { Addressee } from '../inbound/addressee'
import { readListWish } from '../inbound/lists/list-words'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readListDraft, readProgress } from '../store/lists'
import { listUnderWay } from '../wording/list'
import { answerList, commandList } from './approve-list'
import { answerSubject, type Incoming } from './incoming'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'

type ToList = Extract<Addressee, { about: 'list' }>

/** A verified organiser's reply to the preview of a member list. */
export const answerOnList = async (
  context: Context,
  incoming: Incoming,
  addressee: ToList,
): Promise<void> => {
  const { association, mail } = incoming
  const list = await readListDraft(context.table, association.id, addressee.list)
  if (!list || list.secret !== addressee.secret) return tellOrganiser(context, incoming, unknownList)
  const words = wishText(replyText(mail.text), mail.from[0]?.name ?? null)
  const wish = readListWish(words, incoming.day, list.questions)
  const by = incoming.sender.address
  const asked = { by, revision: addressee.revision }
  const byMail = {
    key: incoming.key,
    messageId: mail.messageId,
    told: (sentence: string) =>
      tell(
        `told.${incoming.key}`,
        by,
        { subject: answerSubject(incoming), paragraphs: [sentence], list: list.id },
        mail.messageId,
      ),
  }
  switch (wish.wish) {
    case 'approve':
      await commandList(
        context,
        association.id,
        list.id,
        { type: 'approve', remove: wish.remove, ...asked },
        byMail,
      )
      return
    case 'remove':
    case 'discard':
      await commandList(context, association.id, list.id, { type: wish.wish, ...asked }, byMail)
      return
    case 'answers':
      if (wish.missed.length)
        return tellOrganiser(context, incoming, partlyUnderstood(wish.missed), { list: list.id })
      await answerList(context, association.id, list.id, { ...asked, answers: wish.answers }, byMail)
      return
    case 'nothing':
    case 'unknown':
      return tellOrganiser(context, incoming, await notUnderstood(context, list), { list: list.id })
  }
}

const unknownList = [
  'Dit antwoord hoort bij geen ledenlijst die ik ken; er is niets veranderd.',
  'Antwoordt u op de mail met het voorstel zelf?',
]

const partlyUnderstood = (missed: string[]): string[] => [
  `Dit begreep ik niet: ${missed.join(' · ')}. Er is niets veranderd, ook niet met de rest van uw antwoord.`,
  'Schrijft u per rij één antwoord, zoals "rij 8: assistent"?',
]

/** While it is being taken over, whatever is asked is most likely how far it is. */
const notUnderstood = async ({ table }: Context, list: ListDraft): Promise<string[]> =>
  list.state.status === 'approved'
    ? [listUnderWay(list, await readProgress(table, list))]
    : understoodWords(list)

const understoodWords = ({ questions }: ListDraft): string[] => [
  'Dit begreep ik niet; de ledenlijst is niet veranderd.',
  `Ik versta hier: "akkoord", "akkoord, en verwijder wie ontbreekt", "verwijder wie ontbreekt" en "weggooien"${questions.length ? ', en een antwoord op een vraag, zoals "rij 8: assistent"' : ''}. Iets in het bestand zelf verandert u het makkelijkst daar; stuur het daarna opnieuw.`,
]
