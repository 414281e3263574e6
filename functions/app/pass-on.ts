import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { type Decision, decided, type Outcome } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { AddressNotice } from '../domain/notice'
import { replyText } from '../inbound/mail/reply-text'
import { filesLeftBehind, passedOn, questionPassedOn } from '../wording/answers-by-mail'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { mailed, tellMember } from './tell-member'

/** An item of the table holds 400 KB; what is cut off is still in the stored mail. */
const PASSED_CHARACTERS_MAX = 20_000

/** A member's words go to the event's organiser, and the member hears who will answer; in one change. */
export const passOn = async (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  asked: boolean,
): Promise<void> => {
  const { association, key } = incoming
  const told = passedOn({ association, member, event }, organiserOf(incoming, event), asked)
  await apply(
    context,
    association.id,
    async () =>
      decided({
        notices: [questionTo(incoming, event, member), tellMember(member.id, event, mailed(incoming), told)],
        audit: [passedAudit(event, member)],
      }),
    { message: key, writes: [] },
  )
}

/** An answer that was carried out, with the question that stood beside it: both in one change. */
export const withQuestionPassedOn = (
  incoming: Incoming,
  { association, member, event }: AnswerState,
  { notices, audit, ...decision }: Decision,
): Outcome => {
  const answered = notices.flatMap((notice) => (notice.to === 'told-member' ? notice.paragraphs : []))
  const passed = questionPassedOn({ association, member, event }, organiserOf(incoming, event))
  return decided({
    ...decision,
    notices: [
      ...notices.filter(({ to }) => to !== 'told-member'),
      questionTo(incoming, event, member, true),
      tellMember(member.id, event, mailed(incoming), [...answered, passed]),
    ],
    audit: [...audit, passedAudit(event, member)],
  })
}

const organiserOf = ({ organisers }: Incoming, event: Event): string =>
  organisers.find(({ address }) => address === event.organiser)?.name ?? ''

const passedAudit = (event: Event, member: Member) => ({
  what: 'words-passed-on',
  by: 'mail',
  about: `${event.id} ${member.id}`,
})

const questionTo = (incoming: Incoming, event: Event, member: Member, settled = false): AddressNotice => ({
  to: 'address',
  id: `question.${incoming.key}`,
  address: event.organiser,
  message: {
    kind: 'question',
    event: event.id,
    member: member.id,
    text: passedText(incoming),
    ...(settled && { settled }),
  },
  // The organiser never saw the member's mail: there is nothing to thread it under.
  inReplyTo: null,
})

const passedText = ({ mail }: Incoming): string => {
  const words = replyText(mail.text)
  const cut = words.length > PASSED_CHARACTERS_MAX ? `${words.slice(0, PASSED_CHARACTERS_MAX)} […]` : words
  const files = mail.attachments.length
  return files ? `${cut}\n\n${filesLeftBehind(files)}` : cut
}
