import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { folded } from '../inbound/wish'
import { listText } from '../wording/dates'
import { apply } from './apply'
import { asksMeant, openAsks, readAskAnswer, settleAsk } from './asks'
import { answerSubject, type Incoming, organiserOf } from './incoming'
import { tell } from './tell'
import { tellOrganiser } from './tell-organiser'
import { nameOf } from './who-is-meant'

/**
 * "ja" or "nee" of an organiser, where somebody asks for a place at this event. False when nobody does, or
 * the words say something else.
 */
export const answerAsks = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const said = readAskAnswer(folded(words))
  const asks = said ? await openAsks(context, event) : []
  if (!said || asks.length === 0) return false
  const meant = asksMeant(asks, said.name)
  const [ask, ...others] = meant
  if (!ask || others.length > 0) {
    const names = listText((meant.length ? meant : asks).map(nameOf), 'nl')
    const which = ['Er is niets veranderd.', `Wie bedoelt u? Een plaats vroegen: ${names}.`]
    await tellOrganiser(context, incoming, which, { event: event.id })
    return true
  }
  const { association, sender, key, mail } = incoming
  const organiser = organiserOf(incoming) ?? { name: '', address: sender.address }
  const told = await settleAsk(context, { association, event, organiser, units: null }, ask, said.wish)
  const answer = { subject: answerSubject(incoming), paragraphs: told, event: event.id }
  await apply(
    context,
    association.id,
    async () => decided({ notices: [tell(`told.${key}`, sender.address, answer, mail.messageId)] }),
    { message: key, writes: [] },
  )
  return true
}
