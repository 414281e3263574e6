import { Temporal } from 'temporal-polyfill'
import { loadList } from '../../functions/app/load-list'
import { personCommand } from '../../functions/app/privacy/command'
import { readConfig } from '../../functions/config'
import { type Context, createContext } from '../../functions/context'
import { mainSession } from '../../functions/domain/event'
import { isLive } from '../../functions/domain/event-timers'
import { type AssociationId, toAddress } from '../../functions/domain/ids'
import type { Timer } from '../../functions/domain/timer'
import { deliverOutbox } from '../../functions/handlers/deliver-outbox'
import { fireTimer } from '../../functions/handlers/fire-timer'
import { followLink } from '../../functions/handlers/follow-link'
import { receiveMail } from '../../functions/handlers/receive-mail'
import { recordFeedback } from '../../functions/handlers/record-feedback'
import { sweep } from '../../functions/handlers/sweep'
import type { Handlers, MakeHandlers, UpcomingTimer, Who } from './handler-set'
import { loadedLines } from './loaded-lines'
import { EXAMPLE_ASSOCIATION_ID, seedExample } from './seed'

/** The handlers that AWS runs, over this machine's endpoints and clock. */
export const makeHandlers: MakeHandlers = ({ environment, clock }): Handlers => {
  const context = createContext(readConfig(environment), { now: clock.now })
  const association = EXAMPLE_ASSOCIATION_ID
  return {
    receiveMail: receiveMail(context),
    deliverOutbox: deliverOutbox(context),
    fireTimer: fireTimer(context),
    recordFeedback: recordFeedback(context),
    sweep: sweep(context),
    pages: followLink(context),
    upcomingTimers: () => upcomingTimers(context, association),
    who: () => who(context, association),
    importMembers: async (file, _fileName, { dryRun = false, say = () => undefined } = {}) => {
      const progress = (done: number, of: number) => say(`${done} of ${of} …`)
      return loadedLines(await loadList(context, association, file, { dryRun, progress }), dryRun)
    },
    person: (words) => personCommand(context, association, words),
    seed: () => seedExample(context),
  }
}

const who = async (context: Context, association: AssociationId): Promise<Who> => {
  const [{ agenda }, organisers, members] = await Promise.all([
    context.people.association(association),
    context.people.organisers(association),
    context.people.members(association),
  ])
  return {
    agenda,
    // The director stands first: whoever has a deputy.
    organisers: organisers
      .toSorted((a, b) => Number(!a.deputy) - Number(!b.deputy))
      .map((one) => one.address),
    members: members.map((member) => toAddress(member.address) ?? member.address),
  }
}

const upcomingTimers = async (context: Context, association: AssociationId): Promise<UpcomingTimer[]> => {
  const events = await context.events.events(association)
  const drafts = await context.events.drafts(association)
  const ofEvents = await Promise.all(
    events.map(async (event) =>
      (await context.events.timers(association, event.id))
        .filter(isLive)
        .map((timer) =>
          upcoming(
            timer,
            `${event.facts.title ?? 'untitled'} (${mainSession(event).facts.date ?? 'no date'})`,
          ),
        ),
    ),
  )
  const ofDrafts = await Promise.all(
    drafts.map(async (draft) =>
      (await context.events.timers(association, draft.id))
        .filter(isLive)
        .map((timer) => upcoming(timer, draft.subject)),
    ),
  )
  const own = (await context.events.timers(association, 'association'))
    .filter(isLive)
    .map((timer) => upcoming(timer, null))
  return [...ofEvents, ...ofDrafts, own].flat()
}

const upcoming = (timer: Timer, event: string | null): UpcomingTimer => ({
  at: Temporal.Instant.from(timer.dueAt),
  what: 'round' in timer.task ? `${timer.task.task} (round ${timer.task.round})` : timer.task.task,
  event,
})
