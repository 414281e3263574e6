import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { replyText } from '../inbound/mail/reply-text'
import { filesLeftBehind, passedOn } from '../wording/answers-by-mail'
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
  const { association, organisers, key } = incoming
  const organiser = organisers.find(({ address }) => address === event.organiser)?.name ?? ''
  const told = passedOn({ association, member, event }, organiser, asked)
  const question = {
    to: 'address',
    id: `question.${key}`,
    address: event.organiser,
    message: { kind: 'question', event: event.id, member: member.id, text: passedText(incoming) },
    // The organiser never saw the member's mail: there is nothing to thread it under.
    inReplyTo: null,
  } as const
  await apply(
    context,
    association.id,
    async () =>
      decided({
        notices: [question, tellMember(member.id, event, mailed(incoming), told)],
        audit: [{ what: 'words-passed-on', by: 'mail', about: `${event.id} ${member.id}` }],
      }),
    { message: key, writes: [] },
  )
}

const passedText = ({ mail }: Incoming): string => {
  const words = replyText(mail.text)
  const cut = words.length > PASSED_CHARACTERS_MAX ? `${words.slice(0, PASSED_CHARACTERS_MAX)} […]` : words
  const files = mail.attachments.length
  return files ? `${cut}\n\n${filesLeftBehind(files)}` : cut
}
