import type { Context } from '../../context'
import type { Member } from '../../domain/association'
import { decided } from '../../domain/decide/decision'
import type { AddressNotice } from '../../domain/notice'
import { toInstant } from '../../domain/time'
import { replyText } from '../../inbound/mail/reply-text'
import { type PersonWish, readOwnRequest } from '../../inbound/privacy-words'
import { questionWrite } from '../../store/person-questions'
import { allowSame } from '../../store/rate-limit'
import { listText } from '../../wording/dates'
import { sayTo } from '../../wording/told-member'
import { apply } from '../apply'
import type { Incoming } from '../incoming'
import { recordIgnored } from '../record-ignored'
import { tellSender } from '../tell'
import { mailed, tellMember } from '../tell-member'
import { outsider, whose } from './outsiders'

const OUTSIDER_AN_HOUR_MAX = 2
/** Whoever has many addresses asks for no more with them. */
const ALL_OUTSIDERS_AN_HOUR_MAX = 20

/**
 * Somebody asks what is kept about them, or to be forgotten: every organiser gets the request with the
 * words to answer it, and whoever asked hears so. Also of whoever is on no list, such as an assistant: null
 * for `member`. False when the mail says something else. What is not proven to be theirs is no request.
 */
export const askOwnData = async (
  context: Context,
  incoming: Incoming,
  member: Member | null,
): Promise<boolean> => {
  if (!incoming.sender.verified || incoming.tooLarge) return false
  const wish = readOwnRequest(`${incoming.mail.subject}\n${replyText(incoming.mail.text)}`)
  if (!wish) return false
  const { association, organisers, key, sender, mail } = incoming
  if (!member && !(await mayAsk(context, incoming))) {
    await recordIgnored(context, association.id, key, 'too many requests for own data')
    return true
  }
  const person = member ?? outsider(sender.address, mail.from[0]?.name ?? '', association)
  const secret = context.newSecret()
  const question = { ...whose(person), wish, secret, asked: true } as const
  const notices = organisers.map(
    ({ address }, index): AddressNotice => ({
      to: 'address',
      id: `person-question.${key}.${index}`,
      address,
      message: { kind: 'person-question', ...question },
      inReplyTo: null,
    }),
  )
  // Whoever has a deputy is the first to turn to.
  const names = organisers.toSorted((a, b) => Number(!a.deputy) - Number(!b.deputy)).map(({ name }) => name)
  const words = passedOn(incoming, person, wish, names)
  const told = member ? tellMember(member.id, null, mailed(incoming), words) : tellOutsider(incoming, words)
  const audit = [{ what: `own-data-asked: ${wish}`, by: 'member', about: person.id }]
  await apply(context, association.id, async () => decided({ notices: [...notices, told], audit }), {
    message: key,
    writes: [questionWrite(association.id, { ...question, at: toInstant(context.now()) })],
  })
  return true
}

/** Counted by mail: one that comes again, after a fault, counts once. */
const mayAsk = async (context: Context, { association, sender, key }: Incoming): Promise<boolean> => {
  const allow = (what: string, most: number) =>
    allowSame(context.table, association.id, { what, which: key }, toInstant(context.now()), most)
  return (
    (await allow(`own-data-${sender.address}`, OUTSIDER_AN_HOUR_MAX)) &&
    (await allow('own-data', ALL_OUTSIDERS_AN_HOUR_MAX))
  )
}

const tellOutsider = (incoming: Incoming, paragraphs: string[]): AddressNotice =>
  tellSender(incoming, { paragraphs })

const passedOn = ({ association }: Incoming, member: Member, wish: PersonWish, names: string[]): string[] => {
  const to = listText(names, member.language)
  const say = (words: { u: string; je: string; en: string }) => sayTo({ association, member }, words)
  return [
    wish === 'erase'
      ? say({
          u: `Uw verzoek om uw gegevens te wissen is doorgegeven aan ${to}.`,
          je: `Je verzoek om je gegevens te wissen is doorgegeven aan ${to}.`,
          en: `Your request to have your data erased has been passed on to ${to}.`,
        })
      : say({
          u: `Uw vraag welke gegevens wij van u hebben is doorgegeven aan ${to}.`,
          je: `Je vraag welke gegevens wij van je hebben is doorgegeven aan ${to}.`,
          en: `Your question about the data we keep about you has been passed on to ${to}.`,
        }),
    say({
      u: 'U krijgt antwoord binnen een maand, zoals de wet vraagt.',
      je: 'Je krijgt antwoord binnen een maand, zoals de wet vraagt.',
      en: 'You will get an answer within a month, as the law asks.',
    }),
  ]
}
