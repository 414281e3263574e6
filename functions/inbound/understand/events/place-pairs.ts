import { isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import { samePlaces } from '../places/same-place'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, tokenAt } from '../text/source'
import { PAIR_FEATURES, type Pair, type Position } from './pair-features'
import { type Placed, type PlaceHeads, readPlaceHeads } from './place-heads'
import { type Counted, readCounted, readOutings } from './place-scope'
import type { DatedSession } from './sessions'

/** The names of the features that hold of a candidate for the session at an index. */
export type PairReader = (session: DatedSession, at: number) => (option: Option) => string[]

export const readPairs = (placed: Placed, options: readonly Option[]): PairReader => {
  const heads = readPlaceHeads(placed, options)
  const { source, sessions } = placed
  const labelled = options.filter(({ seen }) => isLabelled(seen)).map(({ seen }) => seen.place)
  const labels = new Set(samePlaces(labelled)).size
  const known = new Map<Option, Standing>()
  const standing = (option: Option): Standing => {
    const before = known.get(option)
    if (before) return before
    const read = standingOf(source, heads, option, sessions.length, labels)
    known.set(option, read)
    return read
  }
  const outings = readOutings(source, sessions)
  return (session, at) => {
    const own = { ...ownOf(placed, session), othersHave: heads.othersHave(session) }
    const outing = outings.has(session)
    return (option) => {
      const where = standing(option)
      const counted = where.counted ? where.counted(at, sessions.length) : null
      const pair = pairOf(placed, heads, own, option, where, counted, outing)
      const names: string[] = []
      for (const [name, holds] of PAIR_FEATURES) if (holds(pair)) names.push(name)
      return names
    }
  }
}

type Own = {
  readonly session: DatedSession
  readonly mentions: ReadonlySet<RoledMention>
  readonly sentences: ReadonlySet<number>
  readonly lines: ReadonlySet<number>
  readonly paragraphs: ReadonlySet<number>
  readonly timed: ReadonlySet<number>
}

const ownOf = ({ source, times }: Placed, session: DatedSession): Own => {
  const mentions = new Set(session.mentions)
  const lines = new Set(session.mentions.map(({ from }) => source.tokens[from]?.line ?? -1))
  return {
    session,
    mentions,
    sentences: new Set(session.mentions.map(({ from }) => sentenceAt(source, from).index)),
    lines,
    paragraphs: new Set([...lines].map((line) => source.lines[line]?.paragraph ?? -1)),
    timed: new Set(
      times
        .filter(({ mention }) => mention === null || mentions.has(mention))
        .map(({ span }) => sentenceAt(source, tokenAt(source, span.start)).index),
    ),
  }
}

/** Where an option stands among the dates, whatever the session. */
type Standing = {
  readonly dates: readonly RoledMention[]
  readonly nearest: RoledMention | undefined
  readonly above: ReturnType<PlaceHeads['above']>
  readonly isHead: boolean
  readonly paragraph: number
  readonly counted: Counted
  readonly onlyLabel: boolean
  readonly parted: boolean
}

const standingOf = (
  source: Source,
  heads: PlaceHeads,
  { seen }: Option,
  sessions: number,
  labels: number,
): Standing => {
  const { line } = seen.place
  const dates = heads.inSentence.get(seen.sentence) ?? NO_DATES
  const above = heads.above(line)
  const paragraph = source.lines[line]?.paragraph ?? -2
  return {
    dates,
    nearest: dates.findLast(({ from }) => from < seen.token) ?? dates[0],
    above,
    isHead: heads.lines.has(line),
    paragraph,
    onlyLabel: labels === 1 && isLabelled(seen),
    parted: above !== null && source.lines[above.line]?.paragraph !== paragraph,
    counted: sessions > 1 ? readCounted(source, seen.token) : null,
  }
}

const NO_DATES: readonly RoledMention[] = []

const pairOf = (
  placed: Placed,
  heads: PlaceHeads,
  own: Own & { readonly othersHave: boolean },
  option: Option,
  { dates, nearest, above, isHead, paragraph, onlyLabel, parted }: Standing,
  counted: boolean | null,
  outing: boolean,
): Pair => {
  const { sessions, within } = placed
  const { seen } = option
  const { line, span } = seen.place
  const inSentence = own.sentences.has(seen.sentence)
  const inLine = own.lines.has(line)
  const mine = above?.sessions.has(own.session) ?? false
  const inParagraph = own.paragraphs.has(paragraph)
  const facts = {
    alone: sessions.length === 1,
    inSentence,
    inLine,
    nearest: nearest !== undefined && own.mentions.has(nearest),
    dateBefore: nearest !== undefined && nearest.from < seen.token,
    othersInLine: isHead && !inLine,
    belowOther: !isHead && above !== null && !mine,
    belowAll: line > heads.last,
    aboveAll: line < heads.first,
    ownBlock: mine && !isHead && above?.sessions.size === 1,
    onlyLabel,
    listedDates: heads.listed,
    parted,
    rightAbove: !isHead && !mine && own.lines.has(line + 1),
    inParagraph,
    foreignDay: heads.foreign.has(seen.sentence) && dates.length === 0,
    timed: own.timed.has(seen.sentence),
    dateBeside: dates.length === 0 && own.sentences.has(seen.sentence - 1),
    namedAgain: !mine && !isHead && above !== null && heads.namedAgain(above.line),
    words: wordsFrom(seen.token, own.session.mentions),
    outside: span.start < within.start || span.start >= within.end,
    option,
    counted,
    outing,
  }
  const depth = isHead || above === null ? 0 : line - above.line
  return {
    ...facts,
    position: positionOf(
      facts,
      dates.length > 0,
      mine ? depth : 0,
      facts.belowOther ? depth : 0,
      own.othersHave,
    ),
  }
}

const wordsFrom = (token: number, mentions: readonly RoledMention[]): number => {
  let least = Number.POSITIVE_INFINITY
  for (const { from, to } of mentions) least = Math.min(least, Math.abs(token - to), Math.abs(from - token))
  return least
}

const BLOCK_LINES = 4

type Facts = Omit<Pair, 'position'>

const positionOf = (
  facts: Facts,
  dated: boolean,
  below: number,
  belowOther: number,
  othersHave: boolean,
): Position => {
  if (facts.inSentence || facts.inLine) return 'own'
  if (dated || facts.othersInLine) return 'other'
  if (below > 0 && below <= BLOCK_LINES) return 'block'
  if (belowOther > 0 && belowOther <= BLOCK_LINES) return 'below other'
  if (belowOther === 0 && facts.inParagraph) return 'paragraph'
  if (facts.belowOther && !facts.belowAll && !facts.aboveAll) return 'other'
  if (facts.alone) return 'alone'
  return othersHave ? 'shared while others have their own' : 'shared'
}
