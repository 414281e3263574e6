import type { Span } from '../evidence'
import type { Programme } from '../facts/programme'
import { isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import type { Seen } from '../places/place-seen'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

/** An event's sessions, and what was read of them. */
export type Placed = {
  readonly source: Source
  readonly sessions: readonly DatedSession[]
  readonly within: Span
  readonly mentions: readonly RoledMention[]
  readonly times: readonly TiedTime[]
  readonly programme: Programme
}

/** The dates of an event's sessions by line and sentence: each heads the lines below it. */
export type PlaceHeads = {
  readonly lines: ReadonlySet<number>
  readonly first: number
  readonly last: number
  readonly inSentence: ReadonlyMap<number, readonly RoledMention[]>
  /** The one date that opens a line, "6 maart Lezing. 20.00 uur. De Kei": what its other sentences say is of that day. */
  readonly rowDates: (line: number) => readonly RoledMention[]
  /** Whether the dates stand together, in a few lines right below each other. */
  readonly listed: boolean
  /** Sentences with a day of something else. */
  readonly foreign: ReadonlySet<number>
  /** The nearest line with a date above a line; dates right below each other head one block. */
  readonly above: (
    line: number,
  ) => { readonly line: number; readonly sessions: ReadonlySet<DatedSession> } | null
  /** Whether the dates of a line were all named before, and those of every other session too. */
  readonly namedAgain: (line: number) => boolean
  /** Whether a session beside this one has a place in its own line or sentence. */
  readonly othersHave: (session: DatedSession) => boolean
  /** How well a place in its own line or sentence is named: 0 not, 1 by name, 2 with its address or behind a label. */
  readonly ownBest: (session: DatedSession) => number
}

const BARE_LETTERS_MAX = 24
const LISTED_MIN = 3
const LIST_GAP_LINES = 2
const LIST_SHARE = 0.6
const LIST_LINES = 2

export const readPlaceHeads = (placed: Placed, options: readonly Option[]): PlaceHeads => {
  const { source, sessions, mentions } = placed
  const own = new Set(sessions.flatMap((session) => session.mentions))
  const sentenceOf = ({ from }: RoledMention): number => sentenceAt(source, from).index
  const inSentence = groupBy(
    [...own].sort((a, b) => a.from - b.from),
    sentenceOf,
  )
  const rows = readRowDates(source, own)
  const blocks = readBlocks(placed)
  const lines = [...blocks.keys()]
  // The line on which the last of the sessions is named for the first time.
  const listed = Math.max(...sessions.map((session) => lineOf(source, session.mentions[0])))
  const close = lines.filter((line, i) => i > 0 && line - (lines[i - 1] ?? 0) <= LIST_GAP_LINES).length
  const owners = sessions.filter((session) => hasOwnPlace(source, session, options))
  return {
    lines: new Set(lines),
    first: lines[0] ?? 0,
    last: lines.at(-1) ?? Number.POSITIVE_INFINITY,
    inSentence,
    rowDates: (line) => rows.get(line) ?? [],
    listed:
      sessions.length >= LISTED_MIN && (close >= LIST_SHARE * sessions.length || lines.length <= LIST_LINES),
    foreign: new Set(
      mentions
        .filter((mention) => !own.has(mention) && mention.days.every(({ role }) => role !== 'mention'))
        .map(sentenceOf),
    ),
    above: (line) => {
      const at = lines.findLast((head) => head < line)
      const heading = at === undefined ? undefined : blocks.get(at)
      return at === undefined || !heading ? null : { line: at, sessions: heading }
    },
    namedAgain: (line) => sessions.length >= LISTED_MIN && line > listed,
    ownBest: (session) => bestBeside(source, session, options),
    othersHave: (session) => owners.some((owner) => owner !== session),
  }
}

const ROW_CHARACTERS_MAX = 200

const readRowDates = (
  source: Source,
  own: ReadonlySet<RoledMention>,
): ReadonlyMap<number, readonly RoledMention[]> => {
  const byLine = groupBy([...own], ({ from }) => source.tokens[from]?.line ?? -1)
  return new Map(
    [...byLine].filter(
      ([line, mentions]) =>
        mentions.length === 1 &&
        mentions.every(({ context }) => context.opensLine) &&
        (source.lines[line]?.text.length ?? 0) <= ROW_CHARACTERS_MAX,
    ),
  )
}

/** Of each line with a date, in order, the sessions whose block it heads. */
const readBlocks = ({ source, sessions }: Placed): ReadonlyMap<number, ReadonlySet<DatedSession>> => {
  const heads = new Map<number, DatedSession[]>()
  for (const session of sessions)
    for (const { from } of session.mentions) {
      const line = source.tokens[from]?.line ?? -1
      const others = heads.get(line)
      if (others) others.push(session)
      else heads.set(line, [session])
    }
  const blocks = new Map<number, ReadonlySet<DatedSession>>()
  for (const [line, own] of [...heads].sort(([a], [b]) => a - b)) {
    const isBare = (source.lines[line]?.text.replace(/[^\p{L}]/gu, '').length ?? 0) <= BARE_LETTERS_MAX
    blocks.set(line, new Set([...(isBare ? (blocks.get(line - 1) ?? []) : []), ...own]))
  }
  return blocks
}

const lineOf = (source: Source, mention: RoledMention | undefined): number =>
  source.tokens[mention?.from ?? 0]?.line ?? 0

const hasOwnPlace = (source: Source, { mentions }: DatedSession, options: readonly Option[]): boolean => {
  const lines = new Set(mentions.map(({ from }) => source.tokens[from]?.line ?? -1))
  const sentences = new Set(mentions.map(({ from }) => sentenceAt(source, from).index))
  return options.some(
    ({ seen }) =>
      (lines.has(seen.place.line) || sentences.has(seen.sentence)) &&
      !/^(?:name|plain noun|bare building)$/.test(seen.kind),
  )
}

const bestBeside = (source: Source, { mentions }: DatedSession, options: readonly Option[]): number => {
  const lines = new Set(mentions.map(({ from }) => source.tokens[from]?.line ?? -1))
  const sentences = new Set(mentions.map(({ from }) => sentenceAt(source, from).index))
  let best = 0
  for (const { seen } of options)
    if (lines.has(seen.place.line) || sentences.has(seen.sentence)) best = Math.max(best, namedWell(seen))
  return best
}

const namedWell = (seen: Seen): number => {
  if (isLabelled(seen) || seen.kind === 'building and address') return 2
  return seen.kind === 'named building' && seen.forms.has('phrase') ? 1 : 0
}

const groupBy = (
  mentions: readonly RoledMention[],
  key: (mention: RoledMention) => number,
): Map<number, RoledMention[]> => {
  const groups = new Map<number, RoledMention[]>()
  for (const mention of mentions) {
    const group = groups.get(key(mention))
    if (group) group.push(mention)
    else groups.set(key(mention), [mention])
  }
  return groups
}
