import { Temporal } from 'temporal-polyfill'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import { type AnswerState, decideAnswer } from '../domain/decide/decide-answer'
import { decided, type Outcome, refused } from '../domain/decide/decision'
import { type Event, mainSession } from '../domain/event'
import { type Address, EventId, toAddress } from '../domain/ids'
import { epochRevision } from '../domain/registration'
import { localDate } from '../domain/time'
import type { CalendarReply } from '../inbound/mail/calendar-reply'
import { refusedByMail } from '../wording/answers-by-mail'
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
 * be absent. Once open it registers or de-registers. Before, and for a reserve date, it is recorded as
 * interest. What is not proven, or is about a date that no longer holds, gets the attendee one question.
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
      return decide(context, state, mail, { ...entry, wish, proven: mail.verified === attendee })
    },
    { message: key, writes: [] },
  )
}

const wishes: Record<string, 'yes' | 'no'> = { ACCEPTED: 'yes', DECLINED: 'no' }

/** Which of our entries a UID names: the event's own, or that of its reserve date. */
const entryOf = async (
  context: Context,
  association: Association,
  uid: string,
): Promise<{ event: Event; isHold: boolean } | null> => {
  const id = EventId.safeParse(/^([0-9a-z]{26})-/.exec(uid)?.[1])
  const event = id.success ? await context.events.event(association.id, id.data) : null
  // An event of several sessions mails no entries: its answers are given per session, on its page.
  if (event?.sessions.length !== 1) return null
  if (mainSession(event).calendar.uid === uid) return { event, isHold: false }
  return event.reserve.status !== 'none' && event.reserve.calendar.uid === uid
    ? { event, isHold: true }
    : null
}

type Answered = { wish: 'yes' | 'no'; isHold: boolean; proven: boolean }

const decide = async (
  context: Context,
  state: AnswerState,
  mail: CalendarMail,
  { wish, isHold, proven }: Answered,
): Promise<Outcome> => {
  const { event, member, association } = state
  const record = (what: string) => ({ what, by: 'calendar', about: `${event.id} ${member.id}` })
  if (isHold || event.stage.status === 'announced') {
    const about = isHold ? 'reserve date' : 'before opening'
    return decided({ audit: [record(`calendar-interest-${wish}: ${about}${proven ? '' : ', not proven'}`)] })
  }
  if (!proven) {
    return askByPress(context, state, wish, { what: `calendar-${wish}: not proven`, by: 'calendar' })
  }
  if (!isOfPresentDate(state, mail.reply)) {
    return askByPress(context, state, wish, { what: `calendar-${wish}: of another date`, by: 'calendar' })
  }
  const outcome = decideAnswer(state, { wish, epoch: event.epoch, by: 'calendar' }, context.now())
  if (outcome.status === 'decided') return outcome
  const { refusal } = outcome
  // The calendar shows accepted where there is no registration; of what is over or off they know.
  const told = refusal.why === 'closed' ? [refusedByMail({ association, member, event }, refusal)] : []
  return decided({
    notices: told.map((paragraphs) => tellMember(member.id, event, mail, paragraphs)),
    audit: [record(`calendar-${wish}: ${refusal.why}`)],
  })
}

/** SEQUENCE as this member saw it since the date holds, and the same day where the reply names one. */
const isOfPresentDate = (
  { association, event, registration }: AnswerState,
  reply: CalendarReply,
): boolean => {
  const { date } = mainSession(event).facts
  const day = dayOf(reply.start, association.zone)
  const firstSequence = event.epochSequence + epochRevision(registration, event)
  return reply.sequence >= firstSequence && (day === null || day === date)
}

const dayOf = (start: string | null, zone: string): string | null => {
  if (!start) return null
  try {
    return start.endsWith('Z') ? localDate(Temporal.Instant.from(start), zone) : start.slice(0, 10)
  } catch {
    return null
  }
}
