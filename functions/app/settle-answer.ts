import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { type Event, unitsToCome } from '../domain/event'
import { presentChoices } from '../domain/registration'
import { hasFreeSeat } from '../domain/seats'
import { localDate } from '../domain/time'
import { roomLeft } from '../wording/answers-by-mail'
import { holdsAlready } from '../wording/held-by-mail'
import { refusedByMail, whichToCancel } from '../wording/refused-by-mail'
import { loadAnswer } from './answer'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { passOn, withQuestionPassedOn } from './pass-on'
import { mailed, tellMember } from './tell-member'
import { unitsLeftUnsaid, wishOf, type YesOrNo } from './words-about-sessions'

/** Carries out a yes or no. A real change is confirmed by its own mail; anything else is answered shortly. */
export const settle = (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  words: YesOrNo,
  mayAnswer: boolean,
): Promise<void> =>
  onFreshState(context, incoming, member, event, (state) => {
    const outcome = settled(context, incoming, state, words, mayAnswer)
    return outcome.status === 'decided' && words.asks && mayAnswer
      ? withQuestionPassedOn(incoming, state, outcome.decision)
      : outcome
  })

/** A place on the waiting list, where there is one; of several moments a person asks which. */
export const wait = (context: Context, incoming: Incoming, member: Member, event: Event): Promise<void> => {
  const today = localDate(context.now(), incoming.association.zone)
  if (unitsToCome(event, today).length > 1) return passOn(context, incoming, member, event, false)
  return onFreshState(context, incoming, member, event, (state) =>
    hasRoom(state)
      ? decided({ notices: [tellMember(member.id, event, mailed(incoming), roomLeft(state))] })
      : settled(context, incoming, state, ONLY_COMES, true),
  )
}

const ONLY_COMES: YesOrNo = { answer: 'yes', units: null, without: [], way: null, note: null, asks: false }

/** Whether somebody who said nothing yet would get a seat. */
const hasRoom = ({ event, registration, seats }: AnswerState): boolean =>
  event.stage.status === 'open' &&
  presentChoices(event, registration).length === 0 &&
  (seats.length === 0 || seats.some((unit) => hasFreeSeat(unit)))

const settled = (
  context: Context,
  incoming: Incoming,
  state: AnswerState,
  words: YesOrNo,
  mayAnswer: boolean,
): Outcome => {
  const { member, event } = state
  const now = context.now()
  const open = unitsToCome(state.event, localDate(now, state.association.zone))
  const answered = (paragraphs: string[]) =>
    mayAnswer ? [tellMember(member.id, state.event, mailed(incoming), paragraphs)] : []
  const record = (what: string) => [{ what, by: 'mail', about: `${event.id} ${member.id}` }]
  const unsaid = unitsLeftUnsaid(state, words, open)
  if (unsaid.length) {
    return decided({
      notices: answered(whichToCancel(state, unsaid)),
      audit: record('answer-no: of which'),
    })
  }
  const asked = wishOf(state, words, open)
  const command = { ...asked, epoch: state.event.epoch, by: 'mail', note: words.note }
  const outcome = decideAnswer(state, command, now)
  if (outcome.status === 'decided' && outcome.decision.notices.length > 0) return outcome
  if (outcome.status === 'decided') {
    const noted = outcome.decision.registrations.length > 0
    const units = words.answer === 'no' ? (asked.units ?? null) : null
    return decided({ ...outcome.decision, notices: answered(holdsAlready(state, units, noted)) })
  }
  const { refusal } = outcome
  const about = refusal.why === 'choose-one' ? open : (asked.units ?? null)
  return decided({
    notices: answered(refusedByMail(state, refusal, about)),
    audit: record(`answer-${words.answer}: ${refusal.why}`),
  })
}

/** Decides on how things stand with this member, and commits it with the mail's own key. */
export const onFreshState = async (
  context: Context,
  incoming: Incoming,
  member: Member,
  event: Event,
  decide: (state: AnswerState) => Outcome | Promise<Outcome>,
): Promise<void> => {
  const { association, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const state = await loadAnswer(context, association, { event: event.id, member: member.id })
      return state ? decide(state) : refused({ why: 'changed' })
    },
    { message: key, writes: [] },
  )
}
