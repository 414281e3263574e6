import { Temporal } from 'temporal-polyfill'
import { decodeTime } from 'ulid'
import type { Context } from '../context'
import { type Association, Member } from '../domain/association'
import { Draft } from '../domain/draft'
import { Event, lastDate, unitIds } from '../domain/event'
import type { MemberId } from '../domain/ids'
import { Invoice } from '../domain/invoice'
import {
  eventNow,
  isDraftOver,
  isInvoiceOver,
  isMemberOver,
  isProofOver,
  registrationNow,
} from '../domain/kept-too-long'
import { Proof } from '../domain/proof'
import { Registration } from '../domain/registration'
import { isOver } from '../domain/retention'
import { localDate } from '../domain/time'
import { versioned } from '../store/commit'
import { keys } from '../store/keys'
import { OutboxRow } from '../store/outbox'
import type { Item } from '../store/table'
import { beginRound, endRound, isLastTime } from './daily-round'
import { eraseAgain } from './privacy/carry-out'
import { eachItem } from './privacy/each-item'

/**
 * Once a day: removes what has been kept for as long as `domain/retention.ts` says, and erases again
 * whoever a restore brought back. Safe to repeat: a round that was cut off, or in which an item failed, is
 * made again by a later sweep; what fails every time is tried again tomorrow.
 */
export const sweepKept = async (context: Context): Promise<void> => {
  const association = await context.people.home()
  if (!association) return
  const today = localDate(context.now(), association.zone)
  const time = await beginRound(context, association, today)
  if (time === null) return
  await eraseAgain(context, association)
  const events = await context.events.events(association.id)
  const round: Round = {
    context,
    association,
    today,
    ends: new Map(events.map((one) => [one.id, endOf(one)])),
  }
  let failed = 0
  await eachItem(context.table, association.id, async (item, partition) => {
    try {
      await keepOrNot(round, item, partition)
    } catch (error) {
      failed += 1
      context.log.error('An item could not be swept', { partition, error })
    }
  })
  if (failed === 0 || isLastTime(time)) await endRound(context, association, today)
}

type Round = {
  context: Context
  association: Association
  today: string
  /** The last day of each event; '9999…' while one is not known. */
  ends: ReadonlyMap<string, string>
}

const endOf = (event: Event): string =>
  unitIds(event)
    .map((unit) => lastDate(event, unit))
    .toSorted()
    .at(-1) ??
  event.sessions
    .flatMap(({ facts }) => facts.date ?? [])
    .toSorted()
    .at(-1) ??
  '9999-12-31'

const keepOrNot = async (round: Round, item: Item, partition: string): Promise<void> => {
  const { context } = round
  if (hasExpired(round, item)) {
    if (partition === 'mails') await context.dropMail(item.sk)
    return remove(context, item)
  }
  if (partition === 'registrations') return sweepRegistration(round, item)
  if (partition === 'events') return sweepEvent(round, item)
  if (await isOverNow(round, item, partition)) {
    if (partition === 'members') return removeMember(round, Member.parse(item['state']))
    return remove(context, item)
  }
}

const remove = ({ table }: Context, { pk, sk }: Item): Promise<void> => table.remove({ pk, sk })

/** DynamoDB removes these by itself, within days (Developer Guide, "Time to Live"); one machine does not. */
const hasExpired = ({ context }: Round, { expires }: Item): boolean =>
  typeof expires === 'number' && expires * 1000 < context.now().epochMilliseconds

const sweepRegistration = async ({ context, association, ends, today }: Round, item: Item): Promise<void> => {
  const one = Registration.parse(item['state'])
  const ended = ends.get(one.event)
  if (!ended || ended >= '9999') return
  const now = registrationNow(one, ended, today)
  if (now === null) return remove(context, item)
  // Refused: it was answered at this moment, and is swept tomorrow.
  if (now !== one)
    await context.table.put(versioned(keys.registration(association.id, one.event, one.member), now))
}

/** The photos' bytes go first: an event that still names them shows nothing in their place. */
const sweepEvent = async ({ context, association, ends, today }: Round, item: Item): Promise<void> => {
  const event = Event.parse(item['state'])
  const ended = ends.get(event.id)
  if (!ended || ended >= '9999') return
  const now = eventNow(event, ended, today)
  if (now === event) return
  const gone = event.afterwards.pictures.filter(({ key }) =>
    now.afterwards.pictures.every((one) => one.key !== key),
  )
  for (const { key } of gone) await context.keptFiles.remove(key)
  await context.table.put(versioned(keys.event(association.id, event.id), now))
}

const isOverNow = async (round: Round, item: Item, partition: string): Promise<boolean> => {
  const { context, association, today, ends } = round
  const { state } = item
  switch (partition) {
    case 'members':
      return isMemberOver(Member.parse(state), await lifeOf(round, Member.parse(state)), today)
    case 'invoices':
      return isInvoiceOver(Invoice.parse(state), today)
    case 'proofs':
      return isProofOver(Proof.parse(state), today)
    case 'drafts':
      return isDraftOver(Draft.parse(state), today)
    case 'texts':
      return (await context.events.draft(association.id, item['draft'] as Draft['id'])) === null
    case 'asks':
      return isEnded(ends.get(item.pk.split('#').at(-1) ?? ''), today)
    case 'outbox':
      return isPassedOnWords(round, item)
    default:
      return false
  }
}

/** What a member wrote to an organiser goes with the notes. */
const isPassedOnWords = ({ ends, today }: Round, item: Item): boolean => {
  const row = OutboxRow.safeParse(item)
  if (!row.success || row.data.notice.to !== 'address') return false
  const { message } = row.data.notice
  return message.kind === 'question' && isEnded(ends.get(message.event), today)
}

const isEnded = (ended: string | undefined, today: string): boolean =>
  ended !== undefined && ended < '9999' && isOver('note', ended, today)

const lifeOf = async (
  { context, association, ends }: Round,
  { id, kind }: Member,
): Promise<{ ends: string[]; since: string }> => {
  const since = dayOf(id)
  if (kind !== 'guest') return { ends: [], since }
  const answers = await context.events.answersBy(association.id, id, [...ends.keys()] as Event['id'][])
  return { ends: answers.flatMap(({ event }) => ends.get(event) ?? []), since }
}

/** The day on which an id was made (ULID). */
const dayOf = (id: string): string =>
  Temporal.Instant.fromEpochMilliseconds(decodeTime(id.toUpperCase())).toString().slice(0, 10)

const removeMember = async ({ context, association }: Round, member: Member): Promise<void> => {
  const { id } = association
  if (member.assistant) {
    await context.table.remove(keys.assistantAt(id, member.assistant.address, member.id as MemberId))
  }
  await context.table.remove(keys.memberByAddress(id, member.address))
  await context.table.remove(keys.member(id, member.id))
}
