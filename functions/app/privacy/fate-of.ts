import type { Member } from '../../domain/association'
import { withoutGuests } from '../../domain/kept-too-long'
import { ListChange } from '../../domain/list-change'
import { Registration } from '../../domain/registration'
import { ERASED_ADDRESS, ERASED_NAME, type Scrubber } from '../../domain/scrub'
import { OutboxRow } from '../../store/outbox'
import type { Item } from '../../store/table'
import { isTo } from './gather'

/** What an erasure does to one item. */
export type Fate =
  | { fate: 'stays' }
  | { fate: 'goes' }
  | { fate: 'changes'; attributes: Record<string, unknown> }

type Erased = { member: Member; finder: Scrubber; keepProofs: boolean }

const stays: Fate = { fate: 'stays' }
const goes: Fate = { fate: 'goes' }

/** Partitions whose items are the person's alone when their sort key is the member's id. */
const ownBySortKey: ReadonlySet<string> = new Set(['nudged', 'assistants'])

/**
 * Whether an item goes, loses what names the person, or stays. Whatever is in no rule of its own is
 * searched for the name and the address, so that a new kind of item is erased as well.
 */
export const fateOf = (item: Item, partition: string, { member, finder, keepProofs }: Erased): Fate => {
  const { id, address } = member
  switch (partition) {
    // The organisers, the settings and the keys; a member's own item and mark are the eraser's.
    case '':
    case 'erased':
    case 'erasures':
    case 'addresses':
      return stays
    // Kept, with the name and address in them, as long as the tax law asks: see domain/retention.ts.
    case 'invoices':
      return stays
    case 'members':
      return item.sk === id ? stays : withoutAssistant(item, finder)
    case 'registrations':
      return item.sk === id ? bare(item) : scrubbed(item, finder)
    case 'proofs':
      return item.pk.endsWith(`#${id}`) ? (keepProofs ? stays : goes) : scrubbed(item, finder)
    case 'list-pages':
      return withoutListed(item, member, finder)
    case 'person-questions':
      return (item['state'] as { member?: unknown }).member === id ? goes : stays
    case 'outbox': {
      const row = OutboxRow.safeParse(item)
      return row.success && isTo(row.data, member) ? goes : scrubbed(item, finder)
    }
    default:
      if (item.pk.includes(address) || item.sk.includes(address)) return goes
      if (item.sk === id && ownBySortKey.has(partition)) return goes
      return scrubbed(item, finder)
  }
}

/** Counted as before, for the figures and the seats; of whom, nobody can tell. */
const bare = (item: Item): Fate => {
  const one = Registration.parse(item['state'])
  const left = withoutGuests(one)
  if (left === one && !one.note && !one.by && !one.substitute && !one.shown) return stays
  const state = { ...left, note: null, by: null, substitute: null, shown: false }
  return { fate: 'changes', attributes: { state } }
}

/** Others may have this name too; only where the person keeps another's diary are they meant. */
const withoutAssistant = (item: Item, finder: Scrubber): Fate => {
  const state = item['state'] as Member
  if (!state.assistant || !finder.names(state.assistant)) return stays
  return { fate: 'changes', attributes: { state: { ...state, assistant: null } } }
}

/** A page of a member list keeps its length: by that it is known how far the list was taken over. */
const withoutListed = (item: Item, { id }: Member, finder: Scrubber): Fate => {
  const { entries } = item
  if (!Array.isArray(entries)) return scrubbed(item, finder)
  const left = finder.scrub(entries.map((entry) => withoutContent(entry, id)))
  return JSON.stringify(left) === JSON.stringify(entries)
    ? stays
    : { fate: 'changes', attributes: { entries: left } }
}

const withoutContent = (entry: unknown, id: Member['id']): unknown => {
  const { data } = ListChange.safeParse(entry)
  if (data?.id !== id) return entry
  switch (data.change) {
    case 'add':
      return {
        ...data,
        listed: {
          ...data.listed,
          name: ERASED_NAME,
          address: ERASED_ADDRESS,
          organisation: '',
          assistant: null,
        },
      }
    case 'alter':
      return { ...data, name: ERASED_NAME, was: {}, now: {} }
    case 'remove':
      return { ...data, name: ERASED_NAME, organisation: '' }
  }
}

const scrubbed = (item: Item, finder: Scrubber): Fate => {
  const { pk: _pk, sk: _sk, ...attributes } = item
  const naming = Object.entries(attributes).filter(([, value]) => finder.names(value))
  if (naming.length === 0) return stays
  return {
    fate: 'changes',
    attributes: Object.fromEntries(naming.map(([name, value]) => [name, finder.scrub(value)])),
  }
}
