import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import type { Draft, DraftPart } from '../draft'
import type { Event } from '../event'
import type { EventId } from '../ids'
import type { Plan } from '../plan'
import type { Refusal } from '../refusal'
import { withoutWhatStays } from '../stays'
import type { Question, Understanding } from '../understanding'
import { vatQuestions } from '../vat-question'
import { matchParts, withFacts } from './make-draft'

/** What an organiser's correction amounts to; see `inbound/correct`. */
export type Revision = {
  understanding: Understanding
  changed: string[]
  settled: string[]
  plan: { part: number; edits: Partial<Plan> }[]
  /** Which event a part is about, where more than one could be meant. */
  chosen: { part: number; event: EventId }[]
  /** Whether a report also goes to those who did not come; undefined: as it was. */
  alsoAbsent?: boolean
  /** What of the reply led to nothing. */
  missed: string[]
}

export type Revised = { status: 'revised'; draft: Draft } | { status: 'refused'; refusal: Refusal }

/**
 * The next revision of a draft. What was approved stays as it was approved: only a draft of which
 * nothing is approved or sent can be revised. The plan is proposed anew where its grounds changed;
 * moments that the organiser set stay.
 */
export const reviseDraft = (
  { association, draft, events }: { association: Association; draft: Draft; events: Event[] },
  revision: Revision,
  now: Temporal.Instant,
): Revised => {
  const settledAlready = draft.parts.find(
    (part) => part.state.status === 'approved' || part.state.status === 'released',
  )
  if (settledAlready) {
    const what = settledAlready.state.status === 'approved' ? 'approved' : 'released'
    return { status: 'refused', refusal: { why: 'already', what } }
  }
  const chosen = [...draft.parts.flatMap(chosenBefore), ...revision.chosen]
  const ids = [...draft.newEvents, ...draft.parts.slice(draft.newEvents.length).map((part) => part.event)]
  const matched = matchParts(
    {
      association,
      events,
      isCorrection: draft.isCorrection ?? false,
      evidence: revision.understanding.evidence,
    },
    revision.understanding.events,
    ids,
    now,
    chosen,
  )
  const parts = matched.parts.map((part, index) => keepWhatWasSet(part, draft, index, revision))
  const settled = [...new Set([...draft.settled, ...revision.settled])]
  const stillAsked = revision.understanding.questions.filter(
    (question) => !isAsked(question, matched.questions),
  )
  const vat = vatQuestions(matched.facts, parts, events, revision.understanding.questions)
  const anew = [...matched.questions, ...vat].filter(({ about }) => !settled.includes(about))
  const questions = [...withoutWhatStays(stillAsked.filter(isAboutFacts), parts), ...anew]
  return {
    status: 'revised',
    draft: {
      ...draft,
      revision: draft.revision + 1,
      understanding: { ...withFacts(revision.understanding, matched.facts), questions },
      parts,
      changed: revision.changed,
      missed: revision.missed,
      settled,
    },
  }
}

const chosenBefore = (part: DraftPart, index: number) =>
  part.chosen ? [{ part: index, event: part.event }] : []

/** Which event is meant, and who is to hear, is asked anew by the match itself. */
const isAboutFacts = ({ about }: Question): boolean => !/^\/events\/\d+(?:\/(?:tell|link))?$/.test(about)

const isAsked = ({ ask }: Question, others: Question[]): boolean => others.some((other) => other.ask === ask)

const keepWhatWasSet = (part: DraftPart, draft: Draft, index: number, revision: Revision): DraftPart => {
  const before = draft.parts[index]
  const edits: Partial<Plan> = Object.assign(
    {},
    ...revision.plan.filter((one) => one.part === index).map((one) => one.edits),
  )
  const setBefore = before?.set ?? []
  const kept = Object.fromEntries(setBefore.map((key) => [key, before?.plan[key]]))
  const set = [...new Set([...setBefore, ...(Object.keys(edits) as (keyof Plan)[])])]
  const state = before?.state.status === 'discarded' ? before.state : part.state
  const alsoAbsent = revision.alsoAbsent ?? before?.alsoAbsent
  const readers = part.effect === 'reports' && alsoAbsent !== undefined ? { alsoAbsent } : {}
  return { ...part, ...readers, state, set, plan: { ...part.plan, ...kept, ...edits } }
}
