import { answer, loadAnswer } from '../../../functions/app/answer'
import { apply } from '../../../functions/app/apply'
import { loadDraftState } from '../../../functions/app/load'
import type { Context } from '../../../functions/context'
import type { Association, Member } from '../../../functions/domain/association'
import { decideAnswer } from '../../../functions/domain/decide/decide-answer'
import { decideDraft } from '../../../functions/domain/decide/decide-draft'
import { decided, refused } from '../../../functions/domain/decide/decision'
import { makeDraft } from '../../../functions/domain/decide/make-draft'
import type { Draft } from '../../../functions/domain/draft'
import { type Event, unitIds } from '../../../functions/domain/event'
import { isLive, plannedTimers } from '../../../functions/domain/event-timers'
import { Address, DraftId, EventId } from '../../../functions/domain/ids'
import type { EventFacts } from '../../../functions/domain/understanding'
import { readSeats } from '../../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { understood } from '../domain/announcements'
import { DIRECTOR, type Service } from './service'

/** What was understood of announcements, as drafts in the real store, approved and worked off by the real handlers. */
export const longSeries = async (service: Service) => {
  const context: Context = service.freshContext()
  const id = EXAMPLE_ASSOCIATION_ID as Association['id']
  const association = await context.people.association(id)
  const organiser = Address.parse(DIRECTOR)

  const event = async (): Promise<Event> => {
    const [only] = await context.events.events(id)
    if (!only) throw new Error('No event')
    return only
  }
  /** Approves these facts; `change` is what the organiser chose in the preview. */
  const approve = async (facts: EventFacts, change: (draft: Draft) => Draft = (draft) => draft) => {
    const made = makeDraft(
      {
        association,
        organiser,
        verified: true,
        subject: 'Peildag',
        text: 'Beste leden, hierbij de nieuwe reeks.',
        day: context.now().toZonedDateTimeISO(association.zone).toPlainDate().toString(),
        understanding: understood([facts]),
        events: await context.events.events(id),
        membersInCopy: 0,
        recipients: 6,
        ids: {
          draft: DraftId.parse(context.newId()),
          secret: context.newSecret(),
          events: [EventId.parse(context.newId())],
        },
      },
      context.now(),
    )
    const draft = change(made)
    await apply(context, id, async () => decided({ drafts: [draft] }))
    const applied = await apply(context, id, async () => {
      const state = await loadDraftState(context, association, draft.id)
      const command = {
        type: 'approve',
        by: organiser,
        via: 'reply',
        revision: 1,
        parts: 'all',
        at: null,
      } as const
      return state ? decideDraft(state, command, context.now()) : refused({ why: 'replaced' })
    })
    if (applied.status !== 'applied') throw new Error(`Not approved: ${JSON.stringify(applied)}`)
  }
  const memberAt = async (address: string): Promise<Member> => {
    const member = await context.people.memberAt(id, Address.parse(address))
    if (!member) throw new Error(`No member ${address}`)
    return member
  }
  /** `units`: the sessions that it is about; all of them otherwise. */
  const press = async (address: string, wish: 'yes' | 'no', units: string[] | null = null) => {
    const { id: eventId, epoch } = await event()
    const { id: member } = await memberAt(address)
    const command = { wish, epoch, by: 'link', units } as const
    const applied = await answer(context, association, { event: eventId, member }, command)
    if (applied.status !== 'applied') throw new Error(`Not pressed: ${JSON.stringify(applied)}`)
  }
  /** A press that has read and decided, and not yet written. */
  const deciding = async (address: string, wish: 'yes' | 'no') => {
    const { id: eventId, epoch } = await event()
    const { id: member } = await memberAt(address)
    const state = await loadAnswer(context, association, { event: eventId, member })
    if (!state) throw new Error(`Nothing to answer for ${address}`)
    const outcome = decideAnswer(state, { wish, epoch, by: 'link' }, context.now())
    return { commit: () => apply(context, id, async () => outcome) }
  }
  return {
    event,
    approve,
    press,
    deciding,
    /** Per unit `taken/waiting of limit`, each different one once, with how many units have it. */
    seats: async (): Promise<Record<string, number>> => {
      const now = await event()
      const all = await readSeats(context.table, id, now.id, unitIds(now))
      const words = all.map(
        ({ epoch, taken, waiting, limit }) => `epoch ${epoch}: ${taken}+${waiting} of ${limit}`,
      )
      return Object.fromEntries(
        [...new Set(words)].map((one) => [one, words.filter((word) => word === one).length]),
      )
    },
    /** What lives beside the plan, and what the plan misses; both empty when the timers are in line. */
    timersOff: async (): Promise<{ stray: string[]; missing: string[] }> => {
      const now = await event()
      const name = (one: { task: object; epoch: number; dueAt: string }) =>
        JSON.stringify([one.task, one.epoch, one.dueAt])
      const live = (await context.events.timers(id, now.id)).filter(isLive).map(name)
      const planned = plannedTimers(now, association, context.now()).map(name)
      return {
        stray: live.filter((one) => !planned.includes(one)),
        missing: planned.filter((one) => !live.includes(one)),
      }
    },
    /** Rows of what decisions left for later. */
    rests: async () => context.table.all(`as#${id}#rest#${(await event()).id}`),
  }
}
