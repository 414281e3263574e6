import { weekdayOn } from '../dates/calendar'
import { isCell, isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import { samePlaces } from '../places/same-place'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, tokenAt } from '../text/source'
import { readLaterItems } from './later-items'
import { readNamed } from './named-sessions'
import type { Pair } from './pair-features'
import { type Headed, positionOf, wordsFrom } from './pair-position'
import { readForAll } from './place-for-all'
import { readGoverned } from './place-governs'
import { type Placed, type PlaceHeads, readPlaceHeads } from './place-heads'
import { hasOwnLine, inBrackets } from './place-marks'
import { readOutings } from './place-scope'
import { type Standing, standingOf } from './place-standing'
import type { DatedSession } from './sessions'

/** How a candidate stands to the session at an index. */
export type PairReader = (session: DatedSession, at: number) => (option: Option) => Pair

export const readPairs = (placed: Placed, options: readonly Option[]): PairReader => {
  const heads = readPlaceHeads(placed, options)
  const { source, sessions, programme } = placed
  const later = readLaterItems(source, sessions, programme)
  const labelled = options.filter(({ seen }) => isLabelled(seen)).map(({ seen }) => seen.place)
  const labels = new Set(samePlaces(labelled)).size
  const named = readNamed(sessions)
  const known = new Map<Option, Standing>()
  const standing = (option: Option): Standing => {
    const before = known.get(option)
    if (before) return before
    const read = standingOf(source, heads, option, sessions.length, labels)
    const counted = read.counted ?? (read.dates.length === 0 ? named(option.seen) : null)
    known.set(option, { ...read, counted })
    return { ...read, counted }
  }
  const outings = readOutings(source, sessions)
  const divided = readGoverned(source, sessions, options)
  const isForAll = readForAll(placed, options)
  const governed = (option: Option, session: DatedSession) =>
    divided(option, session) ?? (isForAll(session, option) ? 'its' : null)
  return (session, at) => {
    const own = {
      ...ownOf(placed, session),
      othersHave: heads.othersHave(session),
      ownBest: heads.ownBest(session),
    }
    const outing = outings.has(session)
    const hasHead = options.some((option) => governed(option, session) === 'its')
    return (option) => {
      const where = standing(option)
      const counted = where.counted ? where.counted(at, sessions.length) : null
      const head = governed(option, session)
      const headed = {
        heads: head === 'its',
        headsOthers: head === 'of others',
        belowHead: head === null && hasHead,
        laterItem: later.has(option.seen.place.line),
      }
      return pairOf(placed, heads, own, option, where, headed, counted, outing)
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
  readonly weekday: number | null
}

const ownOf = ({ source, times }: Placed, session: DatedSession): Own => {
  const mentions = new Set(session.mentions)
  const lines = new Set(session.mentions.map(({ from }) => source.tokens[from]?.line ?? -1))
  return {
    session,
    weekday: session.iso === null ? null : weekdayOn(session.iso),
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

const pairOf = (
  placed: Placed,
  heads: PlaceHeads,
  own: Own & { readonly othersHave: boolean; readonly ownBest: number },
  option: Option,
  {
    dates,
    nearest,
    above,
    isHead,
    paragraph,
    onlyLabel,
    parted,
    marked,
    announced,
    weekday,
    weekly,
  }: Standing,
  { heads: isItsHead, headsOthers, belowHead, laterItem }: Pick<Pair, Headed>,
  counted: boolean | null,
  outing: boolean,
): Pair => {
  const { source, sessions, within } = placed
  const { seen } = option
  const { line, span } = seen.place
  const inLine = own.lines.has(line)
  const inRow = inLine && isCell(seen) && heads.rowDates(line).length > 0
  const inSentence = inRow || (own.sentences.has(seen.sentence) && (!hasOwnLine(seen) || inLine))
  const mine = above?.sessions.has(own.session) ?? false
  const inParagraph = own.paragraphs.has(paragraph)
  // "Speellokaal: De Kei", the only label, with a paragraph between it and the last of the dates.
  const apart = above !== null && paragraph - paragraphOf(source, above.line) > 1
  const ofAll = onlyLabel && line > heads.last && apart
  const belowOther =
    !isHead && above !== null && !mine && !ofAll && !(seen.said.everyTime && dates.length === 0)
  const stands = {
    alone: sessions.length === 1,
    inSentence,
    inLine,
    othersInLine: isHead && !inLine,
    belowOther,
    belowAll: line > heads.last,
    aboveAll: line < heads.first,
    inParagraph,
  }
  const depth = isHead || above === null ? 0 : line - above.line
  const position = positionOf(
    stands,
    dates.length > 0,
    mine ? depth : 0,
    belowOther ? depth : 0,
    own.othersHave,
  )
  // Whatever stands between: the dates of others above it say nothing.
  const atHead = isItsHead && position !== 'own'
  return {
    position: atHead ? 'head' : position,
    alone: stands.alone,
    inSentence,
    inLine,
    nearest: nearest !== undefined && own.mentions.has(nearest),
    dateBefore: nearest !== undefined && nearest.from < seen.token,
    othersInLine: stands.othersInLine,
    belowOther: belowOther && !atHead,
    belowAll: stands.belowAll,
    aboveAll: stands.aboveAll,
    ownBlock: mine && !isHead && above?.sessions.size === 1,
    onlyLabel,
    listedDates: heads.listed,
    parted,
    rightAbove: !isHead && !mine && own.lines.has(line + 1),
    inParagraph: inParagraph || atHead,
    foreignDay: heads.foreign.has(seen.sentence) && dates.length === 0,
    timed: own.timed.has(seen.sentence),
    dateBeside: dates.length === 0 && own.sentences.has(seen.sentence - 1),
    namedAgain: !mine && !isHead && !ofAll && above !== null && heads.namedAgain(above.line),
    words: wordsFrom(seen.token, own.session.mentions),
    outside: span.start < within.start || span.start >= within.end,
    option,
    counted,
    outing,
    marked,
    ownBest: own.ownBest,
    bracketed: inBrackets(source, nearest, seen),
    announced,
    onWeekday: !inSentence && weekday !== null && weekday === own.weekday,
    weekly: sessions.length === 1 && weekly,
    heads: isItsHead,
    headsOthers,
    belowHead,
    laterItem,
  }
}

const paragraphOf = (source: Source, line: number): number => source.lines[line]?.paragraph ?? -1
