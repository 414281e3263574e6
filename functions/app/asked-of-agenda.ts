import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { localDate } from '../domain/time'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readYearWords } from '../inbound/year-words'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { askAboutPerson } from './privacy/ask-about'
import { tellOrganiser } from './tell-organiser'

/**
 * What an organiser asks on the agenda's own address that is no announcement: a person's data, a year's
 * figures. It stands in the mail, or alone in the subject. False when it is something else.
 */
export const askedOfAgenda = async (context: Context, incoming: Incoming): Promise<boolean> => {
  const { mail } = incoming
  const said = wishText(replyText(mail.text), mail.from[0]?.name ?? null)
  const words = said === '' ? mail.subject.replace(/^(?:re|fw|fwd|antw):\s*/i, '') : said
  return (await askAboutPerson(context, incoming, words)) || askFigures(context, incoming, words)
}

const askFigures = async (context: Context, incoming: Incoming, words: string): Promise<boolean> => {
  const { association, sender, key, mail } = incoming
  const year = readYearWords(words, localDate(context.now(), association.zone))
  if (year === null) return false
  if (!sender.verified) {
    await tellOrganiser(context, incoming, notProven)
    return true
  }
  const notice = {
    to: 'address',
    id: `year-figures.${key}`,
    address: sender.address,
    message: { kind: 'year-figures', year },
    inReplyTo: mail.messageId,
  } as const
  await apply(context, association.id, async () => decided({ notices: [notice] }), {
    message: key,
    writes: [],
  })
  return true
}

const notProven = [
  'Er kwam een vraag binnen op uw naam, maar wij konden niet vaststellen dat zij echt van u komt. Er is niets gedaan.',
]
