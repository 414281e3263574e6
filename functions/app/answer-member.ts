import type { Temporal } from 'temporal-polyfill'
import type { Context } from '../context'
import type { Member } from '../domain/association'
import { decided } from '../domain/decide/decision'
import { type Event, unitsToCome } from '../domain/event'
import { answeringFor } from '../domain/price'
import { localDate, toInstant } from '../domain/time'
import { type AnswerWords, readAnswer } from '../inbound/answer-words'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { asOneself } from '../inbound/on-behalf-words'
import { allowHourly } from '../store/rate-limit'
import { nothingRead } from '../wording/answers-by-mail'
import { askByPress } from './ask-by-press'
import type { Incoming } from './incoming'
import { passOn } from './pass-on'
import { recordIgnored } from './record-ignored'
import { onFreshState, settle, wait } from './settle-answer'
import { mailed, tellMember } from './tell-member'
import { ownNames, sessionsToAnswer, wishOf } from './words-about-sessions'

/** Of one member; beyond it yes and no still count, but nothing is answered or passed on. */
const ANSWERED_AN_HOUR_MAX = 5

/** A member's own words on an event's address: yes, no, or something for the organiser. */
export const answerMember = async (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
): Promise<void> => {
  const words = readWords(incoming, member, event, context.now())
  if (!incoming.sender.verified) return notProven(context, incoming, member, event, words)
  if (words.answer === 'out-of-office')
    return ignore(context, incoming, 'automatic: out of office, by its words')
  const mayAnswer = await mayAnswerMore(context, incoming, member)
  if (words.answer === 'yes' || words.answer === 'no') {
    return settle(context, incoming, member, event, words, mayAnswer)
  }
  if (!mayAnswer) return ignore(context, incoming, 'too many mails of one member')
  if (words.answer === 'waiting-list') return wait(context, incoming, member, event)
  if (words.answer === 'nothing') {
    const why = incoming.tooLarge ? 'too-large' : 'empty'
    return tell(context, incoming, member, event, why)
  }
  return passOn(context, incoming, member, event, words.answer === 'question')
}

const readWords = (
  { association, mail, day }: Incoming,
  member: Member,
  event: Event,
  now: Temporal.Instant,
): AnswerWords => {
  const text = asOneself(mail.text, member.name)
  const said = readAnswer(text, {
    name: [member.name, mail.from[0]?.name ?? ''].join(' '),
    sessions: sessionsToAnswer(event, localDate(now, association.zone)),
    choice: answeringFor(event, member),
    names: ownNames(event),
    today: day,
  })
  const isNoted = 'note' in said && said.note !== null && text !== mail.text
  return isNoted ? { ...said, note: wishText(replyText(mail.text), mail.from[0]?.name ?? null) } : said
}

const ignore = (context: Context, incoming: Incoming, reason: string): Promise<void> =>
  recordIgnored(context, incoming.association.id, incoming.key, reason)

const mayAnswerMore = (context: Context, { association }: Incoming, member: Member): Promise<boolean> =>
  allowHourly(
    context.table,
    association.id,
    `words-${member.id}`,
    toInstant(context.now()),
    ANSWERED_AN_HOUR_MAX,
  )

/** Nothing changes; a plain yes or no gets the member, at the stored address, one question. */
const notProven = (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  words: AnswerWords,
): Promise<void> => {
  if (words.answer !== 'yes' && words.answer !== 'no') {
    return ignore(context, incoming, 'words of a member, not proven')
  }
  return onFreshState(context, incoming, member, event, (state) => {
    const open = unitsToCome(state.event, localDate(context.now(), state.association.zone))
    const recorded = { what: `answer-${words.answer}: not proven`, by: 'mail' }
    return askByPress(context, state, wishOf(state, words, open), recorded)
  })
}

const tell = (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  why: 'empty' | 'too-large',
): Promise<void> =>
  onFreshState(context, incoming, member, event, (state) =>
    decided({ notices: [tellMember(member.id, event, mailed(incoming), nothingRead(state, why))] }),
  )
