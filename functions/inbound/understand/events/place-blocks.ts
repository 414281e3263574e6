import type { PlaceMention } from '../places/place-mentions'
import { lineAt, type Source } from '../text/source'
import type { DatedSession } from './sessions'

/** Lines `from` up to but not including `to` below the dates of `sessions`. */
type Block = {
  readonly sessions: readonly DatedSession[]
  readonly from: number
  to: number
  readonly paragraph: number
}

/** Of each place that stands under a date of its own: the sessions of that date. */
export type PlaceBlocks = ReadonlyMap<PlaceMention, readonly DatedSession[]>

/**
 * "zaterdag 5 juni" and under it "Grote Kerk", "zaterdag 18 juni" and under it "Nieuwpoort": where dates head
 * blocks of lines, what a block says is about its own date. A bare list of dates heads nothing.
 */
export const readPlaceBlocks = (
  source: Source,
  sessions: readonly DatedSession[],
  places: readonly PlaceMention[],
): PlaceBlocks => {
  const blocks = readBlocks(source, sessions)
  if (blocks.length < 2) return new Map()
  const owned = new Map<PlaceMention, Block>()
  const blockAt = new Map<number, Block>()
  for (const block of blocks) for (let line = block.from; line < block.to; line += 1) blockAt.set(line, block)
  for (const place of places) {
    const block = blockAt.get(place.line)
    if (block && place.manner !== 'all') owned.set(place, block)
  }
  const owners = new Set(owned.values())
  const last = blocks.at(-1)
  for (const [place, block] of owned) {
    // What only one date says may hold for all of them: a label does, and so does the end of the text.
    const apart = source.lines[place.line]?.paragraph !== block.paragraph
    const shared =
      place.manner === 'label' ? !isOfOneDate(source, sessions, blocks, block) : block === last && apart
    if (owners.size === 1 && shared) owned.delete(place)
  }
  return new Map([...owned].map(([place, block]) => [place, block.sessions]))
}

/**
 * A label between other dates that have blocks of their own, or below a list that named its date before: it says
 * where that date is, and nothing of the others.
 */
const isOfOneDate = (
  source: Source,
  sessions: readonly DatedSession[],
  blocks: readonly Block[],
  block: Block,
): boolean => {
  const [session, other] = block.sessions
  if (!session || other) return false
  const written = ({ from, to }: Block): boolean =>
    source.lines.slice(from, to).some(({ text }) => text.length > OWN_CHARACTERS_MIN)
  const between = block !== blocks[0] && block !== blocks.at(-1)
  if (between && blocks.length >= LISTED_MIN && blocks.every(written)) return true
  const lineOf = (one: DatedSession): number => lineAt(source, one.mentions[0]?.from ?? 0)?.index ?? 0
  return sessions.length >= LISTED_MIN && sessions.every((one) => lineOf(one) < block.from - 1)
}

const LISTED_MIN = 3
const OWN_CHARACTERS_MIN = 20

const readBlocks = (source: Source, sessions: readonly DatedSession[]): Block[] => {
  const heads = readHeads(source, sessions)
  const lines = [...heads.keys()].sort((a, b) => a - b)
  const blocks: Block[] = []
  let run: DatedSession[] = []
  for (const [i, line] of lines.entries()) {
    const head = heads.get(line) ?? []
    run = [...(isBareDate(source, line) || isSame(source, line) ? run : []), ...head]
    const next = lines[i + 1] ?? source.lines.length
    if (next === line + 1) continue
    blocks.push({
      sessions: run,
      from: line + 1,
      to: next,
      paragraph: source.lines[line]?.paragraph ?? -1,
    })
    run = []
  }
  const last = blocks.at(-1)
  const longest = Math.max(0, ...blocks.slice(0, -1).map(({ from, to }) => to - from))
  if (last) last.to = Math.min(last.to, last.from + Math.max(longest, LAST_LINES_MIN))
  return blocks
}

const LAST_LINES_MIN = 2
const HEAD_TOKENS_MAX = 8
const HEAD_CHARACTERS_MAX = 90

/** Lines that open with a session's date, or are hardly more than it. */
const readHeads = (source: Source, sessions: readonly DatedSession[]): Map<number, DatedSession[]> => {
  const heads = new Map<number, DatedSession[]>()
  for (const session of sessions)
    for (const mention of session.mentions) {
      const line = lineAt(source, mention.from)
      const at = source.tokens[mention.from]
      if (!line || !at) continue
      const opens = source.tokens[mention.from - HEAD_TOKENS_MAX]?.line !== line.index
      if (!opens && line.text.length > HEAD_CHARACTERS_MAX) continue
      heads.set(line.index, [...(heads.get(line.index) ?? []), session])
    }
  return heads
}

const BARE_LETTERS_MAX = 24

const isBareDate = (source: Source, line: number): boolean =>
  (source.lines[line]?.text.replace(/[^\p{L}]/gu, '').length ?? 0) <= BARE_LETTERS_MAX

/** "Dinsdag 11 augustus idem". */
const isSame = (source: Source, line: number): boolean =>
  /\b(?:idem|zelfde)\b/i.test(source.lines[line]?.text ?? '')
