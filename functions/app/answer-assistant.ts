import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { type Event, unitsToCome } from '../domain/event'
import { answeringFor } from '../domain/price'
import { refusalSentence } from '../domain/refusal'
import { localDate, toInstant } from '../domain/time'
import { type AnswerWords, readAnswer } from '../inbound/answer-words'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { readOnBehalf } from '../inbound/on-behalf-words'
import { allowHourly } from '../store/rate-limit'
import { listText } from '../wording/dates'
import { eventTitle } from '../wording/names'
import { loadAnswer } from './answer'
import { apply } from './apply'
import { askByPress } from './ask-by-press'
import type { Incoming } from './incoming'
import { recordIgnored } from './record-ignored'
import { tellSender } from './tell'
import { ownNames, sessionsToAnswer, wishOf } from './words-about-sessions'

const ANSWERED_AN_HOUR_MAX = 10

/** How an assistant is named with an answer. */
export const assistantBehalf = ({ assistant }: Pick<Member, 'assistant'>): string =>
  `${assistant?.name ?? ''} (assistent)`

/**
 * An assistant's words on an event's address, for one of those whose diary it is. False where it stays open
 * whether they are about any of them, and the writer (`alone` when no member) may mean something else.
 */
export const answerAssistant = async (
  context: Context,
  incoming: Incoming,
  { assisted, alone }: { assisted: Member[]; alone: boolean },
  event: Event,
): Promise<boolean> => {
  if (assisted.length === 0 || !incoming.sender.verified) return false
  const words = wishText(replyText(incoming.mail.text), incoming.mail.from[0]?.name ?? null)
  const meant = readOnBehalf(words, assisted, alone)
  if (!meant) {
    if (alone) await whichOne(context, incoming, event, assisted)
    return alone
  }
  await settle(context, incoming, meant.of, event, readWords(context, incoming, meant.of, event, meant.words))
  return true
}

const readWords = (
  context: Context,
  { association, mail, day }: Incoming,
  member: Member,
  event: Event,
  words: string,
): AnswerWords =>
  readAnswer(words, {
    name: mail.from[0]?.name ?? null,
    sessions: sessionsToAnswer(event, localDate(context.now(), association.zone)),
    choice: answeringFor(event, member),
    names: ownNames(event),
    today: day,
  })

const whichOne = (context: Context, incoming: Incoming, event: Event, assisted: Member[]): Promise<void> =>
  tellAssistant(context, incoming, event, [
    `Voor wie is dit antwoord? U verzorgt de agenda van ${listText(
      assisted.map(({ name }) => name),
      'nl',
    )}. Er is niets veranderd.`,
    `Antwoord bijvoorbeeld: "${assisted[0]?.name} komt".`,
  ])

const toldTo = (incoming: Incoming, event: Event, paragraphs: string[]) =>
  tellSender(incoming, { paragraphs, event: event.id })

const tellAssistant = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  paragraphs: string[],
): Promise<void> => {
  const { association, key, sender } = incoming
  const now = toInstant(context.now())
  const of = `assistant-${sender.address}`
  if (!(await allowHourly(context.table, association.id, of, now, ANSWERED_AN_HOUR_MAX))) {
    return recordIgnored(context, association.id, key, 'too many mails of one assistant')
  }
  await apply(
    context,
    association.id,
    async () => decided({ notices: [toldTo(incoming, event, paragraphs)] }),
    { message: key, writes: [] },
  )
}

const settle = async (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  words: AnswerWords,
): Promise<void> => {
  if (words.answer === 'out-of-office') {
    return recordIgnored(
      context,
      incoming.association.id,
      incoming.key,
      'automatic: out of office, by its words',
    )
  }
  if ((words.answer !== 'yes' && words.answer !== 'no') || words.asks)
    return notRead(context, incoming, member, event)
  const { association, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const state = await loadAnswer(context, association, { event: event.id, member: member.id })
      return state ? answered(context, incoming, state, words) : refused({ why: 'changed' })
    },
    { message: key, writes: [] },
  )
}

/** A real change is confirmed to the member, with a copy to the assistant; anything else is answered shortly. */
const answered = async (
  context: Context,
  incoming: Incoming,
  state: AnswerState,
  words: Extract<AnswerWords, { answer: 'yes' | 'no' }>,
): Promise<Outcome> => {
  const { association, event, member } = state
  const now = context.now()
  const asked = wishOf(state, words, unitsToCome(event, localDate(now, association.zone)))
  const behalf = assistantBehalf(member)
  const command = { ...asked, epoch: event.epoch, by: 'assistant', behalf, yields: true, note: words.note }
  const outcome = decideAnswer(state, command, now)
  const about = `${member.name}, ${eventTitle(event, 'nl')}`
  if (outcome.status === 'decided') {
    if (outcome.decision.notices.length > 0) return outcome
    const holds = toldTo(incoming, event, [`Zo stond het al genoteerd: ${about}. Er is niets veranderd.`])
    return decided({ ...outcome.decision, notices: [holds] })
  }
  const told = toldTo(incoming, event, [`${about}: ${refusalSentence(outcome.refusal, 'nl')}`])
  const recorded = { what: `answer-${words.answer}: ${outcome.refusal.why}`, by: 'assistant' }
  const question =
    outcome.refusal.why === 'own-answer' ? await askByPress(context, state, asked, recorded) : null
  return question?.status === 'decided'
    ? decided({ ...question.decision, notices: [...question.decision.notices, told] })
    : decided({
        notices: [told],
        audit: [{ ...recorded, about: `${event.id} ${member.id}` }],
      })
}

/** Anything else goes to the organiser, who answers the member. */
const notRead = async (context: Context, incoming: Incoming, member: Member, event: Event): Promise<void> => {
  const { association, key, mail, sender } = incoming
  const now = toInstant(context.now())
  const of = `assistant-${sender.address}`
  if (!(await allowHourly(context.table, association.id, of, now, ANSWERED_AN_HOUR_MAX))) {
    return recordIgnored(context, association.id, key, 'too many mails of one assistant')
  }
  const text = `${assistantBehalf(member)} schreef namens ${member.name}:\n\n${replyText(mail.text).slice(0, PASSED_CHARACTERS_MAX)}`
  const question = {
    to: 'address',
    id: `question.${key}`,
    address: event.organiser,
    message: { kind: 'question', event: event.id, member: member.id, text },
    inReplyTo: null,
  } as const
  const told = toldTo(incoming, event, [
    `Hieruit maakten we niet zeker op of ${member.name} komt; er is niets veranderd. Uw bericht is doorgestuurd aan de organisator, die ${member.name} antwoordt.`,
    `Antwoord "${member.name} komt" of "${member.name} komt niet", of gebruik de knoppen in de kopie.`,
  ])
  await apply(
    context,
    association.id,
    async () =>
      decided({
        notices: [question, told],
        audit: [{ what: 'words-passed-on', by: 'assistant', about: `${event.id} ${member.id}` }],
      }),
    { message: key, writes: [] },
  )
}

const PASSED_CHARACTERS_MAX = 20_000
