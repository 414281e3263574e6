import type { Context } from '../../context'
import type { Association, Member } from '../../domain/association'
import { type Event, unitsToCome } from '../../domain/event'
import { Invoice } from '../../domain/invoice'
import type { AboutEvent, PersonData } from '../../domain/person-data'
import { Proof } from '../../domain/proof'
import { Registration } from '../../domain/registration'
import { type Scrubber, scrubber } from '../../domain/scrub'
import { localDate } from '../../domain/time'
import { OutboxRow } from '../../store/outbox'
import type { Item } from '../../store/table'
import { eventTitle } from '../../wording/names'
import { eachItem } from './each-item'
import { hasWritten, namingMails } from './naming-mails'
import { isOutsider } from './outsiders'
import { tracesOf } from './traces'

/** All that is kept about a member, read from the whole table: no key leads to everything. */
export const gatherPerson = async (
  context: Context,
  association: Association,
  member: Member,
): Promise<PersonData> => {
  const { id } = association
  const events = new Map((await context.events.events(id)).map((event) => [event.id as string, event]))
  const finder = scrubber(await tracesOf(context, id, member))
  const data: PersonData = {
    member,
    outsider: isOutsider(member),
    registrations: [],
    proofs: [],
    invoices: [],
    mails: [],
    audit: [],
    named: [],
    receivedMails: (await namingMails(context, id, finder)).length,
  }
  const today = localDate(context.now(), association.zone)
  await eachItem(context.table, id, async (item, partition) => {
    collect({ data, events, today, finder }, item, partition)
  })
  return data
}

/** Of whoever is on no list there may be nothing at all. */
export const isKept = async (
  context: Context,
  { id }: Association,
  { outsider, member, mails, named }: PersonData,
): Promise<boolean> =>
  !outsider || mails.length + named.length > 0 || (await hasWritten(context, id, member.address))

type Collecting = { data: PersonData; events: Map<string, Event>; today: string; finder: Scrubber }

/** Puts an item where it belongs, when it is about the person; what is not may still name them. */
const collect = (collecting: Collecting, item: Item, partition: string): void => {
  const { data } = collecting
  const { id } = data.member
  if (partition === 'audit') {
    if (String(item['about']).split(' ').includes(id)) {
      data.audit.push({ at: String(item['at']), what: String(item['what']) })
    }
  } else if (!isOwn(collecting, item, partition) && partition !== 'invoices' && partition !== 'proofs') {
    nameIn(collecting, item, partition)
  }
}

const isOwn = ({ data, events, today }: Collecting, item: Item, partition: string): boolean => {
  const { id } = data.member
  const aboutOf = (event: string | null): AboutEvent => asAbout(events.get(event ?? ''))
  if (partition === 'registrations' && item.sk === id) {
    const one = Registration.parse(item['state'])
    const event = events.get(one.event)
    const toCome = event ? unitsToCome(event, today).length > 0 : false
    data.registrations.push({ ...one, about: aboutOf(one.event), toCome })
    return true
  }
  if (partition === 'invoices' && item.sk === id) {
    const one = Invoice.parse(item['state'])
    data.invoices.push({ ...one, about: aboutOf(one.event) })
    return true
  }
  if (partition === 'proofs' && item.pk.endsWith(`#${id}`)) {
    data.proofs.push(Proof.parse(item['state']))
    return true
  }
  const row = partition === 'outbox' ? OutboxRow.safeParse(item) : null
  if (!row?.success || !isTo(row.data, data.member)) return false
  data.mails.push(mailOf(row.data, aboutOf))
  return true
}

/** What is not about the person may still name them: an announcement, a list, another's assistant. */
const nameIn = ({ data, finder }: Collecting, item: Item, partition: string): void => {
  const { id, address } = data.member
  if (partition === 'addresses' || (partition === 'members' && item.sk === id)) return
  if (item.pk.includes(address) || item.sk.includes(address)) return
  if (partition === 'members' && !finder.names((item['state'] as Member | undefined)?.assistant)) return
  if (finder.names(item)) data.named.push({ where: partition, text: naming(item, finder) })
}

/** The texts of an item that name the person, and not the rest of it. */
const naming = (value: unknown, finder: Scrubber): string => {
  if (typeof value === 'string') return finder.names(value) ? value : ''
  if (typeof value !== 'object' || value === null) return ''
  const found = Object.entries(value).map(([key, one]) =>
    key === 'pk' || key === 'sk' ? '' : naming(one, finder),
  )
  return [...new Set(found.filter(Boolean))].join('\n')
}

export const isTo = ({ notice }: OutboxRow, { id, address }: Member): boolean =>
  ('member' in notice && notice.member === id) ||
  (notice.to === 'address' &&
    (notice.address === address || ('member' in notice.message && notice.message.member === id)))

const mailOf = (
  { notice, owedAt, status }: OutboxRow,
  aboutOf: (event: string | null) => AboutEvent,
): PersonData['mails'][number] => {
  const event = 'event' in notice ? notice.event : null
  const kind = 'kind' in notice ? notice.kind : notice.to === 'address' ? notice.message.kind : notice.to
  return { kind, about: event ? aboutOf(event) : null, at: owedAt, status }
}

const asAbout = (event: Event | undefined): AboutEvent =>
  event
    ? { title: eventTitle(event, 'nl'), date: event.sessions[0]?.facts.date ?? null }
    : { title: 'een bijeenkomst van eerder', date: null }
