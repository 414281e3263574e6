import type { Decision } from '../domain/decide/decision'
import { splitDecision } from '../domain/decide/split-decision'
import type { AssociationId, EventId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import type { Seats } from '../domain/seats'
import type { Instant } from '../domain/time'
import { ownerOf, type Timer } from '../domain/timer'
import type { Expression } from './expressions'
import { due, keys } from './keys'
import { newsWrites } from './news'
import { noticeWrites } from './outbox-writes'
import { owedUntil } from './owed-until'
import { planSeats } from './plan-seats'
import { restWrites } from './rests'
import type { Item, Put, Table, Write } from './table'

/** What else belongs to the same change. */
export type Alongside = {
  /** Sender and Message-ID of the mail that is handled: a second handling commits nothing. */
  message: string | null
  /** Items of the caller's own, such as a draft's reply address. */
  writes: Write[]
}

type Committed = 'committed' | 'conflict' | 'processed'

/** The most that DynamoDB does in one transaction, of up to 4 MB (Developer Guide, "Transactions"). */
export const ACTIONS_MAX = 100

/**
 * Commits a decision's states, audit, outbox rows and timers in one transaction, or nothing. Of what is too
 * much for one, mailings and timers of the plan follow from rows that it writes (see `rests.ts`).
 * `read`: the counts of seats that were decided on. `conflict`: another change came first, decide again.
 * `processed`: this mail was handled before.
 */
export const commit = async (
  table: Table,
  association: AssociationId,
  decision: Decision,
  now: Instant,
  ids: () => string,
  alongside: Alongside = { message: null, writes: [] },
  read: Seats[] = [],
): Promise<Committed> => {
  const seats = await planSeats(table, association, decision.seats, read, ids)
  if (!seats) return 'conflict'
  const outcome = await table.transact(writesOf(association, decision, now, ids, alongside, seats))
  if (outcome.status === 'written') return 'committed'
  if (outcome.status === 'conflict') return 'conflict'
  return alongside.message && outcome.positions.includes(0) ? 'processed' : 'conflict'
}

/** The actions of one transaction; the mark of a handled mail comes first. `seats`: what changes the counts. */
export const writesOf = (
  association: AssociationId,
  decision: Decision,
  now: Instant,
  ids: () => string,
  alongside: Alongside,
  seats: Write[],
): Write[] => {
  const own = [
    ...(alongside.message ? [processedWrite(association, alongside.message, now)] : []),
    ...alongside.writes,
  ]
  const writes = [...own, ...decisionWrites(association, decision, now, ids), ...seats]
  if (writes.length <= ACTIONS_MAX) return writes
  const { core, rests } = splitDecision(decision)
  return [
    ...own,
    ...decisionWrites(association, core, now, ids),
    ...seats,
    ...rests.flatMap((rest) => restWrites(association, rest, now, ids)),
  ]
}

const decisionWrites = (
  association: AssociationId,
  decision: Decision,
  now: Instant,
  ids: () => string,
): Write[] => [
  ...decision.drafts.map((draft) => versioned(keys.draft(association, draft.id), draft)),
  ...decision.events.map((event) => versioned(keys.event(association, event.id), event)),
  ...decision.registrations.map((one) =>
    versioned(keys.registration(association, one.event, one.member), one),
  ),
  ...decision.invoices.map((one) => versioned(keys.invoice(association, one.event, one.member), one)),
  ...decision.proofs.map((one) => versioned(keys.proof(association, one.member, one.event), one)),
  ...decision.timers.map((timer) => timerWrite(association, timer)),
  ...decision.fills.map((fill) => fillWrite(association, fill, now)),
  ...decision.merges.map(({ event, from }) => mergeWrite(association, event, from, now)),
  ...decision.notices.flatMap((notice) => noticeWrites(association, notice, now)),
  ...newsWrites(association, decision.news),
  ...decision.audit.map((audit) => auditWrite(association, audit, now, ids())),
]

const isNew: Expression = { expression: 'attribute_not_exists(pk)' }

const processedWrite = (association: AssociationId, message: string, now: Instant): Put => ({
  put: {
    ...keys.processed(association, message),
    at: now,
    expires: expiresAt('processed', now),
  },
  only: isNew,
})

/** `version` is the one that was read; what is written carries the next. */
export const versioned = (key: { pk: string; sk: string }, state: { version: number }): Put => ({
  put: { ...key, version: state.version + 1, state: { ...state, version: state.version + 1 } },
  only:
    state.version === 0 ? isNew : { expression: 'version = :version', values: { ':version': state.version } },
})

const timerWrite = (association: AssociationId, timer: Timer): Put => {
  const key = keys.timer(association, ownerOf(timer), timer.id)
  if (timer.status === 'wanted') {
    return {
      put: { ...key, lane: 'prompt', row: 'timer', state: timer, duePk: due.timers, dueAt: timer.dueAt },
      only: isNew,
    }
  }
  return {
    put: { ...key, state: timer },
    only: {
      expression: '#state.#status IN (:wanted, :armed)',
      names: { '#state': 'state', '#status': 'status' },
      values: { ':wanted': 'wanted', ':armed': 'armed' },
    },
  }
}

/**
 * A row that asks for work rather than a mail: free seats go to those who wait. One that recounts is in no
 * lane, so that the sweep finds it after a while.
 */
const fillWrite = (
  association: AssociationId,
  { event, cause, recounts, after }: Decision['fills'][number],
  now: Instant,
): Put => ({
  put: {
    ...keys.fill(association, event, cause),
    row: 'fill',
    event,
    ...(recounts ? { recounts } : { lane: 'prompt' }),
    ...(after && { after, at: now }),
    ...owedUntil(now),
  },
})

/** Whoever chose a session that was merged goes to the other one. */
const mergeWrite = (association: AssociationId, event: EventId, from: string, now: Instant): Put => ({
  put: {
    ...keys.merge(association, event, from),
    lane: 'prompt',
    row: 'merge',
    event,
    from,
    ...owedUntil(now),
  },
})

const auditWrite = (
  association: AssociationId,
  audit: Decision['audit'][number],
  now: Instant,
  id: string,
): Put => {
  const item: Item = {
    ...keys.audit(association, ownerIn(audit.about), now, id),
    at: now,
    ...audit,
    expires: expiresAt('audit', now),
  }
  return { put: item }
}

const PERSON = /^[0-9a-z]{26}$/

/** What is recorded of one person stands apart: answers to one event can be too many a second for one partition. */
const ownerIn = (about: string): string => {
  const [owner = 'association', person = ''] = about.split(' ')
  return PERSON.test(person) ? `${owner}#${person}` : owner
}
