import type { Context } from '../context'
import type { Association } from '../domain/association'
import { isPastDeadline } from '../domain/deadline'
import { mergeCounts } from '../domain/decide/decide-moving'
import { nothing } from '../domain/decide/decision'
import { type Event, mainSession, unitIds, unitsToCome } from '../domain/event'
import { localDate } from '../domain/time'
import { type Answered, inOrder, listedName, sessionRows } from '../outbound/values/answers'
import { kitchenOf } from '../outbound/values/kitchen'
import type { OrganisePageProps } from '../web/organise-page'
import { admissionText, choiceText } from '../wording/choices'
import { answersOf } from './answers-of'
import { openAsks } from './asks'
import { mailingsUnderWay } from './mailings-under-way'
import { seatState } from './merge-sessions'
import { whatWasDone } from './what-was-done'

type View = Omit<OrganisePageProps, 'told' | 'press' | 'links' | 'association' | 'event'>

/** What the organiser's page shows; names only where the browser is `known`. */
export const organiseView = async (
  context: Context,
  association: Association,
  event: Event,
  known: boolean,
): Promise<View> => {
  const rows = await answersOf(context, event)
  const today = localDate(context.now(), association.zone)
  const count = (...standings: Answered['standing'][]) =>
    rows.filter((one) => standings.includes(one.standing)).length
  const coming = inOrder(rows).filter(({ standing }) => standing === 'coming')
  const asking = inOrder(rows).filter(({ choices }) => choices.some(({ place }) => place === 'requested'))
  return {
    today,
    past: isPast(event, today),
    deadlinePassed: isPastDeadline(event, association.zone, context.now()),
    counts: {
      yes: count('coming'),
      no: count('declined', 'cancelled'),
      silent: count('silent', 'parked'),
      waiting: count('waiting', 'offered'),
      requested: asking.length,
    },
    perSession: sessionRows(event, rows),
    coming: known ? coming.map((row) => asComing(row, event, association)) : [],
    requests: known ? asking.map(asRequest) : null,
    mailings: await mailingsUnderWay(context, association.id, event.id),
    asks: await asksShown(context, event, known),
    kitchen: known ? kitchenOf(event, rows) : null,
    proposedMerge: await mergeShown(context, association, event),
  }
}

const isPast = (event: Event, today: string): boolean => {
  const { date } = mainSession(event).facts
  return unitIds(event).length > 0 ? unitsToCome(event, today).length === 0 : date !== null && date < today
}

const asComing = (
  { member, choices, substitute = null }: Answered,
  event: Event,
  { zone }: Association,
): View['coming'][number] => ({
  name: listedName({ member, substitute }),
  organisation: member.organisation,
  what: choices
    .map((choice) => choiceText(event, choice, zone))
    .filter(Boolean)
    .join('; '),
})

const asRequest = ({ member, admission, note }: Answered) => ({
  id: member.id,
  name: member.name,
  organisation: member.organisation,
  state: admissionText(admission ?? 'requested'),
  note,
})

const asksShown = async (
  context: Context,
  event: Event,
  known: boolean,
): Promise<NonNullable<View['asks']>> => {
  const asks = await openAsks(context, event)
  return { open: asks.length, people: known ? asks : null }
}

const mergeShown = async (
  context: Context,
  association: Association,
  event: Event,
): Promise<string[] | null> => {
  const proposed = event.proposedMerge
  const state = proposed && (await seatState(context, association, event.id))
  if (!proposed || !state) return null
  const counts = mergeCounts(state, proposed.from, proposed.into)
  const asked = { type: 'propose-merge', by: event.organiser, ...proposed } as const
  return whatWasDone(asked, {
    event,
    decision: nothing,
    association,
    counts,
    mailings: [],
    timers: [],
    held: [],
  })
}
