import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { AnswerCommand, AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { answering, type Event, sessionOf } from '../domain/event'
import { type Address, EventId, toAddress } from '../domain/ids'
import type { Refusal } from '../domain/refusal'
import { epochRevision } from '../domain/registration'
import { answersDay, type CalendarReply } from '../inbound/mail/calendar-reply'
import { refusedByMail } from '../wording/refused-by-mail'
import { loadAnswer } from './answer'
import { apply } from './apply'
import { askByPress } from './ask-by-press'
import { recordIgnored } from './record-ignored'
import { type Mailed, tellMember } from './tell-member'

export type CalendarMail = Mailed & {
  association: Association
  reply: CalendarReply
  /** Who sent it, when that is proven. */
  verified: Address | null
}

/**
 * What an invitee's calendar answered: matched by UID, ATTENDEE and the proven sender, as ORGANIZER may
 * be absent. Once open it registers or de-registers for the session whose entry it is, and for nothing
 * else. Before, and for a reserve date, it is recorded as interest; the invitation then asks. What is not
 * proven, or is about a date that no longer holds, gets the attendee one question.
 */
export const answerCalendar = async (context: Context, mail: CalendarMail): Promise<void> => {
  const { association, reply, key } = mail
  const ignore = (reason: string) => recordIgnored(context, association.id, key, `calendar reply: ${reason}`)
  const attendee = toAddress(reply.attendee)
  const [entry, member] = await Promise.all([
    entryOf(context, association, reply.uid),
    attendee && context.people.memberAt(association.id, attendee),
  ])
  if (!entry) return ignore('no entry of ours')
  if (!member) return ignore('attendee unknown')
  const wish = wishes[reply.partstat]
  if (!wish) return ignore(reply.partstat.slice(0, 20))
  const ids = { event: entry.event.id, member: member.id }
  await apply(
    context,
    association.id,
    async () => {
      const state = await loadAnswer(context, association, ids)
      if (!state) return refused({ why: 'changed' })
      return decide(context, state, mail, {
        session: entry.session,
        wish,
        proven: mail.verified === attendee,
      })
    },
    { message: key, writes: [] },
  )
}

const wishes: Record<string, 'yes' | 'no'> = { ACCEPTED: 'yes', DECLINED: 'no' }

type Entry = { event: Event; session: string | 'reserve' }

/** Which of our entries a UID names: that of a session, or of the reserve date. */
const entryOf = async (context: Context, association: Association, uid: string): Promise<Entry | null> => {
  const id = EventId.safeParse(/^([0-9a-z]{26})-/.exec(uid)?.[1])
  const event = id.success ? await context.events.event(association.id, id.data) : null
  if (!event) return null
  const session = event.sessions.find(({ calendar }) => calendar.uid === uid)
  if (session) return { event, session: session.id }
  return event.reserve.status !== 'none' && event.reserve.calendar.uid === uid
    ? { event, session: 'reserve' }
    : null
}

type Answered = { session: Entry['session']; wish: 'yes' | 'no'; proven: boolean }

const decide = async (
  context: Context,
  state: AnswerState,
  mail: CalendarMail,
  { session, wish, proven }: Answered,
): Promise<Outcome> => {
  const { event } = state
  if (session === 'reserve' || event.stage.status === 'announced') {
    const about = session === 'reserve' ? 'reserve date' : 'before opening'
    return decided({
      audit: [record(state, `calendar-interest-${wish}: ${about}${proven ? '' : ', not proven'}`)],
    })
  }
  const asked = { wish, units: unitsMeant(event, session) }
  const ask = (why: string) => askByPress(context, state, asked, { what: `calendar-${wish}: ${why}`, by: BY })
  if (!proven) return ask('not proven')
  if (!isOfPresentDate(state, session, mail.reply)) return ask('of another date')
  if (wish === 'no' && isPartOfWhole(event)) return ask('one day of several')
  const outcome = decideAnswer(state, { ...asked, epoch: event.epoch, by: BY }, context.now())
  if (outcome.status === 'decided') return outcome
  const { why } = outcome.refusal
  return decided({
    notices: tells.has(why)
      ? [tellMember(state.member.id, event, mail, refusedByMail(state, outcome.refusal, asked.units))]
      : [],
    audit: [record(state, `calendar-${wish}: ${why}`)],
  })
}

/** SEQUENCE as this member saw it since the session's date holds, and the same day where the reply names one. */
const isOfPresentDate = (
  { association, event, registration }: AnswerState,
  id: string,
  reply: CalendarReply,
): boolean => {
  const session = sessionOf(event, id)
  const firstSequence = session.dateSequence + epochRevision(registration, event)
  return reply.sequence >= firstSequence && answersDay(reply, session.facts.date, association.zone)
}

const BY = 'calendar'

const record = ({ event, member }: AnswerState, what: string) => ({
  what,
  by: BY,
  about: `${event.id} ${member.id}`,
})

/** Their calendar shows accepted where there is no registration; of what is over or off they know. */
const tells: ReadonlySet<Refusal['why']> = new Set(['closed', 'once-only', 'switch-too-late', 'full-on-site'])

/** Without units an answer is about the whole event. */
const unitsMeant = (event: Event, session: string): NonNullable<AnswerCommand['units']> | null =>
  answering(event) === 'whole' ? null : [session]

/** Whoever removes one day of several from a calendar may still come on the others: that is asked. */
const isPartOfWhole = (event: Event): boolean => event.sessions.length > 1 && answering(event) === 'whole'
