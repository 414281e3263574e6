import type { Context } from '../context'
import type { Association, Member, Organiser } from '../domain/association'
import type { Decision } from '../domain/decide/decision'
import type { DraftState } from '../domain/decide/draft-state'
import { partAt } from '../domain/decide/event-from-draft'
import { releasePart } from '../domain/decide/release-draft'
import type { Draft } from '../domain/draft'
import { answering, type Event, unitIds } from '../domain/event'
import { type EventId, MemberId } from '../domain/ids'
import type { ManyNotice, PostToMany } from '../domain/notice'
import { streamOf } from '../domain/notice-rules'
import type { Moment, Plan } from '../domain/plan'
import { Registration } from '../domain/registration'
import { localDate } from '../domain/time'
import { eventAddress, type Linker, memberLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { memberMail } from '../outbound/member-mail'
import { postMail } from '../outbound/post-mail'
import { loadDraftState } from './load'

/** `plan`: as it will be where an event changes, which keeps its own moments; null for the draft's. */
export type Previewed = { mail: Mail[]; plan: Plan | null }

/** The person a preview's mails are addressed to; a link made for nobody opens nothing. */
const NOBODY = MemberId.parse('0'.repeat(26))

/**
 * Each part's mails to members, exactly as they would go out: the part is carried out on paper, and the
 * notices that this would owe are composed. Null where nothing would go out.
 */
export const previewParts = async (
  context: Context,
  association: Association,
  draft: Draft,
  organiser: Organiser,
  linker: Linker,
): Promise<(Previewed | null)[]> => {
  const state = await loadDraftState(context, association, draft.id)
  if (!state) return []
  return draft.parts.map((_, index) =>
    previewPart(context, state, index, asMember(organiser, association), linker),
  )
}

const previewPart = (
  context: Context,
  state: DraftState,
  index: number,
  member: Member,
  linker: Linker,
): Previewed | null => {
  const part = partAt(state.draft, index)
  if (part.state.status === 'released' || !isReady(state.draft, index)) return null
  const decision = releasePart(state, index, context.now())
  const mail = mailingsIn(decision).flatMap((notice) => {
    const event = eventOf(state, decision, notice.event)
    if (notice.to === 'many-post') return [asPost(state, notice, event, member)]
    return event ? [asMemberMail(context, state, notice, event, member, linker)] : []
  })
  const changed = part.effect === 'changes' ? eventOf(state, decision, part.event) : null
  const plan = changed && stillToCome(changed.plan, localDate(context.now(), state.association.zone))
  return mail.length || plan ? { mail, plan } : null
}

/** What was mailed already is no plan any more. */
const stillToCome = (plan: Plan, today: string): Plan => {
  const ahead = (moment: Moment | null): Moment | null => (moment && moment.date >= today ? moment : null)
  return {
    ...plan,
    nudge: ahead(plan.nudge),
    practical: ahead(plan.practical),
    goNoGo: ahead(plan.goNoGo),
    thanks: ahead(plan.thanks),
  }
}

/** A part that makes or changes an event can only be shown once it has a date. */
const isReady = (draft: Draft, index: number): boolean => {
  const { effect } = partAt(draft, index)
  if (effect !== 'creates') return effect !== 'none'
  return draft.understanding.events[index]?.sessions.some((session) => session.date !== null) ?? false
}

/** What is owed at once, once seats are given, and what waits for the morning. */
const mailingsIn = ({ notices, timers, fills }: Decision): (ManyNotice | PostToMany)[] =>
  [
    ...notices,
    ...fills.flatMap(({ after = [] }) => after),
    ...timers.flatMap(({ task }) => (task.task === 'send' ? task.notices : [])),
  ].filter((notice): notice is ManyNotice | PostToMany => notice.to === 'many' || notice.to === 'many-post')

const eventOf = (state: DraftState, decision: Decision, id: EventId | null) =>
  [...decision.events, ...state.events].find((event) => event.id === id) ?? null

const asPost = (
  { association, draft }: DraftState,
  { kind }: PostToMany,
  event: DraftState['events'][number] | null,
  member: Member,
): Mail => postMail({ kind, association, draft, event, member, there: true, unsubscribe: '' })

const asMemberMail = (
  context: Context,
  { association }: DraftState,
  { kind, session, audience }: ManyNotice,
  event: DraftState['events'][number],
  member: Member,
  linker: Linker,
): Mail =>
  memberMail({
    kind,
    session,
    association,
    event,
    member,
    registration: audience === 'coming' ? asComing(event, session) : null,
    links: memberLinks(linker, event, member, streamOf[kind]),
    replyTo: eventAddress(association, event.id),
    now: context.now(),
  })

/** What goes to those who come is shown as they read it. */
const asComing = (event: Event, session: string | null): Registration => {
  const all = unitIds(event)
  const own = session !== null && all.includes(session) ? [session] : all
  const units = answering(event) === 'each' ? own : own.slice(0, 1)
  const since = '2000-01-01T00:00:00.000Z'
  return Registration.parse({
    event: event.id,
    member: NOBODY,
    version: 1,
    epoch: event.epoch,
    answer: 'yes',
    choices: units.map((unit) => ({ unit, way: null, place: 'seat', since })),
    before: { answer: 'none', choices: [] },
    revision: 1,
    at: since,
  })
}

const asMember = (organiser: Organiser, association: Association): Member => ({
  id: NOBODY,
  name: organiser.name,
  address: organiser.address,
  organisation: association.name,
  audience: 'organiser',
  language: association.language,
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
})
