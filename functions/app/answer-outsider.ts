import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import { toInstant } from '../domain/time'
import { allowHourly } from '../store/rate-limit'
import { whereToAnswer } from '../wording/answers-by-mail'
import { answerAssistant } from './answer-assistant'
import { answerMember } from './answer-member'
import { answerSubstitute } from './answer-substitute'
import { apply } from './apply'
import { answerStatement } from './ask-statement'
import { answerSubject, type Incoming } from './incoming'
import { askOwnData } from './privacy/own-request'
import { memberSetsAssistant } from './set-assistant'
import { tell } from './tell'
import { mailed, tellMember } from './tell-member'

const NOTES_AN_HOUR_MAX = 2

/**
 * A mail from someone who is no organiser. A member's words on an event's address are read; any other
 * mail gets one polite note when its sender is verified, none otherwise. All is recorded.
 */
export const answerOutsider = async (context: Context, incoming: Incoming): Promise<void> => {
  const { association, sender, addressee } = incoming
  const member = await context.people.memberAt(association.id, sender.address)
  const event = addressee.about === 'event' && (await context.events.event(association.id, addressee.event))
  if (await askOwnData(context, incoming, member)) return
  if (member && sender.verified && (await memberSetsAssistant(context, incoming, member))) return
  const assisted = event ? await context.people.assistedBy(association.id, sender.address) : []
  if (event && (await answerAssistant(context, incoming, { assisted, alone: !member }, event))) return
  if (member && event && (await answerSubstitute(context, incoming, member, event))) return
  if (member && event) return answerMember(context, incoming, member, event)
  if (member && (await answerStatement(context, incoming, member))) return
  const note = sender.verified && (await mayNote(context, incoming))
  const audit = [
    {
      what: `mail-from-outsider: ${sender.verified ? 'verified' : 'unverified'}`,
      by: 'inbound',
      about: 'association',
    },
  ]
  const told = member ? noteToMember(incoming, member) : noteToStranger(incoming)
  await apply(context, association.id, async () => decided({ audit, notices: note ? [told] : [] }), {
    message: incoming.key,
    writes: [],
  })
}

const noteToMember = (incoming: Incoming, member: Member) =>
  tellMember(member.id, null, mailed(incoming), whereToAnswer({ association: incoming.association, member }))

const noteToStranger = (incoming: Incoming) =>
  tell(
    `outsider.${incoming.key}`,
    incoming.sender.address,
    {
      subject: answerSubject(incoming),
      paragraphs: [
        `Dit adres van ${incoming.association.name} wordt door een computer gelezen. Uw bericht is niet doorgestuurd en er is niets veranderd.`,
        'Wilt u zich aanmelden of afmelden? Gebruik dan de knop in uw uitnodiging. Voor alles wat u verder wilt weten, mailt u de organisator zelf.',
      ],
    },
    incoming.mail.messageId,
  )

const mayNote = (context: Context, { association, sender }: Incoming): Promise<boolean> =>
  allowHourly(
    context.table,
    association.id,
    `note-${sender.address}`,
    toInstant(context.now()),
    NOTES_AN_HOUR_MAX,
  )
