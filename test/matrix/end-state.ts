import { unmarshall } from '@aws-sdk/util-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { fromTag, ROW_TAG } from '../../functions/outbound/mailer'
import { due } from '../../functions/store/keys'
import { OutboxRow } from '../../functions/store/outbox'
import type { Item } from '../../functions/store/table'
import { readMail } from './mails'
import { renaming } from './names'
import { blocksAsOne } from './seats-alike'
import type { Snapshot, World } from './world'

export type SentMail = { row: string; to: string; text: string }

/** What a run left behind, told so that two runs that came to the same read the same. */
export type EndState = {
  /** Every item, object and schedule, as one line. */
  items: string[]
  /** Every mail that left since the snapshot. */
  mails: SentMail[]
  /** The rows of the outbox as they are, by their key. */
  rows: ReadonlyMap<string, OutboxRow>
  /** Members and kinds of the mails of which organisers are told that they may not have arrived or be double. */
  listed: string[]
}

export const rowKey = ({ pk, sk }: { pk: string; sk: string }): string => `${pk} ${sk}`

/**
 * Left out or made alike, and why:
 * - moments between the beginning and the end of the run: a retry is later by nature;
 * - `expires`: the days it is away, not the second;
 * - items that are past their keeping: DynamoDB removes them at any time, whether a round did or not;
 * - pages of a member list whose draft, written last, never came: nobody finds them, and they expire;
 * - `attempts`, `claim`, `claimedAt`, hourly counters (`#rates#`): they count tries;
 * - in which part of the index a row is owed: it goes by ids;
 * - in which blocks seats lie ready (`seats-alike.ts`);
 * - news of unknown mails and its alarm, and rows that say `unknown`: `verdict.ts` judges those one by one;
 * - the bytes of a signing key, and the salt of what was erased with its hash: made at random when needed;
 * - ids and secrets of this run: by where they stand (`names.ts`); tokens in links, which hold them sealed.
 */
export const endStateOf = async (world: World, from: Snapshot): Promise<EndState> => {
  const today = dayAndMonth(from.now)
  const alike = timesAlike(from.now, world.now().toString())
  const items = blocksAsOne((await world.table.items()).map((item) => unmarshall(item) as Item))
  const rows = new Map(
    items.flatMap((item) => {
      const row = item.pk.includes('#outbox#') ? OutboxRow.safeParse(item).data : undefined
      return row ? [[rowKey(row), row] as const] : []
    }),
  )
  const unknownNews = items.filter(isUnknownNews)
  const isOver = ({ expires }: Item) =>
    typeof expires === 'number' && expires * 1000 < world.now().epochMilliseconds
  const lists = new Set(items.filter(({ pk }) => pk.endsWith('#lists')).map(({ sk }) => sk))
  const isOrphan = ({ pk }: Item) => pk.includes('#list-pages#') && !lists.has(pk.split('#').at(-1) ?? '')
  const kept = items.filter(
    (item) => !isCounter(item) && !isUnknownNews(item) && !isOver(item) && !isOrphan(item),
  )
  const lines = kept
    .filter((item) => !isAlarmOfNothing(item, kept))
    .map((item) => alike(lineOf(item, from.now)))
  const objects = [...(await world.aws.objects.all()).keys()].map((name) => `object ${name}`)
  const sent = await Promise.all(
    world
      .mails()
      .slice(from.mails.length)
      .map(async (mail) => {
        const key = fromTag(mail.tags[ROW_TAG]?.[0] ?? '')
        return {
          row: key ? rowKey(key) : '',
          to: mail.destination.join(),
          text: alike(await readMail(mail, today)),
        }
      }),
  )
  const rename = renaming([...lines, ...objects], world.ids)
  return {
    items: [...lines, ...objects].map(rename).sort(),
    mails: sent.map((mail) => ({ ...mail, text: rename(mail.text) })),
    rows,
    listed: unknownNews.map((item) => listedOf(item)),
  }
}

type News = { about: { news: string; member?: string; kind?: string } }

const isUnknownNews = (item: Item): boolean =>
  item.pk.includes('#news#') && /^(?:unknown|repeated)$/.test((item['state'] as News).about.news)

const listedOf = (item: Item): string => {
  const { member, kind } = (item['state'] as News).about
  return `${member} ${kind}`
}

const isCounter = (item: Item): boolean => item.pk.includes('#rates#')

/** The alarm for a morning on which there is nothing but news of unknown mails. */
const isAlarmOfNothing = (item: Item, kept: Item[]): boolean => {
  const day = /^news\.(.+)$/.exec(item.sk)?.[1]
  return day !== undefined && !kept.some(({ pk }) => pk.endsWith(`#news#${day}`))
}

const lineOf = (item: Item, start: string): string => {
  const { expires, attempts, claim, claimedAt, ...rest } = item
  const days =
    typeof expires === 'number'
      ? Math.floor((expires - Temporal.Instant.from(start).epochMilliseconds / 1000) / 86_400)
      : undefined
  if (/^(?:key#|erased-salt)/.test(item.sk)) return `${item.pk} ${item.sk}`
  if (item.pk.endsWith('#erased')) return JSON.stringify(sorted({ ...item, sk: 'of the salt' }))
  const settled = item['status'] === 'unknown' ? { ...rest, status: 'sent' } : rest
  return JSON.stringify(
    sorted({
      ...settled,
      ...(days !== undefined && { expires: `${days} days` }),
      ...(String(item['duePk']).startsWith(due.outbox) && { duePk: due.outbox }),
    }),
  )
}

/** Attributes in one order, whoever wrote them. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

const timesAlike = (start: string, end: string) => {
  const from = Temporal.Instant.from(start).epochMilliseconds
  const until = Temporal.Instant.from(end).epochMilliseconds
  return (text: string): string =>
    text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (found) => {
      const at = Date.parse(found)
      return at >= from && at <= until ? '<now>' : found
    })
}

/** As a mail says it, such as "12 maart". */
const dayAndMonth = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toLocaleString('nl', { day: 'numeric', month: 'long' })
