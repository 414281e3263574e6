import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { makeDraft } from '../domain/decide/make-draft'
import type { Draft } from '../domain/draft'
import type { Event } from '../domain/event'
import { daysOf } from '../domain/event-days'
import { DraftId } from '../domain/ids'
import { askOtherDate } from '../domain/other-date'
import type { Plan } from '../domain/plan'
import type { EventFacts, Question, Understanding } from '../domain/understanding'
import { type Correction, readCorrection } from '../inbound/correct/read-correction'
import { readOtherDate } from '../inbound/correct/read-other-date'
import { apply } from './apply'
import { countRecipients } from './count-recipients'
import { crowdedQuestions } from './crowded-questions'
import type { Incoming } from './incoming'
import { previewNotice } from './preview-notice'
import { tellOrganiser } from './tell-organiser'

/**
 * A correction in plain words of an event that was already announced. What changes is shown in a preview
 * of its own and waits for approval; another date makes it a move. False when the words change nothing.
 */
export const correctEvent = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const correction = readCorrection({ words, understanding: asItStands(event), day: incoming.day })
  if (correction.changed.length === 0 && !namesTerms(correction)) return false
  if (
    correction.changed.every((pointer) => pointer.startsWith('/events/0/reserveDates')) &&
    givesUp(correction)
  ) {
    await tellOrganiser(context, incoming, LETS_GO, { event: event.id })
    return true
  }
  const draft = await draftOf(context, incoming, event, words, correction)
  await apply(
    context,
    incoming.association.id,
    async () =>
      decided({
        drafts: [draft],
        notices: [previewNotice(draft, draft.organiser, incoming.mail.messageId)],
        audit: [{ what: 'correction-announced', by: draft.organiser, about: event.id }],
      }),
    { message: incoming.key, writes: [] },
  )
  return true
}

/** A reserve date is let go by the decision that it is held for. */
const givesUp = ({ changed, understanding }: Correction): boolean =>
  changed.length > 0 && understanding.events[0]?.reserveDates.length === 0

const LETS_GO = [
  'De reservedatum vervalt zodra u zegt dat de bijeenkomst doorgaat; er is nu niets veranderd.',
  'Antwoord "gaat door", dan hoort iedereen dat de reservedatum niet meer nodig is.',
]

/** The event's facts as an understanding to be corrected. */
const asItStands = (event: Event): Understanding => ({
  kind: 'session-update',
  events: [{ ...event.facts, kind: 'session-update', movedFrom: [] }],
  evidence: {},
  questions: [],
  reasons: [null],
})

const draftOf = async (
  context: Context,
  { association, sender, day }: Incoming,
  event: Event,
  words: string,
  { understanding, changed, plan, notUnderstood }: Correction,
): Promise<Draft> => {
  const [facts] = understanding.events
  if (!facts) throw new Error(`The correction of ${event.id} lost its event`)
  const { answers } = Object.assign({}, ...plan.map((one) => one.edits)) as Partial<Plan>
  const dated = asMoveWhereDated(facts, event)
  const meant = dated.kind === 'date-move' ? (answers ? 'move' : readOtherDate(words)) : null
  const corrected: EventFacts = meant === 'rectification' ? { ...dated, kind: meant } : dated
  const draft = makeDraft(
    {
      association,
      organiser: sender.address,
      verified: sender.verified,
      subject: `Wijziging: ${event.facts.title ?? 'bijeenkomst'}`,
      text: words,
      day,
      understanding: { ...understanding, kind: corrected.kind, events: [corrected] },
      events: [event],
      recipients: await countRecipients(context, association.id),
      membersInCopy: 0,
      isCorrection: true,
      ids: { draft: DraftId.parse(context.newId()), secret: context.newSecret(), events: [event.id] },
    },
    context.now(),
  )
  const corrections = withTerms({ ...draft, changed, missed: notUnderstood }, plan)
  const onlySeats =
    changed.length > 0 && changed.every((pointer) => pointer.startsWith('/events/0/capacity/'))
  const asked = dated.kind === 'date-move' && meant === null ? [askOtherDate(0)] : []
  return withQuestions(
    withPlan(corrections, {
      // How many seats there are is no news for whoever has one.
      ...(onlySeats && { tell: 'page' as const }),
      ...(answers && { answers }),
    }),
    [...asked, ...(await crowdedQuestions(context, event, corrected))],
  )
}

const withQuestions = (draft: Draft, questions: Question[]): Draft => ({
  ...draft,
  understanding: { ...draft.understanding, questions: [...draft.understanding.questions, ...questions] },
})

/** What the organiser said of the plan stays when it is proposed anew. */
const withPlan = (draft: Draft, edits: Partial<Plan>): Draft => {
  const set = Object.keys(edits) as (keyof Plan)[]
  if (set.length === 0) return draft
  const parts = draft.parts.map((part) => ({
    ...part,
    plan: { ...part.plan, ...edits },
    set: [...(part.set ?? []), ...set],
  }))
  return { ...draft, parts }
}

/** What a price comes with, whom members bring and who sees whom may be said at any time; other wishes for the plan belong to its preview. */
const termsOf = (
  plan: Correction['plan'],
): Partial<Pick<Plan, 'pays' | 'vat' | 'freeUntil' | 'whoElse' | 'guests'>> => {
  const edits: Partial<Plan> = Object.assign({}, ...plan.map((one) => one.edits))
  const { pays, vat, freeUntil, whoElse, guests } = edits
  return {
    ...(pays !== undefined && { pays }),
    ...(vat !== undefined && { vat }),
    ...(freeUntil !== undefined && { freeUntil }),
    ...(whoElse !== undefined && { whoElse }),
    ...(guests !== undefined && { guests }),
  }
}

const namesTerms = ({ plan }: Correction): boolean => Object.keys(termsOf(plan)).length > 0

/** Where only the terms of the price change, nobody need be mailed. */
const withTerms = (draft: Draft, plan: Correction['plan']): Draft => {
  const terms = termsOf(plan)
  if (Object.keys(terms).length === 0) return draft
  const edits: Partial<Plan> = { ...terms, ...(draft.changed.length === 0 && { tell: 'page' as const }) }
  return withPlan(draft, edits)
}

/**
 * Another date is a move, which asks everyone again unless the organiser keeps the answers or puts a mistake
 * right; where only
 * some of several sessions get another date it is an update of those. A held reserve date stays held, unless another
 * one is named.
 */
const asMoveWhereDated = (facts: EventFacts, event: Event): EventFacts => {
  const dated = daysOf(event)
  const movedFrom = event.sessions.flatMap(({ facts: { date } }, index) =>
    date !== null && facts.sessions[index]?.date !== date ? [date] : [],
  )
  const held = event.reserve.status === 'held' ? [event.reserve.date] : []
  const named = facts.reserveDates.filter((date) => !event.facts.reserveDates.includes(date))
  const reserveDates = named.length > 0 ? named : held
  if (movedFrom.length === 0 || (dated.length > 1 && movedFrom.length < dated.length)) {
    return { ...facts, kind: 'session-update', movedFrom, reserveDates }
  }
  const mode = event.stage.status === 'open' ? 'button' : facts.registration.mode
  return {
    ...facts,
    kind: 'date-move',
    movedFrom,
    reserveDates,
    registration: { ...facts.registration, mode },
  }
}
