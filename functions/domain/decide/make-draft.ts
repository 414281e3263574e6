import type { Temporal } from 'temporal-polyfill'
import { aboutCopies, collisions, nameOf, whomToTell } from '../agenda-questions'
import type { Association } from '../association'
import type { Draft, DraftPart } from '../draft'
import { type Event, mainSession } from '../event'
import type { Address, DraftId, EventId } from '../ids'
import { hasPaidPrice, proposedPay } from '../invoice'
import { asNewAfterCancellation, type Match, matchEvent } from '../match-event'
import { noFacts } from '../no-facts'
import { asSessionUpdate } from '../one-session'
import { aboutOnlineLink, withoutLinkQuestion } from '../online'
import { termsToKeep } from '../plan'
import { proposePlan } from '../propose-plan'
import { withoutWhatIsKnown } from '../questions-of-known'
import { saysNothingNew } from '../says-nothing-new'
import { staysOf, withoutWhatStays } from '../stays'
import { withSuggestions } from '../suggest'
import { localDate, toInstant } from '../time'
import type { EventFacts, Question, Understanding } from '../understanding'
import { vatQuestions } from '../vat-question'
import { effectOf } from './effect-of'

/** What the announcing mail and the association's agenda give to make a draft from. */
export type Announced = {
  association: Association
  organiser: Address
  verified: boolean
  subject: string
  text: string
  day: string
  understanding: Understanding
  events: Event[]
  recipients: number
  /** How many members the announcing mail itself already went to, by To or Cc. */
  membersInCopy: number
  /** The text is a correction in a few words, no announcement. */
  isCorrection?: boolean
  /** One fresh event id per event of the understanding. */
  ids: { draft: DraftId; secret: string; events: EventId[] }
}

/** The first revision of a draft: every event with its plan, matched to the event it changes. */
export const makeDraft = (announced: Announced, now: Temporal.Instant): Draft => {
  const { association, ids } = announced
  const understanding = withSuggestions(
    withPost(announced.understanding, announced.subject),
    announced.events,
  )
  const matched = matchParts(
    { ...announced, evidence: understanding.evidence },
    understanding.events,
    ids.events,
    now,
  )
  return {
    id: ids.draft,
    association: association.id,
    version: 0,
    revision: 1,
    secret: ids.secret,
    organiser: announced.organiser,
    verified: announced.verified,
    subject: announced.subject,
    text: announced.text,
    ...(announced.isCorrection && { isCorrection: true }),
    day: announced.day,
    understanding: {
      ...withFacts(understanding, matched.facts),
      questions: [
        ...withoutWhatStays(
          withoutWhatIsKnown(
            withoutLinkQuestion(understanding.questions, matched.questions),
            matched.facts,
            matched.parts,
          ),
          matched.parts,
        ),
        ...matched.questions,
        ...vatQuestions(matched.facts, matched.parts, announced.events, understanding.questions),
        ...aboutCopies(announced.membersInCopy),
      ],
    },
    parts: matched.parts,
    newEvents: ids.events,
    changed: [],
    missed: [],
    settled: [],
    recipients: announced.recipients,
    receivedAt: toInstant(now),
  }
}

/** Facts that turned out to be about one session of several have another kind. */
export const withFacts = (understanding: Understanding, events: EventFacts[]): Understanding => {
  const [only, ...others] = events
  return { ...understanding, kind: only && others.length === 0 ? only.kind : understanding.kind, events }
}

type Matched = { parts: DraftPart[]; questions: Question[]; facts: EventFacts[] }

type Agenda = Pick<Announced, 'association' | 'events' | 'isCorrection'> & Pick<Understanding, 'evidence'>

/** A part for each event, matched to the event it changes; asks where more than one could be meant. */
export const matchParts = (
  { association, events, isCorrection = false, evidence }: Agenda,
  facts: EventFacts[],
  ids: EventId[],
  now: Temporal.Instant,
  chosen: { part: number; event: EventId }[] = [],
): Matched => {
  const today = localDate(now, association.zone)
  const questions: Question[] = []
  const taken = new Set<EventId>()
  const settled: EventFacts[] = []
  const parts = facts.map((stated, index): DraftPart => {
    const match = chosenEvent(chosen, index, events) ?? matchEvent(stated, events, today)
    const one = asKnown(stated, match, events)
    settled.push(one)
    if (match.match === 'several') questions.push(whichEvent(index, match.events))
    if (one.kind === 'rectification' && match.match === 'one') questions.push(whomToTell(index))
    const event = match.match === 'one' ? match.event : null
    const id = event?.id ?? ids[index]
    // A mail that says of itself that something changes, such as the speaker, does not just remind.
    const isSaid = evidence[`/events/${index}/kind`]?.basis === 'stated'
    const reminds = event !== null && !isCorrection && !isSaid && saysNothingNew(one, event)
    questions.push(...collisions(index, one, events, event))
    questions.push(...aboutOnlineLink(index, one, event))
    if (event && taken.has(event.id)) questions.push(sameEvent(index, event))
    if (event) taken.add(event.id)
    if (!id) throw new Error(`No id was handed for event ${index}`)
    return {
      state: { status: 'open' },
      event: id,
      effect: effectOf(one, event),
      chosen: chosen.some(({ part }) => part === index),
      stays: staysOf(one, event?.facts ?? null),
      ...(reminds && { reminds }),
      earlier: event && { title: event.facts.title ?? '', date: mainSession(event).facts.date ?? '' },
      plan: {
        ...proposePlan(one, association, now),
        ...(event && { sessions: event.plan.sessions, ...termsToKeep(event.plan, one) }),
        // What cost nothing had no way of paying to keep.
        ...(event && !hasPaidPrice(event) && { pays: proposedPay(one) }),
        ...(reminds && { tell: 'everyone' as const }),
      },
    }
  })
  return { parts, questions, facts: settled }
}

/** What is stated, in the light of the event that it is about. */
const asKnown = (stated: EventFacts, match: Match, events: Event[]): EventFacts => {
  if (match.match === 'one') return asSessionUpdate(stated, match.event)
  return match.match === 'none' ? asNewAfterCancellation(stated, events) : stated
}

/** What the organiser said goes before what the words suggest. */
const chosenEvent = (
  chosen: { part: number; event: EventId }[],
  index: number,
  events: Event[],
): Match | null => {
  const choice = chosen.find(({ part }) => part === index)
  const event = choice && events.find(({ id }) => id === choice.event)
  return event ? { match: 'one', event } : null
}

/** Two changes of one event cannot both be carried out; whichever stands later waits for an answer. */
const sameEvent = (index: number, event: Event): Question => ({
  about: `/events/${index}`,
  ask: `Onderdeel ${index + 1} gaat ook over ${nameOf(event)}, net als een eerder onderdeel. Gooi dit onderdeel weg, of schrijf welke bijeenkomst u bedoelt.`,
  blocking: true,
})

const whichEvent = (index: number, events: Event[]): Question => ({
  about: `/events/${index}`,
  ask: `Over welke bijeenkomst gaat dit? ${events.map((event, at) => `(${at + 1}) ${nameOf(event)}`).join(', ')}. Antwoord met het nummer of de datum.`,
  blocking: true,
})

/** A mail about no event at all can still go out, as a post of its own. */
const withPost = (understanding: Understanding, subject: string): Understanding => {
  if (understanding.kind !== 'content-post' || understanding.events.length > 0) return understanding
  return {
    ...understanding,
    events: [{ ...noFacts, kind: 'content-post', title: subject || null }],
    reasons: [null],
  }
}
