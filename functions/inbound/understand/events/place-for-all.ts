import { compact } from '../../compact'
import { isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import { samePlaces } from '../places/same-place'
import { partOf, type Source, sentenceAt } from '../text/source'
import type { Placed } from './place-heads'
import type { DatedSession } from './sessions'

/** "Alle activiteiten zijn in De Kei": also of gatherings that go by other names. */
const OF_ALL = compact(
  /^[^a-zß-ɏ]*(?:alle|al (?:de|onze|deze)|beide) (?:[a-zß-ɏ]+e )?(activiteiten|bijeenkomsten|evenementen|samenkomsten|[a-zß-ɏ]{0,14}(?:avonden|middagen|ochtenden|lezingen|lessen|workshops|wandelingen|vergaderingen|films|concerten|cursussen)) (?:zijn|worden|vinden|beginnen|starten|gaan)\b/,
)
const ANY = /^(?:activiteiten|bijeenkomsten|evenementen|samenkomsten)$/

/**
 * What is said once for all, away from every date: "Alle activiteiten zijn in De Kei" under several events, and the only
 * label of the text when it stands by itself below the last of them. Not for a session that has a place of its own.
 */
export const readForAll = (
  placed: Placed,
  options: readonly Option[],
): ((session: DatedSession, option: Option) => boolean) => {
  const said = options.filter((option) => isSaidOfAll(option))
  const closing = said.length === 0 ? closingLabel(placed, options) : []
  if (said.length + closing.length === 0) return NEVER
  const blocks = new Map(placed.sessions.map((session) => [session, blockOf(placed, session)] as const))
  return (session, option) => {
    const block = blocks.get(session)
    if (!block || (!said.includes(option) && !closing.includes(option))) return false
    const noun = OF_ALL.exec(option.seen.said.text)?.[1] ?? ''
    return !options.some(({ seen, score }) => score > 0 && isIn(block, seen)) && isOfSort(noun, block.text)
  }
}

const NEVER = (): boolean => false

const isSaidOfAll = ({ seen }: Option): boolean =>
  !seen.ofDay && seen.forms.has('phrase') && OF_ALL.test(seen.said.text)

/** "Alle avonden" is said of what is called an evening; "alle activiteiten" of whatever there is. */
const isOfSort = (noun: string, text: string): boolean =>
  noun === '' || ANY.test(noun) || text.includes(noun.replace(/(?:en|s)$/, '').slice(-ROOT_CHARACTERS))

const ROOT_CHARACTERS = 5

/** The only label of the text, in a paragraph of its own below the dates of several sessions. */
const closingLabel = ({ source, sessions }: Placed, options: readonly Option[]): readonly Option[] => {
  const labelled = options.filter(({ seen }) => isLabelled(seen) && seen.forms.has('label'))
  const rest = options.filter((option) => !labelled.includes(option) && option.score > 0)
  const places = new Set(samePlaces(labelled.map(({ seen }) => seen.place)))
  if (sessions.length < 2 || places.size !== 1) return []
  const lines = sessions.flatMap(({ mentions }) => mentions.map(({ from }) => source.tokens[from]?.line ?? 0))
  const paragraphs = new Set(lines.map((line) => source.lines[line]?.paragraph))
  const [own] = labelled
  const line = own?.seen.place.line ?? 0
  const isApart = line > Math.max(...lines) && !paragraphs.has(source.lines[line]?.paragraph)
  const others = rest.filter(({ seen }) => seen.place.line !== line)
  return isApart && paragraphs.size > 1 && others.length === 0 ? labelled : []
}

type Block = {
  readonly first: number
  readonly last: number
  readonly sentences: ReadonlySet<number>
  readonly text: string
}

/** The paragraphs of a session's dates. */
const blockOf = ({ source }: Placed, { mentions }: DatedSession): Block => {
  const lines = mentions.map(({ from }) => source.tokens[from]?.line ?? 0)
  const paragraphs = new Set(lines.map((line) => source.lines[line]?.paragraph))
  const own = source.lines.filter(({ index, paragraph }) => paragraphs.has(paragraph) && isNear(index, lines))
  const first = own[0]?.index ?? 0
  const last = own.at(-1)?.index ?? first
  return {
    first,
    last,
    sentences: new Set(mentions.map(({ from }) => sentenceAt(source, from).index)),
    text: textOf(source, first, last),
  }
}

const NEAR_LINES = 6
const isNear = (line: number, lines: readonly number[]): boolean =>
  lines.some((one) => Math.abs(one - line) <= NEAR_LINES)

const textOf = (source: Source, first: number, last: number): string =>
  partOf(source, source.lines[first]?.start ?? 0, source.lines[last]?.end ?? 0).toLowerCase()

const isIn = ({ first, last, sentences }: Block, { place, sentence, ofDay }: Option['seen']): boolean =>
  (place.line >= first && place.line <= last) || (ofDay && sentences.has(sentence))
