import type { Context } from '../../context'
import { decided } from '../../domain/decide/decision'
import { toInstant } from '../../domain/time'
import { replyText, wishText } from '../../inbound/mail/reply-text'
import { readPersonAnswer } from '../../inbound/privacy-words'
import { keys } from '../../store/keys'
import { readQuestion } from '../../store/person-questions'
import { apply } from '../apply'
import type { Incoming } from '../incoming'
import { tellOrganiser } from '../tell-organiser'
import { erasureWrite } from './carry-out'
import { personBy, whose } from './outsiders'

/** A verified organiser's reply to the question about a person, on the address that only they were mailed. */
export const answerPersonQuestion = async (
  context: Context,
  incoming: Incoming,
  secret: string,
): Promise<void> => {
  const { association, mail, sender, key } = incoming
  const question = await readQuestion(context.table, association.id, secret)
  const member = question && (await personBy(context, association, question))
  if (!question || !member) return tellOrganiser(context, incoming, overtaken)
  const said = wishText(replyText(mail.text), mail.from[0]?.name ?? null)
  const answer = readPersonAnswer(said, question.wish)
  if (!answer) return tellOrganiser(context, incoming, notUnderstood[question.wish])
  const forget = () => context.table.remove(keys.personQuestion(association.id, secret))
  if (!answer.yes) {
    await tellOrganiser(context, incoming, left)
    return forget()
  }
  const at = toInstant(context.now())
  const audit = [{ what: `person-${question.wish}`, by: sender.address, about: member.id }]
  const message = { kind: 'person-data', ...whose(member) } as const
  const { messageId: inReplyTo } = mail
  const data = {
    to: 'address',
    id: `person-data.${key}`,
    address: sender.address,
    message,
    inReplyTo,
  } as const
  const erasure = { ...whose(member), by: sender.address, keepProofs: answer.keepProofs, at }
  const erases = question.wish === 'erase'
  await apply(context, association.id, async () => decided({ audit, notices: erases ? [] : [data] }), {
    message: key,
    writes: erases ? [erasureWrite(association, erasure)] : [],
  })
  await forget()
}

const overtaken = ['Deze vraag is al beantwoord, of de persoon bestaat niet meer. Er is niets gedaan.']
const left = ['Er is niets gedaan; alles blijft zoals het was.']
const notUnderstood = {
  erase: [
    'Dit begreep ik niet; er is niets gewist.',
    'Antwoord "ja, wis", "ja, wis, maar houd de PE-bewijzen" of "nee".',
  ],
  export: ['Dit begreep ik niet; er is niets verstuurd.', 'Antwoord "ja, stuur" of "nee".'],
}
